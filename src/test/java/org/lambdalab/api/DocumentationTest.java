package org.lambdalab.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.offset;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What is documented is so. */
@RunningService
final class DocumentationTest {

    private static final List<String> PATHS = List.of("/api/v1/fits", "/api/v1/paths", "/api/v1/cross-validations");

    private final Client client;

    DocumentationTest(@LocalServerPort int port) {
        client = new Client(port);
    }

    private JsonNode document() {
        HttpResponse<String> answer = client.get("/v3/api-docs");
        assertThat(answer.statusCode()).isEqualTo(200);
        return Client.json(answer);
    }

    @Test
    void itIsOfTheServiceAndNothingElse() {
        JsonNode document = document();
        assertThat(document.get("openapi").asString()).startsWith("3.");
        assertThat(document.at("/info/title").asString()).isEqualTo("Lambda Lab");
        assertThat(document.at("/info/version").asString()).isEqualTo("1");
        assertThat(document.at("/info/description").asString()).contains("J = 1/(2n)");
        assertThat(document.get("paths").propertyNames()).containsExactlyInAnyOrderElementsOf(PATHS);
        PATHS.forEach(path ->
                assertThat(document.get("paths").get(path).propertyNames()).containsExactly("post"));
    }

    @Test
    void everyRefusalIsListedAsAProblem() {
        JsonNode document = document();
        for (String path : PATHS) {
            JsonNode responses = document.get("paths").get(path).at("/post/responses");
            assertThat(responses.propertyNames())
                    .containsExactlyInAnyOrder("200", "400", "408", "413", "415", "422", "503");
            for (String status : List.of("400", "408", "413", "415", "422", "503")) {
                JsonNode content = responses.get(status).get("content").get("application/problem+json");
                assertThat(content.at("/schema/$ref").asString()).isEqualTo("#/components/schemas/Problem");
            }
            assertThat(responses.at("/503/headers").propertyNames()).containsExactly("Retry-After");
            assertThat(responses.at("/200/content").propertyNames()).containsExactly("application/json");
        }
        assertThat(document.at("/components/schemas/Problem/properties").propertyNames())
                .contains("status", "title", "detail", "instance", "field");
    }

    @Test
    void itsReferencesLeadSomewhere() {
        JsonNode document = document();
        Matcher references = Pattern.compile("\"\\$ref\":\"#([^\"]+)\"").matcher(document.toString());
        List<String> targets = new ArrayList<>();
        while (references.find()) {
            targets.add(references.group(1));
        }
        assertThat(targets)
                .hasSizeGreaterThan(15)
                .allSatisfy(target -> assertThat(document.at(target).isObject()).isTrue());
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/v1/fits", "/api/v1/paths", "/api/v1/cross-validations"})
    void itsExamplesAreAnsweredAsDocumented(String path) {
        JsonNode document = document();
        JsonNode operation = document.get("paths").get(path).get("post");
        JsonNode request =
                resolved(document, operation.at("/requestBody/content").get("application/json"));
        JsonNode example = request.get("example");
        request.get("required")
                .forEach(field -> assertThat(example.has(field.asString())).isTrue());
        JsonNode answer = client.ask(path, example.toString());
        JsonNode response =
                resolved(document, operation.at("/responses/200/content").get("application/json"));
        List<String> answered = new ArrayList<>(answer.propertyNames());
        response.get("properties").forEachEntry((field, description) -> {
            if (description.path("description").asString("").contains("not there if")) {
                answered.remove(field);
            } else {
                assertThat(answered.remove(field)).as(field).isTrue();
            }
        });
        assertThat(answered).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"FitsRequest", "PathsRequest", "CrossValidationsRequest"})
    void everyFieldIsDescribedInTheWordsOfItsProblems(String schema) {
        JsonNode request = document().at("/components/schemas/" + schema);
        request.get("properties")
                .forEachEntry((field, description) -> assertThat(
                                description.path("description").asString(""))
                        .as(field)
                        .contains(Rules.of(field)));
        assertThat(request.get("required").valueStream().map(JsonNode::asString))
                .contains("y", "l1Ratio");
        assertThat(request.at("/oneOf/0/required").valueStream().map(JsonNode::asString))
                .containsExactlyInAnyOrder("x", "degree");
        assertThat(request.at("/oneOf/1/required").valueStream().map(JsonNode::asString))
                .containsExactly("columns");
        assertThat(request.at("/properties/degree/maximum").asInt()).isEqualTo(30);
    }

