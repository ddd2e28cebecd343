package org.lambdalab.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lambdalab.api.Client.assertProblem;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Bodies in gzip are read like others, and bounded by what comes out of them. */
@RunningService
final class GzipBodiesTest {

    private static final String FITS = "/api/v1/fits";
    private static final String BODY = Body.small().with("lambdas", "[0.1]").json();

    private final Client client;

    GzipBodiesTest(@LocalServerPort int port) {
        client = new Client(port);
    }

    @ParameterizedTest
    @ValueSource(strings = {"gzip", "GZIP", "x-gzip"})
    void aBodyInGzipIsAnsweredLikeAnother(String encoding) {
        HttpResponse<String> answer = send(encoding, gzip(BODY.getBytes(StandardCharsets.UTF_8)));
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).isEqualTo(client.post(FITS, BODY).body());
    }

    @Test
    void identityIsNoEncoding() {
        assertThat(send("identity", BODY.getBytes(StandardCharsets.UTF_8)).statusCode())
                .isEqualTo(200);
    }

    @Test
    void sixteenMegabytesMayComeOut() {
        assertThat(send("gzip", gzip(padded(16 << 20))).statusCode()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(ints = {(16 << 20) + 1, 200 << 20})
    void moreMayNotHoweverLittleWasSent(int size) {
        byte[] body = gzip(padded(size));
        assertThat(body.length).isLessThan(1 << 20);
        assertProblem(send("gzip", body), 413, "", "The body must be at most 16 MB.");
    }

    @Test
    void whatIsNoGzipOrNotAllOfItIsRefused() {
        byte[] whole = gzip(BODY.getBytes(StandardCharsets.UTF_8));
        String sentence = "The body must be whole gzip, as Content-Encoding says.";
        assertProblem(send("gzip", BODY.getBytes(StandardCharsets.UTF_8)), 400, "", sentence);
        assertProblem(send("gzip", Arrays.copyOf(whole, whole.length / 2)), 400, "", sentence);
        assertProblem(send("gzip", new byte[0]), 400, "", sentence);
        byte[] spoilt = whole.clone();
        spoilt[whole.length - 6] ^= 1;
        assertProblem(send("gzip", spoilt), 400, "", sentence);
    }

    @Test
    void whatIsWrongInsideIsNamedAsElsewhere() {
        String wrong = Body.small().with("lambdas", "[-1]").json();
        assertProblem(send("gzip", gzip(wrong.getBytes(StandardCharsets.UTF_8))), 422, "lambdas[0]", "from 0 to 1e100");
    }

    @ParameterizedTest
    @ValueSource(strings = {"br", "deflate", "zstd", "gzip, gzip"})
    void otherEncodingsAreToldWhichThereIs(String encoding) {
        HttpResponse<String> answer = send(encoding, BODY.getBytes(StandardCharsets.UTF_8));
        assertProblem(answer, 415, "", "Content-Encoding must be gzip, or not be given.");
        assertThat(answer.headers().firstValue("Accept-Encoding")).contains("gzip");
    }

    private HttpResponse<String> send(String encoding, byte[] body) {
        return client.send(HttpRequest.newBuilder(client.address(FITS))
                .header("Content-Type", "application/json")
                .header("Content-Encoding", encoding)
                .POST(BodyPublishers.ofByteArray(body))
                .build());
    }

    private static byte[] gzip(byte[] body) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(bytes)) {
            out.write(body);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static byte[] padded(int size) {
        byte[] body = new byte[size];
        Arrays.fill(body, (byte) ' ');
        byte[] start = BODY.getBytes(StandardCharsets.UTF_8);
        System.arraycopy(start, 0, body, 0, start.length - 1);
        body[size - 1] = '}';
        return body;
    }
}
