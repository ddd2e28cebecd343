package org.lambdalab.regression;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lambdalab.sample.Sample;
import org.lambdalab.sample.Vector;

/** The closed form, against the steps taken one by one. */
final class GradientDescentTest {

    private static final int DEGREE = 6;

    private final Sample sample = RandomProblem.uniform(25);
    private final Design design = Design.of(sample, Basis.SCALED_MONOMIAL, DEGREE);
    private final GradientDescent descent = GradientDescent.of(design);

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 7, 100, 5_000})
    void itIsWhereTheStepsLead(int steps) {
        double[][] z = standardised();
        double[] weights = new double[DEGREE];
        for (int step = 0; step < steps; step++) {
            double[] gradient = gradient(z, weights);
            for (int j = 0; j < DEGREE; j++) {
                weights[j] += descent.learningRate() * gradient[j];
            }
        }
        Vector found = descent.after(steps).weights();
        for (int j = 0; j < DEGREE; j++) {
            assertThat(found.get(j)).isCloseTo(weights[j], within(1e-9));
        }
    }

    @Test
    void theStepIsOneOverTheLargestEigenvalue() {
        double[][] z = standardised();
        double[] vector = IntStream.range(0, DEGREE).mapToDouble(j -> 1).toArray();
        double eigenvalue = 0;
        for (int round = 0; round < 5_000; round++) {
            double[] image = new double[DEGREE];
            for (double[] row : z) {
                double product = dot(row, vector);
                for (int j = 0; j < DEGREE; j++) {
                    image[j] += row[j] * product / z.length;
                }
            }
            double length = Math.sqrt(dot(image, image));
            eigenvalue = length / Math.sqrt(dot(vector, vector));
            vector = Arrays.stream(image).map(value -> value / length).toArray();
        }
        assertThat(descent.learningRate()).isCloseTo(1 / eigenvalue, within(1e-12));
    }

    @Test
    void afterVeryManyStepsItIsLeastSquares() {
        Design low = design.ofDegree(3);
        Vector leastSquares = Path.of(low, Penalty.RIDGE).at(0).weights();
        Vector found = GradientDescent.of(low).after(1_000_000_000).weights();
        for (int j = 0; j < 3; j++) {
            assertThat(found.get(j)).isCloseTo(leastSquares.get(j), within(1e-11));
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {10, 1_000, 100_000, 1_000_000_000})
    void theTrainingErrorFallsWithEveryTenfoldOfSteps(long steps) {
        Design high = Design.of(sample, Basis.SCALED_MONOMIAL, 30);
        GradientDescent far = GradientDescent.of(high);
        assertThat(far.after(steps).trainingMse())
                .isLessThan(far.after(steps / 10).trainingMse());
    }

    @Test
    void fewerThanNoStepsAreRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> descent.after(-1));
    }

    private double[] gradient(double[][] z, double[] weights) {
        double mean = sample.y().stream().average().orElseThrow();
        double[] gradient = new double[DEGREE];
        for (int i = 0; i < z.length; i++) {
            double rest = sample.y().get(i) - mean - dot(z[i], weights);
            for (int j = 0; j < DEGREE; j++) {
                gradient[j] += z[i][j] * rest / z.length;
            }
        }
        return gradient;
    }

    private static double dot(double[] one, double[] other) {
        return IntStream.range(0, one.length)
                .mapToDouble(j -> one[j] * other[j])
                .sum();
    }

    /** The powers of u, centred and divided by their standard deviation. */
    private double[][] standardised() {
        double low = sample.x().stream().min().orElseThrow();
        double high = sample.x().stream().max().orElseThrow();
        int n = sample.size();
        double[][] z = new double[n][DEGREE];
        for (int j = 0; j < DEGREE; j++) {
            double mean = 0;
            for (int i = 0; i < n; i++) {
                z[i][j] = Math.pow((2 * sample.x().get(i) - low - high) / (high - low), j + 1);
                mean += z[i][j] / n;
            }
            double variance = 0;
            for (int i = 0; i < n; i++) {
                z[i][j] -= mean;
                variance += z[i][j] * z[i][j] / n;
            }
            for (int i = 0; i < n; i++) {
                z[i][j] /= Math.sqrt(variance);
            }
        }
        return z;
    }
}
