package org.lambdalab.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.BoundingBox;
import com.microsoft.playwright.options.Media;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the charts say by their axes and their hints. */
@ExtendWith(Journeys.class)
final class ChartsIT {

    /** Whether no line of a chart, nor the mark of the present choice, runs through the name of a side; a band is a shade. */
    private static final String CLEAR = """
            (id) => {
              const drawing = document.getElementById(id).querySelector('.chart-drawing').shadowRoot;
              const names = [...drawing.querySelectorAll('text.chart-annotation')].filter((text) => text.textContent.endsWith('fit'));
              const lines = [...drawing.querySelectorAll('.chart-series path, path.chart-annotation')]
                .filter((line) => !line.closest('[data-series="band"]'));
              return names.every((name) => {
                const { x, y, width, height } = name.getBBox();
                return lines.every((line) => {
                  for (let at = 0; at <= line.getTotalLength(); at++) {
                    const point = line.getPointAtLength(at);
                    if (point.x > x && point.x < x + width && point.y > y && point.y < y + height) return false;
                  }
                  return true;
                });
              });
            }""";

    /** In which shade of a chart the present choice stands, in the word of the findings; empty in none. */
    private static final String SHADE = """
            (id) => {
              const drawing = document.getElementById(id).querySelector('.chart-drawing').shadowRoot;
              const here = drawing.querySelector('path.chart-annotation').getBBox().x;
              const shade = [...drawing.querySelectorAll('rect.chart-annotation')].find(
                (rect) => here >= rect.x.baseVal.value && here <= rect.x.baseVal.value + rect.width.baseVal.value);
              return shade ? { overfit: 'Overfitting', underfit: 'Underfitting' }[shade.style.fill.match(/(over|under)fit/)[0]] : '';
            }""";

    private static final List<String> PENALTIES = List.of("l2", "l1", "elastic-net");

    @Test
    void allShareOneScaleUntilItIsZoomedAndNoneSaysThatItHasItsOwn(Visitor visitor) {
        Lab lab = visitor.opensLab();
        assertThat(ticks(lab, "sparsity-chart-none", "y")).hasText(new String[] {"2", "1", "0", "−1", "−2"});
        assertThat(lab.at("sparsity-chart-none")).containsText("No exact zero");
        lab.at("zoom-weights").click();
        for (String penalty : PENALTIES) {
            assertThat(ticks(lab, "sparsity-chart-" + penalty, "y")).hasText(new String[] {"2", "1", "0", "−1", "−2"});
        }
        assertThat(ticks(lab, "sparsity-chart-none", "y").first()).hasText("10");
        assertThat(lab.at("sparsity-chart-none")).containsText("Own scale: 5 × the others’");
        lab.at("lambda-0").click();
        for (String penalty : PENALTIES) {
            assertThat(ticks(lab, "sparsity-chart-" + penalty, "y").first()).hasText("10");
        }
        assertThat(lab.at("sparsity-chart-none")).containsText("No exact zero");
    }

    @Test
    void underAStrongPenaltyRidgeIsSeenToShrinkAndLassoToZero(Visitor visitor) {
        Lab lab = visitor.opensLab("?lambda=1000000000");
        assertThat(lab.at("sparsity-chart-l2")).containsText("No exact zero");
        assertThat(lab.at("sparsity-chart-l1")).containsText("9 exact zeros (✕)");
        Locator ridge = lab.bars("sparsity-chart-l2");
        assertThat(ridge).hasCount(9);
        for (Locator bar : ridge.all()) {
            assertThat(bar.boundingBox().height).isBetween(0.5, 2.0);
        }
        assertThat(lab.bars("sparsity-chart-l1").first()).hasAttribute("d", "");
    }

    @Test
    void degreesBeginAtOne(Visitor visitor) {
        Lab lab = visitor.opensLab();
        assertThat(ticks(lab, "error-by-degree-chart", "x").first()).hasText("1");
        assertThat(ticks(lab, "error-by-degree-chart", "x").last()).hasText("30");
    }

    @Test
    void pathsThatLeaveThePictureAreSpokenOf(Visitor visitor) {
        Lab lab = visitor.opensLab();
        assertThat(lab.at("path-chart")).containsText("Toward λ = 10⁻⁶, weights of up to ±8.5 leave the picture.");
        lab.radio("penalty", "None").click();
        assertThat(lab.at("path-chart")).containsText("Without a penalty, λ has no effect.");
        assertThat(lab.at("path-chart")).not().containsText("leave the picture");
    }

