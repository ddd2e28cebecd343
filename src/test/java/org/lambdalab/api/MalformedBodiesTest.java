package org.lambdalab.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Ten thousand bodies gone wrong: none shakes the service, learns of its insides, or stays in its memory. */
@RunningService
final class MalformedBodiesTest {

    private static final int BODIES = 10_000;
    private static final int WARM_UP = 2_000;
    private static final long SEED = 20_261_121;
    private static final int MAX_GROWTH_MEGABYTES = 4;

    private static final Pattern INSIDES = Pattern.compile(
            "(?i:exception|stack|\\bat [\\w.]+\\(|\\bjava\\b|\\borg\\.|jackson|spring|tomcat|lambdalab)|\\w\\$[A-Z]|Vector");

    private final int port;

    MalformedBodiesTest(@LocalServerPort int port) {
        this.port = port;
    }

    @Test
    void tenThousandAreAnsweredInOrderAndForgotten() throws IOException {
        Map<Integer, Integer> statuses = new TreeMap<>();
        Malformed malformed = new Malformed(new SplittableRandom(SEED));
        long before = 0;
        int closed = 0;
        try (Connection connection = new Connection(port)) {
            for (int i = 0; i < BODIES; i++) {
                if (i == WARM_UP) {
                    before = usedHeap();
                }
                Malformed.Request request = malformed.next();
                Connection.Answer answer = connection.post(request.path, request.body);
                assertThat(answer.status()).as("body %d of seed %d", i, SEED).isIn(200, 400, 413, 422);
                statuses.merge(answer.status(), 1, Integer::sum);
                closed += answer.closes() ? 1 : 0;
                if (answer.status() == 200) {
                    assertThat(answer.body()).as("body %d of seed %d", i, SEED).doesNotContain("NaN", "Infinity");
                } else {
                    assertProblem(answer, i);
                }
                assertThat(answer.closes())
                        .as("an answer of %d closes the connection", answer.status())
                        .isEqualTo(answer.status() == 400 || answer.status() == 413);
            }
            assertThat(connection.opened()).isEqualTo(1 + closed);
        }
        long after = usedHeap();
        System.out.printf(
                "%d malformed bodies: answers %s; heap in use after %d: %.1f MB, after all: %.1f MB%n",
                BODIES, statuses, WARM_UP, before / 1e6, after / 1e6);
        assertThat(statuses.getOrDefault(400, 0)).isGreaterThan(BODIES / 4);
        assertThat(statuses.getOrDefault(422, 0)).isGreaterThan(BODIES / 10);
        assertThat(after - before).isLessThan(MAX_GROWTH_MEGABYTES * 1_000_000L);
    }

    private static void assertProblem(Connection.Answer answer, int body) {
        String name = "answer %d of seed %d: %s".formatted(body, SEED, answer.body());
        assertThat(answer.headers().get("content-type")).as(name).isEqualTo("application/problem+json");
        JsonNode problem = JsonMapper.shared().readTree(answer.body());
        assertThat(problem.get("status").asInt()).as(name).isEqualTo(answer.status());
        assertThat(problem.get("detail").asString()).as(name).isNotBlank();
        assertThat(problem.path("field").asString("").isEmpty() && answer.status() == 422)
                .as(name)
                .isFalse();
        assertThat(answer.body().length()).as(name).isLessThan(1_000);
        assertThat(INSIDES.matcher(answer.body()).find()).as(name).isFalse();
    }

    /** What is still in use once all garbage is gone. */
    private static long usedHeap() {
        for (int i = 0; i < 3; i++) {
            System.gc();
        }
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    }
}
