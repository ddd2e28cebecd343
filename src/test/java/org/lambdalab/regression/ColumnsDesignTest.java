package org.lambdalab.regression;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.offset;
import static org.assertj.core.data.Percentage.withPercentage;

import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lambdalab.regression.digits.DoubleDoubles;
import org.lambdalab.sample.Columns;
import org.lambdalab.sample.Vector;

final class ColumnsDesignTest {

    /** Of 20,000 numbers, the largest are thousands of times the usual: few digits are left of those. */
    @Test
    void dependentColumnsAreSeenToBeSoWhereTailsAreHeavy() {
        for (long seed = 0; seed < 10; seed++) {
            SplittableRandom random = new SplittableRandom(seed);
            Vector a = heavyTailed(random);
            Vector b = heavyTailed(random);
            Vector sum = Vector.of(IntStream.range(0, a.size())
                    .mapToDouble(i -> a.get(i) + b.get(i))
                    .toArray());
            Vector converted =
                    Vector.of(a.stream().map(value -> 1.609344 * value).toArray());
            Vector y = Vector.of(a.stream()
                    .map(value -> Math.signum(value) + random.nextGaussian())
                    .toArray());
            Design design = Design.of(Columns.of(List.of(a, b, sum, converted), y), true);
            Solution fit = Path.of(design, Penalty.LASSO).at(0);
            assertThat(fit.degreesOfFreedom()).as("seed %d", seed).isEqualTo(3);
            assertThat(fit.weights().get(3)).isCloseTo(fit.weights().get(0), offset(1e-9));
        }
    }

    /** What is rounding beside a column of 1e6 is all there is of one of 1e-6. */
    @Test
    void aWeightOfASmallColumnThatIsOffShowsBesideALargeOne() {
        SplittableRandom random = new SplittableRandom(3);
        double[] a = random.doubles(30, -1e6, 1e6).toArray();
        double[] b = random.doubles(30, -1e-6, 1e-6).toArray();
        Vector y = Vector.of(IntStream.range(0, 30)
                .mapToDouble(i -> a[i] / 1e6 + b[i] * 1e6 + random.nextGaussian())
                .toArray());
        Design design = Design.of(Columns.of(List.of(Vector.of(a), Vector.of(b)), y), false);
        Solution fit = Path.of(design, Penalty.LASSO).at(1e-9);
        assertThat(fit.converged()).isTrue();
        double[] off = fit.exactWeights().hi.clone();
        int small = Math.abs(off[0]) > Math.abs(off[1]) ? 0 : 1;
        off[small] *= 1 + 1e-9;
        DoubleDoubles weights = new DoubleDoubles(off, new double[2]);
        assertThat(new Solution(design, Penalty.LASSO, 1e-9, weights, null).converged())
                .isFalse();
    }

    private static Vector heavyTailed(SplittableRandom random) {
        return Vector.of(DoubleStream.generate(() -> (random.nextBoolean() ? 1 : -1) / random.nextDouble())
                .limit(20_000)
                .toArray());
    }

    private static final Columns TRAINING = PublishedTables.prostateTraining();
    private static final Columns HELD = PublishedTables.prostateTest();

    @ParameterizedTest
    @ValueSource(doubles = {0, 0.4, 1})
    void predictionsCoefficientsAndErrorsSayTheSame(double l1Ratio) {
        for (boolean standardize : new boolean[] {true, false}) {
            Design design = Design.of(TRAINING, standardize);
            for (Solution fit : Path.of(design, new Penalty(l1Ratio)).at(Vector.of(0.3, 0.01, 0))) {
                double[] predicted = fit.predict(HELD.columns()).toArray();
                assertThat(predicted).containsExactly(byCoefficients(fit, HELD), offset(1e-13));
                double[] squares = IntStream.range(0, predicted.length)
                        .mapToDouble(i -> Math.pow(HELD.y().get(i) - predicted[i], 2))
                        .toArray();
                assertThat(SquaredErrors.of(design, HELD).of(fit)).containsExactly(squares, offset(1e-13));
                assertThat(HeldOut.of(design, HELD).mse(fit))
                        .isCloseTo(Arrays.stream(squares).average().orElseThrow(), withPercentage(1e-10));
                assertThat(fit.trainingMse())
                        .isCloseTo(HeldOut.of(design, TRAINING).mse(fit), withPercentage(1e-10));
                assertThat(fit.fit().objective().value())
                        .isCloseTo(fit.objective().value(), withPercentage(1e-10));
            }
        }
    }

