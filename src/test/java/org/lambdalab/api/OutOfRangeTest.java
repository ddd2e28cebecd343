package org.lambdalab.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lambdalab.api.Client.assertProblem;
import static org.lambdalab.api.Client.numbers;

import java.net.http.HttpResponse;
import java.util.stream.DoubleStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

/** What no double can hold is refused; it is neither infinite nor zero in an answer. */
@RunningService
final class OutOfRangeTest {

    private final Client client;

    OutOfRangeTest(@LocalServerPort int port) {
        client = new Client(port);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1e-100", "1e100"})
    void theLeastAndTheLargestYAreCrossValidated(String size) {
        Body extreme = Body.small().with("y", "[0, %1$s, -%1$s, %1$s, 0]".formatted(size));
        JsonNode answer = client.ask("/api/v1/cross-validations", extreme.json());
        assertThat(DoubleStream.of(numbers(answer.get("standardErrors"))))
                .allMatch(error -> error > 0 && Double.isFinite(error));
    }

    @Test
    void powersThatOverflowAreNeverInfiniteInAnAnswer() {
        Body tiny =
                Body.small().with("x", "[0, 1e-100, 2e-100, 3e-100, 4e-100]").with("degree", "4");
        assertThat(client.ask(
                                "/api/v1/fits",
                                tiny.with("degree", "3").with("lambdas", "[0]").json())
                        .get("fits")
                        .size())
                .isEqualTo(1);
        HttpResponse<String> answer =
                client.post("/api/v1/fits", tiny.with("lambdas", "[0]").json());
        assertProblem(answer, 422, "x", "must be nearer to 1 in size");
    }

    @Test
    void coefficientsThatVanishAreNeverZeroInAnAnswer() {
        Body huge = Body.small().with("x", "[0, 1e60, 2e60, 3e60, 5e60, 6e60]").with("y", "[0, 1, 4, 2, 8, 3]");
        JsonNode fit = client.ask(
                        "/api/v1/fits",
                        huge.with("degree", "4").with("lambdas", "[0]").json())
                .get("fits")
                .get(0);
        assertThat(numbers(fit.get("coefficients"))[4]).isNotZero();
        Body higher = huge.with("degree", "6");
        Body ridge = higher.with("l1Ratio", "0");
        HttpResponse<String> answer =
                client.post("/api/v1/fits", ridge.with("lambdas", "[1]").json());
        assertProblem(answer, 422, "x", "must be nearer to 1 in size");
        assertProblem(client.post("/api/v1/paths", ridge.json()), 422, "x", "must be nearer to 1 in size");
        JsonNode none =
                client.ask("/api/v1/fits", higher.with("lambdas", "[1e9]").json());
        assertThat(none.get("fits").get(0).get("nonZero").asInt()).isZero();
    }

    /** What rows so far away say of a fit is beyond all numbers. */
    @ParameterizedTest
    @CsvSource({"1e12, 30", "1e100, 2"})
    void errorsThatOverflowAreNeverInfiniteInAnAnswer(String far, int degree) {
        String x = "[0, 1, 2, 3, " + far + "]";
        Body body = Body.small().with("x", x).with("degree", Integer.toString(degree));
        HttpResponse<String> answer = client.post("/api/v1/cross-validations", body.json());
        assertProblem(answer, 422, "x", "must not reach so far beyond the rows outside a fold");
        Body near = body.with("x", "[0, 1, 2, 3, 1e5]");
        assertThat(client.post("/api/v1/cross-validations", near.json()).statusCode())
                .isEqualTo(200);
    }
}
