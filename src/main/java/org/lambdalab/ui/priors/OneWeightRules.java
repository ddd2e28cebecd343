package org.lambdalab.ui.priors;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;
import org.lambdalab.experiment.OneWeight;
import org.lambdalab.ui.controls.EditHistory;

/** What of questions about a prior their history must know. */
final class OneWeightRules implements EditHistory.Rules<OneWeight> {

    private static final long serialVersionUID = 1L;

    /** What slides under a finger; λ with rows and noise where the prior is held. */
    private enum Glide {
        LAMBDA,
        ESTIMATE,
        NOISE,
        ROWS;

        /** The one question with this of the other. */
        private OneWeight moved(OneWeight one, OneWeight other) {
            return switch (this) {
                case LAMBDA -> one.withLambda(other.lambda());
                case ESTIMATE -> one.withEstimate(other.estimate());
                case NOISE -> one.withNoise(other.noise());
                case ROWS -> one.withRows(other.rows());
            };
        }
    }

    @Override
    public Optional<Enum<?>> glide(OneWeight one, OneWeight other) {
        return Arrays.stream(Glide.values())
                .filter(glide -> !one.equals(other) && glide.moved(one, other).equals(other))
                .findFirst()
                .map(glide -> glide);
    }

    /** They are a handful of numbers each. */
    @Override
    public boolean areTooMany(Stream<OneWeight> held) {
        return false;
    }
}
