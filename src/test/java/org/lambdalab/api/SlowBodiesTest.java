package org.lambdalab.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Whoever sends a body byte by byte, or stops midway, is cut off, and the place is another's again. */
@ImpatientService
final class SlowBodiesTest {

    private static final int PLACES = 16;
    private static final String PATH = "/api/v1/paths";

    private final Client client;
    private final List<Connection> slow = new ArrayList<>();

    SlowBodiesTest(@LocalServerPort int port) {
        client = new Client(port);
    }

    @AfterEach
    void hangUp() throws IOException {
        for (Connection connection : slow) {
            connection.close();
        }
    }

    @Test
    @Timeout(60)
    void dropsHoldNoPlaceForLong() throws IOException, InterruptedException {
        takeAllPlaces();
        sendUntilAnswered(200);
        while (!slow.stream().allMatch(Connection::isAnswered)) {
            sendEach(" ");
        }
        for (Connection connection : slow) {
            Connection.Answer answer = connection.answer();
            assertThat(answer.status()).isEqualTo(408);
            assertThat(answer.headers().get("content-type")).isEqualTo("application/problem+json");
            assertThat(answer.body()).contains("\"status\":408").contains("The body must come at 128 kB a second");
        }
    }

    @Test
    @Timeout(60)
    void silenceHoldsNoPlaceForLong() throws IOException, InterruptedException {
        takeAllPlaces();
        for (Connection connection : slow) {
            assertThat(connection.answer().status()).isEqualTo(408);
        }
        assertThat(answered()).isEqualTo(200);
    }

    /** A header of gzip that never ends: a name within it goes on and on. */
    @Test
    @Timeout(60)
    void dropsOfGzipHoldNoPlaceForLong() throws IOException, InterruptedException {
        Connection drops = new Connection(client.port());
        slow.add(drops);
        drops.beginGzip(PATH, 1_000_000);
        drops.send(new byte[] {0x1f, (byte) 0x8b, 8, 8, 0, 0, 0, 0, 0, 0});
        while (!drops.isAnswered()) {
            sendEach("a");
        }
        assertThat(drops.answer().status()).isEqualTo(408);
    }

    /** In what surrounds the chunks of a body: all of it is one read to the service. */
    @ParameterizedTest
    @ValueSource(strings = {"5;", "5;aaaaaaaa", "1\r\n \r\n0\r\n"})
    @Timeout(60)
    void dropsBesideTheChunksHoldNoPlaceEither(String beginning) throws IOException, InterruptedException {
        for (int i = 0; i < PLACES; i++) {
            slow.add(new Connection(client.port()));
            slow.getLast().beginChunks(PATH);
            slow.getLast().send(beginning);
        }
        while (!slow.stream().allMatch(Connection::isAnswered)) {
            sendEach("a");
        }
        for (Connection connection : slow) {
            assertThat(connection.answer().status()).isEqualTo(400);
        }
        assertThat(answered()).isEqualTo(200);
    }

    /** Until nobody else is let in. Whoever came while that was being tried, and was refused, comes again. */
    private void takeAllPlaces() throws IOException, InterruptedException {
        do {
            for (Connection refused :
                    slow.stream().filter(Connection::isAnswered).toList()) {
                slow.remove(refused);
                refused.close();
            }
            while (slow.size() < PLACES) {
                slow.add(new Connection(client.port()));
                slow.getLast().begin(PATH, 1_000_000);
            }
            sendEach(" ");
        } while (answered() != 503);
    }

    private void sendUntilAnswered(int status) throws IOException, InterruptedException {
        do {
            sendEach(" ");
        } while (answered() != status);
    }

    private int answered() {
        return client.post(PATH, Body.small().json()).statusCode();
    }

    private void sendEach(String character) throws IOException, InterruptedException {
        for (Connection connection : slow) {
            if (!connection.isAnswered()) {
                connection.send(character);
            }
        }
        TimeUnit.MILLISECONDS.sleep(50);
    }
}
