package org.lambdalab.experiment;

import java.util.Locale;
import org.lambdalab.data.TwoFeatures;

/** A question of two weights that shows one thing worth seeing. Tests hold each to what its words promise. */
public enum TwoWeightsPreset implements Example<TwoWeights> {
    /** The optimum lies well within the strip in which L1 makes the second weight 0: no corner was hit by luck. */
    STRIP(0.5, 2, 0.1, 1, true, PenaltyKind.LASSO, 0.5, true),
    /** Two features all but alike, and L1 keeps both: their weights are equally true. */
    BOTH_KEPT(0.9, 1.5, 1.2, 1, true, PenaltyKind.LASSO, 0.1, false),
    /** One feature matters, its twin does not, and L2 gives both about the same. */
    SHARING(0.95, 2, 0, 1, true, PenaltyKind.RIDGE, 0.5, false),
    /** The second weight grows as λ does. */
    GROWING(0.8, 2.5, 0.3, 1, true, PenaltyKind.RIDGE, 0.1, false),
    /** The second weight goes through 0 without resting there, and comes out with the other sign. */
    FLIPPING(0.8, 2.5, -0.6, 1, true, PenaltyKind.RIDGE, 0.1, false),
    /** The second feature in a unit ten times as small: per unit its weight is a tenth, and costs a tenth. */
    UNITS(0, 1.5, 1.5, 10, false, PenaltyKind.LASSO, 1, false);

    /** So little that the optimum is near the truth. */
    private static final double LITTLE_NOISE = 0.3;

    /** So much that the optima of many data sets are a cloud, some of it outside the strip. */
    private static final double MUCH_NOISE = 0.8;

    /** Up to here L1 has one of the two that L2 shares between. */
    private static final double MOST_SHARING = 1.5;

    private final double correlation;
    private final double weight1;
    private final double weight2;
    private final double unit;
    private final boolean standardize;
    private final PenaltyKind penalty;
    private final double lambda;
    private final boolean zeroMap;

    TwoWeightsPreset(
            double correlation,
            double weight1,
            double weight2,
            double unit,
            boolean standardize,
            PenaltyKind penalty,
            double lambda,
            boolean zeroMap) {
        this.correlation = correlation;
        this.weight1 = weight1;
        this.weight2 = weight2;
        this.unit = unit;
        this.standardize = standardize;
        this.penalty = penalty;
        this.lambda = lambda;
        this.zeroMap = zeroMap;
    }

    @Override
    public TwoWeights question() {
        int size = TwoWeights.FEATURES.size();
        double noise = this == STRIP ? MUCH_NOISE : LITTLE_NOISE;
        return TwoWeights.DEFAULT
                .withFeatures(new TwoFeatures(correlation, noise, weight1, weight2, unit, size))
                .withStandardize(standardize)
                .withPenalty(penalty)
                .withLambda(lambda)
                .withZeroMap(zeroMap);
    }

    @Override
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Turned as its words ask to, as far as they hold, while both penalties that they are about are shown. */
    @Override
    public boolean isVariedBy(TwoWeights other) {
        boolean bothShown = other.penalty() != PenaltyKind.ELASTIC_NET;
        return !other.holdsBudget()
                && other.seed() == question().seed()
                && switch (this) {
                    case STRIP -> bothShown && other.zeroMap() && other.lambda() > 0 && isSameButForTheOptimum(other);
                    case BOTH_KEPT -> bothShown && isOnSameData(other) && other.standardize();
                    case SHARING ->
                        bothShown
                                && isOnSameData(other)
                                && other.standardize()
                                && other.lambda() >= lambda
                                && other.lambda() <= MOST_SHARING;
                    case GROWING, FLIPPING -> isOnSameData(other) && other.standardize();
                    case UNITS -> isOnSameData(other) && other.lambda() <= lambda;
                };
    }

    private boolean isOnSameData(TwoWeights other) {
        return other.source().equals(question().source());
    }

    private boolean isSameButForTheOptimum(TwoWeights other) {
        return other.features()
                .map(data -> data.withWeights(weight1, weight2))
                .equals(question().features());
    }

    @Override
    public boolean isToTryWith(TwoWeights other) {
        return isVariedBy(other);
    }
}
