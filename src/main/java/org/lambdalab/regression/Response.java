package org.lambdalab.regression;

/**
 * How y is carried inside: (y − shift)/scale, both parts of it without rounding. So y + c and y·2ᵏ lead to the very
 * same numbers inside, and squares of y neither overflow nor vanish.
 *
 * @param shift the middle of the range of y
 * @param scale a power of two near half that range
 */
record Response(double shift, double scale) {

    static Response of(Vector y) {
        double min = Double.POSITIVE_INFINITY;
        double max = Double.NEGATIVE_INFINITY;
        for (double value : y.shared()) {
            min = Math.min(min, value);
            max = Math.max(max, value);
        }
        double half = max / 2 - min / 2;
        int exponent = half == 0 ? 0 : Math.max(Math.getExponent(half), -900);
        return new Response(min / 2 + max / 2, Math.scalb(1.0, exponent));
    }

    DoubleDouble inside(double y) {
        return DoubleDouble.sum(y, -shift).scaled(1 / scale);
    }

    /** The nearest double in units of y. */
    double outside(DoubleDouble inside) {
        return inside.scaled(scale).plus(DoubleDouble.of(shift)).hi();
    }
}
