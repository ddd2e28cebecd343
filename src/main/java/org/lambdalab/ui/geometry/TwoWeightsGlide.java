package org.lambdalab.ui.geometry;

import java.util.function.BiFunction;
import java.util.function.Function;
import org.lambdalab.data.TwoFeatures;
import org.lambdalab.experiment.TwoWeights;
import org.lambdalab.ui.controls.Glide;

/** What of a question about two weights slides under a finger; the true weights with the optimum. */
enum TwoWeightsGlide implements Glide<TwoWeights> {
    LAMBDA,
    L1_RATIO,
    CORRELATION,
    NOISE,
    WEIGHTS;

    @Override
    public TwoWeights moved(TwoWeights one, TwoWeights other) {
        return switch (this) {
            case LAMBDA -> one.withLambda(other.lambda()).withBudget(other.budget());
            case L1_RATIO -> one.withL1Ratio(other.l1Ratio());
            case CORRELATION -> data(one, other, TwoFeatures::withCorrelation, TwoFeatures::correlation);
            case NOISE -> data(one, other, TwoFeatures::withNoise, TwoFeatures::noise);
            case WEIGHTS ->
                one.features()
                        .flatMap(data -> other.features()
                                .map(its -> one.withFeatures(data.withWeights(its.weight1(), its.weight2()))))
                        .orElse(one);
        };
    }

    private static TwoWeights data(
            TwoWeights one,
            TwoWeights other,
            BiFunction<TwoFeatures, Double, TwoFeatures> with,
            Function<TwoFeatures, Double> part) {
        return one.features()
                .flatMap(data -> other.features().map(its -> one.withFeatures(with.apply(data, part.apply(its)))))
                .orElse(one);
    }
}
