package org.lambdalab.ui.descent;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;
import org.lambdalab.experiment.Descent;
import org.lambdalab.ui.controls.EditHistory;

/** What of questions about descent their history must know. */
final class DescentRules implements EditHistory.Rules<Descent> {

    private static final long serialVersionUID = 1L;

    /** What slides under a finger, or plays. */
    private enum Glide {
        STEP,
        LAMBDA,
        RATE,
        MOMENTUM,
        L1_RATIO,
        CORRELATION,
        OPTIMUM,
        START;

        /** The one question with this of the other. */
        private Descent moved(Descent one, Descent other) {
            return switch (this) {
                case STEP -> one.withStep(other.step());
                case LAMBDA -> one.withLambda(other.lambda());
                case RATE -> one.withRate(other.rate());
                case MOMENTUM -> one.withMomentum(other.momentum());
                case L1_RATIO -> one.withL1Ratio(other.l1Ratio());
                case CORRELATION ->
                    one.withGround(one.ground().withCorrelation(other.ground().correlation()));
                case OPTIMUM ->
                    one.withGround(one.ground().withOptimum(other.ground().optimum()));
                case START -> one.withStart(other.start());
            };
        }
    }

    @Override
    public Optional<Enum<?>> glide(Descent one, Descent other) {
        return Arrays.stream(Glide.values())
                .filter(glide -> !one.equals(other) && glide.moved(one, other).equals(other))
                .findFirst()
                .map(glide -> glide);
    }

    /** They are a dozen numbers each. */
    @Override
    public boolean areTooMany(Stream<Descent> held) {
        return false;
    }
}
