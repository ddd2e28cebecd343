package org.lambdalab.regression;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.offset;
import static org.assertj.core.api.Assertions.withinPercentage;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.SplittableRandom;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.ejml.data.DMatrixRMaj;
import org.ejml.dense.row.CommonOps_DDRM;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lambdalab.sample.Columns;
import org.lambdalab.sample.Vector;

/** What must not matter to fits of columns, and what follows from their being the minimum. */
final class ColumnsInvarianceTest {

    private static final List<Penalty> PENALTIES = List.of(Penalty.LASSO, Penalty.elasticNet(0.5), Penalty.RIDGE);
    private static final double[] SHARES = {0.99, 0.3, 1e-2, 1e-4, 1e-7, 1e-10, 0};

    /** Equal columns, sums of others, constant ones, more columns than rows: to the definition, in 80 digits. */
    @Test
    void everyFitIsOptimalAndItsCertificateTrue() {
        double worst = 0;
        for (long seed = 0; seed < 150; seed++) {
            RandomColumns problem = RandomColumns.of(seed);
            ExactKkt exact = new ExactKkt(problem.sample(), problem.standardize());
            for (Solution fit : fits(problem.design())) {
                double residual = exact.residual(fit.weights(), fit.lambda(), fit.penalty());
                assertThat(fit.converged())
                        .as("%s at %s", problem.name(), fit.lambda())
                        .isTrue();
                assertThat(residual)
                        .as("%s at %s", problem.name(), fit.lambda())
                        .isLessThanOrEqualTo(fit.kktTolerance());
                assertThat(fit.kktResidual())
                        .as("%s at %s", problem.name(), fit.lambda())
                        .isCloseTo(Math.max(residual, 0), offset(0.1 * fit.kktTolerance()));
                worst = Math.max(worst, residual / fit.kktTolerance());
            }
        }
        System.out.printf("Random columns: worst KKT residual %.1e of what is allowed%n", worst);
    }

    @Test
    void theOrderOfColumnsDoesNotMatter() {
        for (long seed = 0; seed < 300; seed++) {
            RandomColumns problem = RandomColumns.of(seed);
            List<Integer> order = new ArrayList<>(
                    IntStream.range(0, problem.sample().count()).boxed().toList());
            Collections.shuffle(order, new Random(seed));
            List<Solution> fits = fits(problem.design());
            List<Solution> others = fits(problem.inOrder(order).design());
            for (int i = 0; i < fits.size(); i++) {
                Vector weights = fits.get(i).weights();
                double[] expected = order.stream().mapToDouble(weights::get).toArray();
                assertThat(others.get(i).weights().toArray())
                        .as(problem.name())
                        .containsExactly(expected, offset(1e-9 * largest(weights)));
                assertThat(zeros(others.get(i).weights())).as(problem.name()).isEqualTo(zeros(Vector.of(expected)));
            }
        }
    }

    /**
     * In mixed units, and where some columns are all but alike beside others that depend on each other up to rounding. Of the
     * columns all but alike, weights have but some ten digits that do not hang on the order.
     */
    @Test
    void norDoesItInRoughData() {
        int withoutCertificate = 0;
        for (long seed = 0; seed < 150; seed++) {
            RandomColumns problem = RandomColumns.rough(seed);
            List<Integer> order = new ArrayList<>(
                    IntStream.range(0, problem.sample().count()).boxed().toList());
            Collections.shuffle(order, new Random(seed));
            List<Solution> fits = fits(problem.design());
            List<Solution> others = fits(problem.inOrder(order).design());
            for (int i = 0; i < fits.size(); i++) {
                Vector weights = fits.get(i).weights();
                double[] expected = order.stream().mapToDouble(weights::get).toArray();
                assertThat(others.get(i).weights().toArray())
                        .as("%s at %s", problem.name(), fits.get(i).lambda())
                        .containsExactly(expected, offset(1e-6 * largest(weights)));
                withoutCertificate += fits.get(i).converged() ? 0 : 1;
            }
        }
        assertThat(withoutCertificate).isLessThanOrEqualTo(2);
    }

