package org.lambdalab.regression;

/**
 * A penalty at a λ, in units of the {@link Response}: y in other units asks for another λ₁, but the same λ₂.
 *
 * @param l1 λα, without rounding
 * @param l2 λ(1−α), without rounding
 */
record Strength(DoubleDouble l1, DoubleDouble l2) {

    static Strength of(Penalty penalty, double lambda, Response response) {
        DoubleDouble exact = DoubleDouble.of(lambda);
        DoubleDouble l1 = exact.times(penalty.l1Ratio()).scaled(1 / response.scale());
        return new Strength(
                // Beyond all numbers, λ₁ is above every correlation like the largest of them.
                Double.isFinite(l1.hi()) ? l1 : DoubleDouble.of(Double.MAX_VALUE),
                exact.times(DoubleDouble.sum(1, -penalty.l1Ratio())));
    }
}
