package org.lambdalab.regression.solver;

import org.lambdalab.regression.digits.DoubleDouble;
import org.lambdalab.regression.digits.DoubleDoubles;

/**
 * The Karush-Kuhn-Tucker conditions, which only the minimiser of J meets: 1/n·zⱼᵀr = λα·sign wⱼ + λ(1−α)wⱼ where
 * wⱼ ≠ 0, and |1/n·zⱼᵀr| ≤ λα where wⱼ = 0.
 *
 * <p>Hastie, Tibshirani and Wainwright, "Statistical Learning with Sparsity" (2015), eq. 2.6 and section 4.2.
 */
public final class Optimality {

    private Optimality() {}

    /** The largest distance from the conditions. */
    public static double residual(double[] weights, DoubleDoubles correlations, Strength strength) {
        double largest = 0;
        for (int j = 0; j < weights.length; j++) {
            DoubleDouble correlation = correlations.get(j);
            double gap;
            if (weights[j] == 0) {
                gap = correlation.absolute().minus(strength.l1()).hi();
            } else {
                DoubleDouble due = strength.l1()
                        .times(Math.signum(weights[j]))
                        .plus(strength.l2().times(weights[j]));
                gap = Math.abs(correlation.minus(due).hi());
            }
            largest = Math.max(largest, gap);
        }
        return largest;
    }
}
