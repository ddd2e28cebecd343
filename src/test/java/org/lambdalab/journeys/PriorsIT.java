package org.lambdalab.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Mouse;
import com.microsoft.playwright.options.BoundingBox;
import com.microsoft.playwright.options.ColorScheme;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lambdalab.journeys.Plane.Spot;

/** The prior of one weight: by mouse, by finger, by keyboard, at every width. */
@ExtendWith(Journeys.class)
final class PriorsIT {

    private static final String SPARSE = "?estimate=0.4&noise=1&sample-size=20&lambda=0.5";

    @Test
    void theSentenceSaysThatOnlyTheModeIsSparse(Visitor visitor) {
        Priors priors = visitor.opensPriors(SPARSE);
        assertThat(priors.findings()).hasAttribute("aria-live", "polite");
        assertThat(priors.findings()).containsText("the mode is exactly 0, but the mean is 0.106 and P(w = 0) is 0");
        assertThat(priors.findings()).containsText("Under the Gaussian prior (L2) mode and mean are 0.267");
        assertThat(priors.lab().at("prior-chart")).containsText("b = τ² = σ²/(nλ) = 0.100");
        assertThat(priors.page().locator(".prior-formula").first()).containsText("least at S(ŵ, λ) = 0");
    }

    @Test
    void lambdaByKeyboardNarrowsBothPriors(Visitor visitor) {
        Priors priors = visitor.opensPriors(SPARSE);
        priors.lab().slider("log-lambda").press("ArrowRight");
        priors.lab().awaitAddress("lambda", "0.5623");
        assertThat(priors.lab().at("prior-chart")).containsText("σ²/(nλ) = 0.0889");
        priors.lab().at("lambda-0").click();
        assertThat(priors.findings()).containsText("At λ = 0 both priors are flat, which is no density");
        assertThat(priors.lab().at("prior-chart")).containsText("“improper”");
        priors.lab().type("lambda", "1e12");
        assertThat(priors.findings()).containsText("the mode is exactly 0, but the mean is ");
    }

    @Test
    void theEstimateIsDraggedAndTheModeLeavesZero(Visitor visitor) {
        Priors priors = visitor.opensPriors(SPARSE);
        drag(priors, priors.spot(Priors.CHOSEN, "estimate", 0), 90);
        assertThat(priors.findings()).containsText("nearer to 0 than ŵ by λ = 0.5");
        assertThat(priors.page()).not().hasURL(Pattern.compile("estimate=0\\.4&"));
        assertThat(priors.asked("estimate")).isBetween(0.5, 1.2);
        priors.lab().at("undo").click();
        priors.lab().awaitAddress("estimate", "0.4");
        assertThat(priors.lab().at("undo")).isDisabled();
        priors.page().keyboard().press("Control+y");
        assertThat(priors.findings()).containsText("nearer to 0 than ŵ by λ = 0.5");
    }

    private static void drag(Priors priors, Spot from, double by) {
        Mouse mouse = priors.page().mouse();
        mouse.move(from.x(), from.y());
        mouse.down();
        mouse.move(from.x() + by, from.y(), new Mouse.MoveOptions().setSteps(8));
        mouse.up();
    }

    @Test
    void aFingerDragsTheEstimateToo(Visitor visitor) {
        Priors priors = visitor.opensPriors(
                SPARSE,
                options -> options.setViewportSize(390, 844).setHasTouch(true).setIsMobile(true));
        Spot from = priors.spot(Priors.CHOSEN, "estimate", 0);
        new Finger(priors.page()).drag(from.x(), from.y(), 60, 0);
        assertThat(priors.findings()).containsText("nearer to 0 than ŵ by λ = 0.5");
    }

    @Test
    void theSameByKeyboard(Visitor visitor) {
        Priors priors = visitor.opensPriors(SPARSE);
        Locator cursor = priors.lab().at(Priors.CHOSEN).locator(".chart-cursor");
        cursor.focus();
        assertThat(cursor)
                .hasAttribute("aria-label", Pattern.compile("1 of 1, ŵ, the estimate by least squares: 0\\.4.*"));
        for (int i = 0; i < 12; i++) {
            cursor.press("Shift+ArrowRight");
        }
        assertThat(priors.findings()).containsText("nearer to 0 than ŵ by λ = 0.5");
    }

    @Test
    void underOnePriorLambdaFallsAsRowsComeAndUnderOneLambdaThePriorNarrows(Visitor visitor) {
        Priors priors = visitor.opensPriors("");
        priors.lab().at("preset-many-rows").click();
        assertThat(priors.lab().at("preset-many-rows")).hasAttribute("aria-pressed", "true");
        assertThat(priors.lab().at("prior-chart")).containsText("σ²/(nλ) = 0.200");
        Slider rows = priors.lab().slider("sample-size");
        assertThat(rows.input()).hasAttribute("aria-valuetext", "n = 5");
        rows.press("End");
        priors.lab().awaitAddress("lambda", "5.0E-4");
        assertThat(priors.lab().at("prior-chart")).containsText("σ²/(nλ) = 0.200");
        assertThat(priors.findings()).containsText("Gaussian prior (L2) mode and mean are 1.00");
        priors.lab().at("undo").click();
        priors.lab().awaitAddress("sample-size", "5");
        priors.lab().radio("hold", "λ").click();
        priors.lab().awaitAddress("hold", "lambda");
        rows.press("End");
        priors.lab().awaitAddress("sample-size", "10000");
        priors.lab().awaitAddress("lambda", "1");
        assertThat(priors.findings()).containsText("Gaussian prior (L2) mode and mean are 0.500");
        assertThat(priors.lab().at("preset-hint")).containsText("Hold the prior, raise n");
    }

