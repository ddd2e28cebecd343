package org.lambdalab.regression.reduction;

import org.lambdalab.regression.digits.DoubleDouble;
import org.lambdalab.sample.Vector;

/**
 * How y is carried inside: (y − shift)/scale, between −1 and 1, without rounding. So y·2ᵏ leads to the very same numbers
 * inside, a mean far larger than what y varies by costs no digits, and squares of y neither overflow nor vanish.
 *
 * <p>The difference of two numbers of which neither is more than twice the other has no rounding (Sterbenz; Higham,
 * "Accuracy and Stability of Numerical Algorithms", 2nd ed., 2002, theorem 2.5): where that does not hold of all y and
 * the middle of their range, the mean is not far larger than the range, and y stays where it is.
 *
 * @param scale a power of two
 */
public record ResponseScaling(double shift, double scale) {

    public static ResponseScaling of(Vector y) {
        double min = Double.POSITIVE_INFINITY;
        double max = Double.NEGATIVE_INFINITY;
        for (double value : y.shared()) {
            min = Math.min(min, value);
            max = Math.max(max, value);
        }
        boolean far = min > 0 ? max / 2 <= min : max < 0 && min / 2 >= max;
        double shift = far ? min / 2 + max / 2 : 0;
        return new ResponseScaling(shift, scale(Math.max(max - shift, shift - min)));
    }

    private static double scale(double largest) {
        return Math.scalb(1.0, largest == 0 ? 0 : Math.max(Math.getExponent(largest) + 1, -900));
    }

    /** For other y beside those it was made of: from the same place, but none above 1 inside. */
    ResponseScaling wideEnoughFor(Vector y) {
        double largest = y.stream().map(value -> Math.abs(value - shift)).max().orElse(0);
        return new ResponseScaling(shift, Math.max(scale, scale(largest)));
    }

    double inside(double y) {
        return (y - shift) / scale;
    }

    /** The nearest double in units of y. */
    public double outside(DoubleDouble inside) {
        return inside.scaled(scale).plus(DoubleDouble.of(shift)).hi();
    }
}