    /** A column that is there again has half its weight: all else stays, units and near dependence notwithstanding. */
    @ParameterizedTest
    @ValueSource(doubles = {1, 1e3, 1e6})
    void aCopyOfAColumnOfLargeUnitTakesHalfOfItsWeightAlone(double unit) {
        for (long seed = 0; seed < 20; seed++) {
            SplittableRandom random = new SplittableRandom(seed);
            List<Vector> columns = List.of(normal(random, unit), normal(random, 1 / unit), normal(random, 1 / unit));
            Vector y = Vector.of(IntStream.range(0, 40)
                    .mapToDouble(i -> columns.get(0).get(i) / unit
                            + columns.get(1).get(i) * unit
                            + columns.get(2).get(i) * unit / 2
                            + random.nextGaussian() / 3)
                    .toArray());
            for (double lambda : new double[] {0.05, 1e-3, 1e-6}) {
                assertCopyTakesHalf(Columns.of(columns, y), false, lambda / unit);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(doubles = {1e-4, 1e-6, 1e-8, 1e-10})
    void aCopyTakesHalfBesideColumnsAllButAlike(double noise) {
        for (long seed = 0; seed < 20; seed++) {
            SplittableRandom random = new SplittableRandom(seed);
            Vector a = normal(random, 1);
            Vector e = normal(random, 1);
            Vector alike = Vector.of(IntStream.range(0, 40)
                    .mapToDouble(i -> a.get(i) + noise * e.get(i))
                    .toArray());
            Vector copied = normal(random, 1);
            Vector y = Vector.of(IntStream.range(0, 40)
                    .mapToDouble(i -> a.get(i) + e.get(i) + copied.get(i) + random.nextGaussian() / 2)
                    .toArray());
            for (double lambda : new double[] {1e-2, 1e-8, 1e-11}) {
                assertCopyTakesHalf(Columns.of(List.of(copied, a, alike), y), true, lambda);
            }
        }
    }

    /** Of the first column. */
    private static void assertCopyTakesHalf(Columns sample, boolean standardize, double lambda) {
        List<Vector> columns = new ArrayList<>(sample.columns());
        columns.add(columns.get(0));
        Solution one = Path.of(Design.of(sample, standardize), Penalty.LASSO).at(lambda);
        Solution shared = Path.of(Design.of(Columns.of(columns, sample.y()), standardize), Penalty.LASSO)
                .at(lambda);
        assertThat(shared.objective().value()).isCloseTo(one.objective().value(), withinPercentage(1e-9));
        assertThat(shared.converged() && !Minimum.of(shared).isNear()).isFalse();
        if (!one.converged() || !shared.converged()) {
            return;
        }
        double weight = one.weights().get(0);
        assertThat(shared.weights().get(0)).isCloseTo(weight / 2, offset(1e-6 * Math.abs(weight)));
        assertThat(shared.weights().get(3)).isCloseTo(weight / 2, offset(1e-6 * Math.abs(weight)));
        double[] others = Arrays.copyOfRange(shared.weights().toArray(), 1, 3);
        assertThat(others)
                .containsExactly(
                        Arrays.copyOfRange(one.weights().toArray(), 1, 3), offset(1e-6 * largest(one.weights())));
    }

    private static Vector normal(SplittableRandom random, double unit) {
        return Vector.of(DoubleStream.generate(() -> unit * random.nextGaussian())
                .limit(40)
                .toArray());
    }

    /** In units of 1e±6, the fit is the same, and coefficients are in those units. */
    @ParameterizedTest
    @ValueSource(doubles = {1e6, 1e-6, -1})
    void unitsOfStandardisedColumnsChangeTheirCoefficientsAlone(double unit) {
        for (long seed = 0; seed < 100; seed++) {
            RandomColumns problem = independent(seed);
            Columns sample = problem.sample();
            int changed = (int) (seed % sample.count());
            List<Vector> columns = new ArrayList<>(sample.columns());
            columns.set(
                    changed,
                    Vector.of(columns.get(changed).stream()
                            .map(value -> unit * value)
                            .toArray()));
            List<Solution> fits = fits(Design.of(sample, true));
            List<Solution> others = fits(Design.of(Columns.of(columns, sample.y()), true));
            for (int i = 0; i < fits.size(); i++) {
                double[] expected = fits.get(i).weights().toArray();
                expected[changed] *= Math.signum(unit);
                assertThat(others.get(i).weights().toArray())
                        .as(problem.name())
                        .containsExactly(expected, offset(1e-9 * largest(Vector.of(expected))));
                double coefficient = fits.get(i).coefficients().get(changed + 1) / unit;
                assertThat(others.get(i).coefficients().get(changed + 1))
                        .as(problem.name())
                        .isCloseTo(
                                coefficient, offset(1e-9 * largest(fits.get(i).coefficients()) / Math.abs(unit)));
            }
        }
    }

    @Test
    void whatIsAddedToAColumnOrToYMovesTheConstantAlone() {
        Columns sample = independent(3).sample();
        List<Vector> columns = new ArrayList<>(sample.columns());
        columns.set(
                0, Vector.of(columns.get(0).stream().map(value -> value + 1024).toArray()));
        Columns moved = Columns.of(
                columns, Vector.of(sample.y().stream().map(value -> value + 100).toArray()));
        List<Solution> fits = fits(Design.of(sample, true));
        List<Solution> others = fits(Design.of(moved, true));
        for (int i = 0; i < fits.size(); i++) {
            assertThat(others.get(i).weights().toArray())
                    .containsExactly(
                            fits.get(i).weights().toArray(),
                            offset(1e-11 * largest(fits.get(i).weights())));
            double first = fits.get(i).coefficients().get(1);
            assertThat(others.get(i).coefficients().get(0))
                    .isCloseTo(fits.get(i).coefficients().get(0) + 100 - 1024 * first, offset(1e-9));
        }
    }

    /** The weight of a column is parted equally among its copies; what they predict is what the lasso of one of them does. */
    @Test
    void equalColumnsShareTheWeightOfOne() {
        for (long seed = 0; seed < 60; seed++) {
            Columns sample = independent(seed).sample();
            List<Vector> columns = new ArrayList<>(sample.columns());
            columns.add(sample.columns().get(0));
            columns.add(Vector.of(
                    sample.columns().get(0).stream().map(value -> -value).toArray()));
            Columns more = Columns.of(columns, sample.y());
            Design design = Design.of(sample, true);
            for (double share : SHARES) {
                double lambda = share * design.lambdaMax(Penalty.LASSO);
                Solution one = Path.of(design, Penalty.LASSO).at(lambda);
                Solution shared = Path.of(Design.of(more, true), Penalty.LASSO).at(lambda);
                double[] expected = Arrays.copyOf(one.weights().toArray(), columns.size());
                expected[0] /= 3;
                expected[sample.count()] = expected[0];
                expected[sample.count() + 1] = -expected[0];
                assertThat(shared.weights().toArray()).containsExactly(expected, offset(1e-9 * largest(one.weights())));
                assertThat(shared.degreesOfFreedom()).isEqualTo(one.degreesOfFreedom());
                assertThat(shared.trainingMse()).isCloseTo(one.trainingMse(), offset(1e-12 * spread(sample)));
            }
        }
    }

    /** So they do where they were converted to another unit, and rounded. */
    @ParameterizedTest
    @ValueSource(doubles = {1.609344, 1e-6, 1e6, 0.1})
    void columnsThatAreEqualButForTheirUnitShareAsWell(double unit) {
        SplittableRandom random = new SplittableRandom(4);
        double[] years = random.doubles(50, 1950, 2020).toArray();
        double[] y = Arrays.stream(years)
                .map(year -> year / 10 + random.nextGaussian())
                .toArray();
        Vector converted =
                Vector.of(Arrays.stream(years).map(year -> unit * year).toArray());
        Design design = Design.of(Columns.of(List.of(Vector.of(years), converted), Vector.of(y)), true);
        for (Penalty penalty : PENALTIES) {
            for (double lambda : new double[] {0.5, 1e-3, 0}) {
                Solution fit = Path.of(design, penalty).at(lambda);
                assertThat(fit.weights().get(0)).isPositive();
                assertThat(fit.weights().get(1)).isCloseTo(fit.weights().get(0), offset(1e-9));
                assertThat(fit.converged()).isTrue();
                assertThat(Path.of(design, penalty).at(0).degreesOfFreedom()).isEqualTo(2);
            }
        }
    }

    @Test
    void withMoreColumnsThanRowsLeastSquaresPassesThroughEveryRowAndIsTheShortest() {
        SplittableRandom random = new SplittableRandom(8);
        List<Vector> columns = IntStream.range(0, 40)
                .mapToObj(j -> Vector.of(
                        DoubleStream.generate(random::nextGaussian).limit(12).toArray()))
                .toList();
        Columns sample = Columns.of(columns, columns.get(0));
        Solution fit = Path.of(Design.of(sample, false), Penalty.LASSO).at(0);
        assertThat(fit.trainingMse()).isLessThan(1e-28);
        assertThat(fit.predict(columns).toArray()).containsExactly(sample.y().toArray(), offset(1e-13));
        assertThat(fit.degreesOfFreedom()).isEqualTo(12);
        DMatrixRMaj centred = new DMatrixRMaj(12, 40);
        DMatrixRMaj y = new DMatrixRMaj(12, 1);
        for (int i = 0; i < 12; i++) {
            y.set(i, 0, sample.y().get(i) - fit.intercept());
            for (int j = 0; j < 40; j++) {
                double mean = columns.get(j).stream().average().orElseThrow();
                centred.set(i, j, columns.get(j).get(i) - mean);
            }
        }
        DMatrixRMaj inverse = new DMatrixRMaj(40, 12);
        CommonOps_DDRM.pinv(centred, inverse);
        DMatrixRMaj expected = new DMatrixRMaj(40, 1);
        CommonOps_DDRM.mult(inverse, y, expected);
        for (int j = 0; j < 40; j++) {
            assertThat(fit.weights().get(j)).isCloseTo(expected.get(j, 0), offset(1e-12));
        }
    }

    @Test
    void columnsCorrelatedToSixNinesAreToldApart() {
        SplittableRandom random = new SplittableRandom(6);
        double[] common = DoubleStream.generate(random::nextGaussian).limit(200).toArray();
        List<Vector> columns = IntStream.range(0, 6)
                .mapToObj(j -> Vector.of(Arrays.stream(common)
                        .map(value -> value + 1e-3 * random.nextGaussian())
                        .toArray()))
                .toList();
        Vector y = Vector.of(IntStream.range(0, 200)
                .mapToDouble(i -> 3 * columns.get(0).get(i) - 2 * columns.get(5).get(i))
                .toArray());
        Solution fit =
                Path.of(Design.of(Columns.of(columns, y), false), Penalty.LASSO).at(0);
        assertThat(fit.weights().toArray()).containsExactly(new double[] {3, 0, 0, 0, 0, -2}, offset(1e-11));
    }

    private static List<Solution> fits(Design design) {
        List<Solution> fits = new ArrayList<>();
        for (Penalty penalty : PENALTIES) {
            double lambdaMax = design.lambdaMax(penalty);
            fits.addAll(Path.of(design, penalty)
                    .at(Vector.of(DoubleStream.of(SHARES)
                            .map(share -> share * lambdaMax)
                            .toArray())));
        }
        return fits;
    }

    /** Without what makes columns depend on each other. */
    private static RandomColumns independent(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        int p = random.nextInt(2, 8);
        List<Vector> columns = IntStream.range(0, p)
                .mapToObj(j -> Vector.of(DoubleStream.generate(() -> j + random.nextGaussian())
                        .limit(30)
                        .toArray()))
                .toList();
        Vector y = Vector.of(IntStream.range(0, 30)
                .mapToDouble(i -> columns.get(0).get(i) - columns.get(1).get(i) + random.nextGaussian())
                .toArray());
        return new RandomColumns("seed " + seed, Columns.of(columns, y), true);
    }

    private static double spread(Columns sample) {
        double mean = sample.y().stream().average().orElseThrow();
        return sample.y().stream()
                .map(value -> (value - mean) * (value - mean))
                .average()
                .orElseThrow();
    }

    private static double largest(Vector values) {
        return values.stream().map(Math::abs).max().orElse(0);
    }

    private static List<Boolean> zeros(Vector values) {
        return values.stream().mapToObj(value -> value == 0).toList();
    }
}
