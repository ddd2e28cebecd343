package org.lambdalab.selection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.offset;

import java.util.Arrays;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiConsumer;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lambdalab.jobs.Progress;
import org.lambdalab.regression.Basis;
import org.lambdalab.regression.Design;
import org.lambdalab.regression.Path;
import org.lambdalab.regression.Penalty;
import org.lambdalab.regression.Solution;
import org.lambdalab.sample.Folds;
import org.lambdalab.sample.Sample;
import org.lambdalab.sample.Vector;

final class CrossValidationTest {

    private static final Sample SAMPLE = sample();
    private static final Folds FOLDS = Folds.of(SAMPLE.size(), 6, 3);
    private static final Vector LAMBDAS = LambdaGrid.logarithmic(1, 1e-5, 20);

    @Test
    void everyFoldIsJudgedByFitsToTheOthersAlone() {
        for (Penalty penalty : new Penalty[] {Penalty.LASSO, Penalty.RIDGE, Penalty.elasticNet(0.3)}) {
            CrossValidation found = run(penalty);
            for (int fold = 0; fold < 6; fold++) {
                Path path = Path.of(Design.of(rows(fold, false), Basis.SCALED_MONOMIAL, 9), penalty);
                Sample held = rows(fold, true);
                for (int i = 0; i < LAMBDAS.size(); i++) {
                    assertThat(found.foldMse().get(fold).get(i))
                            .isCloseTo(meanSquare(path.at(LAMBDAS.get(i)), held), offset(1e-13));
                }
            }
        }
    }

    @Test
    void meansAndStandardErrorsAreOverTheFolds() {
        CrossValidation found = run(Penalty.LASSO);
        for (int i = 0; i < LAMBDAS.size(); i++) {
            int place = i;
            double[] errors = found.foldMse().stream()
                    .mapToDouble(fold -> fold.get(place))
                    .toArray();
            double mean = Arrays.stream(errors).average().orElseThrow();
            double variance =
                    Arrays.stream(errors).map(e -> (e - mean) * (e - mean)).sum() / 5;
            assertThat(found.meanMse().get(i)).isCloseTo(mean, offset(1e-15));
            assertThat(found.standardErrors().get(i)).isCloseTo(Math.sqrt(variance / 6), offset(1e-15));
        }
    }