    /** A field that is documented is known: a wrong value for it is no unknown field. */
    @Test
    void itsFieldsAreThoseThatAreRead() {
        JsonNode document = document();
        Map<String, String> requests = Map.of(
                "/api/v1/fits", "FitsRequest",
                "/api/v1/paths", "PathsRequest",
                "/api/v1/cross-validations", "CrossValidationsRequest");
        requests.forEach((path, schema) -> {
            HttpResponse<String> unknown = client.post(path, "{\"what\": 1}");
            String detail = Client.json(unknown).get("detail").asString();
            List<String> documented =
                    document.at("/components/schemas/" + schema + "/properties").propertyNames().stream()
                            .sorted()
                            .toList();
            assertThat(detail).endsWith("they are " + String.join(", ", documented));
        });
    }

    @Test
    void thePageToTryItLoadsFromHereAlone() {
        HttpResponse<String> moved = client.get("/swagger-ui.html");
        assertThat(moved.statusCode()).isEqualTo(302);
        String index = moved.headers().firstValue("Location").orElseThrow();
        HttpResponse<String> page = client.get(index);
        assertThat(page.statusCode()).isEqualTo(200);
        Matcher parts = Pattern.compile("(?:src|href)=\"([^\"]+)\"").matcher(page.body());
        int found = 0;
        while (parts.find()) {
            String part = client.address(index).resolve(parts.group(1)).getPath();
            assertThat(parts.group(1)).doesNotContain("//");
            assertThat(client.get(part).statusCode()).as(part).isEqualTo(200);
            found++;
        }
        assertThat(found).isGreaterThan(5);
        JsonNode config = Client.json(client.get("/v3/api-docs/swagger-config"));
        assertThat(config.get("url").asString()).isEqualTo("/v3/api-docs");
        assertThat(config.path("validatorUrl").asString("")).isEmpty();
    }

    @Test
    void theAnswerInTheReadmeIsTrue() throws IOException {
        String readme = Files.readString(Path.of("README.md"));
        Matcher example = Pattern.compile("-d '\\s*(\\{.*?\\})'.*?answers.*?(\\{.*?\\}\\]\\})\\n", Pattern.DOTALL)
                .matcher(readme);
        assertThat(example.find()).isTrue();
        JsonNode shown = JsonMapper.shared().readTree(example.group(2));
        JsonNode answer = client.ask("/api/v1/fits", example.group(1));
        assertThat(answer.propertyNames()).containsExactlyElementsOf(shown.propertyNames());
        assertThat(answer.get("n")).isEqualTo(shown.get("n"));
        assertThat(answer.get("reduction")).isEqualTo(shown.get("reduction"));
        assertThat(answer.get("center")).isEqualTo(shown.get("center"));
        assertThat(answer.get("halfRange")).isEqualTo(shown.get("halfRange"));
        assertThat(answer.get("lambdaMax").asDouble())
                .isCloseTo(shown.get("lambdaMax").asDouble(), offset(1e-14));
        JsonNode fit = answer.get("fits").get(0);
        JsonNode shownFit = shown.get("fits").get(0);
        assertThat(fit.propertyNames()).containsExactlyElementsOf(shownFit.propertyNames());
        for (String field : fit.propertyNames()) {
            if (fit.get(field).isBoolean()) {
                assertThat(fit.get(field)).as(field).isEqualTo(shownFit.get(field));
                continue;
            }
            assertThat(values(fit.get(field))).as(field).containsExactly(values(shownFit.get(field)), offset(1e-14));
        }
    }

    @Test
    void theColumnsInTheReadmeAreFitted() throws IOException {
        Matcher example = Pattern.compile("-d '\\s*(\\{\"columns\".*?\\})'", Pattern.DOTALL)
                .matcher(Files.readString(Path.of("README.md")));
        assertThat(example.find()).isTrue();
        JsonNode answer = client.ask("/api/v1/fits", example.group(1));
        assertThat(answer.get("names").valueStream().map(JsonNode::asString)).containsExactly("age", "dose");
        assertThat(answer.get("fits").get(0).get("coefficients").size()).isEqualTo(3);
    }

    private static double[] values(JsonNode number) {
        return number.isArray() ? Client.numbers(number) : new double[] {number.asDouble()};
    }

    private static JsonNode resolved(JsonNode document, JsonNode content) {
        return document.at(content.at("/schema/$ref").asString().substring(1));
    }
}
