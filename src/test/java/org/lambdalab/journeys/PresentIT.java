package org.lambdalab.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions.IsInViewportOptions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.BoundingBox;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** In front of a class: large type, one picture on the whole screen, and all of the lab on a projector. */
@Tag("wide")
@ExtendWith(Journeys.class)
final class PresentIT {

    private static final int WIDTH = 1920;
    private static final int HEIGHT = 1080;

    private static final List<String> PICTURES = List.of(
            "fit-chart",
            "error-by-lambda-chart",
            "error-by-degree-chart",
            "coefficient-chart",
            "path-chart",
            "sparsity-chart");

    private static final IsInViewportOptions WHOLE = new IsInViewportOptions().setRatio(0.99);

    @Test
    void largeTypeIsLargeInEveryChartAndRemembered(Visitor visitor) {
        Lab lab = opens(visitor, WIDTH, HEIGHT);
        double before = smallestText(lab, "fit-chart");
        double line = lineWidth(lab);
        lab.at("present").click();
        assertThat(lab.at("present")).hasAttribute("aria-pressed", "true");
        assertLarge(lab);
        assertThat(before).isLessThan(16);
        assertThat(lineWidth(lab) / line).isBetween(1.45, 1.55);
        assertThat(scrollWidth(lab)).isLessThanOrEqualTo(WIDTH);
        lab.page().reload();
        lab.awaitDrawn();
        assertThat(lab.at("present")).hasAttribute("aria-pressed", "true");
        assertLarge(lab);
        lab.at("present").press("Enter");
        assertThat(lab.at("present")).hasAttribute("aria-pressed", "false");
        lab.page().reload();
        lab.awaitDrawn();
        assertThat(smallestText(lab, "fit-chart")).isEqualTo(before);
    }

    /** Whether the bar has room for whole names says nothing of other names. */
    @ParameterizedTest
    @CsvSource({"1024, 768, true", "1920, 1080, true", "1024, 768, false", "667, 375, false", "512, 384, false"})
    void thePenaltiesHaveNamesWhateverTheBarHasRoomFor(int width, int height, boolean large, Visitor visitor) {
        Lab lab = opens(visitor, width, height);
        if (large) {
            lab.at("present").click();
        }
        for (String name : List.of("None", "L2 (ridge)", "L1 (lasso)", "Elastic net")) {
            assertThat(lab.at("penalty").locator(".full").filter(new Locator.FilterOptions().setHasText(name)))
                    .isVisible();
        }
    }

    @Test
    void largePicturesAreEditedWhereThePointsAreSeen(Visitor visitor) {
        Lab lab = opens(visitor, WIDTH, HEIGHT);
        lab.at("present").click();
        assertLarge(lab);
        BoundingBox curve = lab.path("fit-chart", "truth").boundingBox();
        double x = curve.x + curve.width / 2;
        double y = curve.y + 5;
        assertThat(nearestPoint(lab, x, y)).isGreaterThan(16);
        lab.page().mouse().dblclick(x, y);
        lab.page().waitForCondition(() -> nearestPoint(lab, x, y) < 2);
    }

    @Test
    void aPictureFillsTheScreenByItsButtonWithLambdaBelowIt(Visitor visitor) {
        Lab lab = opens(visitor, WIDTH, HEIGHT);
        double top = lab.at("path-chart").boundingBox().y;
        fullScreen(lab, "fit-chart").click();
        assertFills(lab, "fit-chart");
        assertThat(lab.at("error-by-lambda-chart")).isHidden();
        for (String part : List.of("fresh-points", "help-fit-chart", "log-lambda", "lambda", "sweep", "lambda-1")) {
            assertThat(lab.at(part)).isInViewport(WHOLE);
        }
        assertThat(smallestText(lab, "fit-chart")).isBetween(16.0, 22.0);
        String curve = lab.path("fit-chart", "fit").getAttribute("d");
        lab.slider("log-lambda").press("End");
        assertThat(lab.path("fit-chart", "fit")).not().hasAttribute("d", curve);
        lab.at("help-fit-chart").click();
        assertThat(lab.page().getByText("Escape leads back")).isVisible();
        lab.page().keyboard().press("Escape");
        fullScreen(lab, "fit-chart").click();
        assertThat(lab.at("error-by-lambda-chart")).isVisible();
        assertThat(lab.at("path-chart").boundingBox().y).isEqualTo(top);
    }

