package org.lambdalab.lab;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;
import static org.assertj.core.api.Assertions.withinPercentage;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.lambdalab.data.Quantity;
import org.lambdalab.data.UnreadableData;
import org.lambdalab.experiment.Choice;
import org.lambdalab.experiment.Choice.Folding;
import org.lambdalab.experiment.DataSource;
import org.lambdalab.experiment.Experiment;
import org.lambdalab.experiment.PenaltyKind;
import org.lambdalab.experiment.Point;
import org.lambdalab.jobs.Progress;
import org.lambdalab.regression.Design;
import org.lambdalab.regression.Path;
import org.lambdalab.regression.Penalty;
import org.lambdalab.regression.Solution;
import org.lambdalab.sample.Sample;
import org.lambdalab.sample.Split;
import org.lambdalab.sample.Vector;

/** What the exhibits of the screen of choosing find. */
final class ChoosingTest {

    private static final Experiment EXPERIMENT = Experiment.DEFAULT;
    private static final Folding TEN = Choice.DEFAULT.folds();

    @Test
    void theTableFitsTheTrainingRowsAndMarksWhatTheOthersJudgeBest() throws UnreadableData {
        Study study = new Workbench().study(EXPERIMENT, Progress.UNWATCHED);
        HoldOutTable table = HoldOutTable.of(study, EXPERIMENT, List.of(0.02, 0.01), Progress.UNWATCHED);
        assertThat(table.rows().stream().map(HoldOutTable.Row::lambda))
                .containsExactly(0.0, 0.001, 0.01, 0.02, 0.1, 1.0, 1e9);
        Split split = EXPERIMENT.data().observe().split();
        Path path = Path.of(Design.of(split.training(), EXPERIMENT.model().basis(), 15), Penalty.LASSO);
        double[] judged = new double[table.rows().size()];
        for (int i = 0; i < judged.length; i++) {
            HoldOutTable.Row row = table.rows().get(i);
            Solution fit = path.at(row.lambda());
            judged[i] = mse(fit, split.validation().orElseThrow());
            assertThat(row.errors().training()).isCloseTo(mse(fit, split.training()), within(1e-9));
            // At λ = 0 the curve swings wildly outside the training rows.
            assertThat(row.errors().validation()).isCloseTo(judged[i], withinPercentage(1e-6));
            assertThat(row.nonZero()).isEqualTo((int)
                    fit.weights().stream().filter(weight -> weight != 0).count());
            double x = row.fitted().x().get(7);
            assertThat(row.fitted().y().get(7)).isCloseTo(fit.predict(x), withinPercentage(1e-6));
        }
        assertThat(table.isJudged()).isTrue();
        assertThat(table.least().lambda())
                .isEqualTo(table.rows().get(place(judged)).lambda());
    }

    private static int place(double[] errors) {
        return IntStream.range(0, errors.length)
                .boxed()
                .min(Comparator.comparingDouble(i -> errors[i]))
                .orElseThrow();
    }

    private static double mse(Solution fit, Sample rows) {
        return IntStream.range(0, rows.size())
                .mapToDouble(
                        row -> Math.pow(rows.y().get(row) - fit.predict(rows.x().get(row)), 2))
                .average()
                .orElseThrow();
    }

    @Test
    void onlyWhatIsNotAlwaysInTheTableWasAdded() throws UnreadableData {
        Study study = new Workbench().study(EXPERIMENT, Progress.UNWATCHED);
        HoldOutTable table = HoldOutTable.of(study, EXPERIMENT, List.of(0.02, 0.01), Progress.UNWATCHED);
        assertThat(table.rows().stream().map(HoldOutTable.Row::lambda).filter(table::isAdded))
                .containsExactly(0.02);
    }

    @Test
    void eachFoldIsFittedWithoutItsRowsAndJudgedByThem() throws UnreadableData {
        FoldFindings found = FoldFindings.of(EXPERIMENT, TEN, Vector.of(0, 1e9), Progress.UNWATCHED);
        Sample training = EXPERIMENT.data().observe().split().training();
        assertThat(found.count()).isEqualTo(10);
        for (int fold = 0; fold < 10; fold++) {
            int[] own = found.validation().folds().rowsOf(fold);
            int[] others = IntStream.range(0, training.size())
                    .filter(row -> Arrays.stream(own).noneMatch(it -> it == row))
                    .toArray();
            Solution fit = Path.of(
                            Design.of(training.rows(others), EXPERIMENT.model().basis(), 15), Penalty.LASSO)
                    .at(0.1);
            double mse = 0;
            for (int row : own) {
                mse += Math.pow(training.y().get(row) - fit.predict(training.x().get(row)), 2) / own.length;
            }
            assertThat(found.errorsAt(0.1).get(fold)).isCloseTo(mse, within(1e-12));
            Curve curve = found.fitted(fold, 0.1);
            assertThat(curve.y().get(7)).isCloseTo(fit.predict(curve.x().get(7)), within(1e-12));
        }
    }

    @Test
    void whatIsOffTheSliderIsJudgedToo() throws UnreadableData {
        FoldFindings found = FoldFindings.of(EXPERIMENT, TEN, Vector.of(0, 1e9), Progress.UNWATCHED);
        assertThat(found.errorsAt(0).size()).isEqualTo(10);
        // Beyond λ_max all weights are 0, whatever λ is.
        assertThat(found.errorsAt(1e9)).isEqualTo(found.errorsAt(100));
        assertThat(found.difference(1e9, 100).mean().value()).isZero();
        assertThat(found.difference(0.01, 100).mean().value())
                .isCloseTo(
                        found.errorsAt(0.01).stream().sum() / 10
                                - found.errorsAt(100).stream().sum() / 10,
                        within(1e-12));
    }

    @Test
    void leaveOneOutHasAFoldARowAndTooManyRowsAreRefused() throws UnreadableData {
        Folding single = TEN.withCount(Folding.EACH_ROW);
        assertThat(FoldFindings.of(EXPERIMENT, single, Vector.of(), Progress.UNWATCHED)
                        .count())
                .isEqualTo(20);
        Experiment none = EXPERIMENT.withModel(EXPERIMENT.model().withPenalty(PenaltyKind.NONE));
        assertThat(FoldFindings.of(none, TEN, Vector.of(0), Progress.UNWATCHED)
                        .errorsAt(0)
                        .size())
                .isEqualTo(10);
        Experiment tiny = EXPERIMENT
                .withSource(((DataSource.Generated) EXPERIMENT.source()).withSize(5))
                .withValidationShare(0);
        assertThat(FoldFindings.of(tiny, TEN, Vector.of(), Progress.UNWATCHED).count())
                .isEqualTo(5);
    }

    @Test
    void rowsThatCannotBeDealtOutAreRefused() {
        List<Point> points = List.of(new Point(0, 1, false), new Point(0, 2, false), new Point(1, 3, false));
        Experiment two = EXPERIMENT.withSource(
                new DataSource.PlacedPoints(points, Quantity.plain("x"), Quantity.plain("y"), null));
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> FoldFindings.of(two, TEN.withCount(Folding.EACH_ROW), Vector.of(), Progress.UNWATCHED));
    }
}
