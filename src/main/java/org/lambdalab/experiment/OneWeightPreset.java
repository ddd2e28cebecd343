package org.lambdalab.experiment;

import java.util.Locale;

/** A question of the prior that shows one thing worth seeing. Tests hold each to what its words promise. */
public enum OneWeightPreset implements Example<OneWeight> {
    /** L1 fits exactly 0, yet under its prior the weight is most likely above 0 and never 0. */
    SPARSE_MODE(0.4, 20, 0.5, Held.LAMBDA, true),
    /** One λ stands for a peak at 0 with long tails, and for a hill. */
    TWO_PRIORS(1, 20, 0.25, Held.LAMBDA, false),
    /** Under one prior λ falls as rows come, and both posteriors end at the estimate. */
    MANY_ROWS(1, 5, 1, Held.PRIOR, false),
    /** L1 takes λ from a large weight, L2 its share. */
    LARGE_WEIGHT(4, 10, 1, Held.LAMBDA, false);

    /** Beyond it, what there is to see is too near 0 for any picture. */
    private static final double MOST_LAMBDA = 10;

    /** From there on the Gaussian is the higher one at 0 too: 1/(2b) is no more than 1/√(2πb). */
    private static final double WIDEST_PEAK = Math.PI / 2;

    /** Of a λ that follows the rows. */
    private static final double ROUNDING = 1e-9;

    private final double estimate;
    private final int rows;
    private final double lambda;
    private final Held held;
    private final boolean draws;

    OneWeightPreset(double estimate, int rows, double lambda, Held held, boolean draws) {
        this.estimate = estimate;
        this.rows = rows;
        this.lambda = lambda;
        this.held = held;
        this.draws = draws;
    }

    @Override
    public OneWeight question() {
        return new OneWeight(estimate, OneWeight.DEFAULT.noise(), rows, PenaltyKind.LASSO, lambda, held, false, draws);
    }

    @Override
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Turned as its words ask to, as far as they hold. */
    @Override
    public boolean isVariedBy(OneWeight other) {
        boolean sameData = other.estimate() == estimate && other.rows() == rows;
        return other.noise() == question().noise()
                && switch (this) {
                    case SPARSE_MODE -> sameData && other.lambda() >= estimate && other.lambda() <= MOST_LAMBDA;
                    case TWO_PRIORS -> sameData && width(other) < WIDEST_PEAK && other.lambda() <= MOST_LAMBDA;
                    case MANY_ROWS ->
                        other.estimate() == estimate && (other.lambda() == lambda || isOfThisPrior(other));
                    case LARGE_WEIGHT -> other.rows() == rows && other.lambda() == lambda;
                };
    }

    /** b and τ². */
    private static double width(OneWeight question) {
        return question.noise() * question.noise() / (question.rows() * question.lambda());
    }

    private boolean isOfThisPrior(OneWeight other) {
        return Math.abs(width(other) / width(question()) - 1) < ROUNDING;
    }

    @Override
    public boolean isToTryWith(OneWeight other) {
        return isVariedBy(other);
    }
}
