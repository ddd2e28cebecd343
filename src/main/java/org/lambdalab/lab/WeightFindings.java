package org.lambdalab.lab;

import java.io.Serializable;
import java.util.List;
import org.lambdalab.regression.Penalty;
import org.lambdalab.regression.Solution;
import org.lambdalab.sample.Interval;

/**
 * Why one weight of a fit is zero, or is not: what the data pull at it with, what the penalty holds it with, and its step
 * of coordinate descent, w ← S(1/n·zᵀr⁽ʲ⁾, λα)/(1 + λ(1−α)), which leaves it where it is.
 *
 * <p>Friedman, Hastie and Tibshirani, "Regularization paths for generalized linear models via coordinate descent", J.
 * Stat. Softw. 33 (2010), eq. 5.
 *
 * @param feature 1 for the first
 * @param lambda in force: 0 without a penalty
 * @param varies whether its feature does over the training rows; one that does not keeps weight 0
 * @param correlation 1/n·zᵀr, r being the residuals
 * @param kept the λ of the slider's scale, and above it, at which the weight is not 0, the strongest first; empty where
 *     there is no L1 part, which alone makes a weight 0
 */
public record WeightFindings(
        int feature,
        Penalty penalty,
        double lambda,
        double weight,
        boolean varies,
        double correlation,
        List<Interval> kept)
        implements Serializable {

    public WeightFindings {
        kept = List.copyOf(kept);
    }

    static WeightFindings of(Solution fit, int feature, List<Interval> kept) {
        int j = feature - 1;
        return new WeightFindings(
                feature,
                fit.penalty(),
                fit.lambda(),
                fit.weights().get(j),
                fit.design().varies(j),
                fit.correlations().get(j),
                kept);
    }

    public boolean isZero() {
        return weight == 0;
    }

    /** λα: no larger pull of the data moves the weight away from 0. */
    public double hold() {
        return lambda * penalty.l1Ratio();
    }

    /** |1/n·zᵀr − λ(1−α)w|: what is left of the data's pull for the L1 part to hold. */
    public double pull() {
        return Math.abs(correlation - lambda * (1 - penalty.l1Ratio()) * weight);
    }

    /** 1/n·zᵀr⁽ʲ⁾: the pull of the data if this weight were 0 and the others as they are. */
    public double pullAtZero() {
        return correlation + weight;
    }

    /** 1 + λ(1−α): what the L2 part divides by. */
    public double divisor() {
        return 1 + lambda * (1 - penalty.l1Ratio());
    }
}
