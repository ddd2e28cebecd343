package org.lambdalab.lessons;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** A belief that many begin with, and that an experiment answers. */
public enum Misconception {
    /** Regularization always lowers the error. */
    ALWAYS_HELPS,
    /** Any gap between training and validation error, or any high degree, is overfitting; a perfect fit is a good one. */
    FIT_IS_TRUTH,
    /** L1 gives zeros because the ellipse hits a corner. */
    CORNERS_MAKE_ZEROS,
    /** A large λ makes ridge's weights exactly zero. */
    RIDGE_REACHES_ZERO,
    /** Every weight shrinks with every step of λ. */
    ALL_SHRINK_ALWAYS,
    /** Scaling does not matter. */
    SCALE_DOES_NOT_MATTER,
    /** The intercept is penalised too. */
    INTERCEPT_PENALISED,
    /** The same λ is as strong for L1 as for L2, or in another library. */
    SAME_LAMBDA_SAME_STRENGTH,
    /** λ and budget belong together in one way, whatever the data. */
    ONE_BUDGET_FOR_ALL,
    /** What is selected is true, significant or causal. */
    SELECTED_IS_TRUE,
    /** Lasso always keeps one of a correlated pair. */
    LASSO_KEEPS_ONE,
    /** The rule of one standard error is always better. */
    ONE_SE_ALWAYS_BETTER,
    /** Tuning on the test set does no harm. */
    TUNING_ON_TEST;

    /** By which a lesson names it; it stays, since answers are kept with it. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static Optional<Misconception> ofId(String id) {
        return Arrays.stream(values()).filter(belief -> belief.id().equals(id)).findFirst();
    }
}
