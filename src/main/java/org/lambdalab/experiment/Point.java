package org.lambdalab.experiment;

import java.io.Serializable;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.lambdalab.sample.Sample;
import org.lambdalab.sample.Split;

/** One observation that a person placed by hand. */
public record Point(double x, double y, boolean heldOut) implements Serializable {

    /** No coordinate lies further out than those of a sample may. */
    public static final double LIMIT = Sample.LARGEST;

    public Point {
        if (!(Math.abs(x) <= LIMIT && Math.abs(y) <= LIMIT)) {
            throw new IllegalArgumentException("a point lies within ±" + LIMIT + ", not at (" + x + ", " + y + ")");
        }
    }

    /** The observations of a sample, each with its part of the split. */
    static List<Point> of(Sample sample, Split split) {
        Set<Integer> heldOut = Set.copyOf(split.validationRows());
        return IntStream.range(0, sample.size())
                .mapToObj(row -> new Point(sample.x().get(row), sample.y().get(row), heldOut.contains(row)))
                .toList();
    }
}
