package org.lambdalab.selection;

import java.util.function.DoubleUnaryOperator;
import org.lambdalab.sample.Sample;
import org.lambdalab.sample.SplitMix64;
import org.lambdalab.sample.Vector;

/**
 * What generates data, where that is known: y = f(x) + noise · N(0, 1).
 *
 * @param function f; asked by several threads at once
 * @param noise the standard deviation σ, in units of y
 */
public record Truth(DoubleUnaryOperator function, double noise) {

    public Truth {
        if (!(noise >= 0 && noise <= Sample.LARGEST)) {
            throw new IllegalArgumentException("the noise is " + noise + ", but must be a number from 0 up");
        }
    }

    /** A sample at these x: one normal number is drawn for each, whatever the noise. */
    public Sample sample(Vector x, SplitMix64 random) {
        double[] y = x.toArray();
        for (int i = 0; i < y.length; i++) {
            y[i] = function.applyAsDouble(y[i]) + noise * random.normal();
        }
        return new Sample(x, Vector.owning(y));
    }

    /** The mean over the places of (curve − f)², in units of y². */
    double squaredDistance(Vector curve, Places places) {
        Vector x = places.x();
        double[] squares = new double[x.size()];
        for (int i = 0; i < squares.length; i++) {
            double difference = curve.get(i) - function.applyAsDouble(x.get(i));
            squares[i] = difference * difference;
        }
        return places.mean(Vector.owning(squares));
    }

    /** σ²: the error that no fit can avoid. */
    public double variance() {
        return noise * noise;
    }
}
