package org.lambdalab.lab;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.lambdalab.data.BuiltInData;
import org.lambdalab.data.UnreadableData;
import org.lambdalab.experiment.DataSource;
import org.lambdalab.experiment.Display;
import org.lambdalab.experiment.Experiment;
import org.lambdalab.experiment.Model;
import org.lambdalab.experiment.Way;
import org.lambdalab.experiment.WaysOut;
import org.lambdalab.experiment.WaysPreset;
import org.lambdalab.jobs.Progress;
import org.lambdalab.regression.Basis;
import org.lambdalab.regression.Penalty;
import org.lambdalab.sample.Sample;
import org.lambdalab.sample.Vector;

final class WaysFindingsTest {

    private static final Workbench WORKBENCH = new Workbench();

    /** What is judged is what is drawn, at the very rows held out. */
    @ParameterizedTest
    @EnumSource
    void theValidationErrorIsThatOfTheCurve(Way way) throws UnreadableData {
        WaysFindings found = find(Experiment.DEFAULT, WaysOut.DEFAULT);
        WayFindings one = found.of(way);
        assertThat(one.errors().validation())
                .isCloseTo(one.single().stream().average().orElseThrow(), within(1e-9));
        Curve curve = one.fitted();
        Sample training = found.observations().split().training();
        if (way != Way.MORE_DATA) {
            double squares = IntStream.range(0, training.size())
                    .mapToDouble(row -> training.y().get(row)
                            - curve.y()
                                    .get(curve.x()
                                            .indexOf(training.x().get(row))
                                            .orElseThrow()))
                    .map(error -> error * error)
                    .average()
                    .orElseThrow();
            assertThat(one.errors().training()).isCloseTo(squares, within(1e-9));
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"MORE_DATA", "EARLY_STOPPING", "PRUNING", "RIDGE", "LASSO", "ELASTIC_NET"})
    void noPlaceOfADialDoesBetterThanItsBest(Way way) throws UnreadableData {
        WayDial dial = Objects.requireNonNull(
                find(Experiment.DEFAULT, WaysOut.DEFAULT).of(way).dial());
        double best = dial.validation().stream().min().orElseThrow();
        assertThat(find(Experiment.DEFAULT, WaysOut.DEFAULT).of(way).errors().validation())
                .isCloseTo(best, within(1e-12));
        int other = dial.best() == 0 ? 1 : dial.best() - 1;
        WayFindings turned = find(
                        Experiment.DEFAULT,
                        WaysOut.DEFAULT.withDial(way, dial.places().get(other)))
                .of(way);
        assertThat(turned.errors().validation()).isCloseTo(dial.validation().get(other), within(1e-12));
        assertThat(turned.errors().training()).isCloseTo(dial.training().get(other), within(1e-12));
        assertThat(Objects.requireNonNull(turned.dial()).place()).isEqualTo(other);
    }

    @Test
    void aDialThatIsTurnedLeavesTheOtherWaysAsTheyAre() throws UnreadableData {
        WaysFindings before = find(Experiment.DEFAULT, WaysOut.DEFAULT);
        WaysFindings after = WaysFindings.of(
                WORKBENCH,
                Experiment.DEFAULT,
                WaysOut.DEFAULT.withDial(Way.RIDGE, 0.5),
                Optional.of(before),
                Progress.UNWATCHED);
        for (Way way : EnumSet.complementOf(EnumSet.of(Way.RIDGE))) {
            assertThat(after.of(way)).isSameAs(before.of(way));
        }
        assertThat(after.of(Way.RIDGE)).isNotEqualTo(before.of(Way.RIDGE));
    }

    @Test
    void anotherDegreeIsAnotherQuestionForEveryWay() throws UnreadableData {
        Experiment other =
                Experiment.DEFAULT.withModel(Experiment.DEFAULT.model().withDegree(4));
        WaysFindings after = WaysFindings.of(
                WORKBENCH,
                other,
                WaysOut.DEFAULT,
                Optional.of(find(Experiment.DEFAULT, WaysOut.DEFAULT)),
                Progress.UNWATCHED);
        assertThat(after.ways()).isEqualTo(find(other, WaysOut.DEFAULT).ways());
    }

