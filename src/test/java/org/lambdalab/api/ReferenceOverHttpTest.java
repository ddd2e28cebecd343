package org.lambdalab.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lambdalab.api.Client.numbers;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Answers known from elsewhere, to many more digits, asked of the service as any script would. */
@RunningService
final class ReferenceOverHttpTest {

    private static final double TOLERANCE = 1e-10;

    private final Client client;

    ReferenceOverHttpTest(@LocalServerPort int port) {
        client = new Client(port);
    }

    @Test
    void weightsAndZerosAreThoseOfSixtyDigitArithmetic() throws IOException {
        JsonNode cases = JsonMapper.shared().readTree(text("fits.json")).get("cases");
        assertThat(cases.size()).isEqualTo(16);
        double worst = 0;
        for (JsonNode known : cases) {
            String name = known.get("name").asString();
            JsonNode fit = fitted(known);
            double[] expected = numbers(known.get("standardizedCoefficients"));
            double[] weights = numbers(fit.get("standardizedCoefficients"));
            double largest = DoubleStream.of(expected).map(Math::abs).max().orElseThrow();
            double error = IntStream.range(0, expected.length)
                            .mapToDouble(j -> Math.abs(weights[j] - expected[j]))
                            .max()
                            .orElseThrow()
                    / Math.max(1, largest);
            worst = Math.max(worst, error);
            assertThat(error).as(name).isLessThanOrEqualTo(TOLERANCE);
            assertThat(nonZeros(weights)).as(name).isEqualTo(nonZeros(expected));
            assertThat(fit.get("nonZero").asInt())
                    .as(name)
                    .isEqualTo(known.get("nonZero").asInt());
            assertThat(Math.abs(fit.get("intercept").asDouble()
                            - known.get("intercept").asDouble()))
                    .as(name)
                    .isLessThanOrEqualTo(TOLERANCE);
        }
        System.out.printf("fits.json over HTTP: worst error of a weight, beside max(1, largest weight): %.1e%n", worst);
    }

    private JsonNode fitted(JsonNode known) {
        String body = new Body(Map.of())
                .with("x", known.get("x").toString())
                .with("y", known.get("y").toString())
                .with("degree", known.get("degree").toString())
                .with("basis", known.get("basis").toString())
                .with("l1Ratio", known.get("l1Ratio").toString())
                .with("lambdas", "[" + known.get("lambda") + "]")
                .json();
        return client.ask("/api/v1/fits", body).get("fits").get(0);
    }

    private static List<Integer> nonZeros(double[] weights) {
        return IntStream.range(0, weights.length)
                .filter(j -> weights[j] != 0)
                .boxed()
                .toList();
    }

    @ParameterizedTest
    @CsvSource({"filippelli, 13", "wampler1, 11", "wampler2, 11", "wampler3, 11", "wampler4, 11"})
    void coefficientsHaveTheDigitsThatNistCertifies(String set, double atLeast) throws IOException {
        List<String> lines = text("nist/" + set + ".csv").lines().toList();
        double[] certified =
                split(lines.get(1).substring(lines.get(1).indexOf(':') + 1).trim(), " +");
        List<double[]> rows =
                lines.stream().skip(3).map(line -> split(line, ",")).toList();
        Body body = Body.of(
                        rows.stream().mapToDouble(row -> row[0]).toArray(),
                        rows.stream().mapToDouble(row -> row[1]).toArray(),
                        certified.length - 1,
                        1)
                .with("lambdas", "[0]");
        for (String basis : List.of("scaled-monomial", "raw-monomial", "legendre")) {
            JsonNode answer = client.ask(
                    "/api/v1/fits", body.with("basis", "\"" + basis + "\"").json());
            double[] found = numbers(answer.get("fits").get(0).get("coefficients"));
            assertThat(found).hasSameSizeAs(certified);
            double least = IntStream.range(0, certified.length)
                    .mapToDouble(k -> digits(found[k], certified[k]))
                    .min()
                    .orElseThrow();
            System.out.printf("NIST %s over HTTP, %s: least correct digits %.1f%n", set, basis, least);
            assertThat(least).as(basis).isGreaterThanOrEqualTo(atLeast);
        }
    }

    /** At most 15, as no more are certified. */
    private static double digits(double found, double certified) {
        return Math.min(15, -Math.log10(Math.abs(found - certified) / Math.abs(certified)));
    }

    private static double[] split(String line, String separator) {
        return Arrays.stream(line.split(separator, -1))
                .mapToDouble(Double::parseDouble)
                .toArray();
    }

    private static String text(String name) throws IOException {
        try (InputStream in =
                Objects.requireNonNull(ReferenceOverHttpTest.class.getResourceAsStream("/reference/" + name))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
