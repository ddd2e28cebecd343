package org.lambdalab.lab;

import java.util.function.DoubleUnaryOperator;
import org.lambdalab.regression.Vector;

/** A function's values at increasing places. */
public record Curve(Vector x, Vector y) {

    private static final int PIECES = 240;

    /**
     * The function over an interval, sampled more densely towards the ends (at Chebyshev's extreme points), where
     * polynomials of a high degree turn fastest.
     */
    static Curve of(DoubleUnaryOperator function, Interval domain) {
        double centre = (domain.low() + domain.high()) / 2;
        double radius = (domain.high() - domain.low()) / 2;
        double[] x = new double[PIECES + 1];
        double[] y = new double[PIECES + 1];
        for (int i = 0; i <= PIECES; i++) {
            x[i] = centre - radius * Math.cos(Math.PI * i / PIECES);
            y[i] = function.applyAsDouble(x[i]);
        }
        return new Curve(Vector.of(x), Vector.of(y));
    }
}
