package org.lambdalab.regression.solver;

import org.lambdalab.regression.digits.DoubleDouble;
import org.lambdalab.regression.digits.DoubleDoubles;
import org.lambdalab.regression.reduction.Triangle;

/**
 * The Karush-Kuhn-Tucker conditions, which only the minimiser of J meets: 1/n·zⱼᵀr = λα·sign wⱼ + λ(1−α)wⱼ where
 * wⱼ ≠ 0, and |1/n·zⱼᵀr| ≤ λα where wⱼ = 0.
 *
 * <p>Hastie, Tibshirani and Wainwright, "Statistical Learning with Sparsity" (2015), eq. 2.6 and section 4.2.
 */
public final class Optimality {

    private Optimality() {}

    /**
     * What J of these weights is above its minimum, at most, for a penalty that is not none: the least of three bounds.
     *
     * <p>The residuals, shrunk until no correlation is above λ₁, are a point of the dual problem, whose objective is never
     * above J (Kim, Koh, Lustig, Boyd and Gorinevsky, "An interior-point method for large-scale ℓ₁-regularized least
     * squares", IEEE J. Sel. Top. Signal Process. 1 (2007), eq. 14; with λ₂ as further rows). J curves by λ₂ or more, hence
     * is no more than ‖v‖²/(2λ₂) above its minimum for a subgradient v. And nothing fits better than least squares, which
     * leaves nothing of c. All are written as sums of what is zero at the minimum, so that none cancels.
     */
    public static double excess(Triangle triangle, DoubleDoubles weights, Strength strength) {
        DoubleDoubles rest = new DoubleDoubles(triangle.columns());
        triangle.residual(weights, rest);
        DoubleDoubles correlations = new DoubleDoubles(triangle.columns());
        triangle.correlations(rest, correlations);
        double l1 = strength.l1().hi();
        double l2 = strength.l2().hi();
        double largest = 0;
        double due = 0;
        double along = 0;
        double penalty = 0;
        double gradient = 0;
        double square = 0;
        for (int j = 0; j < weights.size(); j++) {
            DoubleDouble weight = weights.get(j);
            DoubleDouble slope = correlations.get(j).minus(strength.l2().times(weight));
            double sign = Math.signum(weight.hi());
            double gap = slope.minus(strength.l1().times(sign)).hi();
            double outside = Math.max(slope.absolute().minus(strength.l1()).hi(), 0);
            largest = Math.max(largest, outside);
            due -= weight.hi() * gap;
            along += weight.hi() * slope.hi();
            penalty += l1 * Math.abs(weight.hi()) + l2 / 2 * weight.hi() * weight.hi();
            gradient += sign == 0 ? outside * outside : gap * gap;
            square += rest.hi[j] * rest.hi[j] + l2 * weight.hi() * weight.hi();
        }
        double shrunk = largest == 0 ? 0 : largest / (largest + l1);
        double dual = l1 == 0 ? Double.POSITIVE_INFINITY : shrunk * shrunk * square / 2 + due + shrunk * along;
        double curved = l2 == 0 ? Double.POSITIVE_INFINITY : gradient / (2 * l2);
        double unpenalised = triangle.squaredDistance(weights) / 2 + penalty;
        return Math.min(Math.min(dual, curved), unpenalised);
    }

    /** The largest distance from the conditions. */
    public static double residual(double[] weights, DoubleDoubles correlations, Strength strength) {
        double largest = 0;
        for (int j = 0; j < weights.length; j++) {
            largest = Math.max(largest, gap(weights[j], correlations.get(j), strength));
        }
        return largest;
    }

    /** The same with each feature in units of which its length is 1: no unit hides what another asks for. */
    public static double residual(Triangle triangle, double[] weights, DoubleDoubles correlations, Strength strength) {
        double largest = 0;
        for (int j = 0; j < weights.length; j++) {
            if (triangle.length(j) > 0) {
                double gap = gap(weights[j], correlations.get(j), strength);
                largest = Math.max(largest, gap / triangle.length(j));
            }
        }
        return largest;
    }

    private static double gap(double weight, DoubleDouble correlation, Strength strength) {
        if (weight == 0) {
            return correlation.absolute().minus(strength.l1()).hi();
        }
        DoubleDouble due =
                strength.l1().times(Math.signum(weight)).plus(strength.l2().times(weight));
        return Math.abs(correlation.minus(due).hi());
    }
}
