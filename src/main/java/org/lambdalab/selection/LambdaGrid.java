package org.lambdalab.selection;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.stream.IntStream;
import org.lambdalab.sample.Vector;

/** λ values to choose from, evenly spaced in log λ. */
public final class LambdaGrid {

    /** λ that people read and type have so many digits. */
    private static final MathContext DIGITS = new MathContext(4);

    /** More would no longer differ in their digits. */
    private static final int MOST_STEPS = 1_000;

    private LambdaGrid() {}

    /**
     * A decreasing grid, from {@code max} down to {@code ratio·max}.
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

    /**
     * An increasing grid from 10^low to 10^high, of round numbers: each to four significant digits, the same ones in
     * every decade.
     *
     * @param steps in each decade, 1 to 1,000
     */
    public static Vector decades(int low, int high, int steps) {
        if (low > high) {
            throw new IllegalArgumentException("exponents go from low to high, not from " + low + " to " + high);
        }
        if (steps < 1 || steps > MOST_STEPS) {
            throw new IllegalArgumentException(
                    "the steps a decade are " + steps + ", but must be from 1 to " + MOST_STEPS);
        }
        return Vector.of(IntStream.rangeClosed(low * steps, high * steps)
                .mapToDouble(step -> ofStep(step, steps))
                .toArray());
    }

    /** The λ of {@link #decades} at 10^(step/steps). */
    public static double ofStep(int step, int steps) {
        double mantissa = Math.pow(10, (double) Math.floorMod(step, steps) / steps);
        return new BigDecimal(mantissa)
                .round(DIGITS)
                .scaleByPowerOfTen(Math.floorDiv(step, steps))
                .doubleValue();
    }
}