    @Test
    void aFingersTapTellsWhichLineItIs(Visitor visitor) {
        Lab lab = visitor.opensLab(
                "",
                options -> options.setViewportSize(360, 740).setHasTouch(true).setIsMobile(true));
        lab.at("path-chart").scrollIntoViewIfNeeded();
        assertThat(lab.path("path-chart", "weight-1")).isAttached();
        lab.at("path-chart").evaluate("(chart) => { window.spot = chart.locate('weight-1', 20); }");
        lab.page().touchscreen().tap(number(lab, "spot.x"), number(lab, "spot.y"));
        assertThat(lab.at("path-chart").locator(".chart-tip")).containsText("power 1");
    }

    /** With a line far beyond the scale, and with both on it. */
    @ParameterizedTest
    @CsvSource({"15, 'validation 90600, training 0.00903'", "3, 'validation 0.100, training 0.0612'"})
    void withoutAPenaltyTheChartOfLambdaSaysItsTwoErrors(int degree, String errors, Visitor visitor) {
        Lab lab = visitor.opensLab("?penalty=none&degree=" + degree);
        assertThat(lab.at("error-by-lambda-chart"))
                .containsText("Without a penalty, λ has no effect: " + errors + " at any λ.");
    }

    @Test
    void theMarkerOfTheDegreeSaysTheErrorThatIsAboveThePicture(Visitor visitor) {
        Lab lab = visitor.opensLab("?penalty=none&degree=15");
        assertThat(lab.at("error-by-degree-chart")).containsText("you are here, above the picture: validation 90600");
        lab.reopen("?penalty=none&degree=3");
        assertThat(lab.at("error-by-degree-chart")).containsText("you are here");
        assertThat(lab.at("error-by-degree-chart")).not().containsText("above the picture");
    }

    @Tag("wide")
    @ParameterizedTest
    @CsvSource({
        "320, 740, false",
        "390, 844, false",
        "683, 512, false",
        "1024, 768, false",
        "1024, 768, true",
        "1400, 900, true",
        "2560, 1440, true"
    })
    void markersStayInThePicture(int width, int height, boolean large, Visitor visitor) {
        Lab lab = visitor.opensLab("?penalty=none&degree=15", options -> options.setViewportSize(width, height));
        if (large) {
            lab.at("present").click();
        }
        assertMarkersInside(lab, "error-by-degree-chart");
        lab.reopen("?penalty=l2&lambda=1000000000");
        assertMarkersInside(lab, "error-by-lambda-chart");
    }

    private static void assertMarkersInside(Lab lab, String chart) {
        assertThat(lab.at(chart)
                        .locator("text.chart-annotation")
                        .filter(new Locator.FilterOptions().setHasText("here")))
                .hasCount(1);
        lab.page().waitForCondition(() -> (Boolean) lab.at(chart).evaluate("""
                (chart) => {
                  const drawing = chart.querySelector('.chart-drawing');
                  const edges = drawing.getBoundingClientRect();
                  return [...drawing.shadowRoot.querySelectorAll('text.chart-annotation')].every((label) => {
                    const { left, right } = label.getBoundingClientRect();
                    return left >= edges.left && right <= edges.right;
                  });
                }"""));
    }

    @Test
    void whoeverDoesNotSeeTheErrorsIsToldOfNoLowestWhereThereIsNone(Visitor visitor) {
        Lab lab = visitor.opensLab("?validation-share=0");
        assertThat(described(lab, "error-by-lambda-chart")).hasCount(0);
        assertThat(described(lab, "error-by-degree-chart")).hasCount(0);
        lab.reopen("?penalty=none");
        assertThat(described(lab, "error-by-lambda-chart")).hasCount(0);
        assertThat(described(lab, "error-by-degree-chart")).hasCount(1);
    }

    private static Locator described(Lab lab, String chart) {
        return lab.at(chart).locator("[aria-label*='is lowest']");
    }

    /** λ speaks first, and the degree where λ stands in no shade. */
    @ParameterizedTest
    @CsvSource({
        "1, ''",
        "0.1, ''",
        "0.01, ''",
        "0.0001, ''",
        "0, ''",
        "0, &sample-size=40&seed=87&validation-share=0.5&degree=15",
        "0.0001, &sample-size=40&seed=87&validation-share=0.5&degree=15",
        "0.1, &sample-size=40&seed=87&validation-share=0.5&degree=15"
    })
    void theShadeSaysWhatTheSentenceSays(String lambda, String sample, Visitor visitor) {
        Lab lab = visitor.opensLab("?lambda=" + lambda + sample);
        assertThat(lab.findings()).containsText("λ = " + lambda + ":");
        String ofLambda = shade(lab, "error-by-lambda-chart");
        String ofDegree = shade(lab, "error-by-degree-chart");
        if (!ofLambda.isEmpty()) {
            assertThat(lab.findings()).containsText(ofLambda + ": λ ≈ ");
        } else if (!ofDegree.isEmpty()) {
            assertThat(lab.findings()).containsText(ofDegree + ": degree ");
        } else {
            assertThat(lab.findings()).not().containsText("fitting: ");
        }
    }

