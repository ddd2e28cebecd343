package org.lambdalab.lessons;

import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * A line that somebody has drawn, by its points at equal steps from left to right.
 *
 * @param heights of the points, in percent of the picture's height
 */
public record Drawing(List<Integer> heights) implements Serializable {

    private static final int TOP = 100;

    /** What a condition can ask of it, beside the findings. */
    static final Map<String, Kind> FACTS = Map.of(
            "sketchLowestAt",
            Kind.REAL,
            "sketchFalls",
            Kind.REAL,
            "sketchRises",
            Kind.REAL,
            "sketchLast",
            Kind.REAL,
            "sketchApart",
            Kind.REAL);

    public Drawing {
        heights = List.copyOf(heights);
    }

    /** As it is kept: its heights with blanks between them. Empty where a text is no drawing of so many points. */
    public static Optional<Drawing> read(String text, int points) {
        String[] parts = text.strip().split("\\s+");
        if (parts.length != points || !Arrays.stream(parts).allMatch(part -> part.matches("\\d{1,3}"))) {
            return Optional.empty();
        }
        List<Integer> heights = Arrays.stream(parts).map(Integer::valueOf).toList();
        return Optional.of(new Drawing(heights))
                .filter(drawing -> heights.stream().allMatch(height -> height <= TOP));
    }

    /** Where a point stands on the axis to the right. */
    public static double place(int point, int points) {
        return point / (points - 1.0);
    }

    /** Where it is lowest; of several places, the middle. */
    public double lowestAt(SketchGround ground) {
        int[] lowest = IntStream.range(0, heights.size())
                .filter(point -> heights.get(point) == lowest())
                .toArray();
        return ground.lambda(
                place(lowest[0], heights.size()) / 2 + place(lowest[lowest.length - 1], heights.size()) / 2);
    }

    /** The value of its point that is lowest. */
    public double lowest(SketchGround ground) {
        return ground.value(lowest() / (double) TOP);
    }

    /** The value at its left end. */
    public double first(SketchGround ground) {
        return ground.value(heights.getFirst() / (double) TOP);
    }

    /** The value at its right end. */
    public double last(SketchGround ground) {
        return ground.value(heights.getLast() / (double) TOP);
    }

    private int lowest() {
        return heights.stream().mapToInt(Integer::intValue).min().orElseThrow();
    }

    /** How far its points are from the true line, on average, as a share of the picture's height. */
    private double apart(SketchGround ground) {
        return IntStream.range(0, heights.size())
                .mapToDouble(point ->
                        Math.abs(heights.get(point) / (double) TOP - ground.lineHeight(place(point, heights.size()))))
                .average()
                .orElseThrow();
    }

    Map<String, Object> facts(SketchGround ground) {
        return Map.of(
                "sketchLowestAt",
                lowestAt(ground),
                "sketchFalls",
                (heights.getFirst() - lowest()) / (double) TOP,
                "sketchRises",
                (heights.getLast() - lowest()) / (double) TOP,
                "sketchLast",
                last(ground),
                "sketchApart",
                apart(ground));
    }
}
