package org.lambdalab.lab;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.lambdalab.data.UnreadableData;
import org.lambdalab.experiment.DataSource;
import org.lambdalab.experiment.Experiment;
import org.lambdalab.experiment.Model;
import org.lambdalab.experiment.PenaltyKind;
import org.lambdalab.experiment.Preset;
import org.lambdalab.sample.Interval;
import org.lambdalab.sample.Vector;

/** The app opens with pictures of the textbook's shape, and every example shows what its words promise. */
final class PresetTest {

    private static final Model MODEL = Experiment.DEFAULT.model();

    private final Workbench workbench = new Workbench();

    @Test
    void withoutAPenaltyALineUnderfitsThreeToFiveAreGoodAndFifteenOverfits() throws UnreadableData {
        ErrorCurve errors = with(PenaltyKind.NONE, 0).byDegree();
        double best = errors.lowest();
        assertThat(errors.best()).isBetween(3.0, 5.0);
        assertThat(validation(errors, 1)).isGreaterThan(2 * best);
        assertThat(IntStream.rangeClosed(3, 5))
                .allSatisfy(degree -> assertThat(validation(errors, degree)).isLessThan(1.2 * best));
        assertThat(validation(errors, 15)).isGreaterThan(10 * best);
        assertThat(errors.errors(14).training()).isLessThan(errors.errors(3).training() / 2);
    }

    @ParameterizedTest
    @EnumSource(names = "NONE", mode = EnumSource.Mode.EXCLUDE)
    void everyPenaltyRescuesDegreeFifteenAtALambdaWithinItsScale(PenaltyKind penalty) throws UnreadableData {
        Findings found = with(penalty, 0.01);
        ErrorCurve errors = found.path().byLambda();
        double bestOfDegrees = with(PenaltyKind.NONE, 0).byDegree().lowest();
        assertThat(Math.log10(errors.best()))
                .isBetween(
                        found.path().lambdaRange().lowExponent() + 2.0,
                        found.path().lambdaRange().highExponent() - 2.0);
        assertThat(errors.lowest()).isLessThan(1.1 * bestOfDegrees);
        assertThat(errors.errors(0).validation()).isGreaterThan(2.5 * errors.lowest());
        assertThat(errors.errors(errors.size() - 1).validation()).isGreaterThan(2.5 * errors.lowest());
        assertThat(dips(errors.validation())).isOne();
        assertThat(errors.overfit()).hasSize(1);
        assertThat(errors.underfit()).hasSize(1);
    }

    @ParameterizedTest
    @EnumSource(names = "NONE", mode = EnumSource.Mode.EXCLUDE)
    void theSeedsLambdasGoFromOverfittingToBestToFlat(PenaltyKind penalty) throws UnreadableData {
        double best = with(penalty, 0.01).path().byLambda().lowest();
        assertThat(with(penalty, 0).errors().validation()).isGreaterThan(10 * best);
        assertThat(with(penalty, 0.01).errors().validation()).isLessThan(1.1 * best);
        assertThat(with(penalty, 0.1).errors().validation()).isGreaterThan(1.5 * best);
        assertThat(spread(with(penalty, 1e9).fitted())).isLessThan(1e-6);
    }

    @Test
    void underfittingHasBothErrorsHigh() throws UnreadableData {
        Findings found = workbench.findings(Preset.UNDERFITTING.question());
        Errors best = found.byDegree().errors((int) found.byDegree().best() - 1);
        assertThat(found.errors().training()).isGreaterThan(2 * best.training());
        assertThat(found.errors().validation()).isGreaterThan(2 * best.validation());
    }

    @Test
    void overfittingHasALowTrainingErrorAndAHighValidationError() throws UnreadableData {
        Findings found = workbench.findings(Preset.OVERFITTING.question());
        Errors best = found.byDegree().errors((int) found.byDegree().best() - 1);
        assertThat(found.errors().training()).isLessThan(best.training() / 2);
        assertThat(found.errors().validation()).isGreaterThan(10 * best.validation());
    }

    @Test
    void theLassoHasZerosAndAGoodErrorWhereRidgeHasNone() throws UnreadableData {
        Findings zeros = workbench.findings(Preset.ZEROS.question());
        assertThat(zeros.fit().zeros()).isBetween(8, 13);
        assertThat(zeros.errors().validation())
                .isLessThan(1.1 * zeros.path().byLambda().lowest());
        assertThat(workbench.findings(Preset.NO_ZEROS.question()).fit().zeros()).isZero();
    }

    @Test
    void noiseIsFittedByAllThirteenRowsAndDeniedByTheOthers() throws UnreadableData {
        Findings found = workbench.findings(Preset.NOISE.question());
        Vector y = found.observations().split().training().y();
        assertThat(y.size()).isEqualTo(13);
        assertThat(found.errors().training() / PictureRanges.variance(y)).isLessThan(1e-20);
        assertThat(found.errors().validation())
                .isGreaterThan(10 * found.byDegree().lowest());
        assertThat(found.byDegree().best()).isLessThanOrEqualTo(2);
        // It can be looked at: a curve that leaves the picture at once shows nothing.
        assertThat(spread(found.fitted())).isLessThan(6);
    }

    @Test
    void noDegreeFollowsAStep() throws UnreadableData {
        Findings found = workbench.findings(Preset.STEP.question());
        double noise = ((DataSource.Generated) found.experiment().source()).noise();
        assertThat(found.byDegree().lowest()).isGreaterThan(5 * noise * noise);
        assertThat(found.errors().validation())
                .isLessThan(1.2 * found.byDegree().lowest());
    }

    private Findings with(PenaltyKind penalty, double lambda) throws UnreadableData {
        return workbench.findings(
                Experiment.DEFAULT.withModel(MODEL.withPenalty(penalty).withLambda(lambda)));
    }

    private static double spread(Curve curve) {
        Interval range = Interval.spanning(curve.y());
        return range.high() - range.low();
    }

    private static double validation(ErrorCurve errors, int degree) {
        return errors.errors(degree - 1).validation();
    }

    /** How often values fall and then rise again, each by more than a tenth. */
    private static int dips(Vector values) {
        int dips = 0;
        boolean falling = true;
        double extreme = values.get(0);
        for (double value : values.toArray()) {
            boolean further = falling ? value < extreme : value > extreme;
            boolean turned = falling ? value > 1.1 * extreme : value < extreme / 1.1;
            if (turned) {
                dips += falling ? 1 : 0;
                falling = !falling;
            }
            if (further || turned) {
                extreme = value;
            }
        }
        return dips;
    }
}