    private static String shade(Lab lab, String chart) {
        assertThat(lab.at(chart).locator("path.chart-annotation")).hasCount(1);
        return (String) lab.page().evaluate(SHADE, chart);
    }

    @Tag("wide")
    @ParameterizedTest
    @ValueSource(ints = {360, 820, 1400, 2560})
    void theNamesOfTheSidesKeepClearOfTheLines(int width, Visitor visitor) {
        Lab lab = visitor.opensLab(
                "?sample-size=200&true-function=runge&degree=25&penalty=elastic-net",
                options -> options.setViewportSize(width, 1000));
        keepClear(lab, "error-by-lambda-chart");
        // This λ, and later this degree, is where the name would stand if nothing were in its way.
        lab.type("lambda", "0.17");
        assertThat(lab.findings()).containsText("λ = 0.17:");
        keepClear(lab, "error-by-lambda-chart");
        lab.radio("penalty", width < 900 ? "L2" : "L2 (ridge)").click();
        assertThat(lab.findings()).containsText("no weight is zero");
        keepClear(lab, "error-by-lambda-chart");
        lab.reopen("?penalty=none&degree=20");
        keepClear(lab, "error-by-degree-chart");
    }

    private static void keepClear(Lab lab, String chart) {
        Locator sides =
                lab.at(chart).locator("text.chart-annotation").filter(new Locator.FilterOptions().setHasText("fit"));
        assertThat(sides).not().hasCount(0);
        // What has been moved comes to rest first.
        lab.page().waitForFunction(CLEAR, chart);
    }

    /** Title, hint and legend take what lines they need; the picture between them keeps its height. */
    @ParameterizedTest
    @ValueSource(ints = {360, 820, 1400})
    void noPictureIsSquashed(int width, Visitor visitor) {
        Lab lab = visitor.opensLab("", options -> options.setViewportSize(width, 900));
        for (Locator chart : lab.page().locator("apex-chart").all()) {
            assertThat(chart.locator(".apexcharts-svg")).isVisible();
            BoundingBox body = chart.locator(".chart-body").boundingBox();
            BoundingBox box = chart.boundingBox();
            assertThat(chart.locator(".chart-picture").boundingBox().height).isGreaterThanOrEqualTo(170);
            assertThat(body.y + body.height).isLessThanOrEqualTo(box.y + box.height);
        }
    }

    /** A page on paper is about as wide as half a screen: what was drawn for that would be shrunk, labels and all. */
    @Test
    void onPaperLabelsKeepTheirSize(Visitor visitor) {
        Lab lab = visitor.opensLab();
        Locator pictures = lab.page().locator("apex-chart .apexcharts-svg");
        assertThat(pictures).hasCount(9);
        lab.page().evaluate("dispatchEvent(new Event('beforeprint'))");
        lab.page().setViewportSize(718, 1040);
        lab.page().emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        for (Locator picture : pictures.all()) {
            assertThat(magnification(picture)).isBetween(0.9, 1.15);
        }
        lab.page().emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.SCREEN));
        lab.page().setViewportSize(1400, 1000);
        lab.page().evaluate("dispatchEvent(new Event('afterprint'))");
        assertThat(lab.at("fit-chart").locator(".apexcharts-svg")).hasAttribute("width", Pattern.compile("[45]\\d\\d"));
        assertThat(magnification(pictures.first())).isEqualTo(1);
    }

    private static double number(Lab lab, String expression) {
        return ((Number) lab.page().evaluate(expression)).doubleValue();
    }

    /** How large a pixel of the drawing is on the page. */
    private static double magnification(Locator picture) {
        return ((Number) picture.evaluate("(svg) => svg.getScreenCTM().a")).doubleValue();
    }

    /** The labels of an axis that have a text, from the upper or left end. */
    private static Locator ticks(Lab lab, String chart, String axis) {
        return lab.at(chart)
                .locator(".apexcharts-" + axis + "axis-label tspan")
                .filter(new Locator.FilterOptions().setHasText(Pattern.compile("\\S")));
    }
}
