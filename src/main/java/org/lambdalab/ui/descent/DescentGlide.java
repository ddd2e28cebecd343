package org.lambdalab.ui.descent;

import org.lambdalab.experiment.Descent;
import org.lambdalab.ui.controls.Glide;

/** What of a question about descent slides under a finger, or plays. */
enum DescentGlide implements Glide<Descent> {
    STEP,
    LAMBDA,
    RATE,
    MOMENTUM,
    L1_RATIO,
    CORRELATION,
    OPTIMUM,
    START;

    @Override
    public Descent moved(Descent one, Descent other) {
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
