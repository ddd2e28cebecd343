package org.lambdalab.selection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.offset;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.function.DoubleUnaryOperator;
import java.util.function.IntToDoubleFunction;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.lambdalab.jobs.Progress;
import org.lambdalab.regression.Basis;
import org.lambdalab.regression.Design;
import org.lambdalab.regression.Path;
import org.lambdalab.regression.Penalty;
import org.lambdalab.sample.Interval;
import org.lambdalab.sample.Vector;

final class BiasVarianceTest {

    private static final Interval UNIT = new Interval(0, 1);
    private static final int FRESH_ROWS = 40_000;
    private static final Candidates LAMBDAS =
            new Candidates.OfLambda(Basis.SCALED_MONOMIAL, 9, Penalty.RIDGE, Vector.of(1e-2, 1e-3, 1e-4));

    private static double sine(double x) {
        return Math.sin(2 * Math.PI * x);
    }

    private static BiasVariance.Question question(DoubleUnaryOperator function, double noise, Candidates candidates) {
        Resamples resamples = Resamples.anew(new Truth(function, noise), UNIT, 25, 5);
        return new BiasVariance.Question(resamples, candidates, new Places.Uniform(UNIT), FRESH_ROWS);
    }

    static Stream<BiasVariance.Question> settings() {
        Vector fixed =
                Vector.of(IntStream.range(0, 12).mapToDouble(i -> i / 11.0).toArray());
        return Stream.of(
                question(BiasVarianceTest::sine, 0.3, LAMBDAS),
                question(x -> x < 0.5 ? -1 : 1, 0.5, LAMBDAS),
                question(BiasVarianceTest::sine, 0.4, new Candidates.OfDegree(Basis.LEGENDRE, 6, Penalty.RIDGE, 1e-3)),
                question(
                        x -> 4 * Math.abs(x - 0.5),
                        1,
                        new Candidates.OfLambda(Basis.LEGENDRE, 7, Penalty.LASSO, Vector.of(0.3, 0.02))),
                new BiasVariance.Question(
                        Resamples.fixed(new Truth(BiasVarianceTest::sine, 0.3), fixed, 5),
                        LAMBDAS,
                        new Places.Listed(fixed),
                        FRESH_ROWS),
                new BiasVariance.Question(
                        Resamples.fixed(new Truth(BiasVarianceTest::sine, 0.3), fixed, 5),
                        new Candidates.OfDegree(Basis.SCALED_MONOMIAL, 5, Penalty.elasticNet(0.5), 1e-3),
                        new Places.Uniform(UNIT),
                        FRESH_ROWS));
    }

    @ParameterizedTest
    @MethodSource("settings")
    void theSumIsTheErrorOnFreshRows(BiasVariance.Question question) {
        BiasVariance found = BiasVariance.of(question, 20, Progress.UNWATCHED);
        Vector right =
                each(found, i -> found.biasSquared().get(i) + found.variance().get(i) + found.noise());
        assertThat(found.sum()).isEqualTo(right);
        assertThat(isFreshError(found, right)).isTrue();
        // The same bound does not let pass what is wrong.
        assertThat(isFreshError(found, each(found, i -> right.get(i) - found.noise())))
                .isFalse();
        assertThat(isFreshError(
                        found,
                        each(found, i -> right.get(i) - found.biasSquared().get(i))))
                .isFalse();
        assertThat(isFreshError(
                        found, each(found, i -> right.get(i) + found.variance().get(i) / 20)))
                .isFalse();
        assertThat(isFreshError(
                        found, each(found, i -> right.get(i) - found.variance().get(i) / 20)))
                .isFalse();
    }

    /** Within four standard errors at every candidate. */
    private static boolean isFreshError(BiasVariance found, Vector errors) {
        return IntStream.range(0, errors.size())
                .allMatch(i -> Math.abs(errors.get(i) - found.freshError().get(i))
                        <= 4 * found.differenceStandardError().get(i));
    }

    private static Vector each(BiasVariance found, IntToDoubleFunction ofCandidate) {
        return Vector.of(
                IntStream.range(0, found.at().size()).mapToDouble(ofCandidate).toArray());
    }

    @Test
    void everyNumberIsWhatItsDefinitionSays() {
        BiasVariance.Question question = question(BiasVarianceTest::sine, 0.3, LAMBDAS);
        BiasVariance found = BiasVariance.of(question, 7, Progress.UNWATCHED);
        Vector places = question.places().x();
        for (int i = 0; i < 3; i++) {
            double[][] curves = new double[7][];
            for (int r = 0; r < 7; r++) {
                Design design = Design.of(question.resamples().training(r), Basis.SCALED_MONOMIAL, 9);
                curves[r] = Path.of(design, Penalty.RIDGE)
                        .at(LAMBDAS.at().get(i))
                        .predict(places)
                        .toArray();
            }
            double bias = 0;
            double variance = 0;
            for (int j = 0; j < places.size(); j++) {
                int place = j;
                double share = question.places().shares().get(j);
                double mean =
                        Arrays.stream(curves).mapToDouble(curve -> curve[place]).sum() / 7;
                double square = Arrays.stream(curves)
                                .mapToDouble(curve -> (curve[place] - mean) * (curve[place] - mean))
                                .sum()
                        / 6;
                assertThat(found.meanCurves().get(i).get(j)).isCloseTo(mean, offset(1e-14));
                variance += share * square;
                bias += share * (Math.pow(mean - sine(places.get(j)), 2) - square / 7);
            }
            assertThat(found.variance().get(i)).isCloseTo(variance, offset(1e-13));
            assertThat(found.biasSquared().get(i)).isCloseTo(bias, offset(1e-13));
            assertThat(found.noise()).isEqualTo(0.09, offset(1e-16));
        }
    }