    @ParameterizedTest
    @ValueSource(strings = {"fit-chart", "error-by-degree-chart", "coefficient-chart", "sparsity-chart"})
    void aPictureFillsTheScreenByAKeyAndLeavesByEscape(String picture, Visitor visitor) {
        Lab lab = opens(visitor, WIDTH, HEIGHT);
        lab.at(picture).getByRole(AriaRole.HEADING).first().click();
        lab.page().keyboard().press("f");
        assertFills(lab, picture);
        lab.page().keyboard().press("Escape");
        assertThat(lab.page().locator("[data-full-screen]")).hasCount(0);
        lab.page().keyboard().press("f");
        assertFills(lab, picture);
        lab.page().keyboard().press("f");
        assertThat(lab.page().locator("[data-full-screen]")).hasCount(0);
    }

    @ParameterizedTest
    @CsvSource({"1920, 1080", "1280, 720", "844, 390", "390, 844"})
    void onTheWholeScreenTheSentenceIsReadAndWithoutAPenaltyTheDegreeActs(int width, int height, Visitor visitor) {
        Lab lab = visitor.opensLab("?penalty=none", options -> options.setViewportSize(width, height));
        fullScreen(lab, "fit-chart").click();
        assertThat(lab.at("degree")).isInViewport(WHOLE);
        assertThat(lab.at("log-lambda")).isHidden();
        assertThat(lab.at("penalty")).isHidden();
        String said = lab.findings().innerText();
        lab.slider("degree").drag(8.0 / 29, 0.7);
        assertThat(lab.findings()).not().hasText(said);
        assertThat(lab.findings()).isInViewport(WHOLE);
        assertThat((Boolean) lab.findings().evaluate("(text) => text.scrollHeight <= text.clientHeight"))
                .isTrue();
    }

    @Test
    void aLetterInATextIsALetter(Visitor visitor) {
        Lab lab = opens(visitor, WIDTH, HEIGHT);
        lab.input("lambda").press("f");
        assertThat(lab.page().locator("[data-full-screen]")).hasCount(0);
    }

