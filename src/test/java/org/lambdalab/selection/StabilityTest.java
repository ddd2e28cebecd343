package org.lambdalab.selection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.offset;

import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.lambdalab.jobs.Progress;
import org.lambdalab.regression.Basis;
import org.lambdalab.regression.Design;
import org.lambdalab.regression.Path;
import org.lambdalab.regression.Penalty;
import org.lambdalab.sample.Columns;
import org.lambdalab.sample.Interval;
import org.lambdalab.sample.Sample;
import org.lambdalab.sample.SplitMix64;
import org.lambdalab.sample.Vector;

final class StabilityTest {

    private static final Vector LAMBDAS = LambdaGrid.logarithmic(1, 1e-4, 9);
    private static final Sample SAMPLE = Resamples.anew(
                    new Truth(x -> x + 0.5 * x * x, 0.4), new Interval(-1, 1), 30, 2)
            .training(0);
    private static final Columns COLUMNS = columns(24, 4);

    private static Stability.Question question(Penalty penalty) {
        return new Stability.Question(penalty, LAMBDAS, 0.03);
    }

    @ParameterizedTest
    @EnumSource
    void countsAndSpreadsOfPowersAreThoseOfTheSingleFits(RowDraws.Kind kind) {
        RowDraws draws = new RowDraws(kind, 25, 3);
        Stability found = Stability.of(SAMPLE, Basis.LEGENDRE, 6, question(Penalty.LASSO), draws, Progress.UNWATCHED);
        agrees(found, 25, 6, b -> Design.of(drawn(draws.rows(b, 30, rows -> true)), Basis.LEGENDRE, 6));
    }

    @ParameterizedTest
    @EnumSource
    void countsAndSpreadsOfColumnsAreThoseOfTheSingleFits(RowDraws.Kind kind) {
        RowDraws draws = new RowDraws(kind, 25, 3);
        Stability found = Stability.of(COLUMNS, true, question(Penalty.LASSO), draws, Progress.UNWATCHED);
        agrees(found, 25, 4, b -> Design.of(COLUMNS.rows(draws.rows(b, 24, rows -> true)), true));
    }

    private static void agrees(Stability found, int draws, int features, Function<Integer, Design> design) {
        assertThat(found.frequencies()).hasSize(features);
        double[][] present = new double[features][draws];
        double[][] counts = new double[features][LAMBDAS.size()];
        double[][] sums = new double[features][LAMBDAS.size()];
        for (int b = 0; b < draws; b++) {
            Path path = Path.of(design.apply(b), Penalty.LASSO);
            for (int j = 0; j < features; j++) {
                for (int i = 0; i < LAMBDAS.size(); i++) {
                    double weight = path.at(LAMBDAS.get(i)).weights().get(j);
                    counts[j][i] += weight != 0 ? 1 : 0;
                    sums[j][i] += weight;
                }
                present[j][b] = path.at(0.03).weights().get(j);
            }
        }
        for (int j = 0; j < features; j++) {
            for (int i = 0; i < LAMBDAS.size(); i++) {
                assertThat(found.frequencies().get(j).get(i)).isEqualTo(counts[j][i] / draws);
                assertThat(found.spreads().get(i).get(j).mean()).isCloseTo(sums[j][i] / draws, offset(1e-14));
            }
            double[] sorted = Arrays.stream(present[j]).sorted().toArray();
            double mean = Arrays.stream(sorted).sum() / draws;
            double square =
                    Arrays.stream(sorted).map(w -> (w - mean) * (w - mean)).sum() / (draws - 1);
            Spread spread = found.weights().get(j);
            assertThat(spread.mean()).isCloseTo(mean, offset(1e-14));
            assertThat(spread.standardDeviation()).isCloseTo(Math.sqrt(square), offset(1e-14));
            // Of 25 values, a twentieth is 1.2 steps from either end.
            assertThat(spread.low()).isCloseTo(0.8 * sorted[1] + 0.2 * sorted[2], offset(1e-14));
            assertThat(spread.high()).isCloseTo(0.8 * sorted[23] + 0.2 * sorted[22], offset(1e-14));
            assertThat(found.presentFrequency().get(j))
                    .isEqualTo(
                            (double) Arrays.stream(sorted).filter(w -> w != 0).count() / draws);
        }
    }

    /** Of columns that y is made of or not, selection tells: the true ones always, the others rarely, at a λ between. */
    @Test
    void whatMattersIsSelectedMoreOftenThanWhatDoesNot() {
        RowDraws halves = new RowDraws(RowDraws.Kind.HALF, 200, 3);
        Stability.Question question = new Stability.Question(Penalty.LASSO, LAMBDAS, 0.5);
        Vector often = Stability.of(columns(120, 6), true, question, halves, Progress.UNWATCHED)
                .presentFrequency();
        assertThat(often.get(0)).isGreaterThan(0.95);
        assertThat(often.get(1)).isGreaterThan(0.95);
        assertThat(IntStream.range(2, 6).mapToDouble(often::get)).allMatch(share -> share < 0.5);
    }

