package org.lambdalab.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

/** A notebook in the browser asks from a page of its own. Browsers say where a page is from; other clients do not. */
@RunningService
final class OtherOriginsTest {

    private static final String NOTEBOOK = "https://notebook.example";

    private final Client client;

    OtherOriginsTest(@LocalServerPort int port) {
        client = new Client(port);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/v1/fits", "/api/v1/paths", "/api/v1/cross-validations"})
    void aPageMayAskBeforehandWhetherItMayAsk(String path) {
        HttpResponse<String> answer = client.send(preflight(path, "POST"));
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Access-Control-Allow-Origin")).contains("*");
        assertThat(answer.headers().firstValue("Access-Control-Allow-Methods")).contains("POST");
        assertThat(answer.headers().firstValue("Access-Control-Allow-Headers"))
                .hasValueSatisfying(headers -> assertThat(headers).contains("content-type", "content-encoding"));
        assertThat(answer.headers().firstValue("Access-Control-Allow-Credentials"))
                .isEmpty();
    }

    @Test
    void butNotDoWhatThereIsNot() {
        assertThat(client.send(preflight("/api/v1/fits", "DELETE")).statusCode())
                .isEqualTo(403);
    }

    @Test
    void answersAndRefusalsCanBeReadThere() {
        String body = Body.small().with("lambdas", "[0.1]").json();
        assertReadable(post(body, "identity"), 200);
        assertReadable(post("{", "identity"), 400);
        assertReadable(post(body, "br"), 415);
    }

    private HttpResponse<String> post(String body, String encoding) {
        return client.send(HttpRequest.newBuilder(client.address("/api/v1/fits"))
                .header("Content-Type", "application/json")
                .header("Content-Encoding", encoding)
                .header("Origin", NOTEBOOK)
                .POST(BodyPublishers.ofString(body))
                .build());
    }

    private static void assertReadable(HttpResponse<String> answer, int status) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        assertThat(answer.headers().firstValue("Access-Control-Allow-Origin")).contains("*");
        assertThat(answer.headers().firstValue("Access-Control-Expose-Headers")).contains("Retry-After");
    }

    @Test
    void theScreensAreNotOpenedToOthers() {
        HttpResponse<String> answer = client.send(HttpRequest.newBuilder(client.address("/"))
                .header("Origin", NOTEBOOK)
                .build());
        assertThat(answer.headers().firstValue("Access-Control-Allow-Origin")).isEmpty();
    }

    @Test
    void optionsSayWhichMethodThereIs() {
        HttpResponse<String> answer = client.send(HttpRequest.newBuilder(client.address("/api/v1/fits"))
                .method("OPTIONS", BodyPublishers.noBody())
                .build());
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Allow"))
                .hasValueSatisfying(allow -> assertThat(allow.split(",")).containsExactlyInAnyOrder("POST", "OPTIONS"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"GET", "PUT", "DELETE", "PATCH"})
    void otherMethodsAreRefusedWithTheOneThereIs(String method) {
        HttpResponse<String> answer = client.send(HttpRequest.newBuilder(client.address("/api/v1/fits"))
                .method(method, BodyPublishers.noBody())
                .build());
        Client.assertProblem(answer, 405, "", method);
        assertThat(answer.headers().firstValue("Allow")).contains("POST");
    }

    @ParameterizedTest
    @ValueSource(strings = {"GET", "PUT"})
    void otherMethodsAreRefusedThereByTheSameWords(String method) {
        HttpResponse<String> answer = client.send(HttpRequest.newBuilder(client.address("/api/v1/fits"))
                .header("Origin", NOTEBOOK)
                .method(method, BodyPublishers.noBody())
                .build());
        Client.assertProblem(answer, 405, "", method);
        assertThat(answer.headers().firstValue("Access-Control-Allow-Origin")).contains("*");
    }

    @Test
    void whoeverRunsTheServiceMayNameTheOriginsOrNone() throws Exception {
        assertThat(statusFor(List.of(NOTEBOOK))).isEqualTo(200);
        assertThat(statusFor(List.of("https://other.example"))).isEqualTo(403);
        assertThat(statusFor(List.of())).isEqualTo(403);
    }

    private static int statusFor(List<String> allowed) throws Exception {
        MockHttpServletRequest request = new MockHttpServletRequest("POST", "/api/v1/fits");
        request.addHeader("Origin", NOTEBOOK);
        MockHttpServletResponse response = new MockHttpServletResponse();
        new OtherOrigins(allowed).doFilter(request, response, new MockFilterChain());
        return response.getStatus();
    }

    private HttpRequest preflight(String path, String method) {
        return HttpRequest.newBuilder(client.address(path))
                .header("Origin", NOTEBOOK)
                .header("Access-Control-Request-Method", method)
                .header("Access-Control-Request-Headers", "content-type,content-encoding")
                .method("OPTIONS", BodyPublishers.noBody())
                .build();
    }
}
