package org.lambdalab.sample;

import java.io.Serializable;
import java.util.DoubleSummaryStatistics;
import java.util.stream.DoubleStream;

/**
 * Observed pairs (xᵢ, yᵢ). To be fitted, x must {@link #vary}; y must as well, or be the same throughout.
 *
 * @param x where it was measured: finite, at most {@value #LARGEST} in size
 * @param y what was measured: as many values, with the same limits
 */
public record Sample(Vector x, Vector y) implements Serializable {

    /** Beyond this, squares and the range of x could overflow. */
    public static final double LARGEST = 1e100;

    /** Nearer together than this, squares of differences could vanish. */
    public static final double LEAST_RANGE = 1e-100;

    /** As many rows as are taken in, from a file or over the wire; fits themselves know no limit. */
    public static final int MAX_ROWS = 200_000;

    public Sample {
        if (x.size() != y.size()) {
            throw new IllegalArgumentException("x has " + x.size() + " values, y has " + y.size());
        }
        if (x.size() == 0) {
            throw new IllegalArgumentException("x and y need at least one value");
        }
        requireUsable("x", x);
        requireUsable("y", y);
    }

    public int size() {
        return x.size();
    }

    /** Some of the rows, in the order named; a row may be named more than once. */
    public Sample rows(int... rows) {
        return new Sample(x.picked(rows), y.picked(rows));
    }

    /** Whether some two of these values are at least {@value #LEAST_RANGE} apart. */
    public static boolean vary(DoubleStream values) {
        DoubleSummaryStatistics range = values.summaryStatistics();
        return range.getMax() - range.getMin() >= LEAST_RANGE;
    }

    static void requireUsable(String name, Vector values) {
        for (int i = 0; i < values.size(); i++) {
            if (!(Math.abs(values.get(i)) <= LARGEST)) {
                throw new IllegalArgumentException(name + "[" + i + "] is " + values.get(i)
                        + ", but must be a finite number of at most " + LARGEST + " in size");
            }
        }
    }
}