    @Test
    void ridgeSelectsEverythingAndStrongLassoNothing() {
        RowDraws draws = new RowDraws(RowDraws.Kind.BOOTSTRAP, 30, 3);
        Stability ridge = Stability.of(SAMPLE, Basis.LEGENDRE, 4, question(Penalty.RIDGE), draws, Progress.UNWATCHED);
        assertThat(ridge.frequencies()).allMatch(along -> along.stream().allMatch(share -> share == 1));
        Stability none = Stability.of(
                SAMPLE,
                Basis.LEGENDRE,
                4,
                new Stability.Question(Penalty.LASSO, Vector.of(1e9, 1e6), 1e9),
                draws,
                Progress.UNWATCHED);
        assertThat(none.frequencies()).allMatch(along -> along.stream().allMatch(share -> share == 0));
        assertThat(none.presentFrequency().stream()).allMatch(share -> share == 0);
        assertThat(none.weights()).allMatch(new Spread(0, 0, 0, 0)::equals);
    }

    @ParameterizedTest
    @EnumSource
    void fewRowsTheHighestDegreeNoPenaltyAndEqualYDoNoHarm(RowDraws.Kind kind) {
        RowDraws draws = new RowDraws(kind, 40, 3);
        Sample five = new Sample(Vector.of(0, 1, 1, 1, 1), Vector.of(1, 2, 3, 2, 2));
        Stability.Question question = new Stability.Question(Penalty.LASSO, Vector.of(1, 0.1, 0), 0);
        Stability found = Stability.of(five, Basis.SCALED_MONOMIAL, 30, question, draws, Progress.UNWATCHED);
        assertThat(found.frequencies()).hasSize(30);
        assertThat(found.weights()).allMatch(spread -> Double.isFinite(spread.mean()));
        Sample flat = new Sample(Vector.of(0, 1, 2, 3, 4), Vector.of(2, 2, 2, 2, 2));
        Stability nothing = Stability.of(flat, Basis.LEGENDRE, 30, question, draws, Progress.UNWATCHED);
        assertThat(nothing.presentFrequency().stream()).allMatch(share -> share == 0);
    }

    @Test
    void refusesWhatCannotBeDrawn() {
        RowDraws halves = new RowDraws(RowDraws.Kind.HALF, 10, 3);
        Sample three = new Sample(Vector.of(0, 1, 2), Vector.of(1, 2, 3));
        Sample oneX = new Sample(Vector.of(1, 1, 1, 1), Vector.of(1, 2, 3, 4));
        for (Sample sample : List.of(three, oneX)) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Stability.of(
                            sample, Basis.LEGENDRE, 1, question(Penalty.LASSO), halves, Progress.UNWATCHED));
        }
    }

    @Test
    void theSameHoweverManyThreadsAndItEndsWhenCancelled() {
        RowDraws draws = new RowDraws(RowDraws.Kind.BOOTSTRAP, 60, 3);
        Cancelling watching = Cancelling.never();
        Stability found = Stability.of(SAMPLE, Basis.LEGENDRE, 6, question(Penalty.LASSO), draws, watching);
        assertThat(found)
                .isEqualTo(Stability.of(SAMPLE, Basis.LEGENDRE, 6, question(Penalty.LASSO), draws, Progress.UNWATCHED));
        // Each draw is gone through in one stretch and fitted at each λ and the present one, and each of these summed
        // up.
        int lambdas = LAMBDAS.size() + 1;
        assertThat(watching.told()).contains(1L, 60L * (1 + lambdas), 60L * (1 + lambdas) + lambdas);
        // At every λ of every draw.
        assertThat(watching.calls()).isGreaterThanOrEqualTo(60 * LAMBDAS.size());
        assertThatExceptionOfType(CancellationException.class)
                .isThrownBy(() ->
                        Stability.of(SAMPLE, Basis.LEGENDRE, 6, question(Penalty.LASSO), draws, Cancelling.at(40)));
    }

    private static Sample drawn(int... rows) {
        return new Sample(
                Vector.of(Arrays.stream(rows).mapToDouble(SAMPLE.x()::get).toArray()),
                Vector.of(Arrays.stream(rows).mapToDouble(SAMPLE.y()::get).toArray()));
    }

    /** Normal columns, of which y has the first two. */
    private static Columns columns(int rows, int count) {
        SplitMix64 random = SplitMix64.of(9);
        List<Vector> columns = IntStream.range(0, count)
                .mapToObj(j -> Vector.of(IntStream.range(0, rows)
                        .mapToDouble(i -> random.normal())
                        .toArray()))
                .toList();
        return Columns.of(
                columns,
                Vector.of(IntStream.range(0, rows)
                        .mapToDouble(
                                i -> 2 * columns.get(0).get(i) - columns.get(1).get(i) + random.normal())
                        .toArray()));
    }
}
