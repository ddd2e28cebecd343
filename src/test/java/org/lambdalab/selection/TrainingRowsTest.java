package org.lambdalab.selection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.lambdalab.jobs.Progress;
import org.lambdalab.regression.Basis;
import org.lambdalab.regression.Path;
import org.lambdalab.regression.Penalty;
import org.lambdalab.sample.Columns;
import org.lambdalab.sample.Folds;
import org.lambdalab.sample.Sample;
import org.lambdalab.sample.Vector;

/** What holds of any rows, powers and columns, and of each way to choose by them. */
final class TrainingRowsTest {

    private static final Vector LAMBDAS = Vector.of(1, 0.01);

    @Test
    void rowsThatKeepXOutsideEveryFoldApartCanBeLearnedFrom() {
        Sample two = new Sample(Vector.of(0, 0, 0, 5), Vector.of(1, 2, 3, 4));
        assertThat(powers(two).areLearnableOutside(new Folds(List.of(1, 2, 3, 4))))
                .isFalse();
        Sample both = new Sample(Vector.of(0, 5, 0, 5), Vector.of(1, 2, 3, 4));
        assertThat(powers(both).areLearnableOutside(new Folds(List.of(1, 1, 2, 2))))
                .isTrue();
        assertThat(powers(both).areLearnableOutside(new Folds(List.of(1, 2, 1, 2))))
                .isFalse();
    }

    @Test
    void leavingOutOneByOneIsForAsManyRowsAsItIsQuickFor() {
        assertThat(powers(Naive.wave(2, 1)).canBeLeftOutSingly()).isFalse();
        assertThat(powers(Naive.wave(3, 1)).canBeLeftOutSingly()).isTrue();
        assertThat(powers(Naive.wave(2_000, 1)).canBeLeftOutSingly()).isTrue();
        assertThat(powers(Naive.wave(2_001, 1)).canBeLeftOutSingly()).isFalse();
        assertThat(columns(2_000, 44).canBeLeftOutSingly()).isTrue();
        assertThat(columns(2_000, 45).canBeLeftOutSingly()).isFalse();
        assertThat(columns(100, 200).canBeLeftOutSingly()).isTrue();
        assertThat(columns(2_001, 1).canBeLeftOutSingly()).isFalse();
    }

    @Test
    void threeRowsLeftOutOneByOneAreEachPredictedByTheLineThroughTheOthers() {
        Sample three = new Sample(Vector.of(0, 1, 2), Vector.of(0, 1, 4));
        CrossValidation found = CrossValidation.of(
                powers(three), Penalty.RIDGE, Vector.of(0), new Folds(List.of(1, 2, 3)), Progress.UNWATCHED);
        assertThat(found.foldMse().stream().mapToDouble(fold -> fold.get(0)).toArray())
                .containsExactly(new double[] {4, 1, 4}, within(1e-13));
        assertThat(found.meanMse().get(0)).isCloseTo(3, within(1e-13));
        assertThat(found.standardErrors().get(0)).isCloseTo(1, within(1e-13));
    }

    /** A column beside its double and one that does not vary, as if it were alone with half the penalty on each. */
    @Test
    void dependentColumnsAreJudgedAsTheOneTheyAre() {
        Sample wave = Naive.wave(20, 3);
        Folds folds = Folds.of(20, 4, 1);
        double[] doubled = wave.x().stream().map(x -> 2 * x).toArray();
        Columns dependent = Columns.of(List.of(wave.x(), Vector.of(doubled), Vector.of(new double[20])), wave.y());
        CrossValidation found = CrossValidation.of(
                new TrainingRows.OfColumns(dependent, true), Penalty.LASSO, LAMBDAS, folds, Progress.UNWATCHED);
        for (int i = 0; i < LAMBDAS.size(); i++) {
            double[] alone = Naive.foldErrors(wave, folds, Basis.LEGENDRE, 1, Penalty.LASSO, LAMBDAS.get(i));
            assertThat(found.meanMse().get(i)).isCloseTo(Naive.mean(alone), within(1e-12));
            assertThat(found.standardErrors().get(i)).isCloseTo(Naive.standardError(alone), within(1e-12));
        }
    }

