package org.lambdalab.ui.priors;

import org.lambdalab.experiment.OneWeight;
import org.lambdalab.ui.controls.Glide;

/** What of a question about a prior slides under a finger; λ with rows and noise where the prior is held. */
enum OneWeightGlide implements Glide<OneWeight> {
    LAMBDA,
    ESTIMATE,
    NOISE,
    ROWS;

    @Override
    public OneWeight moved(OneWeight one, OneWeight other) {
        return switch (this) {
            case LAMBDA -> one.withLambda(other.lambda());
            case ESTIMATE -> one.withEstimate(other.estimate());
            case NOISE -> one.withNoise(other.noise());
            case ROWS -> one.withRows(other.rows());
        };
    }
}
