package org.lambdalab.ui.page;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.RequestDispatcher;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
final class ServerErrorPageTest {

    private final int port;
    private final ServerErrorPage page;

    ServerErrorPageTest(@LocalServerPort int port, @Autowired ServerErrorPage page) {
        this.port = port;
        this.page = page;
    }

    @Test
    void whoAsksForTheErrorItselfIsToldThatNothingIsThere() throws Exception {
        try (HttpClient browser = HttpClient.newHttpClient()) {
            HttpResponse<String> answer = browser.send(
                    HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/error"))
                            .header("Accept", "text/html")
                            .build(),
                    BodyHandlers.ofString());
            assertThat(answer.statusCode()).isEqualTo(404);
            assertThat(answer.body()).contains("<h1>There is no such page</h1>", "href=\"/\"");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "400, This address cannot be answered",
        "404, There is no such page",
        "405, This address cannot be answered",
        "500, This page could not be shown"
    })
    void theTitleSaysWhoseFaultItIs(int status, String title) throws Exception {
        MockHttpServletRequest request = new MockHttpServletRequest("GET", "/error");
        request.setAttribute(RequestDispatcher.ERROR_STATUS_CODE, status);
        MockHttpServletResponse response = new MockHttpServletResponse();
        response.setStatus(status);
        page.render(Map.of(), request, response);
        assertThat(response.getStatus()).isEqualTo(status);
        assertThat(response.getContentAsString()).contains("<h1>" + title + "</h1>");
    }
}