    /** Of R resamples, bias² + variance is the mean over them of what their fits are off the truth. */
    @Test
    void theMedianIsThatOfTheErrorsWhoseMeanIsTheSum() {
        BiasVariance found = BiasVariance.of(question(BiasVarianceTest::sine, 0.3, LAMBDAS), 31, Progress.UNWATCHED);
        for (int i = 0; i < 3; i++) {
            int candidate = i;
            double[] errors = found.errors().stream()
                    .mapToDouble(each -> each.get(candidate) + 0.09)
                    .sorted()
                    .toArray();
            assertThat(found.medianError().get(i)).isCloseTo(errors[15], offset(1e-15));
            assertThat(found.sum().get(i)).isCloseTo(Arrays.stream(errors).sum() / 31, offset(1e-14));
        }
    }

    @Test
    void moreResamplesLeaveTheFormerAsTheyAre() {
        BiasVariance.Question question = question(BiasVarianceTest::sine, 0.3, LAMBDAS);
        BiasVariance one = BiasVariance.of(question, 1, Progress.UNWATCHED);
        BiasVariance eleven = one.grown(11, Progress.UNWATCHED);
        BiasVariance all = eleven.grown(40, Progress.UNWATCHED);
        assertThat(all).isEqualTo(BiasVariance.of(question, 40, Progress.UNWATCHED));
        assertThat(all.errors().subList(0, 11)).isEqualTo(eleven.errors());
        assertThat(one.resamples()).isEqualTo(1);
        assertThat(eleven.grown(11, Progress.UNWATCHED)).isEqualTo(eleven);
        assertThatIllegalArgumentException().isThrownBy(() -> eleven.grown(10, Progress.UNWATCHED));
        assertThatIllegalArgumentException().isThrownBy(() -> BiasVariance.of(question, 0, Progress.UNWATCHED));
    }

    @Test
    void aSingleResampleHasNoVariance() {
        BiasVariance one = BiasVariance.of(question(BiasVarianceTest::sine, 0.3, LAMBDAS), 1, Progress.UNWATCHED);
        assertThat(one.variance().stream()).allMatch(value -> Double.isNaN(value));
        assertThat(one.biasSquared().stream()).allMatch(value -> Double.isNaN(value));
        assertThat(one.sum().stream()).allMatch(value -> Double.isNaN(value));
        assertThat(one.differenceStandardError().stream()).allMatch(value -> Double.isNaN(value));
        assertThat(one.freshError().stream()).allMatch(error -> error > 0.09 && error < 1);
    }

    /** A line is no bias to a line: what is found is chance, half of it below 0, where without the correction none is. */
    @Test
    void biasMayComeOutBelowZero() {
        Candidates line = new Candidates.OfDegree(Basis.LEGENDRE, 1, Penalty.RIDGE, 0);
        double[] biases = new double[60];
        double[] corrections = new double[60];
        for (int seed = 0; seed < 60; seed++) {
            Resamples resamples = Resamples.anew(new Truth(x -> x, 0.5), UNIT, 10, seed);
            BiasVariance found = BiasVariance.of(
                    new BiasVariance.Question(resamples, line, new Places.Uniform(UNIT), 1), 10, Progress.UNWATCHED);
            biases[seed] = found.biasSquared().get(0);
            corrections[seed] = found.variance().get(0) / 10;
        }
        MeanEstimate mean = MeanEstimate.of(Vector.of(biases));
        double allowed = 4 * mean.standardError();
        assertThat(mean.mean()).isCloseTo(0, within(allowed));
        assertThat(mean.mean() + DoubleStream.of(corrections).average().orElseThrow())
                .isGreaterThan(allowed);
        assertThat(DoubleStream.of(biases)).anyMatch(bias -> bias < 0);
    }

