package org.lambdalab.experiment;

import java.io.Serializable;
import java.util.Optional;
import org.lambdalab.data.TwoFeatures;

/**
 * What is asked of two weights in their plane: which data, which penalty, how strong.
 *
 * @param seed of the draw, or of what is drawn again from the rows of a table, 0 to {@link Experiment#MAX_SEED}
 * @param standardize whether features are divided by their standard deviation
 * @param penalty one that is none is no question here
 * @param l1Ratio the elastic net's mix; kept while another penalty is chosen
 * @param budget what is held while the data change, for every penalty that is shown; 0 where that is λ, and λ counts only
 *     then
 * @param zeroMap whether is shown where the optimum may lie so that the second weight is 0: of one penalty a picture
 * @param samples whether the optima of many other samples are shown, likewise
 * @param overlay whether both penalties are drawn in one picture
 */
public record TwoWeights(
        PlaneSource source,
        long seed,
        boolean standardize,
        PenaltyKind penalty,
        double l1Ratio,
        double lambda,
        double budget,
        boolean zeroMap,
        boolean samples,
        boolean overlay)
        implements Serializable {

    /** What is generated at first. */
    public static final TwoFeatures FEATURES = new TwoFeatures(0.5, 0.5, 2, 0.4, 1, 50);

    public static final TwoWeights DEFAULT = new TwoWeights(
            new PlaneSource.Generated(FEATURES), 1, true, PenaltyKind.LASSO, 0.5, 1, 0, false, false, false);

    public TwoWeights {
        if (!(seed >= 0 && seed <= Experiment.MAX_SEED)) {
            throw new IllegalArgumentException("seed must be 0 to " + Experiment.MAX_SEED + ", not " + seed);
        }
        if (!penalty.isPenalty()) {
            throw new IllegalArgumentException("without a penalty there is no budget");
        }
        if (!(l1Ratio >= 0 && l1Ratio <= 1)) {
            throw new IllegalArgumentException("l1Ratio must be 0 to 1, not " + l1Ratio);
        }
        if (!(lambda >= 0 && lambda <= Model.MAX_LAMBDA)) {
            throw new IllegalArgumentException("lambda must be 0 to " + Model.MAX_LAMBDA + ", not " + lambda);
        }
        zeroMap &= !overlay;
        samples &= !overlay;
        if (!(budget >= 0 && budget < Double.POSITIVE_INFINITY)) {
            throw new IllegalArgumentException("budget must be a number of at least 0, not " + budget);
        }
    }

    /** What is generated; empty where the rows are those of a table. */
    public Optional<TwoFeatures> features() {
        return source instanceof PlaneSource.Generated generated ? Optional.of(generated.features()) : Optional.empty();
    }

    /** Generated data in place of those that are there. */
    public TwoWeights withFeatures(TwoFeatures features) {
        return withSource(new PlaneSource.Generated(features));
    }

    public TwoWeights withSource(PlaneSource source) {
        return new TwoWeights(source, seed, standardize, penalty, l1Ratio, lambda, budget, zeroMap, samples, overlay);
    }

    public TwoWeights withSeed(long seed) {
        return new TwoWeights(source, seed, standardize, penalty, l1Ratio, lambda, budget, zeroMap, samples, overlay);
    }

    /**
     * With a truth that moves the unpenalised optimum so far, as far as the true weights may go: y is linear in both. What
     * a table says cannot be moved.
     *
     * @param by2 per unit of the second feature, where features are not standardised
     */
    public TwoWeights withOptimumMoved(double by1, double by2) {
        double most = TwoFeatures.MAX_WEIGHT;
        return features()
                .map(data -> withFeatures(data.withWeights(
                        Math.clamp(data.weight1() + by1, -most, most),
                        Math.clamp(data.weight2() + by2 * (standardize ? 1 : data.unit()), -most, most))))
                .orElse(this);
    }

    /** The same around other noise; after the last seed comes the first. */
    public TwoWeights withNextSeed() {
        return withSeed(seed == Experiment.MAX_SEED ? 0 : seed + 1);
    }

    public TwoWeights withStandardize(boolean standardize) {
        return new TwoWeights(source, seed, standardize, penalty, l1Ratio, lambda, budget, zeroMap, samples, overlay);
    }

    public TwoWeights withPenalty(PenaltyKind penalty) {
        return new TwoWeights(source, seed, standardize, penalty, l1Ratio, lambda, budget, zeroMap, samples, overlay);
    }

    public TwoWeights withL1Ratio(double l1Ratio) {
        return new TwoWeights(source, seed, standardize, penalty, l1Ratio, lambda, budget, zeroMap, samples, overlay);
    }

    /** Whether a budget is held, and λ follows. */
    public boolean holdsBudget() {
        return budget > 0;
    }

    public TwoWeights withBudget(double budget) {
        return new TwoWeights(source, seed, standardize, penalty, l1Ratio, lambda, budget, zeroMap, samples, overlay);
    }

    public TwoWeights withOverlay(boolean overlay) {
        return new TwoWeights(source, seed, standardize, penalty, l1Ratio, lambda, budget, zeroMap, samples, overlay);
    }

    public TwoWeights withLambda(double lambda) {
        return new TwoWeights(source, seed, standardize, penalty, l1Ratio, lambda, budget, zeroMap, samples, overlay);
    }

    public TwoWeights withZeroMap(boolean zeroMap) {
        return new TwoWeights(source, seed, standardize, penalty, l1Ratio, lambda, budget, zeroMap, samples, overlay);
    }

    public TwoWeights withSamples(boolean samples) {
        return new TwoWeights(source, seed, standardize, penalty, l1Ratio, lambda, budget, zeroMap, samples, overlay);
    }
}