    private static double[] byCoefficients(Solution fit, Columns rows) {
        Vector coefficients = fit.coefficients();
        return IntStream.range(0, rows.size())
                .mapToDouble(i -> coefficients.get(0)
                        + IntStream.range(0, rows.count())
                                .mapToDouble(j -> coefficients.get(j + 1)
                                        * rows.columns().get(j).get(i))
                                .sum())
                .toArray();
    }

    /**
     * Hastie, Tibshirani and Friedman (2009), eq. 3.50: beside Σ s²/(s²+λ), the trace of Z(ZᵀZ + nλI)⁻¹Zᵀ by fits to unit
     * vectors.
     */
    @Test
    void degreesOfFreedomAreTheTraceFromYToTheFit() {
        double lambda = 0.2;
        int rows = TRAINING.size();
        double trace = 0;
        for (int i = 0; i < rows; i++) {
            double[] unit = new double[rows];
            unit[i] = 1;
            Columns moved = new Columns(TRAINING.names(), TRAINING.columns(), Vector.of(unit));
            trace += Path.of(Design.of(moved, true), Penalty.RIDGE)
                    .at(lambda)
                    .predict(TRAINING.columns())
                    .get(i);
        }
        Solution fit = Path.of(Design.of(TRAINING, true), Penalty.RIDGE).at(lambda);
        assertThat(fit.degreesOfFreedom()).isCloseTo(trace, offset(1e-12));
    }

    @Test
    void columnsHaveNoXAndPowersNoColumns() {
        Design columns = Design.of(TRAINING, true);
        Solution fit = Path.of(columns, Penalty.LASSO).at(0.1);
        assertThat(columns.features()).isEqualTo(8);
        assertThat(columns.reduction()).isEqualTo(Reduction.MOMENTS);
        assertThatIllegalStateException().isThrownBy(columns::degree).withMessageContaining("no x");
        assertThatIllegalStateException().isThrownBy(() -> columns.ofDegree(2));
        assertThatIllegalStateException().isThrownBy(columns::center);
        assertThatIllegalStateException().isThrownBy(() -> fit.predict(1.5));
        assertThatIllegalStateException().isThrownBy(fit::scaledCoefficients);
        assertThatIllegalStateException().isThrownBy(() -> HeldOut.of(columns, RandomProblem.uniform(4)));
        Design powers = Design.of(RandomProblem.uniform(9), Basis.LEGENDRE, 2);
        assertThatIllegalStateException()
                .isThrownBy(() -> HeldOut.of(powers, HELD))
                .withMessageContaining("no columns");
    }

    @Test
    void otherRowsMustBeOfTheSameColumnsAndSolutionsOfTheSameDesign() {
        Design design = Design.of(TRAINING, true);
        Solution fit = Path.of(design, Penalty.LASSO).at(0.1);
        List<Vector> fewer = HELD.columns().subList(0, 7);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> fit.predict(fewer))
                .withMessageContaining("7 columns");
        assertThatIllegalArgumentException().isThrownBy(() -> HeldOut.of(design, Columns.of(fewer, HELD.y())));
        Solution other = Path.of(Design.of(TRAINING, true), Penalty.LASSO).at(0.1);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> HeldOut.of(design, HELD).mse(other));
    }
}
