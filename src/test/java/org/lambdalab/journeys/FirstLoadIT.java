package org.lambdalab.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javax.imageio.ImageIO;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a browser, a search engine or the preview of a link gets of a page that was never opened before. */
@ExtendWith(Journeys.class)
final class FirstLoadIT {

    private static final int LARGEST_BYTES = 420_000;

    @ParameterizedTest
    @ValueSource(strings = {"en-GB", "de-DE"})
    void opensWithFewBytesAndAsksForNothingTwice(String language, Visitor visitor) {
        FirstLoad load = visitor.loadsFirst(language);
        assertThat(load.bytes()).isBetween(100_000L, (long) LARGEST_BYTES);
        assertThat(load.responses().stream()
                        .filter(response -> response.request().resourceType().equals("script"))
                        .map(Response::url))
                .doesNotHaveDuplicates();
    }

    @Test
    void thePageNamesWhatItsScriptsAskFor(Visitor visitor) {
        assertThat(page(visitor, "/").select("template link[rel=modulepreload]").eachAttr("href"))
                .hasSize(3)
                .allSatisfy(module ->
                        assertThat(visitor.fetches("/" + module).status()).isEqualTo(200));
    }

    @Test
    void theBundleComesInBrotli(Visitor visitor) {
        List<Response> bundle = visitor.loadsFirst().responses().stream()
                .filter(response -> response.url().contains("/VAADIN/build/"))
                .toList();
        assertThat(bundle)
                .hasSizeGreaterThan(3)
                .allSatisfy(
                        part -> assertThat(part.headerValue("content-encoding")).isEqualTo("br"));
    }

    @Test
    void somethingTrueIsOnScreenBeforeAnyScriptAndTheLabTakesItsPlace(Visitor visitor) {
        Document sent = page(visitor, "/");
        assertThat(sent.select("#outlet > .skeleton[aria-busy] .brand").text()).contains("Lambda Lab");
        assertThat(sent.select(".skeleton .findings").text()).contains("The pictures are on their way");
        assertThat(sent.select("noscript").text()).contains("JavaScript");
        Page lab = visitor.opensLab().page();
        assertThat(lab.locator(".skeleton")).hasCount(0);
    }

    @Test
    void whoHasNoScriptsIsToldSoAndAwaitsNothing(Visitor visitor) {
        Page page = visitor.opensWithoutScripts("/");
        assertThat(page.locator("noscript p")).isVisible();
        assertThat(page.locator(".skeleton .findings")).isHidden();
    }

    @Test
    void anUnknownAddressHasTheFrameAndNoLab(Visitor visitor) {
        Document sent = page(visitor, "/nonsense");
        assertThat(sent.select(".skeleton .brand")).hasSize(1);
        assertThat(sent.select(".skeleton .lab")).isEmpty();
    }

    @Test
    void theHeadSaysWhatThePageIs(Visitor visitor) throws IOException {
        Document sent = page(visitor, "/");
        assertThat(sent.title()).isEqualTo("Lambda Lab");
        assertThat(meta(sent, "name=description")).contains("Learn L1 and L2 regularization");
        assertThat(meta(sent, "property=og:title")).startsWith("Lambda Lab");
        assertThat(meta(sent, "property=og:description")).isEqualTo(meta(sent, "name=description"));
        assertThat(meta(sent, "property=og:url")).matches("http://127\\.0\\.0\\.1:\\d+/");
        assertThat(meta(page(visitor, "/?degree=5&file=%7C%22"), "property=og:url"))
                .endsWith("/?degree=5&file=%7C%22");
        APIResponse image = visitor.fetches(meta(sent, "property=og:image"));
        assertThat(image.headers()).containsEntry("content-type", "image/png");
        BufferedImage preview = Objects.requireNonNull(ImageIO.read(new ByteArrayInputStream(image.body())));
        assertThat(meta(sent, "property=og:image:width")).isEqualTo(String.valueOf(preview.getWidth()));
        assertThat(meta(sent, "property=og:image:height")).isEqualTo(String.valueOf(preview.getHeight()));
    }

    @Test
    void behindAProxyThePreviewHasTheAddressThatPeopleUse(Visitor visitor) {
        String page = visitor.fetches("/", Map.of("X-Forwarded-Proto", "https", "X-Forwarded-Host", "lab.example"))
                .text();
        assertThat(meta(Jsoup.parse(page), "property=og:image")).isEqualTo("https://lab.example/preview.png");
    }

    @ParameterizedTest
    @CsvSource({
        "/robots.txt, text/plain;charset=utf-8, User-agent:",
        "/favicon.ico, image/x-icon, '\0\0\1\0'",
        "/favicon.svg, image/svg+xml, <svg"
    })
    void whatRobotsAndTabsAskForIsWhatItSays(String path, String type, String beginning, Visitor visitor) {
        APIResponse file = visitor.fetches(path);
        assertThat(file.headers()).containsEntry("content-type", type);
        assertThat(file.text()).startsWith(beginning);
    }

    @Test
    void nothingListensToUnload(Visitor visitor) {
        Page page = visitor.opensLab().page();
        CDPSession session = page.context().newCDPSession(page);
        JsonObject expression = new JsonObject();
        expression.addProperty("expression", "window");
        JsonObject window = new JsonObject();
        window.add(
                "objectId",
                session.send("Runtime.evaluate", expression)
                        .getAsJsonObject("result")
                        .get("objectId"));
        String listeners = session.send("DOMDebugger.getEventListeners", window).toString();
        assertThat(listeners).contains("\"beforeunload\"").doesNotContain("\"unload\"");
    }

    private static Document page(Visitor visitor, String path) {
        return Jsoup.parse(visitor.fetches(path).text());
    }

    private static String meta(Document page, String of) {
        return page.select("meta[" + of + "]").attr("content");
    }
}
