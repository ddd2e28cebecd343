package org.lambdalab.regression.reduction;

import org.lambdalab.regression.digits.DoubleDouble;
import org.lambdalab.regression.digits.DoubleDoubles;
import org.lambdalab.sample.Vector;

/**
 * The map between x in [center − halfRange, center + halfRange] and u in [−1, 1], without rounding in its two
 * constants: a u wrong by 1e-16 would already be another problem, with other weights in the fifth digit at degree 30.
 */
public record UnitMap(DoubleDouble center, DoubleDouble halfRange) {

    static UnitMap of(double min, double max) {
        return new UnitMap(
                DoubleDouble.sum(max, min).scaled(0.5),
                DoubleDouble.sum(max, -min).scaled(0.5));
    }

    public static UnitMap of(Vector x) {
        double min = Double.POSITIVE_INFINITY;
        double max = Double.NEGATIVE_INFINITY;
        for (double value : x.shared()) {
            min = Math.min(min, value);
            max = Math.max(max, value);
        }
        return of(min, max);
    }

    /** 1/halfRange, and 0 for the map around a single x, whose u is then 0. */
    DoubleDouble slope() {
        return halfRange.hi() == 0 ? DoubleDouble.ZERO : DoubleDouble.ONE.dividedBy(halfRange);
    }

    DoubleDouble toUnit(double x) {
        return DoubleDouble.of(x).minus(center).times(slope());
    }

    /** The u of all these x. */
    DoubleDoubles toUnit(double[] xs) {
        DoubleDoubles u = new DoubleDoubles(xs.length);
        toUnit(u, xs, 0, 1, xs.length);
        return u;
    }

    /** to = u·factor of a stretch of x, for a factor that is a power of two. */
    void toUnit(DoubleDoubles to, double[] xs, int start, double factor, int count) {
        double cHi = center.hi();
        double cLo = center.lo();
        DoubleDouble slope = slope().scaled(factor);
        double sHi = slope.hi();
        double sLo = slope.lo();
        for (int i = 0; i < count; i++) {
            double value = xs[start + i];
            double difference = value - cHi;
            double part = difference - value;
            double lost = (value - (difference - part)) - (cHi + part) - cLo;
            double hi = difference + lost;
            double lo = lost - (hi - difference);
            double product = hi * sHi;
            double error = Math.fma(hi, sHi, -product) + Math.fma(hi, sLo, lo * sHi);
            double sum = product + error;
            to.hi[i] = sum;
            to.lo[i] = error - (sum - product);
        }
    }
}
