package org.lambdalab.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.offset;
import static org.lambdalab.api.Client.numbers;
import static org.lambdalab.api.FortyRows.DEGREE;
import static org.lambdalab.api.FortyRows.ROWS;
import static org.lambdalab.api.FortyRows.X;
import static org.lambdalab.api.FortyRows.Y;
import static org.lambdalab.api.FortyRows.body;
import static org.lambdalab.api.FortyRows.meanSquare;
import static org.lambdalab.api.FortyRows.meanSquaredError;

import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lambdalab.regression.Basis;
import org.lambdalab.regression.Design;
import org.lambdalab.regression.Path;
import org.lambdalab.regression.Penalty;
import org.lambdalab.sample.Vector;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

/** Fits beside what the core says, and beside the objective worked out here. */
@RunningService
final class FitAnswersTest {

    private final Client client;

    FitAnswersTest(@LocalServerPort int port) {
        client = new Client(port);
    }

    @ParameterizedTest
    @EnumSource
    void everyNumberOfAFitIsThatOfTheCore(Basis basis) {
        Design design = Design.of(FortyRows.sample(), basis, DEGREE);
        for (double l1Ratio : new double[] {0, 0.4, 1}) {
            Penalty penalty = new Penalty(l1Ratio);
            JsonNode answer = client.ask(
                    "/api/v1/fits",
                    body(l1Ratio)
                            .with("basis", "\"" + basis.id() + "\"")
                            .with("lambdas", "[0.2, 0, 0.003, 1e12]")
                            .json());
            assertThat(answer.get("n").asInt()).isEqualTo(ROWS);
            assertThat(answer.get("lambdaMax").asDouble()).isEqualTo(design.lambdaMax(penalty));
            FortyRows.assertSame(answer.get("fits"), Path.of(design, penalty).at(Vector.of(0.2, 0, 0.003, 1e12)));
        }
    }

    /** The formulas of the objective, in plain double arithmetic. */
    @ParameterizedTest
    @ValueSource(doubles = {0, 0.4, 1})
    void aFitIsTheMinimumOfTheObjectiveAsItIsWritten(double l1Ratio) {
        double lambda = 0.05;
        JsonNode fit = client.ask(
                        "/api/v1/fits",
                        body(l1Ratio).with("lambdas", "[" + lambda + "]").json())
                .get("fits")
                .get(0);
        double[] weights = numbers(fit.get("standardizedCoefficients"));
        double[][] columns = standardisedPowers();
        double[] residuals = IntStream.range(0, ROWS)
                .mapToDouble(i -> Y[i]
                        - fit.get("intercept").asDouble()
                        - IntStream.range(0, DEGREE)
                                .mapToDouble(j -> columns[j][i] * weights[j])
                                .sum())
                .toArray();
        assertThat(fit.get("trainingMse").asDouble()).isCloseTo(meanSquare(residuals), offset(1e-13));
        assertThat(meanSquaredError(numbers(fit.get("coefficients")), X, Y))
                .isCloseTo(meanSquare(residuals), offset(1e-12));
        for (int j = 0; j < DEGREE; j++) {
            double[] column = columns[j];
            double correlation = IntStream.range(0, ROWS)
                            .mapToDouble(i -> column[i] * residuals[i])
                            .sum()
                    / ROWS;
            double gap = weights[j] == 0
                    ? Math.max(0, Math.abs(correlation) - lambda * l1Ratio)
                    : correlation - lambda * l1Ratio * Math.signum(weights[j]) - lambda * (1 - l1Ratio) * weights[j];
            assertThat(gap).isCloseTo(0, offset(1e-13));
        }
    }

    private static double[][] standardisedPowers() {
        double least = DoubleStream.of(X).min().orElseThrow();
        double range = DoubleStream.of(X).max().orElseThrow() - least;
        double[][] columns = new double[DEGREE][];
        for (int j = 0; j < DEGREE; j++) {
            int power = j + 1;
            double[] values = DoubleStream.of(X)
                    .map(x -> Math.pow(2 * (x - least) / range - 1, power))
                    .toArray();
            double mean = DoubleStream.of(values).average().orElseThrow();
            double[] centred = DoubleStream.of(values).map(v -> v - mean).toArray();
            double deviation = Math.sqrt(meanSquare(centred));
            columns[j] = DoubleStream.of(centred).map(v -> v / deviation).toArray();
        }
        return columns;
    }
}
