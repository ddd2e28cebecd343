package org.lambdalab.ui.controls;

import org.jspecify.annotations.Nullable;
import org.lambdalab.experiment.Choice;
import org.lambdalab.experiment.DataSource;
import org.lambdalab.experiment.Experiment;
import org.lambdalab.experiment.Way;
import org.lambdalab.experiment.WaysOut;

/** What of an experiment, a choice or the other ways slides under a finger, in many small steps. */
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
    WATCHED_FOLD,
    ROW_SHARE,
    DEGREE_FOLDS,
    MORE_DATA(Way.MORE_DATA),
    EARLY_STOPPING(Way.EARLY_STOPPING),
    PRUNING(Way.PRUNING),
    WAY_RIDGE(Way.RIDGE),
    WAY_LASSO(Way.LASSO),
    WAY_ELASTIC_NET(Way.ELASTIC_NET);

    private final @Nullable Way dialled;

    AskedGlide() {
        this(null);
    }

    AskedGlide(@Nullable Way dialled) {
        this.dialled = dialled;
    }

    @Override
    public Asked moved(Asked one, Asked other) {
        return new Asked(
                moved(one.experiment(), other.experiment()),
                moved(one.choice(), other.choice()),
                moved(one.ways(), other.ways()));
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
            default -> one;
        };
    }

    private WaysOut moved(WaysOut one, WaysOut other) {
        Way way = dialled;
        if (this == ROW_SHARE) {
            return one.withRowShare(other.rowShare());
        }
        if (this == DEGREE_FOLDS) {
            return one.withFolds(other.folds());
        }
        return way != null && other.dial(way).isPresent()
                ? one.withDial(way, other.dial(way).getAsDouble())
                : one;
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
