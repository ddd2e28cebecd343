package org.lambdalab.regression.reduction;

import org.lambdalab.regression.digits.DoubleDouble;
import org.lambdalab.regression.digits.DoubleDoubles;
import org.lambdalab.sample.Vector;

/**
 * How values, those of y or of a column, are scaled before anything is computed of them: (y − shift)/scale, between −1 and
 * 1, without rounding. So y·2ᵏ leads to the very same numbers, a mean far larger than what y varies by costs no digits,
 * and squares of y neither overflow nor vanish.
 *
 * <p>The difference of two numbers of which neither is more than twice the other has no rounding (Sterbenz; Higham,
 * "Accuracy and Stability of Numerical Algorithms", 2nd ed., 2002, theorem 2.5): where that does not hold of all y and
 * the middle of their range, the mean is not far larger than the range, and y stays where it is.
 *
 * @param scale a power of two
 */
public record Scaling(double shift, double scale) {

    public static Scaling of(Vector y) {
        double min = Double.POSITIVE_INFINITY;
        double max = Double.NEGATIVE_INFINITY;
        for (double value : y.shared()) {
            min = Math.min(min, value);
            max = Math.max(max, value);
        }
        boolean far = min > 0 ? max / 2 <= min : max < 0 && min / 2 >= max;
        double shift = far ? min / 2 + max / 2 : 0;
        return new Scaling(shift, scale(Math.max(max - shift, shift - min)));
    }

    private static double scale(double largest) {
        return Math.scalb(1.0, largest == 0 ? 0 : Math.max(Math.getExponent(largest) + 1, -900));
    }

    /** For other y beside those it was made of: by the same shift, but none beyond 1 in size. */
    Scaling wideEnoughFor(Vector y) {
        double largest = y.stream().map(value -> Math.abs(value - shift)).max().orElse(0);
        return new Scaling(shift, Math.max(scale, scale(largest)));
    }

    double scaled(double y) {
        return (y - shift) / scale;
    }

    /** Of other values than those it was made of, hence with what rounding takes. */
    DoubleDoubles scaled(Vector values) {
        DoubleDoubles scaled = new DoubleDoubles(values.size());
        for (int i = 0; i < values.size(); i++) {
            scaled.set(i, DoubleDouble.sum(values.get(i), -shift).scaled(1 / scale));
        }
        return scaled;
    }

    /** From scaled numbers back to y: the nearest double. */
    public double unscaled(DoubleDouble scaled) {
        return scaled.scaled(scale).plus(DoubleDouble.of(shift)).hi();
    }
}