    @Test
    void equalYAreForetoldWithoutErrorByTheStrongestPenalty() {
        Sample equal = new Sample(Vector.of(0, 1, 2, 3), Vector.of(7, 7, 7, 7));
        CrossValidation found =
                CrossValidation.of(powers(equal), Penalty.LASSO, LAMBDAS, Folds.of(4, 2, 1), Progress.UNWATCHED);
        assertThat(found.meanMse()).isEqualTo(Vector.of(0, 0));
        assertThat(found.lambdaMin()).isEqualTo(1);
        assertThat(found.lambdaOneSe()).isEqualTo(1);
    }

    /** All folds hold the same rows: λ_1se is no farther than λ_min, as nothing is uncertain. */
    @Test
    void equalFoldsHaveNoStandardError() {
        Vector x = Vector.of(0, 1, 2, 4, 0, 1, 2, 4, 0, 1, 2, 4);
        Vector y = Vector.of(0, 1, 3, 3, 0, 1, 3, 3, 0, 1, 3, 3);
        Folds folds = new Folds(List.of(1, 1, 1, 1, 2, 2, 2, 2, 3, 3, 3, 3));
        CrossValidation found = CrossValidation.of(
                powers(new Sample(x, y)), Penalty.LASSO, Vector.of(1, 0.1, 0.01), folds, Progress.UNWATCHED);
        assertThat(found.standardErrors().stream()).allMatch(error -> error < 1e-15);
        assertThat(found.lambdaMin()).isEqualTo(0.01);
        assertThat(found.lambdaOneSe()).isEqualTo(0.01);
    }

    @Test
    void eachWayToChooseEndsWhereItIsNoLongerWanted() {
        TrainingRows rows = powers(Naive.wave(30, 1));
        Progress cancelled = new Progress() {
            @Override
            public void report(long done, long total) {
                check();
            }

            @Override
            public void check() {
                throw new CancellationException();
            }
        };
        Stream.<Runnable>of(
                        () -> CrossValidation.of(rows, Penalty.LASSO, LAMBDAS, Folds.of(30, 3, 1), cancelled),
                        () -> RepeatedCrossValidation.of(rows, Penalty.LASSO, LAMBDAS, 3, 2, 1, cancelled),
                        () -> NestedCrossValidation.of(rows, Penalty.LASSO, LAMBDAS, 3, 2, 1, cancelled),
                        () -> SelectionLeak.of(20, 30, 2, 4, 1, cancelled),
                        () -> InformationCriteria.of(Path.of(rows.design(() -> {}), Penalty.LASSO), LAMBDAS, cancelled),
                        () -> DegreeLambdaErrors.ofFolds(
                                Naive.wave(9, 1),
                                Basis.LEGENDRE,
                                Penalty.RIDGE,
                                3,
                                LAMBDAS,
                                Folds.of(9, 3, 1),
                                cancelled),
                        () -> DegreeLambdaErrors.ofValidation(
                                Naive.wave(9, 1),
                                Naive.wave(9, 2),
                                Basis.LEGENDRE,
                                Penalty.RIDGE,
                                3,
                                LAMBDAS,
                                cancelled))
                .forEach(work ->
                        assertThatExceptionOfType(CancellationException.class).isThrownBy(work::run));
    }

    private static TrainingRows powers(Sample sample) {
        return new TrainingRows.OfPowers(sample, Basis.LEGENDRE, 1);
    }

    private static TrainingRows columns(int rows, int count) {
        Vector zeros = Vector.of(new double[rows]);
        return new TrainingRows.OfColumns(
                Columns.of(IntStream.range(0, count).mapToObj(j -> zeros).toList(), zeros), true);
    }
}
