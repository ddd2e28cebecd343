package org.lambdalab.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lambdalab.api.Client.numbers;

import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.lambdalab.regression.Solution;
import org.lambdalab.sample.Sample;
import org.lambdalab.sample.Vector;
import tools.jackson.databind.JsonNode;

/** A cosine with noise, asked about and fitted by the core; and what an answer about it is compared with. */
final class FortyRows {

    static final int ROWS = 40;
    static final int DEGREE = 6;
    static final double[] X = new double[ROWS];
    static final double[] Y = new double[ROWS];

    static {
        SplittableRandom random = new SplittableRandom(11);
        for (int i = 0; i < ROWS; i++) {
            X[i] = random.nextDouble(-2, 5);
            Y[i] = Math.cos(X[i]) + 0.3 * random.nextGaussian();
        }
    }

    private FortyRows() {}

    static Sample sample() {
        return new Sample(Vector.of(X), Vector.of(Y));
    }

    static Body body(double l1Ratio) {
        return Body.of(X, Y, DEGREE, l1Ratio);
    }

    /** That every number of these answers is the core's, to the last bit. */
    static void assertSame(JsonNode answered, List<Solution> fits) {
        assertThat(answered.size()).isEqualTo(fits.size());
        for (int i = 0; i < fits.size(); i++) {
            JsonNode answer = answered.get(i);
            Solution fit = fits.get(i);
            assertThat(answer.get("lambda").asDouble()).isEqualTo(fit.lambda());
            assertThat(answer.get("intercept").asDouble()).isEqualTo(fit.intercept());
            assertThat(numbers(answer.get("standardizedCoefficients")))
                    .isEqualTo(fit.weights().toArray());
            assertThat(numbers(answer.get("coefficients")))
                    .isEqualTo(fit.coefficients().toArray());
            assertThat(answer.get("nonZero").asInt()).isEqualTo(fit.nonZero());
            assertThat(answer.get("degreesOfFreedom").asDouble()).isEqualTo(fit.degreesOfFreedom());
            assertThat(answer.get("trainingMse").asDouble()).isEqualTo(fit.trainingMse());
            assertThat(answer.get("kktResidual").asDouble()).isEqualTo(fit.kktResidual());
        }
    }

    static double meanSquare(double[] values) {
        return DoubleStream.of(values).map(v -> v * v).average().orElseThrow();
    }

    static double meanSquaredError(double[] coefficients, double[] x, double[] y) {
        return meanSquare(IntStream.range(0, x.length)
                .mapToDouble(i -> {
                    double value = 0;
                    for (int k = coefficients.length - 1; k >= 0; k--) {
                        value = value * x[i] + coefficients[k];
                    }
                    return y[i] - value;
                })
                .toArray());
    }
}
