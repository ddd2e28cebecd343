package org.lambdalab.selection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.Collections;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.lambdalab.jobs.Progress;
import org.lambdalab.regression.Basis;
import org.lambdalab.regression.Penalty;
import org.lambdalab.sample.Columns;
import org.lambdalab.sample.Folds;
import org.lambdalab.sample.Sample;
import org.lambdalab.sample.Vector;

final class RepeatedCrossValidationTest {

    private static final Sample SAMPLE = Naive.wave(40, 7);
    private static final Vector LAMBDAS = LambdaGrid.logarithmic(1, 1e-4, 9);

    @Test
    void eachRepeatIsTheCrossValidationWithFoldsOfItsSeed() {
        RepeatedCrossValidation found = run(6, 5);
        assertThat(found.repeats()).hasSize(6);
        assertThat(found.repeats().get(0).seed()).isEqualTo(5);
        assertThat(found.repeats().stream().map(RepeatedCrossValidation.Repeat::seed))
                .doesNotHaveDuplicates();
        for (RepeatedCrossValidation.Repeat repeat : found.repeats()) {
            Folds folds = Folds.of(40, 4, repeat.seed());
            List<Double> errors = LAMBDAS.stream()
                    .mapToObj(lambda ->
                            Naive.mean(Naive.foldErrors(SAMPLE, folds, Basis.LEGENDRE, 8, Penalty.LASSO, lambda)))
                    .toList();
            for (int i = 0; i < LAMBDAS.size(); i++) {
                assertThat(repeat.meanMse().get(i)).isCloseTo(errors.get(i), within(1e-12));
            }
            assertThat(repeat.lambdaMin()).isEqualTo(Naive.least(LAMBDAS, errors));
            int best = IntStream.range(0, 9)
                    .filter(i -> LAMBDAS.get(i) == repeat.lambdaMin())
                    .findFirst()
                    .orElseThrow();
            double limit = errors.get(best)
                    + Naive.standardError(
                            Naive.foldErrors(SAMPLE, folds, Basis.LEGENDRE, 8, Penalty.LASSO, repeat.lambdaMin()));
            assertThat(repeat.lambdaOneSe())
                    .isEqualTo(IntStream.range(0, 9)
                            .filter(i -> errors.get(i) <= limit)
                            .mapToDouble(LAMBDAS::get)
                            .max()
                            .orElseThrow());
        }
    }

    @Test
    void meansAreOverTheRepeatsAndCountsAreOfThem() {
        RepeatedCrossValidation found = run(12, 3);
        for (int i = 0; i < LAMBDAS.size(); i++) {
            int place = i;
            DoubleStream errors = found.repeats().stream()
                    .mapToDouble(repeat -> repeat.meanMse().get(place));
            assertThat(found.meanMse().get(i)).isCloseTo(Naive.mean(errors.toArray()), within(1e-14));
            List<Double> chosen = found.repeats().stream()
                    .map(RepeatedCrossValidation.Repeat::lambdaMin)
                    .toList();
            List<Double> simplest = found.repeats().stream()
                    .map(RepeatedCrossValidation.Repeat::lambdaOneSe)
                    .toList();
            assertThat(found.timesLambdaMin().get(i)).isEqualTo(Collections.frequency(chosen, LAMBDAS.get(i)));
            assertThat(found.timesLambdaOneSe().get(i)).isEqualTo(Collections.frequency(simplest, LAMBDAS.get(i)));
        }
        assertThat(found.timesLambdaMin().stream().mapToInt(Integer::intValue).sum())
                .isEqualTo(12);
        assertThat(found.timesLambdaMin().stream().filter(times -> times > 0).count())
                .isGreaterThan(1);
    }

    @Test
    void theSameSeedGivesTheSameAndMoreRepeatsBeginWithTheSame() {
        assertThat(run(4, 5)).isEqualTo(run(4, 5)).isNotEqualTo(run(4, 6));
        assertThat(run(7, 5).repeats().subList(0, 4)).isEqualTo(run(4, 5).repeats());
    }

    @Test
    void columnsAreRepeatedAlike() {
        Columns columns =
                Columns.of(List.of(SAMPLE.x(), SAMPLE.x(), Naive.wave(40, 8).x()), SAMPLE.y());
        TrainingRows rows = new TrainingRows.OfColumns(columns, true);
        RepeatedCrossValidation found =
                RepeatedCrossValidation.of(rows, Penalty.RIDGE, LAMBDAS, 5, 3, 2, Progress.UNWATCHED);
        for (RepeatedCrossValidation.Repeat repeat : found.repeats()) {
            assertThat(repeat.meanMse())
                    .isEqualTo(CrossValidation.of(
                                    columns,
                                    true,
                                    Penalty.RIDGE,
                                    LAMBDAS,
                                    Folds.of(40, 5, repeat.seed()),
                                    Progress.UNWATCHED)
                            .meanMse());
        }
    }

    @Test
    void refusesOneFoldARowAndTooManyRepeats() {
        assertThatIllegalArgumentException().isThrownBy(() -> run(51, 1)).withMessageContaining("51");
        assertThatIllegalArgumentException().isThrownBy(() -> run(0, 1));
        TrainingRows three = new TrainingRows.OfPowers(Naive.wave(3, 1), Basis.LEGENDRE, 2);
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> RepeatedCrossValidation.of(three, Penalty.RIDGE, LAMBDAS, 3, 2, 1, Progress.UNWATCHED))
                .withMessageContaining("fewer than the rows");
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> RepeatedCrossValidation.of(three, Penalty.RIDGE, LAMBDAS, 2, 2, 1, Progress.UNWATCHED))
                .withMessageContaining("distinct x");
    }

    private static RepeatedCrossValidation run(int repeats, long seed) {
        TrainingRows rows = new TrainingRows.OfPowers(SAMPLE, Basis.LEGENDRE, 8);
        return RepeatedCrossValidation.of(rows, Penalty.LASSO, LAMBDAS, 4, repeats, seed, Progress.UNWATCHED);
    }
}