    /** Whatever was asked before: what is kept of it is what would be found anew. */
    @Test
    void anotherQuestionIsAnsweredAsIfItWereTheFirst() throws UnreadableData {
        WaysFindings before = find(Experiment.DEFAULT, WaysOut.DEFAULT);
        Model model = Experiment.DEFAULT.model();
        Experiment cars = Experiment.DEFAULT.withSource(DataSource.BuiltIn.of(BuiltInData.CARS));
        List<Experiment> experiments = List.of(
                Experiment.DEFAULT.withSeed(3),
                Experiment.DEFAULT.withValidationShare(0.3),
                Experiment.DEFAULT.withModel(model.withL1Ratio(0.2)),
                Experiment.DEFAULT.withModel(model.withBasis(Basis.LEGENDRE)),
                cars);
        for (Experiment experiment : experiments) {
            assertThat(findAfter(before, experiment, WaysOut.DEFAULT).ways())
                    .isEqualTo(find(experiment, WaysOut.DEFAULT).ways());
        }
        List<WaysOut> settings = List.of(
                WaysOut.DEFAULT.withFolds(3),
                WaysOut.DEFAULT.withLeftOut(List.of(2, 5)),
                WaysOut.DEFAULT.withDial(Way.MORE_DATA, 3),
                WaysOut.DEFAULT.withDial(Way.EARLY_STOPPING, 7),
                WaysOut.DEFAULT.withDial(Way.PRUNING, 2),
                WaysOut.DEFAULT.withDial(Way.LASSO, 0.1));
        for (WaysOut setting : settings) {
            assertThat(findAfter(before, Experiment.DEFAULT, setting).ways())
                    .isEqualTo(find(Experiment.DEFAULT, setting).ways());
        }
        WaysOut share = WaysOut.DEFAULT.withRowShare(40);
        assertThat(findAfter(find(cars, WaysOut.DEFAULT), cars, share).ways())
                .isEqualTo(find(cars, share).ways());
    }

    @Test
    void aDialSetToMoreThanThereIsIsAtItsEnd() throws UnreadableData {
        Experiment many =
                Experiment.DEFAULT.withSource(((DataSource.Generated) Experiment.DEFAULT.source()).withSize(1_500));
        assertThat(at(find(many, WaysOut.DEFAULT.withDial(Way.MORE_DATA, 20)), Way.MORE_DATA))
                .isEqualTo(1);
        Experiment low = Experiment.DEFAULT.withModel(Experiment.DEFAULT.model().withDegree(5));
        assertThat(at(find(low, WaysOut.DEFAULT.withDial(Way.PRUNING, 12)), Way.PRUNING))
                .isEqualTo(5);
    }

    private static double at(WaysFindings found, Way way) {
        return Objects.requireNonNull(found.of(way).dial()).at();
    }

    @Test
    void oneRowTellsNothingApart() throws UnreadableData {
        Experiment one = Experiment.DEFAULT
                .withSource(((DataSource.Generated) Experiment.DEFAULT.source()).withSize(5))
                .withValidationShare(0.2);
        WaysFindings found = find(one, WaysOut.DEFAULT);
        assertThat(found.judges()).isOne();
        assertThat(found.undecided()).isEmpty();
    }

    @Test
    void moreRowsBeginWithTheSameAndAreJudgedByTheSame() throws UnreadableData {
        WaysFindings found = find(Experiment.DEFAULT, WaysOut.DEFAULT.withDial(Way.MORE_DATA, 5));
        Sample few = found.observations().split().training();
        Sample many = ((WayDetail.Rows) found.of(Way.MORE_DATA).detail()).training();
        assertThat(many.size()).isEqualTo(5 * few.size());
        int[] first = IntStream.range(0, few.size()).toArray();
        assertThat(many.rows(first)).isEqualTo(few);
        Vector held = found.observations().split().validation().orElseThrow().x();
        assertThat(many.x().stream().boxed())
                .doesNotContainAnyElementsOf(held.stream().boxed().toList());
    }

    @Test
    void onceAsMuchDataIsNothingDone() throws UnreadableData {
        WaysFindings found = find(Experiment.DEFAULT, WaysOut.DEFAULT.withDial(Way.MORE_DATA, 1));
        assertThat(found.of(Way.MORE_DATA).errors())
                .isEqualTo(found.of(Way.NOTHING).errors());
    }

    @Test
    void noPowerLeftOutAndNothingPrunedAreNothingDone() throws UnreadableData {
        WaysFindings found =
                find(Experiment.DEFAULT, WaysOut.DEFAULT.withLeftOut(List.of()).withDial(Way.PRUNING, 15));
        assertThat(found.of(Way.FEWER_FEATURES).errors())
                .isEqualTo(found.of(Way.NOTHING).errors());
        assertThat(found.of(Way.PRUNING).errors())
                .isEqualTo(found.of(Way.NOTHING).errors());
    }

    @Test
    void prunedWeightsAreTheSmallest() throws UnreadableData {
        WaysFindings found = find(Experiment.DEFAULT, WaysOut.DEFAULT.withDial(Way.PRUNING, 4));
        Study study = WORKBENCH.study(Experiment.DEFAULT, Progress.UNWATCHED);
        Vector weights = study.path(15, Penalty.RIDGE).at(0).weights();
        WayDetail.Pruned pruned = (WayDetail.Pruned) found.of(Way.PRUNING).detail();
        double leastKept = pruned.kept().stream()
                .mapToDouble(power -> Math.abs(weights.get(power - 1)))
                .min()
                .orElseThrow();
        assertThat(weights.stream().filter(weight -> Math.abs(weight) >= leastKept))
                .hasSize(4);
        assertThat(pruned.asTheyWere().validation())
                .isGreaterThan(found.of(Way.PRUNING).errors().validation());
    }