    @Test
    void ofFiveHundredDrawsNoneIsZeroAndTheIntervalIsShownOnDemand(Visitor visitor) {
        Priors priors = visitor.opensPriors(SPARSE);
        priors.lab().input("draws").click();
        assertThat(priors.lab().at(Priors.CHOSEN))
                .containsText(Pattern.compile("Of 500 draws none is exactly 0: 3\\d\\d"));
        assertThat(priors.lab().at("prior-chart")).containsText("Of 500 draws of each none is exactly 0");
        priors.lab().input("interval").click();
        assertThat(priors.lab().at(Priors.BESIDE)).containsText("The middle 95 % lie from −0.0912 to 0.625");
    }

    @Test
    void theOtherPenaltyComesFirst(Visitor visitor) {
        Priors priors = visitor.opensPriors(SPARSE);
        priors.lab().radio("penalty", "L2 (ridge)").click();
        assertThat(priors.lab().at(Priors.CHOSEN)).containsText("L2, Gaussian prior");
        assertThat(priors.lab().at(Priors.BESIDE)).containsText("L1, Laplace prior");
        assertThat(priors.findings()).hasText(Pattern.compile("Under the Gaussian prior.*Under the Laplace prior.*"));
    }

    @Test
    void theAddressReopensTheSameNumbers(Visitor visitor) {
        Priors priors = visitor.opensPriors(
                "?estimate=-1.234&noise=0.7&sample-size=33&penalty=l2&lambda=0.37&hold=prior&interval=true");
        priors.lab().awaitAddress("draws", "false");
        String said = priors.findings().textContent();
        Priors again = visitor.opensPriors(priors.lab().query());
        assertThat(again.findings()).hasText(said);
        assertThat(again.lab().query()).isEqualTo(priors.lab().query());
    }

    @Test
    void whatCannotBeIsNamed(Visitor visitor) {
        Priors priors = visitor.opensPriors("?noise=0&penalty=elastic-net&sample-size=1e5&estimate=NaN&hold=1");
        assertThat(priors.page().locator("vaadin-notification-card")).containsText("“Penalty”");
        assertThat(priors.page().locator("vaadin-notification-card"))
                .containsText(Pattern.compile("“[^”]+”(, “[^”]+”){4}"));
        priors.lab().awaitAddress("hold", "lambda");
        priors.lab().awaitAddress("noise", "1");
        priors.lab().awaitAddress("sample-size", "20");
        priors.lab().awaitAddress("estimate", "0.4");
    }

    @Test
    void theBarLeadsHereAndBackToTheLabAsItWas(Visitor visitor) {
        Lab lab = visitor.opensLab("?degree=7&penalty=l1&lambda=0.01");
        String query = lab.query();
        lab.at("to-priors").click();
        new Priors(lab).awaitDrawn();
        lab.at("to-lab").click();
        lab.awaitDrawn();
        assertThat(lab.query()).isEqualTo(query);
    }

    @Tag("wide")
    @ParameterizedTest
    @CsvSource({
        "1400, 1000, LIGHT",
        "1400, 1000, DARK",
        "1024, 768, LIGHT",
        "844, 390, LIGHT",
        "390, 844, DARK",
        "360, 740, LIGHT",
        "320, 640, LIGHT"
    })
    void atEverySizeAxeFindsNothingAndNothingGoesSideways(int width, int height, ColorScheme scheme, Visitor visitor) {
        axeFindsNothingAndNothingGoesSideways(width, height, scheme, visitor);
    }

    @ParameterizedTest
    @CsvSource({"1400, 1000, LIGHT", "390, 844, DARK"})
    void axeFindsNothingAndNothingGoesSideways(int width, int height, ColorScheme scheme, Visitor visitor) {
        Priors priors = visitor.opensPriors(
                SPARSE + "&draws=true&interval=true",
                options -> options.setViewportSize(width, height).setColorScheme(scheme));
        AccessibilityIT.assertAccessible(priors.page());
        assertThat((Integer) priors.page().evaluate("document.documentElement.scrollWidth"))
                .isLessThanOrEqualTo(width);
    }

    /** Of ŵ = 1 and λ = 0.25 the modes are 1 − 0.25 and 1/(1 + 0.25), of a picture from −2 to 2. */
    @Test
    void eachCurveIsHighestAtItsMode(Visitor visitor) {
        Priors priors = visitor.opensPriors("?estimate=1&lambda=0.25");
        for (String chart : new String[] {Priors.CHOSEN, Priors.BESIDE}) {
            BoundingBox curve = priors.lab().path(chart, "posterior").boundingBox();
            double mode = chart.equals(Priors.CHOSEN) ? 0.75 : 0.8;
            Spot estimate = priors.spot(chart, "estimate", 0);
            int places = (Integer) priors.lab().at(chart).evaluate("""
                    (chart) => {
                      let highest = 0;
                      for (let i = 0; chart.locate('posterior', i); i++) {
                        if (chart.locate('posterior', i).y < chart.locate('posterior', highest).y) {
                          highest = i;
                        }
                      }
                      return highest;
                    }""");
            Spot highest = priors.spot(chart, "posterior", places);
            double unit = curve.width / (2 * 2);
            assertThat((highest.x() - estimate.x()) / unit).isCloseTo(mode - 1, within(0.02));
        }
    }
}
