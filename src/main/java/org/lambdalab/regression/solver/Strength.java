package org.lambdalab.regression.solver;

import org.lambdalab.regression.digits.DoubleDouble;
import org.lambdalab.regression.reduction.Scaling;

/**
 * A penalty at a λ, scaled as the response is ({@link Scaling}): y in other units asks for another λ₁, but the same λ₂.
 *
 * @param l1 λα, without rounding
 * @param l2 λ(1−α), without rounding
 */
public record Strength(DoubleDouble l1, DoubleDouble l2) {

    public static Strength of(double l1Ratio, double lambda, Scaling response) {
        DoubleDouble exact = DoubleDouble.of(lambda);
        DoubleDouble l1 = exact.times(l1Ratio).scaled(1 / response.scale());
        return new Strength(
                // Beyond all numbers, λ₁ is above every correlation like the largest of them.
                Double.isFinite(l1.hi()) ? l1 : DoubleDouble.of(Double.MAX_VALUE),
                exact.times(DoubleDouble.sum(1, -l1Ratio)));
    }
}
