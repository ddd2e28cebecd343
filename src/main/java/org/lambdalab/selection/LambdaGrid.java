package org.lambdalab.selection;

import java.util.stream.IntStream;
import org.lambdalab.sample.Vector;

/** λ values from large to small, evenly spaced in log λ. */
public final class LambdaGrid {

    private LambdaGrid() {}

    /**
     * A grid from {@code max} down to {@code ratio·max}.
     *
     * @param max the first value, above 0
     * @param ratio the last value as a share of the first, above 0 and below 1
     * @param count how many, at least 1; a single one is {@code max}
     */
    public static Vector logarithmic(double max, double ratio, int count) {
        if (!(max > 0 && max < Double.POSITIVE_INFINITY)) {
            throw new IllegalArgumentException("the largest lambda is " + max + ", but must be a number above 0");
        }
        if (!(ratio > 0 && ratio < 1)) {
            throw new IllegalArgumentException("the ratio is " + ratio + ", but must be between 0 and 1");
        }
        if (count < 1) {
            throw new IllegalArgumentException("the count is " + count + ", but must be at least 1");
        }
        return Vector.of(IntStream.range(0, count)
                .mapToDouble(i -> i == 0 ? max : max * Math.pow(ratio, i / (count - 1.0)))
                .toArray());
    }
}