    @Test
    void whoeverGoesOnFromAFullScreenFindsTheNextPage(Visitor visitor) {
        Lab lab = opens(visitor, WIDTH, HEIGHT);
        fullScreen(lab, "path-chart").click();
        assertFills(lab, "path-chart");
        lab.at("help-path-chart").click();
        lab.page()
                .getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Standardised weight"))
                .click();
        assertThat(lab.page().locator(".glossary h1")).isVisible();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "?penalty=elastic-net&degree=20", "?penalty=l2&cv-line=true"})
    void aProjectorShowsEveryPictureAtOnce(String query, Visitor visitor) {
        Lab lab = visitor.opensLab(query, options -> options.setViewportSize(WIDTH, HEIGHT));
        for (String picture : PICTURES) {
            assertThat(lab.at(picture)).isInViewport(WHOLE);
        }
        for (String column : List.of("none", "l2", "l1", "elastic-net")) {
            assertThat(lab.at("sparsity-" + column)).isInViewport(WHOLE);
            assertThat(lab.at("sparsity-" + column).locator("dd.validation")).isInViewport(WHOLE);
        }
        assertThat(scrollWidth(lab)).isLessThanOrEqualTo(WIDTH);
    }

    /** A projector of 1,920 pixels at 100, 150 and 200 %. */
    @ParameterizedTest
    @CsvSource({"1920, 1080", "1280, 720", "960, 540"})
    void enlargedByTheBrowserAndByItselfNothingHangsOver(int width, int height, Visitor visitor) {
        Lab lab = opens(visitor, width, height);
        assertNothingCut(lab, width);
        lab.at("present").click();
        assertLarge(lab);
        assertNothingCut(lab, width);
        fullScreen(lab, "error-by-lambda-chart").click();
        assertFills(lab, "error-by-lambda-chart");
        assertNothingCut(lab, width);
    }

    private static Lab opens(Visitor visitor, int width, int height) {
        return visitor.opensLab("", options -> options.setViewportSize(width, height));
    }

    private static Locator fullScreen(Lab lab, String chart) {
        return lab.at(chart).locator("[data-action=full-screen]").first();
    }

    /** With no room left but for what it says and for what is turned. */
    private static void assertFills(Lab lab, String chart) {
        Locator filling = lab.page().locator("[data-full-screen]");
        assertThat(filling).hasCount(1);
        assertThat(filling.locator("xpath=descendant-or-self::*[@id='" + chart + "']"))
                .isInViewport(WHOLE);
        BoundingBox box = filling.boundingBox();
        assertThat(lab.findings()).isInViewport(WHOLE);
        BoundingBox said = lab.findings().boundingBox();
        BoundingBox lambda = lab.page().locator(".lambda-control").boundingBox();
        assertThat(box.x).isZero();
        assertThat(box.y).isZero();
        assertThat(box.width).isEqualTo(lab.page().viewportSize().width);
        assertThat(said.y).isEqualTo(box.height);
        assertThat(box.height + said.height + lambda.height)
                .isEqualTo(lab.page().viewportSize().height);
    }

    private static void assertLarge(Lab lab) {
        assertThat(lab.page().locator("html")).hasCSS("font-size", "22px");
        for (String chart : PICTURES.subList(0, 5)) {
            lab.page().waitForCondition(() -> smallestText(lab, chart) >= 16);
            assertThat(smallestText(lab, chart)).as(chart).isLessThanOrEqualTo(22);
        }
    }

    /** Of a chart's axes and labels, in pixels of the page. */
    private static double smallestText(Lab lab, String chart) {
        return ((Number) lab.at(chart).evaluate("""
                (chart) => Math.min(...[...chart.querySelector('.chart-drawing').shadowRoot.querySelectorAll('text')]
                  .filter((text) => text.textContent)
                  .map((text) => parseFloat(getComputedStyle(text).fontSize) * text.getScreenCTM().d))""")).doubleValue();
    }

    /** How far the nearest training point is drawn from a place of the page. */
    private static double nearestPoint(Lab lab, double x, double y) {
        return ((Number) lab.at("fit-chart").evaluate("""
                (chart, [x, y]) => {
                  let nearest = 1e9;
                  for (let i = 0, at; (at = chart.locate('training', i)); i++) {
                    nearest = Math.min(nearest, Math.hypot(at.x - x, at.y - y));
                  }
                  return nearest;
                }""", List.of(x, y))).doubleValue();
    }

    private static double lineWidth(Lab lab) {
        return ((Number) lab.path("fit-chart", "fit").evaluate("""
                (line) => parseFloat(getComputedStyle(line).strokeWidth) * line.getScreenCTM().a""")).doubleValue();
    }

    /** Neither beyond the side of the window, nor text beyond its own box. */
    private static void assertNothingCut(Lab lab, int width) {
        assertThat(scrollWidth(lab)).isLessThanOrEqualTo(width);
        assertThat((List<?>) lab.page().evaluate("""
                () => [...document.querySelectorAll(
                    '.panel *, .app-bar *, .chart-title, .chart-legend li, .penalty dd, .objective *')]
                  .filter((part) => part.checkVisibility({ visibilityProperty: true }))
                  .filter((part) => !part.closest('.visually-hidden, .chart-help, .presets, .screens, [popover], svg'))
                  .filter((part) => part.getBoundingClientRect().width > 0)
                  .filter((part) => {
                    const box = part.getBoundingClientRect();
                    return box.left < -0.5 || box.right > innerWidth + 0.5;
                  })
                  .map((part) => part.outerHTML.slice(0, 100))""")).isEmpty();
    }

    private static int scrollWidth(Lab lab) {
        return (int) lab.page().evaluate("document.documentElement.scrollWidth");
    }
}