    @Test
    void oneSeIsTheLargestLambdaWithinAStandardErrorOfTheLeast() {
        CrossValidation found = run(Penalty.LASSO);
        int best = IntStream.range(0, 20)
                .filter(i -> found.lambdas().get(i) == found.lambdaMin())
                .findFirst()
                .orElseThrow();
        double bound = found.meanMse().get(best) + found.standardErrors().get(best);
        assertThat(found.meanMse().stream())
                .allMatch(mean -> mean >= found.meanMse().get(best));
        assertThat(found.lambdaOneSe()).isGreaterThan(found.lambdaMin());
        for (int i = 0; i < 20; i++) {
            if (LAMBDAS.get(i) > found.lambdaOneSe()) {
                assertThat(found.meanMse().get(i)).isGreaterThan(bound);
            }
            if (LAMBDAS.get(i) == found.lambdaOneSe()) {
                assertThat(found.meanMse().get(i)).isLessThanOrEqualTo(bound);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {-300, 300})
    void anotherUnitOfYChangesNothingElse(int exponent) {
        CrossValidation found = run(Penalty.LASSO);
        CrossValidation inUnits = CrossValidation.of(
                new Sample(SAMPLE.x(), scaled(SAMPLE.y(), exponent)),
                Basis.SCALED_MONOMIAL,
                9,
                Penalty.LASSO,
                scaled(LAMBDAS, exponent),
                FOLDS);
        assertThat(inUnits.meanMse()).isEqualTo(scaled(found.meanMse(), 2 * exponent));
        assertThat(inUnits.standardErrors()).isEqualTo(scaled(found.standardErrors(), 2 * exponent));
        assertThat(inUnits.lambdaOneSe()).isEqualTo(Math.scalb(found.lambdaOneSe(), exponent));
    }

    private static Vector scaled(Vector values, int exponent) {
        return Vector.of(
                values.stream().map(value -> Math.scalb(value, exponent)).toArray());
    }

    @Test
    void sameFoldsGiveTheSameNumbersHoweverManyThreads() {
        assertThat(run(Penalty.LASSO)).isEqualTo(run(Penalty.LASSO));
    }

    @Test
    void eachRowCanBeItsOwnFold() {
        CrossValidation found = CrossValidation.of(
                SAMPLE, Basis.LEGENDRE, 4, Penalty.RIDGE, Vector.of(0.1), Folds.of(SAMPLE.size(), SAMPLE.size(), 1));
        assertThat(found.foldMse()).hasSize(SAMPLE.size());
        assertThat(found.lambdaMin()).isEqualTo(0.1);
        assertThat(found.meanMse().get(0)).isBetween(0.02, 0.5);
    }

    @Test
    void refusesFoldsForAnotherNumberOfRows() {
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        CrossValidation.of(SAMPLE, Basis.LEGENDRE, 4, Penalty.RIDGE, LAMBDAS, Folds.of(10, 2, 1)));
    }

    @Test
    void itTellsOfEachFoldAndFindsTheSame() {
        Set<Long> told = ConcurrentHashMap.newKeySet();
        Watching watching = new Watching((done, total) -> {
            assertThat(total).isEqualTo(3 * 6);
            told.add(done);
        });
        assertThat(CrossValidation.of(SAMPLE, Basis.SCALED_MONOMIAL, 9, Penalty.LASSO, LAMBDAS, FOLDS, watching))
                .isEqualTo(run(Penalty.LASSO));
        // Set apart, summed up and judged.
        assertThat(told)
                .containsExactlyInAnyOrderElementsOf(
                        LongStream.rangeClosed(1, 3 * 6).boxed().toList());
    }

    @Test
    void cancelledItEndsWithoutAnAnswer() {
        Watching cancelling = new Watching((done, total) -> {
            throw new CancellationException();
        });
        assertThatExceptionOfType(CancellationException.class)
                .isThrownBy(() -> CrossValidation.of(
                        SAMPLE, Basis.SCALED_MONOMIAL, 9, Penalty.LASSO, LAMBDAS, FOLDS, cancelling));
    }

    private record Watching(BiConsumer<Long, Long> told) implements Progress {

        @Override
        public void report(long done, long total) {
            told.accept(done, total);
        }

        @Override
        public void check() {
            // Still wanted.
        }
    }

    private static CrossValidation run(Penalty penalty) {
        return CrossValidation.of(SAMPLE, Basis.SCALED_MONOMIAL, 9, penalty, LAMBDAS, FOLDS);
    }

    private static Sample rows(int fold, boolean inside) {
        int[] held = FOLDS.rowsOf(fold);
        int[] rows = IntStream.range(0, SAMPLE.size())
                .filter(i -> (Arrays.binarySearch(held, i) >= 0) == inside)
                .toArray();
        return new Sample(
                Vector.of(IntStream.of(rows).mapToDouble(SAMPLE.x()::get).toArray()),
                Vector.of(IntStream.of(rows).mapToDouble(SAMPLE.y()::get).toArray()));
    }

    private static double meanSquare(Solution fit, Sample held) {
        return IntStream.range(0, held.size())
                .mapToDouble(i -> held.y().get(i) - fit.predict(held.x().get(i)))
                .map(error -> error * error)
                .average()
                .orElseThrow();
    }

    private static Sample sample() {
        SplittableRandom random = new SplittableRandom(4);
        double[] x =
                IntStream.range(0, 60).mapToDouble(i -> random.nextDouble(0, 3)).toArray();
        double[] y = Arrays.stream(x)
                .map(value -> Math.sin(2 * value) + 0.3 * random.nextGaussian())
                .toArray();
        return new Sample(Vector.of(x), Vector.of(y));
    }
}
