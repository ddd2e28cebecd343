package org.lambdalab.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.offset;
import static org.lambdalab.api.Client.numbers;
import static org.lambdalab.api.FortyRows.DEGREE;
import static org.lambdalab.api.FortyRows.body;

import java.util.stream.DoubleStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lambdalab.regression.Basis;
import org.lambdalab.regression.Design;
import org.lambdalab.regression.Path;
import org.lambdalab.regression.Penalty;
import org.lambdalab.sample.Vector;
import org.lambdalab.selection.LambdaGrid;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

/** Paths beside what the core says, and beside what makes a path. */
@RunningService
final class PathAnswersTest {

    private final Client client;

    PathAnswersTest(@LocalServerPort int port) {
        client = new Client(port);
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, 0.0004, 0.4, 1})
    void aPathGoesFromLambdaMaxDownInEqualFactors(double l1Ratio) {
        JsonNode path = client.ask(
                "/api/v1/paths",
                body(l1Ratio)
                        .with("lambdaCount", "30")
                        .with("lambdaMinRatio", "1e-5")
                        .json());
        double[] lambdas = numbers(path.get("lambdas"));
        double lambdaMax = client.ask(
                        "/api/v1/fits", body(l1Ratio).with("lambdas", "[1]").json())
                .get("lambdaMax")
                .asDouble();
        assertThat(lambdas).hasSize(30);
        assertThat(lambdas[0]).isEqualTo(lambdaMax);
        for (int i = 1; i < 30; i++) {
            assertThat(lambdas[i] / lambdas[i - 1]).isCloseTo(Math.pow(1e-5, 1 / 29.0), offset(1e-12));
        }
        assertThat(path.get("fits").size()).isEqualTo(30);
        double[] none = new double[DEGREE];
        if (l1Ratio >= 0.001) {
            assertThat(numbers(path.get("fits").get(0).get("standardizedCoefficients")))
                    .isEqualTo(none);
            assertThat(path.get("fits").get(1).get("nonZero").asInt()).isPositive();
        } else {
            double of1 = client.ask(
                            "/api/v1/fits", body(1).with("lambdas", "[1]").json())
                    .get("lambdaMax")
                    .asDouble();
            assertThat(lambdaMax / of1).isCloseTo(1000, offset(1e-9));
        }
        for (int i = 0; i < 30; i++) {
            JsonNode fit = path.get("fits").get(i);
            double size = DoubleStream.of(numbers(fit.get("standardizedCoefficients")))
                    .map(Math::abs)
                    .sum();
            assertThat(fit.get("lambda").asDouble()).isEqualTo(lambdas[i]);
            assertThat(fit.get("kktResidual").asDouble()).isLessThanOrEqualTo(1e-14 * (lambdaMax + size));
            if (i > 0) {
                assertThat(fit.get("trainingMse").asDouble())
                        .isLessThanOrEqualTo(
                                path.get("fits").get(i - 1).get("trainingMse").asDouble());
            }
        }
    }

    @Test
    void aPathIsThatOfTheCoreAndHasAHundredLambdasUnlessToldOtherwise() {
        Design design = Design.of(FortyRows.sample(), Basis.SCALED_MONOMIAL, DEGREE);
        JsonNode path = client.ask("/api/v1/paths", body(1).json());
        Vector lambdas = LambdaGrid.logarithmic(design.lambdaMax(Penalty.LASSO), 1e-4, 100);
        assertThat(numbers(path.get("lambdas"))).isEqualTo(lambdas.toArray());
        FortyRows.assertSame(path.get("fits"), Path.of(design, Penalty.LASSO).at(lambdas));
    }
}
