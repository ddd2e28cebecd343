package org.lambdalab.regression;

import java.io.Serializable;
import org.lambdalab.sample.Vector;

/**
 * The minimiser of J for one penalty and one λ, with its certificate, {@link #kktResidual}: all that a {@link Solution}
 * has to say, as a value.
 *
 * @param intercept β₀ of the centred features, in units of y: the mean of y
 * @param weights of the features as the penalty sees them, powers 1…d or columns, in units of y for each of theirs
 * @param coefficients of the powers 0…d of x, or the constant and one for each column, in units of y for each of theirs
 * @param degreesOfFreedom the effective number of parameters, with one for the intercept
 * @param trainingMse RSS/n on the training data, in units of y²
 * @param kktResidual how far the weights are from optimal, in units of y: 0 at the exact minimum
 * @param kktTolerance the largest residual that is no more than rounding
 */
public record Fit(
        Penalty penalty,
        double lambda,
        double intercept,
        Vector weights,
        Vector coefficients,
        double degreesOfFreedom,
        double trainingMse,
        double kktResidual,
        double kktTolerance)
        implements Serializable {

    /** How many weights are not exactly 0. */
    public int nonZero() {
        return (int) weights.stream().filter(weight -> weight != 0).count();
    }

    /** How many weights are exactly 0. */
    public int zeros() {
        return weights.size() - nonZero();
    }

    /** Whether the weights are optimal to rounding. */
    public boolean converged() {
        return kktResidual <= kktTolerance;
    }

    public Objective objective() {
        return new Objective(trainingMse / 2, penalty.of(weights), lambda);
    }
}
