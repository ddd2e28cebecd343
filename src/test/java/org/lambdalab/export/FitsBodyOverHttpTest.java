package org.lambdalab.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.lambdalab.lab.Findings;
import org.lambdalab.sample.Vector;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
final class FitsBodyOverHttpTest {

    private static final HttpClient HTTP = HttpClient.newHttpClient();

    private final URI fits;

    FitsBodyOverHttpTest(@LocalServerPort int port) {
        fits = URI.create("http://127.0.0.1:" + port + "/api/v1/fits");
    }

    @ParameterizedTest
    @FieldSource("org.lambdalab.export.TakenAway#ALL")
    void theServiceAnswersTheNumbersOnScreen(TakenAway taken) throws IOException, InterruptedException {
        Findings found = taken.findings();
        HttpRequest request = HttpRequest.newBuilder(fits)
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(FitsBody.text(found.experiment(), found.observations())))
                .build();
        HttpResponse<String> answer = HTTP.send(request, HttpResponse.BodyHandlers.ofString());
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        JsonNode fit = JsonMapper.shared().readTree(answer.body()).get("fits").get(0);
        Vector weights = found.fit().weights();
        double scale = Math.max(1, weights.stream().map(Math::abs).max().orElseThrow());
        assertThat(fit.get("standardizedCoefficients")).hasSize(weights.size());
        for (int j = 0; j < weights.size(); j++) {
            assertThat(fit.get("standardizedCoefficients").get(j).asDouble())
                    .isCloseTo(weights.get(j), within(1e-12 * scale));
        }
        assertThat(fit.get("intercept").asDouble()).isEqualTo(found.fit().intercept());
    }
}
