package org.lambdalab.lab;

/** What the error curves say of the present choice; never derived from the degree itself. */
public enum Verdict {
    /** Nothing is held out, so nobody can tell. */
    UNKNOWN,
    /** The validation error is as near the lowest of both curves as the held-out rows can tell. */
    NEAR_BEST,
    /** More regularization would lower the validation error. */
    OVERFIT_BY_LAMBDA,
    /** Less regularization would lower the validation error. */
    UNDERFIT_BY_LAMBDA,
    /** A lower degree would lower the validation error. */
    OVERFIT_BY_DEGREE,
    /** A higher degree would lower the validation error. */
    UNDERFIT_BY_DEGREE;

    /**
     * Judges by the curve that promises the lower validation error; the λ curve where both promise the same.
     *
     * @param chance how much higher than the lowest the present error may be by chance
     */
    static Verdict of(Errors present, Model model, ErrorCurve byLambda, ErrorCurve byDegree, double chance) {
        if (!present.hasValidation()) {
            return UNKNOWN;
        }
        double lowestByLambda =
                model.penalty() == PenaltyKind.NONE ? Double.POSITIVE_INFINITY : byLambda.lowestValidation();
        double lowestByDegree = byDegree.lowestValidation();
        if (present.validation() <= Math.min(lowestByLambda, lowestByDegree) + chance) {
            return NEAR_BEST;
        }
        if (lowestByLambda <= lowestByDegree) {
            return model.lambda() < byLambda.best() ? OVERFIT_BY_LAMBDA : UNDERFIT_BY_LAMBDA;
        }
        return model.degree() > byDegree.best() ? OVERFIT_BY_DEGREE : UNDERFIT_BY_DEGREE;
    }
}
