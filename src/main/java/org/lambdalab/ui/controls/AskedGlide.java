package org.lambdalab.ui.controls;

import org.lambdalab.experiment.Choice;
import org.lambdalab.experiment.DataSource;
import org.lambdalab.experiment.Experiment;

/** What of an experiment, or of a choice, slides under a finger, in many small steps. */
enum AskedGlide implements Glide<Asked> {
    DEGREE,
    LAMBDA,
    L1_RATIO,
    TEST_SHARE,
    VALIDATION_SHARE,
    NOISE,
    POINT,
    STRIP_PLACE,
    /** Folds are stepped through by clicks, as through the pictures of a film. */
    WATCHED_FOLD;

    @Override
    public Asked moved(Asked one, Asked other) {
        return new Asked(moved(one.experiment(), other.experiment()), moved(one.choice(), other.choice()));
    }

    private Experiment moved(Experiment one, Experiment other) {
        return switch (this) {
            case DEGREE -> one.withModel(one.model().withDegree(other.model().degree()));
            case LAMBDA -> one.withModel(one.model().withLambda(other.model().lambda()));
            case L1_RATIO -> one.withModel(one.model().withL1Ratio(other.model().l1Ratio()));
            case TEST_SHARE -> one.withTestShare(other.testShare());
            case VALIDATION_SHARE -> one.withValidationShare(other.validationShare());
            case NOISE ->
                one.source() instanceof DataSource.Generated from && other.source() instanceof DataSource.Generated to
                        ? one.withSource(from.withNoise(to.noise()))
                        : one;
            // The first step of a drag makes a person's own points of whatever was there.
            case POINT ->
                other.source() instanceof DataSource.PlacedPoints to
                                && one.source().rows() == to.rows()
                        ? one.withSource(to)
                        : one;
            case STRIP_PLACE, WATCHED_FOLD -> one;
        };
    }

    private Choice moved(Choice one, Choice other) {
        return switch (this) {
            case STRIP_PLACE ->
                one.withResampling(one.resampling().withPlace(other.resampling().place()));
            case WATCHED_FOLD ->
                one.withFolds(one.folds().withWatched(other.folds().watched()));
            default -> one;
        };
    }
}
