package org.lambdalab.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.offset;
import static org.lambdalab.api.Client.assertProblem;
import static org.lambdalab.api.Client.numbers;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lambdalab.regression.Basis;
import org.lambdalab.regression.Design;
import org.lambdalab.regression.Path;
import org.lambdalab.regression.Penalty;
import org.lambdalab.regression.Solution;
import org.lambdalab.sample.Vector;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

/** What a script predicts with, near zero and far from it. */
@RunningService
final class PredictionsTest {

    private static final double[] YEARS =
            IntStream.range(0, 15).mapToDouble(i -> 1950 + 5 * i).toArray();
    private static final double[] OF_YEARS = {
        0.1, 0.5, 0.9, 1.1, 0.8, 0.3, -0.2, -0.7, -1.0, -0.9, -0.4, 0.0, 0.6, 0.9, 1.0
    };

    private final Client client;

    PredictionsTest(@LocalServerPort int port) {
        client = new Client(port);
    }

    @Test
    void ofYearsTheScaledCoefficientsPredictAndTheOthersSayThatTheyDoNot() {
        JsonNode answer = client.ask(
                "/api/v1/fits",
                Body.of(YEARS, OF_YEARS, 9, 1).with("lambdas", "[0]").json());
        assertThat(answer.get("center").asDouble()).isEqualTo(1985);
        assertThat(answer.get("halfRange").asDouble()).isEqualTo(35);
        JsonNode fit = answer.get("fits").get(0);
        assertThat(fit.get("coefficientsUsable").asBoolean()).isFalse();
        double[] u = Arrays.stream(YEARS).map(x -> (x - 1985) / 35).toArray();
        double error = FortyRows.meanSquaredError(numbers(fit.get("scaledCoefficients")), u, OF_YEARS);
        assertThat(error).isCloseTo(fit.get("trainingMse").asDouble(), offset(1e-12));
        assertThat(error).isCloseTo(0.00139, offset(1e-5));
    }

    @Test
    void leastSquaresOfRawPowersOfMillisecondsIsTheSameCurveAsInAnyBasis() {
        double[] x = IntStream.range(0, 20).mapToDouble(i -> 1.7e12 + 1000 * i).toArray();
        double[] y = IntStream.range(0, 20).mapToDouble(i -> 2 * i % 5).toArray();
        Body body = Body.of(x, y, 18, 0).with("lambdas", "[0]").with("predictAt", Arrays.toString(x));
        JsonNode raw = client.ask(
                        "/api/v1/fits", body.with("basis", "\"raw-monomial\"").json())
                .get("fits")
                .get(0);
        JsonNode scaled = client.ask("/api/v1/fits", body.json()).get("fits").get(0);
        assertThat(raw.get("trainingMse").asDouble())
                .isCloseTo(scaled.get("trainingMse").asDouble(), offset(1e-14));
        assertThat(raw.get("trainingMse").asDouble()).isLessThan(0.2);
        assertThat(raw.get("coefficientsUsable").asBoolean()).isFalse();
        for (String field : new String[] {"predictions", "scaledCoefficients"}) {
            double[] expected = numbers(scaled.get(field));
            double largest = Arrays.stream(expected).map(Math::abs).max().orElseThrow();
            assertThat(numbers(raw.get(field))).containsExactly(expected, offset(1e-12 * largest));
        }
    }

    @Test
    void weightsBeyondAllNumbersAreRefused() {
        double[] x = IntStream.range(0, 40).mapToDouble(i -> 1.7e18 + 1024 * i).toArray();
        Body body = Body.of(x, FortyRows.Y, 30, 0).with("lambdas", "[0]").with("basis", "\"raw-monomial\"");
        assertProblem(
                client.post("/api/v1/fits", body.json()),
                422,
                "degree",
                "must be lower: powers of these x are too much alike");
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, 0.4, 1})
    void predictionsAreThoseOfTheCore(double l1Ratio) {
        double[] at = {-2, 0, 4.75, 9};
        JsonNode path = client.ask(
                "/api/v1/paths",
                FortyRows.body(l1Ratio)
                        .with("lambdaCount", "7")
                        .with("predictAt", Arrays.toString(at))
                        .json());
        Design design = Design.of(FortyRows.sample(), Basis.SCALED_MONOMIAL, FortyRows.DEGREE);
        for (JsonNode fit : path.get("fits")) {
            Solution solution =
                    Path.of(design, new Penalty(l1Ratio)).at(Vector.of(numbers(path.get("lambdas")))).stream()
                            .filter(one -> one.lambda() == fit.get("lambda").asDouble())
                            .findFirst()
                            .orElseThrow();
            assertThat(numbers(fit.get("predictions")))
                    .isEqualTo(solution.predict(Vector.of(at)).toArray());
            assertThat(numbers(fit.get("scaledCoefficients")))
                    .isEqualTo(solution.scaledCoefficients().toArray());
            assertThat(fit.get("coefficientsUsable").asBoolean()).isTrue();
            assertThat(fit.get("converged").asBoolean()).isTrue();
        }
    }

    @Test
    void tenThousandAreEnough() {
        Body body = Body.small().with("lambdas", "[0.1]").with("predictAt", many(10_000));
        JsonNode fit = client.ask("/api/v1/fits", body.json()).get("fits").get(0);
        assertThat(fit.get("predictions").size()).isEqualTo(10_000);
        assertProblem(
                client.post("/api/v1/fits", body.with("predictAt", many(10_001)).json()),
                422,
                "predictAt",
                "must be an array of at most 10,000 numbers, and of at most 1,000,000 divided by the number of λ,"
                        + " not 10001");
        Body path = Body.small().with("lambdaCount", "500").with("predictAt", many(2_001));
        assertProblem(client.post("/api/v1/paths", path.json()), 422, "predictAt", "1,000,000");
    }

    private static String many(int count) {
        return Arrays.toString(IntStream.range(0, count).toArray());
    }

    @Test
    void whatIsNoNumberOrTooFarIsRefused() {
        Body body = Body.small().with("lambdas", "[0]").with("degree", "4");
        assertProblem(
                client.post("/api/v1/fits", body.with("predictAt", "[1, NaN]").json()),
                422,
                "predictAt[1]",
                "must be a number from -1e100 to 1e100, not NaN");
        assertProblem(
                client.post("/api/v1/fits", body.with("predictAt", "1").json()), 400, "predictAt", "must be an array");
        assertProblem(
                client.post("/api/v1/fits", body.with("predictAt", "[1e100]").json()),
                422,
                "predictAt",
                "must not reach so far beyond x");
    }

    /** A mean of y far larger than its range takes the digits that its range would need. */
    @Test
    void usableIsAMatterOfTheRangeOfY() {
        Body body = Body.small().with("lambdas", "[0]");
        assertThat(usable(body)).isTrue();
        assertThat(usable(body.with("y", "[3, 3, 3, 3, 3]"))).isTrue();
        double far = 1e15;
        assertThat(usable(body.with("y", Arrays.toString(new double[] {far, far + 0.25, far + 1, far + 0.5, far}))))
                .isFalse();
    }

    private boolean usable(Body body) {
        return client.ask("/api/v1/fits", body.json())
                .get("fits")
                .get(0)
                .get("coefficientsUsable")
                .asBoolean();
    }
}
