package org.lambdalab.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ForcedColors;
import com.microsoft.playwright.options.Media;
import java.io.InputStream;
import java.nio.file.Files;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** What leaves the screen: pictures in files, paper, and the colours of the system. */
@ExtendWith(Journeys.class)
final class PaperIT {

    private static final List<String> CHARTS = List.of(
            "fit-chart",
            "error-by-lambda-chart",
            "error-by-degree-chart",
            "coefficient-chart",
            "path-chart",
            "sparsity-chart-l1");

    @ParameterizedTest
    @EnumSource(names = {"LIGHT", "DARK"})
    void aDownloadedPictureNeedsNoStyleSheetAndNoColourOfToday(ColorScheme scheme, Visitor visitor) throws Exception {
        Lab lab = visitor.opensLab("", options -> options.setColorScheme(scheme));
        for (String chart : CHARTS) {
            lab.at(chart).locator(".chart-menu-button").click();
            Download download = lab.page().waitForDownload(lab.at(chart).locator("button[data-action=svg]")::click);
            String text = Files.readString(download.path());
            assertThat(text)
                    .as(chart)
                    .doesNotContain("oklch", "color(", "color-mix", "light-dark", "var(", "<style", "foreignObject")
                    .doesNotContain("style=", "class=", "rgb");
            paintsArePlain(Files.newInputStream(download.path()));
        }
    }

    private static void paintsArePlain(InputStream file) throws Exception {
        Document picture;
        try (file) {
            picture = DocumentBuilderFactory.newDefaultNSInstance()
                    .newDocumentBuilder()
                    .parse(file);
        }
        Element root = picture.getDocumentElement();
        assertThat(root.getAttribute("viewBox")).isNotEmpty();
        assertThat(Double.parseDouble(root.getAttribute("width"))).isPositive();
        assertThat(Double.parseDouble(root.getAttribute("height"))).isPositive();
        NodeList elements = root.getElementsByTagName("*");
        for (int i = 0; i < elements.getLength(); i++) {
            for (String paint : List.of("fill", "stroke")) {
                assertThat(((Element) elements.item(i)).getAttribute(paint)).matches("|none|#[0-9a-f]{6}|url\\(#.+\\)");
            }
        }
    }

    @Test
    void darkByButtonPrintsAsDarkBySystemOnLightPaper(Visitor visitor) {
        Lab chosen = visitor.opensLab();
        chosen.at("color-scheme").click();
        Lab system = visitor.opensLab("", options -> options.setColorScheme(ColorScheme.DARK));
        List<Object> byButton = printed(chosen.page());
        assertThat(byButton).isEqualTo(printed(system.page()));
        assertThat((Double) byButton.getFirst()).isLessThan(100);
        assertThat((Double) byButton.getLast()).isGreaterThan(200);
    }

    /** The lightness of text and of what it stands on, 0 to 255. */
    @SuppressWarnings("unchecked")
    private static List<Object> printed(Page page) {
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        return (List<Object>) page.evaluate("""
                () => {
                  const light = (color) => {
                    const canvas = document.createElement('canvas').getContext('2d');
                    canvas.fillStyle = 'white';
                    canvas.fillRect(0, 0, 1, 1);
                    canvas.fillStyle = color;
                    canvas.fillRect(0, 0, 1, 1);
                    const [red, green, blue] = canvas.getImageData(0, 0, 1, 1).data;
                    return (red + green + blue) / 3 + 0.25;
                  };
                  const style = (selector) => getComputedStyle(document.querySelector(selector));
                  return [light(style('#findings').color), light(style('.chart-title').color),
                    light(style('body').backgroundColor), light(style('.panel').backgroundColor)];
                }""");
    }

    @Test
    void theColoursOfTheSystemLeaveTheChosenPenaltyAndTheKeysOfColour(Visitor visitor) {
        Lab lab = visitor.opensLab("?penalty=l2", options -> options.setForcedColors(ForcedColors.ACTIVE));
        Object adjusted = lab.page().evaluate("""
                () => [
                  getComputedStyle(document.querySelector('#penalty'), '::before').forcedColorAdjust,
                  ...[...document.querySelectorAll('.penalty')].map(
                    (penalty) => getComputedStyle(penalty, '::before').backgroundColor),
                ]""");
        List<?> values = (List<?>) adjusted;
        assertThat(values).hasSize(5).doesNotHaveDuplicates();
        assertThat(values.getFirst()).isEqualTo("none");
    }
}
