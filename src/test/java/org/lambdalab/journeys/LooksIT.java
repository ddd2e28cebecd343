package org.lambdalab.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions.IsInViewportOptions;
import com.microsoft.playwright.options.BoundingBox;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Margin;
import com.microsoft.playwright.options.Media;
import com.microsoft.playwright.options.WaitUntilState;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Light and dark, narrow and wide, on screen and on paper. */
@Tag("wide")
@ExtendWith(Journeys.class)
final class LooksIT {

    private static final List<String> CHARTS =
            List.of("fit-chart", "error-by-lambda-chart", "error-by-degree-chart", "coefficient-chart", "path-chart");

    /** But for the fraction of a pixel by which a page may be scrolled. */
    private static final IsInViewportOptions WHOLE = new IsInViewportOptions().setRatio(0.99);

    @Test
    void aPersonWhoPrefersTheDarkGetsIt(Visitor visitor) {
        assertThat(brightness(visitor.opensLab())).isLessThan(80);
        Lab dark = visitor.opensLab("", options -> options.setColorScheme(ColorScheme.DARK));
        assertThat(brightness(dark)).isGreaterThan(180);
    }

    @Test
    void theButtonSwitchesBothWaysAndIsRemembered(Visitor visitor) {
        Lab lab = visitor.opensLab();
        lab.at("color-scheme").click();
        assertThat(lab.page().locator("html")).hasCSS("color-scheme", "dark");
        assertThat(brightness(lab)).isGreaterThan(180);
        // No script of the lab comes.
        lab.page().route("**/VAADIN/build/**", held -> {});
        lab.page().reload(new Page.ReloadOptions().setWaitUntil(WaitUntilState.COMMIT));
        assertThat(lab.page().locator("html")).hasCSS("color-scheme", "dark");
        lab.page().unrouteAll();
        lab.page().reload();
        lab.awaitDrawn();
        assertThat(lab.page().locator("html")).hasCSS("color-scheme", "dark");
        lab.at("color-scheme").press("Enter");
        assertThat(lab.page().locator("html")).hasCSS("color-scheme", "light");
        assertThat(brightness(lab)).isLessThan(80);
    }

    @ParameterizedTest
    @CsvSource({"360, 740", "768, 1024", "1400, 900", "2560, 1440"})
    void nothingHangsOverTheSide(int width, int height, Visitor visitor) {
        Lab lab = visitor.opensLab("?penalty=elastic-net", options -> options.setViewportSize(width, height));
        for (String chart : CHARTS) {
            assertThat(picture(lab, chart)).isVisible();
            assertInside(lab.at(chart), width);
        }
        assertInside(lab.at("sparsity-chart"), width);
        assertThat(scrollWidth(lab)).isLessThanOrEqualTo(width);
    }

    @Test
    void onAPhoneEveryControlCanBeReached(Visitor visitor) {
        Lab lab = visitor.opensLab(
                "?penalty=elastic-net",
                options -> options.setViewportSize(360, 740).setHasTouch(true).setIsMobile(true));
        lab.unfold();
        for (String control : List.of(
                "data-source",
                "true-function",
                "sample-size",
                "noise",
                "true-curve",
                "seed",
                "new-sample",
                "validation-share",
                "cv-line",
                "edit-points",
                "degree",
                "penalty",
                "l1-ratio",
                "log-lambda",
                "lambda",
                "sweep",
                "lambda-1000000000",
                "basis",
                "matching")) {
            lab.at(control).scrollIntoViewIfNeeded();
            assertThat(lab.at(control)).isVisible();
            assertInside(lab.at(control), 360);
        }
        lab.at("lambda-0-1").tap();
        assertThat(lab.findings()).containsText("λ = 0.1:");
        assertThat(scrollWidth(lab)).isLessThanOrEqualTo(360);
    }

