package org.lambdalab.ui.network;

import org.lambdalab.experiment.TrainingPlan;
import org.lambdalab.ui.controls.Glide;

/** What of a training slides under a finger, in many small steps. */
enum TrainingGlide implements Glide<TrainingPlan> {
    LAMBDA,
    NOISE;

    @Override
    public TrainingPlan moved(TrainingPlan one, TrainingPlan other) {
        return switch (this) {
            case LAMBDA ->
                one.withSettings(its ->
                        its.withPenalty(its.regularization(), other.settings().lambda()));
            case NOISE -> one.withData(one.data().withNoise(other.data().noise()));
        };
    }
}
