package org.lambdalab.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lambdalab.api.Client.numbers;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

/** What the three kinds of answers have in common. */
@RunningService
final class AnswersTest {

    private final Client client;

    AnswersTest(@LocalServerPort int port) {
        client = new Client(port);
    }

    @Test
    void whereYDoesNotVaryEveryWeightIsZeroAndThereIsStillAPath() {
        Body flat = Body.small().with("y", "[2.5, 2.5, 2.5, 2.5, 2.5]");
        JsonNode path =
                client.ask("/api/v1/paths", flat.with("lambdaCount", "3").json());
        assertThat(numbers(path.get("lambdas"))).containsExactly(1, 0.01, 0.0001);
        for (JsonNode fit : path.get("fits")) {
            assertThat(fit.get("intercept").asDouble()).isEqualTo(2.5);
            assertThat(numbers(fit.get("standardizedCoefficients"))).containsExactly(0, 0);
            assertThat(numbers(fit.get("coefficients"))).containsExactly(2.5, 0, 0);
            assertThat(fit.get("trainingMse").asDouble()).isZero();
        }
        JsonNode validation = client.ask("/api/v1/cross-validations", flat.json());
        assertThat(numbers(validation.get("meanMse"))).containsOnly(0);
    }

    @Test
    void noFieldIsMissingAndNoneIsTooMany() {
        JsonNode fits =
                client.ask("/api/v1/fits", Body.small().with("lambdas", "[0]").json());
        assertThat(names(fits)).containsExactly("n", "reduction", "center", "halfRange", "lambdaMax", "fits");
        assertThat(names(fits.get("fits").get(0)))
                .containsExactly(
                        "lambda",
                        "intercept",
                        "standardizedCoefficients",
                        "coefficients",
                        "coefficientsUsable",
                        "scaledCoefficients",
                        "nonZero",
                        "degreesOfFreedom",
                        "trainingMse",
                        "kktResidual",
                        "converged");
        assertThat(names(client.ask("/api/v1/paths", Body.small().json())))
                .containsExactly("n", "reduction", "center", "halfRange", "lambdaMax", "lambdas", "fits");
        assertThat(names(client.ask("/api/v1/cross-validations", Body.small().json())))
                .containsExactly(
                        "lambdas", "meanMse", "standardErrors", "foldMse", "lambdaMin", "lambdaOneSe", "foldIds");
    }

    private static List<String> names(JsonNode object) {
        return List.copyOf(object.propertyNames());
    }
}