    @Test
    void measuredRowsAreTakenAwayAndThatIsNotCompared() throws UnreadableData {
        Experiment measured = Experiment.DEFAULT.withSource(DataSource.BuiltIn.of(BuiltInData.AIRQUALITY));
        WaysFindings all = find(measured, WaysOut.DEFAULT);
        assertThat(all.of(Way.MORE_DATA).errors()).isEqualTo(all.of(Way.NOTHING).errors());
        WaysFindings half = find(measured, WaysOut.DEFAULT.withRowShare(50));
        Sample rows = ((WayDetail.Rows) half.of(Way.MORE_DATA).detail()).training();
        Sample training = half.observations().split().training();
        assertThat(rows.size()).isEqualTo(Math.round(training.size() / 2.0));
        assertThat(half.of(Way.MORE_DATA).isCompared()).isFalse();
        assertThat(half.undecided()).doesNotContain(half.of(Way.MORE_DATA));
    }

    @Test
    void theTrueCurveIsShownOnlyWhereItIsToBe() throws UnreadableData {
        Experiment hidden = Experiment.DEFAULT.withDisplay(Display.DEFAULT.withTrueCurve(false));
        assertThat(find(Experiment.DEFAULT, WaysOut.DEFAULT).truth()).isPresent();
        assertThat(find(hidden, WaysOut.DEFAULT).truth()).isEmpty();
    }

    @Test
    void withoutRowsHeldOutNoneIsBest() throws UnreadableData {
        WaysFindings found = find(Experiment.DEFAULT.withValidationShare(0), WaysOut.DEFAULT);
        assertThat(found.best()).isEmpty();
        assertThat(found.undecided()).isEmpty();
        assertThat(found.ways()).allMatch(one -> !one.errors().hasValidation());
    }

    @Test
    void theBestIsTheLeastOfAllAndWhatIsNearItIsNotClear() throws UnreadableData {
        WaysFindings found = find(Experiment.DEFAULT, WaysOut.DEFAULT);
        WayFindings best = found.best().orElseThrow();
        assertThat(found.ways())
                .allMatch(one -> one.errors().validation() >= best.errors().validation());
        for (WayFindings one : found.ways()) {
            double[] differences = IntStream.range(0, one.single().size())
                    .mapToDouble(row -> one.single().get(row) - best.single().get(row))
                    .toArray();
            double mean = Arrays.stream(differences).average().orElseThrow();
            double variance =
                    Arrays.stream(differences).map(d -> (d - mean) * (d - mean)).sum() / (differences.length - 1);
            boolean near = one.way() != best.way()
                    && !(mean > Math.sqrt(variance / differences.length))
                    && one.errors().validation() <= 2 * best.errors().validation();
            assertThat(found.undecided().contains(one)).as(one.way().id()).isEqualTo(near);
        }
    }

    /** Degree 15 through twenty points: every way helps. */
    @Test
    void everyWayHelpsAnOverfittedSine() throws UnreadableData {
        WaysFindings found = find(WaysPreset.OVERFITTED_SINE.question(), WaysOut.DEFAULT);
        double nothing = found.of(Way.NOTHING).errors().validation();
        assertThat(found.ways())
                .filteredOn(one -> one.way() != Way.NOTHING)
                .allMatch(one -> one.errors().validation() < nothing / 3);
    }

    @Test
    void fewerFeaturesAreBestOfTwoPowers() throws UnreadableData {
        WaysFindings found = find(WaysPreset.TWO_POWERS.question(), WaysOut.DEFAULT);
        assertThat(found.best().orElseThrow().way()).isEqualTo(Way.FEWER_FEATURES);
        assertThat(((WayDetail.Powers) found.of(Way.FEWER_FEATURES).detail()).kept())
                .containsExactly(1, 3);
    }

    @Test
    void whereNothingIsThereNothingIsLeft() throws UnreadableData {
        WaysFindings found = find(WaysPreset.NOTHING_THERE.question(), WaysOut.DEFAULT);
        double mean =
                found.observations().split().training().y().stream().average().orElseThrow();
        for (Way way : EnumSet.of(
                Way.FEWER_FEATURES, Way.EARLY_STOPPING, Way.PRUNING, Way.RIDGE, Way.LASSO, Way.ELASTIC_NET)) {
            assertThat(found.of(way).fitted().y().stream()).as(way.id()).allMatch(y -> Math.abs(y - mean) < 0.05);
        }
        for (Way way : EnumSet.of(Way.MORE_DATA, Way.CHOSEN_DEGREE)) {
            assertThat(found.of(way).fitted().y().stream()).as(way.id()).allMatch(y -> Math.abs(y - mean) < 0.15);
        }
    }

    private static WaysFindings findAfter(WaysFindings before, Experiment experiment, WaysOut asked)
            throws UnreadableData {
        return WaysFindings.of(WORKBENCH, experiment, asked, Optional.of(before), Progress.UNWATCHED);
    }

    private static WaysFindings find(Experiment experiment, WaysOut asked) throws UnreadableData {
        return WaysFindings.of(WORKBENCH, experiment, asked, Optional.empty(), Progress.UNWATCHED);
    }
}
