package org.lambdalab.ui.geometry;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;
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
                case LAMBDA -> one.withLambda(other.lambda());
                case L1_RATIO -> one.withL1Ratio(other.l1Ratio());
                case CORRELATION ->
                    one.withData(one.data().withCorrelation(other.data().correlation()));
                case NOISE -> one.withData(one.data().withNoise(other.data().noise()));
                case WEIGHTS ->
                    one.withData(one.data()
                            .withWeights(other.data().weight1(), other.data().weight2()));
            };
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