    @Test
    void onAPhoneLambdaIsDraggedBesideTheFit(Visitor visitor) {
        Lab lab = visitor.opensLab("", options -> options.setViewportSize(360, 740));
        lab.at("fit-chart").evaluate("(chart) => chart.scrollIntoView()");
        String before = lab.path("fit-chart", "fit").getAttribute("d");
        lab.slider("log-lambda").drag(0.5, 0.8);
        assertThat(lab.path("fit-chart", "fit")).not().hasAttribute("d", before);
        for (String part : List.of("fit-chart", "log-lambda", "lambda", "sweep")) {
            assertThat(lab.at(part)).isInViewport(WHOLE);
        }
        assertAboveLambda(lab, lab.at("fit-chart"));
        lab.page().evaluate("() => scrollTo(0, document.body.scrollHeight)");
        assertAboveLambda(lab, lab.at("sparsity-chart"));
    }

    @ParameterizedTest
    @CsvSource({"1280, 720", "1400, 1000", "820, 600"})
    void lambdaIsInViewAtOnce(int width, int height, Visitor visitor) {
        Lab lab = visitor.opensLab("", options -> options.setViewportSize(width, height));
        for (String part : List.of("log-lambda", "lambda", "sweep", "lambda-1000000000")) {
            assertThat(lab.at(part)).isInViewport(WHOLE);
        }
    }

    @ParameterizedTest
    @CsvSource({"1366, 680", "1920, 940", "1400, 980"})
    void degreePenaltyAndLambdaAreInViewTogether(int width, int height, Visitor visitor) {
        Lab lab = visitor.opensLab("", options -> options.setViewportSize(width, height));
        for (String part : List.of("degree", "penalty", "log-lambda")) {
            assertThat(lab.at(part)).isInViewport(WHOLE);
        }
        assertThat(lab.at("penalty").boundingBox().y + lab.at("penalty").boundingBox().height)
                .isLessThan(lab.at("log-lambda").boundingBox().y);
    }

    @Test
    void aPhoneShowsEveryColumnOfThePoints(Visitor visitor) {
        Lab lab = visitor.opensLab("", options -> options.setViewportSize(360, 740));
        lab.unfold();
        lab.at("edit-points").click();
        assertThat(labelled(lab, "Remove point 1")).isInViewport(WHOLE);
        for (String coordinate : List.of("x of point 1", "y of point 1", "y of point 5")) {
            assertThat((Boolean)
                            labelled(lab, coordinate).evaluate("(input) => input.scrollWidth <= input.clientWidth"))
                    .isTrue();
        }
    }

    @Test
    void onALowScreenLambdaLeavesThePicturesTheirRoom(Visitor visitor) {
        Lab lab = visitor.opensLab("", options -> options.setViewportSize(500, 300));
        lab.at("fit-chart").evaluate("(chart) => chart.scrollIntoView()");
        assertThat(lab.at("log-lambda")).not().isInViewport();
    }

    @Test
    void whatGetsTheFocusIsNotBelowLambda(Visitor visitor) {
        Lab lab = visitor.opensLab("", options -> options.setViewportSize(360, 740));
        lab.unfold();
        for (Locator input : List.of(lab.radio("matching", "at the same λ"), lab.input("sample-size"))) {
            lab.page().evaluate("() => scrollTo(0, 0)");
            input.evaluate("(input) => input.focus()");
            assertAboveLambda(lab, input);
        }
    }

    @Test
    void aWideScreenIsUsed(Visitor visitor) {
        Lab lab = visitor.opensLab("", options -> options.setViewportSize(2560, 1440));
        assertThat(picture(lab, "path-chart")).isVisible();
        assertThat(lab.at("fit-chart").boundingBox().width).isGreaterThan(700);
    }

    @Test
    void paperShowsThePicturesAndTheirSettings(Visitor visitor) {
        // As wide as an A4 page at 96 dots an inch.
        Lab lab = visitor.opensLab("", options -> options.setViewportSize(794, 1123));
        lab.page().emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        assertThat(lab.findings()).isVisible();
        assertThat(lab.objective()).isVisible();
        assertThat(lab.at("degree")).isVisible();
        assertThat(lab.at("new-sample")).isHidden();
        assertThat(lab.at("sweep")).isHidden();
        assertThat(lab.at("share")).isHidden();
        for (String chart : CHARTS) {
            assertThat(picture(lab, chart)).isVisible();
            assertInside(lab.at(chart), 794);
        }
        assertThat(scrollWidth(lab)).isLessThanOrEqualTo(794);
    }

