package org.lambdalab.regression.reduction;

import org.lambdalab.regression.digits.DoubleDouble;
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
}
