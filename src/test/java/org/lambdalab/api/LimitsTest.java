package org.lambdalab.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.offset;
import static org.assertj.core.data.Percentage.withPercentage;
import static org.lambdalab.api.Client.numbers;

import java.io.ByteArrayInputStream;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lambdalab.sample.Vector;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The largest requests are answered, and larger ones are not read. */
@RunningService
final class LimitsTest {

    private static final int ROWS = 200_000;
    private static final int MEGABYTES_16 = 16 << 20;

    private final Client client;
    private final JsonMapper json;

    LimitsTest(@LocalServerPort int port, @Autowired JsonMapper json) {
        client = new Client(port);
        this.json = json;
    }

    /** Of y = 1 + 2x − 3x², noise-free; the lengths told beforehand and not. */
    @Test
    void twoHundredThousandRowsAreFitted() {
        Body body = rows(ROWS).with("lambdas", "[0]");
        assertThat(body.json().length()).isGreaterThan(4_000_000);
        JsonNode answer = client.ask("/api/v1/fits", body.json());
        assertThat(answer.get("n").asInt()).isEqualTo(ROWS);
        double[] coefficients = numbers(answer.get("fits").get(0).get("coefficients"));
        double[] known = {1, 2, -3, 0, 0, 0, 0, 0};
        for (int k = 0; k < known.length; k++) {
            assertThat(coefficients[k]).isCloseTo(known[k], offset(1e-9));
        }
    }

    @Test
    void twoHundredThousandRowsAreCrossValidated() {
        JsonNode answer = client.ask("/api/v1/cross-validations", rows(ROWS).json());
        assertThat(answer.get("foldIds").size()).isEqualTo(ROWS);
        assertThat(answer.get("foldMse").size()).isEqualTo(10);
        assertThat(answer.get("meanMse").size()).isEqualTo(100);
    }

    /** Of y = 1 + 2·first − 3·last, noise-free. */
    @Test
    void twoHundredColumnsOfTwentyThousandRowsAreFittedAndCrossValidated() {
        SplittableRandom random = new SplittableRandom(1);
        int[][] columns = Stream.generate(() -> random.ints(20_000, 0, 9).toArray())
                .limit(200)
                .toArray(int[][]::new);
        int[] y = IntStream.range(0, 20_000)
                .map(i -> 1 + 2 * columns[0][i] - 3 * columns[199][i])
                .toArray();
        Body body = new Body(Map.of())
                .with("columns", spaceless(Arrays.deepToString(columns)))
                .with("y", spaceless(Arrays.toString(y)))
                .with("l1Ratio", "1");
        assertThat(body.json().length()).isBetween(8_000_000, MEGABYTES_16);
        JsonNode answer = client.ask("/api/v1/fits", body.with("lambdas", "[0]").json());
        double[] coefficients = numbers(answer.get("fits").get(0).get("coefficients"));
        double[] known = new double[201];
        known[0] = 1;
        known[1] = 2;
        known[200] = -3;
        assertThat(coefficients).containsExactly(known, offset(1e-12));
        JsonNode validation = client.ask(
                "/api/v1/cross-validations", body.with("lambdaCount", "20").json());
        // Of two columns all but uncorrelated, the lasso takes λ from either weight.
        double least = validation.get("lambdas").get(19).asDouble();
        assertThat(numbers(validation.get("meanMse"))[19]).isCloseTo(2 * least * least, withPercentage(5));
    }

    private static String spaceless(String numbers) {
        return numbers.replace(" ", "");
    }

    @Test
    void oneRowMoreIsTooMany() {
        HttpResponse<String> answer =
                client.post("/api/v1/paths", rows(ROWS + 1).json());
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(Client.json(answer).get("field").asString()).isEqualTo("x");
        assertThat(Client.json(answer).get("detail").asString()).contains("an array of 2 to 200,000 numbers");
    }

    @Test
    void manyFoldsOfManyRowsAreTooMuchWork() {
        HttpResponse<String> answer = client.post(
                "/api/v1/cross-validations", rows(ROWS).with("folds", "21").json());
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(Client.json(answer).get("detail").asString())
                .isEqualTo("folds must make 2 to 20 folds of 200000 rows, not 21");
    }

    @Test
    void leaveOneOutOfAThousandRowsIsAnswered() {
        JsonNode answer = client.ask(
                "/api/v1/cross-validations",
                rows(1_000).with("folds", "1000").with("lambdaCount", "10").json());
        assertThat(answer.get("foldMse").size()).isEqualTo(1_000);
    }

    /** x from −1 to 1, y of degree 2, fitted with degree 7. */
    private static Body rows(int count) {
        double[] x =
                IntStream.range(0, count).mapToDouble(i -> 2.0 * i / count - 1).toArray();
        double[] y = Arrays.stream(x).map(v -> 1 + 2 * v - 3 * v * v).toArray();
        return Body.of(x, y, 7, 1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/v1/fits", "/%61pi/v1/fits", "/api;a=b/v1/fits", "/api/v1/none"})
    void aBodyAnnouncedAsLargerThanSixteenMegabytesIsRefused(String path) {
        assertTooLarge(send(path, BodyPublishers.ofByteArray(padded(MEGABYTES_16 + 1))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/v1/fits", "/%61pi/v1/fits", "/api;a=b/v1/fits"})
    void aBodyThatTurnsOutLargerThanSixteenMegabytesIsRefused(String path) {
        assertTooLarge(send(path, unannounced(padded(MEGABYTES_16 + 1))));
    }

    @ParameterizedTest
    @MethodSource("largest")
    void sixteenMegabytesAreRead(BodyPublisher body) {
        assertThat(send("/api/v1/fits", body).statusCode()).isEqualTo(200);
    }

    static Stream<BodyPublisher> largest() {
        byte[] body = padded(MEGABYTES_16);
        return Stream.of(BodyPublishers.ofByteArray(body), unannounced(body));
    }

    /** Millions of numbers within sixteen megabytes: read to their end, but not kept. */
    @Test
    void millionsOfNumbersAreTooMany() {
        String zeros = "[" + "0,".repeat(4_000_000) + "0]";
        for (String field : new String[] {"x", "lambdas"}) {
            HttpResponse<String> answer = client.post(
                    "/api/v1/fits",
                    Body.small().with("lambdas", "[1]").with(field, zeros).json());
            assertThat(answer.statusCode()).isEqualTo(422);
            assertThat(Client.json(answer).get("field").asString()).isEqualTo(field);
            assertThat(Client.json(answer).get("detail").asString()).endsWith(", not more");
        }
        assertThat(json.readValue(zeros, Vector.class).size()).isEqualTo(ROWS + 1);
    }

    private HttpResponse<String> send(String path, BodyPublisher body) {
        return client.send(client.request(path, body));
    }

    private static void assertTooLarge(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(413);
        assertThat(answer.headers().firstValue("Content-Type")).contains("application/problem+json");
        assertThat(Client.json(answer).get("detail").asString()).isEqualTo("The body must be at most 16 MB.");
        assertThat(Client.json(answer).get("status").asInt()).isEqualTo(413);
    }

    /** In order but for its size: spaces before the end. */
    private static byte[] padded(int size) {
        byte[] body = new byte[size];
        Arrays.fill(body, (byte) ' ');
        byte[] start = Body.small().with("lambdas", "[0]").json().getBytes(StandardCharsets.UTF_8);
        System.arraycopy(start, 0, body, 0, start.length - 1);
        body[size - 1] = '}';
        return body;
    }

    /** Sent in chunks, without a Content-Length. */
    private static BodyPublisher unannounced(byte[] body) {
        return BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(body));
    }
}