    /** Settings, findings and fit; errors, weights and paths; sparsity: no page is left half empty. */
    @ParameterizedTest
    @CsvSource({
        "A4, ''",
        "Letter, '?penalty=elastic-net&degree=20'",
        "A4, '?data-source=airquality&penalty=elastic-net'",
        "Letter, '?data-source=diabetes&penalty=elastic-net'"
    })
    void paperIsFilled(String format, String query, Visitor visitor) {
        Lab lab = visitor.opensLab(query);
        byte[] pdf = lab.page()
                .pdf(new Page.PdfOptions()
                        .setFormat(format)
                        .setMargin(new Margin()
                                .setTop("1cm")
                                .setRight("1cm")
                                .setBottom("1cm")
                                .setLeft("1cm")));
        assertThat(Pattern.compile("/Type */Page\\b")
                        .matcher(new String(pdf, StandardCharsets.ISO_8859_1))
                        .results())
                .hasSize(3);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "?data-source=pressure", "?data-source=diabetes"})
    void paperCutsNoSetting(String query, Visitor visitor) {
        Lab lab = visitor.opensLab(query, options -> options.setViewportSize(718, 1040));
        lab.page().emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        Locator settings = lab.page().locator(".side vaadin-select-value-button");
        assertThat(settings).not().hasCount(0);
        for (Locator setting : settings.all()) {
            assertThat((Boolean) setting.evaluate("(value) => value.scrollWidth <= value.clientWidth"))
                    .as(setting.textContent())
                    .isTrue();
        }
    }

    @Test
    void paperHasWhatThePicturesSayAndNotWhatCanBeDoneWithThem(Visitor visitor) {
        Lab lab = visitor.opensLab();
        Locator drag = lab.page().getByText("Drag points");
        Locator point = lab.page().getByText("Point at a line");
        assertThat(drag).isVisible();
        assertThat(point).isVisible();
        lab.page().emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        assertThat(drag).isHidden();
        assertThat(point).isHidden();
        assertThat(lab.page().getByText("leave the picture")).isVisible();
    }

    @Test
    void whatIsFoldedOnScreenIsOnPaper(Visitor visitor) {
        Lab lab = visitor.opensLab("", options -> options.setViewportSize(794, 800));
        assertThat(lab.at("noise")).isHidden();
        lab.page().emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        assertThat(lab.at("noise")).isVisible();
        assertThat(lab.at("seed")).isVisible();
    }

    private static Locator picture(Lab lab, String chart) {
        return lab.at(chart).locator(".chart-drawing svg");
    }

    private static Locator labelled(Lab lab, String name) {
        return lab.page().getByLabel(name, new Page.GetByLabelOptions().setExact(true));
    }

    private static void assertInside(Locator locator, int width) {
        BoundingBox box = locator.boundingBox();
        assertThat(box.x).isNotNegative();
        assertThat(box.x + box.width).isLessThanOrEqualTo(width + 0.5);
    }

    private static void assertAboveLambda(Lab lab, Locator locator) {
        BoundingBox box = locator.boundingBox();
        assertThat(box.y + box.height)
                .isLessThanOrEqualTo(lab.page().locator(".pinned").boundingBox().y);
    }

    private static int scrollWidth(Lab lab) {
        return (int) lab.page().evaluate("document.documentElement.scrollWidth");
    }

    /** Of the text of the findings, 0 to 255: whatever way the theme writes its colours. */
    private static double brightness(Lab lab) {
        return ((Number) lab.findings().evaluate("""
                                (text) => {
                                  const canvas = document.createElement('canvas').getContext('2d');
                                  canvas.fillStyle = getComputedStyle(text).color;
                                  canvas.fillRect(0, 0, 1, 1);
                                  const [r, g, b] = canvas.getImageData(0, 0, 1, 1).data;
                                  return (r + g + b) / 3;
                                }""")).doubleValue();
    }
}
