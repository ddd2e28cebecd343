package org.lambdalab.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.offset;
import static org.lambdalab.api.Client.numbers;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lambdalab.regression.ReferenceCase;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

/** Answers known from elsewhere, to many more digits, asked of the service as any script would. */
@RunningService
final class ReferenceOverHttpTest {

    private static final double TOLERANCE = 1e-10;

    private final Client client;

    ReferenceOverHttpTest(@LocalServerPort int port) {
        client = new Client(port);
    }

    @Test
    void powersHaveTheWeightsAndZerosOfSixtyDigitArithmetic() throws IOException {
        double worst = 0;
        for (ReferenceCase known : ReferenceCase.of("fits.json")) {
            worst = Math.max(worst, error(known, "x", "y", "degree", "basis", "l1Ratio"));
        }
        report("fits.json", worst);
    }

    @ParameterizedTest
    @ValueSource(strings = {"columns.json", "columns-alike.json"})
    void columnsHaveTheWeightsAndZerosOfExactArithmetic(String file) throws IOException {
        double worst = 0;
        for (ReferenceCase known : ReferenceCase.of(file)) {
            worst = Math.max(worst, error(known, "columns", "y", "standardize", "l1Ratio"));
        }
        report(file, worst);
    }

    private double error(ReferenceCase known, String... fields) {
        Body body = new Body(Map.of()).with("lambdas", "[" + known.text("lambda") + "]");
        for (String field : fields) {
            body = body.with(field, known.text(field));
        }
        JsonNode fit = client.ask("/api/v1/fits", body.json()).get("fits").get(0);
        assertThat(fit.get("intercept").asDouble())
                .as(known.toString())
                .isCloseTo(known.number("intercept"), offset(TOLERANCE));
        return known.requireWeights(numbers(fit.get("standardizedCoefficients")), TOLERANCE);
    }

    private static void report(String file, double worst) {
        System.out.printf("%s over HTTP: worst error of a weight, beside max(1, largest weight): %.1e%n", file, worst);
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
