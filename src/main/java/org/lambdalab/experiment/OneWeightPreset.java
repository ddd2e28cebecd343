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

    /** An example asks to turn what it is about. */
    @Override
    public boolean isVariedBy(OneWeight other) {
        return other.noise() == question().noise()
                && switch (this) {
                    case MANY_ROWS -> other.estimate() == estimate;
                    case LARGE_WEIGHT -> other.rows() == rows;
                    case SPARSE_MODE, TWO_PRIORS -> other.estimate() == estimate && other.rows() == rows;
                };
    }

    @Override
    public boolean isToTryWith(OneWeight other) {
        return isVariedBy(other);
    }
}
