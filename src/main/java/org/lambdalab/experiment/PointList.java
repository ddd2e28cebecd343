package org.lambdalab.experiment;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** Hand-placed points as one short text: {@code 0.1_-2_v~0.5_3}, where v marks a point held out. */
final class PointList {

    private static final String HELD_OUT = "v";

    private PointList() {}

    static String write(List<Point> points) {
        return points.stream()
                .map(point -> ExperimentQuery.number(point.x()) + "_" + ExperimentQuery.number(point.y())
                        + (point.heldOut() ? "_" + HELD_OUT : ""))
                .collect(Collectors.joining("~"));
    }

    /** @throws IllegalArgumentException if it is no such text */
    static List<Point> read(String text) {
        return Arrays.stream(text.split("~", -1)).map(PointList::point).toList();
    }

    private static Point point(String text) {
        String[] parts = text.split("_", -1);
        if (parts.length < 2 || parts.length > 3 || (parts.length == 3 && !parts[2].equals(HELD_OUT))) {
            throw new IllegalArgumentException("not a point: " + text);
        }
        return new Point(QueryNumber.decimal(parts[0]), QueryNumber.decimal(parts[1]), parts.length == 3);
    }
}
