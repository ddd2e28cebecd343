package org.lambdalab.ui.geometry;

import java.util.Arrays;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;
import org.lambdalab.data.TwoFeatures;
import org.lambdalab.experiment.TwoWeights;
import org.lambdalab.ui.controls.EditHistory;

/** What of questions about two weights their history must know. */
final class TwoWeightsRules implements EditHistory.Rules<TwoWeights> {

    private static final long serialVersionUID = 1L;

    /** What slides under a finger; the true weights with the optimum. */
    private enum Glide {
        LAMBDA,
        L1_RATIO,
        CORRELATION,
        NOISE,
        WEIGHTS;

        /** The one question with this of the other. */
        private TwoWeights moved(TwoWeights one, TwoWeights other) {
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

    @Override
    public Optional<Enum<?>> glide(TwoWeights one, TwoWeights other) {
        return Arrays.stream(Glide.values())
                .filter(glide -> !one.equals(other) && glide.moved(one, other).equals(other))
                .findFirst()
                .map(glide -> glide);
    }

    /** They are a dozen numbers each. */
    @Override
    public boolean areTooMany(Stream<TwoWeights> held) {
        return false;
    }
}