    /** Only the noise is drawn anew: the fit is S·y, so that bias² and variance are known beforehand. */
    @ParameterizedTest
    @MethodSource("fixedLambdas")
    void ridgeAtFixedXAgreesWithTheClosedForm(double lambda) {
        int n = 15;
        double sigma = 0.4;
        Vector x = Vector.of(
                IntStream.range(0, n).mapToDouble(i -> Math.pow(i / 14.0, 1.3)).toArray());
        Smoother smoother = Smoother.ridge(x, 7, lambda);
        double[] f = x.stream().map(BiasVarianceTest::sine).toArray();
        double[] off = smoother.applied(f);
        Arrays.setAll(off, i -> off[i] - f[i]);
        double bias = squares(off) / n;
        double variance = sigma * sigma * smoother.traceOfSquare() / n;
        double fourth = Math.pow(sigma, 4) * smoother.traceOfFourth();
        double sizeOfBias = squares(smoother.transposedApplied(off)) * sigma * sigma;

        int resamples = 10;
        int times = 60;
        Vector biases = Vector.owning(new double[times]);
        Vector variances = Vector.owning(new double[times]);
        for (int seed = 0; seed < times; seed++) {
            BiasVariance found = BiasVariance.of(
                    new BiasVariance.Question(
                            Resamples.fixed(new Truth(BiasVarianceTest::sine, sigma), x, seed),
                            new Candidates.OfLambda(Basis.SCALED_MONOMIAL, 7, Penalty.RIDGE, Vector.of(lambda)),
                            new Places.Listed(x),
                            1),
                    resamples,
                    Progress.UNWATCHED);
            biases.shared()[seed] = found.biasSquared().get(0);
            variances.shared()[seed] = found.variance().get(0);
        }
        // What chance leaves in sums of squares of normal numbers.
        double allowed = 4 / Math.sqrt(times);
        double ofVariance = allowed / n * Math.sqrt(2 * fourth / (resamples - 1));
        double ofBias = allowed
                / n
                * Math.sqrt(4 * sizeOfBias / resamples
                        + 2 * fourth / (resamples * resamples)
                        + 2 * fourth / (resamples * resamples * (resamples - 1.0)));
        double meanBias = biases.stream().average().orElseThrow();
        double meanVariance = variances.stream().average().orElseThrow();
        assertThat(meanVariance).isCloseTo(variance, within(ofVariance));
        assertThat(meanBias).isCloseTo(bias, within(ofBias));
        // The bounds tell R − 1 from R, and bias² from what has not been corrected.
        assertThat(variance - meanVariance * (resamples - 1) / resamples).isGreaterThan(ofVariance);
        if (lambda < 0.01) {
            assertThat(meanBias + meanVariance / resamples - bias).isGreaterThan(ofBias);
        }
    }

    static double[] fixedLambdas() {
        return new double[] {0, 1e-4, 1e-3};
    }

    private static double squares(double[] values) {
        return Arrays.stream(values).map(value -> value * value).sum();
    }

    /** Ten equally spaced rows: degree 9 goes through them all, and beyond it the shortest of all such curves are calmer. */
    @Test
    void theErrorFallsAgainWhereCurvesGoThroughEveryRow() {
        Vector x = Vector.of(IntStream.range(0, 10).mapToDouble(i -> i / 9.0).toArray());
        Resamples resamples = Resamples.fixed(new Truth(BiasVarianceTest::sine, 0.2), x, 1);
        BiasVariance found = BiasVariance.of(
                new BiasVariance.Question(
                        resamples,
                        new Candidates.OfDegree(Basis.LEGENDRE, 30, Penalty.RIDGE, 0),
                        new Places.Uniform(UNIT),
                        1),
                200,
                Progress.UNWATCHED);
        Vector median = found.medianError();
        double peak = median.get(8);
        for (int degree = 3; degree <= 30; degree++) {
            assertThat(median.get(degree - 1)).as("degree " + degree).isLessThanOrEqualTo(peak);
        }
        assertThat(median.get(7)).isLessThan(peak / 2);
        assertThat(median.get(19)).isLessThan(peak / 2.5);
        assertThat(median.get(29)).isLessThan(peak / 2);
    }

    @Test
    void fewRowsOfEqualYAndTheHighestDegreeDoNoHarm() {
        Resamples resamples = Resamples.anew(new Truth(x -> 4, 0), UNIT, 5, 3);
        for (Candidates candidates : List.of(
                new Candidates.OfDegree(Basis.SCALED_MONOMIAL, 30, Penalty.RIDGE, 0),
                new Candidates.OfLambda(Basis.RAW_MONOMIAL, 30, Penalty.LASSO, Vector.of(1, 0)))) {
            BiasVariance found = BiasVariance.of(
                    new BiasVariance.Question(resamples, candidates, new Places.Uniform(UNIT), 10),
                    3,
                    Progress.UNWATCHED);
            assertThat(found.sum().stream()).allMatch(error -> Math.abs(error) < 1e-20);
            assertThat(found.freshError().stream()).allMatch(error -> Math.abs(error) < 1e-20);
        }
    }

    @Test
    void itTellsOfEachResampleAndEndsWhenCancelled() {
        BiasVariance.Question question = question(BiasVarianceTest::sine, 0.3, LAMBDAS);
        Cancelling watching = Cancelling.never();
        BiasVariance found = BiasVariance.of(question, 20, watching);
        assertThat(found).isEqualTo(BiasVariance.of(question, 20, Progress.UNWATCHED));
        assertThat(watching.told()).hasSize(20).contains(1L, 20L);
        assertThatExceptionOfType(CancellationException.class)
                .isThrownBy(() -> BiasVariance.of(question, 200, Cancelling.at(5)));
        // A single resample is not waited for either.
        assertThat(watching.calls()).isGreaterThanOrEqualTo(20 * 4);
    }
}
