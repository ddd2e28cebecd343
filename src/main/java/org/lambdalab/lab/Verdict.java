package org.lambdalab.lab;

import org.lambdalab.experiment.Model;

/**
 * What the error curves say of the present choice; never derived from the degree itself.
 *
 * <p>As good as the lowest is a validation error within one standard error of it (the one-standard-error rule, Hastie,
 * Tibshirani, Friedman, The Elements of Statistical Learning, 2nd ed., 7.10). Comparing row by row would tell more fits
 * apart, but its limit depends on both fits: a higher error could pass where a lower one on the same curve does not.
 * Here all λ of one curve are held to one limit, so that the words follow the curve that is on screen.
 */
public enum Verdict {
    /** Fewer than two rows are held out, so nobody can tell. */
    UNKNOWN,
    /** The validation error is within one standard error of the lowest on the λ curve, without a penalty by degree. */
    NEAR_BEST,
    /** More regularization would lower the validation error. */
    OVERFIT_BY_LAMBDA,
    /** Less regularization would lower the validation error. */
    UNDERFIT_BY_LAMBDA,
    /** A lower degree would lower the validation error, and no λ as much. */
    OVERFIT_BY_DEGREE,
    /** A higher degree would lower the validation error, and no λ as much. */
    UNDERFIT_BY_DEGREE;

    /**
     * Judges by the λ curve, unless another degree is more than a standard error better than any λ.
     */
    static Verdict of(Errors present, Model model, ErrorCurve byLambda, ErrorCurve byDegree) {
        if (Double.isNaN(byDegree.standardError())) {
            return UNKNOWN;
        }
        boolean penalised = model.penalty().isPenalty();
        double reached = present.validation();
        double reachable = penalised ? Math.min(reached, byLambda.lowestValidation()) : reached;
        if (reachable > byDegree.limit()) {
            return model.degree() > byDegree.best() ? OVERFIT_BY_DEGREE : UNDERFIT_BY_DEGREE;
        }
        if (!penalised || reached <= byLambda.limit()) {
            return NEAR_BEST;
        }
        return model.lambda() < byLambda.best() ? OVERFIT_BY_LAMBDA : UNDERFIT_BY_LAMBDA;
    }
}
