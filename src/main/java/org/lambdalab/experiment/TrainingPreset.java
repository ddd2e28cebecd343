package org.lambdalab.experiment;

import java.util.List;
import java.util.Locale;
import org.lambdalab.data.PlaneShape;
import org.lambdalab.network.Activation;
import org.lambdalab.network.Regularization;

/** A training that shows one thing worth seeing. Tests hold each to what its words promise. */
public enum TrainingPreset implements Example<TrainingPlan> {
    /** Few noisy points and many units: the validation loss turns and rises while the training loss falls. */
    OVERFITTED_NETWORK,
    /** None, L1 and L2 from the same start. */
    NETWORK_ZEROS,
    /** A λ that is too large from the start draws every weight to 0 before it has learned anything. */
    COLLAPSE,
    /** Of the same λ, after a warm-up, something is left. */
    WARMED_UP,
    /** Steps so large that they lead away. */
    TOO_FAST_NETWORK,
    /** One plan from three starts: the loss is not convex, and each ends elsewhere. */
    THREE_STARTS;

    @Override
    public TrainingPlan question() {
        TrainingPlan base = TrainingPlan.DEFAULT;
        return switch (this) {
            case OVERFITTED_NETWORK ->
                base.withData(base.data().withSize(80).withNoise(0.35)).withHidden(List.of(32, 32));
            case NETWORK_ZEROS ->
                OVERFITTED_NETWORK
                        .question()
                        .withTogether(TrainedTogether.PENALTIES)
                        .withSettings(its -> its.withPenalty(Regularization.L1_PROXIMAL, 0.005));
            case COLLAPSE ->
                base.withData(base.data().withShape(PlaneShape.CIRCLES).withNoise(0.1))
                        .withSettings(its -> its.withPenalty(Regularization.L1_PROXIMAL, 0.02));
            case WARMED_UP -> COLLAPSE.question().withSettings(its -> its.withWarmUpEpochs(100));
            case TOO_FAST_NETWORK ->
                base.withActivation(Activation.RELU)
                        .withSettings(its ->
                                its.withOptimizer(OptimizerKind.SGD.optimizer()).withLearningRate(10));
            case THREE_STARTS ->
                base.withData(base.data().withShape(PlaneShape.CIRCLES).withNoise(0.05))
                        .withHidden(List.of(3))
                        .withTogether(TrainedTogether.SEEDS)
                        .withSettings(its -> its.withLearningRate(0.03));
        };
    }

    @Override
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** At any λ, seen at any pace, and whatever is looked into. */
    @Override
    public boolean isVariedBy(TrainingPlan other) {
        return question()
                .withPace(other.pace())
                .withLook(other.look())
                .withSettings(its ->
                        its.withPenalty(its.regularization(), other.settings().lambda()))
                .equals(other);
    }

    @Override
    public boolean isToTryWith(TrainingPlan other) {
        return isVariedBy(other);
    }
}
