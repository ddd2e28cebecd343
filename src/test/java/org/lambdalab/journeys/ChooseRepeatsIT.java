package org.lambdalab.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lambdalab.journeys.Plane.Spot;

/** How much the split decides, degree and λ together, AIC and BIC, and a selection that leaks: by mouse and by keyboard. */
@ExtendWith(Journeys.class)
final class ChooseRepeatsIT {

    private static Choosing opens(Visitor visitor, String query) {
        return visitor.opensChoosing(query).awaitAnswered();
    }

    @Test
    void repeatsAreADotEachAndAClickTakesItsLambda(Visitor visitor) {
        Choosing choosing = opens(visitor, "?exhibit=repeats&repeats=5");
        assertThat(choosing.at("repeats-finding")).containsText("5 times the same training rows");
        assertThat(choosing.at("repeats-warning")).containsText("not the sampling error");
        choosing.lab().type("repeats", "12");
        choosing.lab().awaitAddress("repeats", "12");
        assertThat(choosing.at("repeats-finding")).containsText("12 times the same training rows");
        Spot dot = new Plane(choosing.lab()).spot("repeats-min-chart", "repeats", 0);
        choosing.page().mouse().click(dot.x(), dot.y());
        assertThat(choosing.page()).not().hasURL(Pattern.compile("[?&]lambda=0(&|$)"));
        assertThat(choosing.at("repeats-min-chart")).containsText("you are here");
        choosing.at("take-repeats-1se").click();
        String taken = choosing.at("take-repeats-1se").textContent().replaceFirst("(?s).*= (\\S+) .*", "$1");
        choosing.lab().awaitAddress("lambda", taken);
    }

    @Test
    void leavingOneOutIsNothingToRepeat(Visitor visitor) {
        Choosing choosing = visitor.opensChoosing("?exhibit=repeats&folds=0");
        assertThat(choosing.at("repeats-computing")).containsText("is the same every time");
        assertThat(choosing.at("repeats-again")).isHidden();
    }

    @ParameterizedTest
    @ValueSource(strings = {"repeats", "heat-map", "criteria"})
    void withoutAPenaltyThereIsNoLambdaToChoose(String exhibit, Visitor visitor) {
        Choosing choosing = opens(visitor, "?penalty=none&exhibit=" + exhibit);
        assertThat(choosing.at(exhibit + "-finding")).containsText("there is no λ to choose");
        assertThat(choosing.at(exhibit + "-exhibit").locator("apex-chart")).hasCount(0);
    }

    @Test
    void aClickOnACellGoesToItsDegreeAndLambda(Visitor visitor) {
        Choosing choosing = opens(visitor, "?exhibit=heat-map");
        assertThat(choosing.at("heat-map-finding")).containsText("You are at degree 15 and λ = 0.");
        // The cells of degree 4 begin behind three rows of 33; the λ falls from the right.
        Spot cell = new Plane(choosing.lab()).spot("heat-map-chart", "cells", 3 * 33 + 16);
        choosing.page().mouse().move(cell.x(), cell.y());
        assertThat(choosing.at("heat-map-chart").locator(".chart-tip")).containsText("Validation MSE: 0.");
        choosing.page().mouse().click(cell.x(), cell.y());
        choosing.lab().awaitAddress("degree", "4");
        choosing.lab().awaitAddress("lambda", "0.01");
        assertThat(choosing.at("heat-map-finding")).containsText("You are at degree 4 and λ = 0.01.");
        choosing.at("take-best").click();
        String best = choosing.at("take-best").textContent();
        choosing.lab().awaitAddress("degree", best.replaceFirst(".*degree (\\d+).*", "$1"));
        assertThat(choosing.page()).not().hasURL(Pattern.compile("[?&]lambda=0\\.01(&|$)"));
    }

    @Test
    void cellsAreReachedByArrowKeysAndTakenByEnter(Visitor visitor) {
        Choosing choosing = opens(visitor, "?exhibit=heat-map");
        Locator cursor = choosing.at("heat-map-chart").locator(".chart-cursor");
        cursor.focus();
        String first = cursor.getAttribute("aria-label");
        assertThat(first).contains("Validation MSE");
        cursor.press("ArrowRight");
        cursor.press("ArrowUp");
        assertThat(cursor).not().hasAttribute("aria-label", first);
        cursor.press("Enter");
        choosing.lab().awaitAddress("degree", "2");
        assertThat(choosing.at("heat-map-finding")).containsText("You are at degree 2");
    }

    @Test
    void foldsJudgeTheMapWhereTheyAreAskedFor(Visitor visitor) {
        Choosing choosing = opens(visitor, "?exhibit=heat-map&cv-line=true");
        assertThat(choosing.at("heat-map-chart")).containsText("Cross-validated MSE of every degree and λ");
        assertThat(choosing.at("heat-map-finding")).containsText("Over the folds");
    }

    @Test
    void criteriaStandBesideCrossValidationAndEachIsTakenByAClick(Visitor visitor) {
        Choosing choosing = opens(visitor, "?exhibit=criteria&penalty=l2&degree=9&sample-size=200");
        assertThat(choosing.at("criteria-finding"))
                .containsText("AIC and cross-validation agree, and BIC does not: they ask different things");
        for (String id : new String[] {"take-aic", "take-bic", "take-cv"}) {
            choosing.at(id).click();
            String taken = choosing.at(id).textContent().replaceFirst("(?s).*λ = (\\S+) .*", "$1");
            choosing.lab().awaitAddress("lambda", Double.toString(Double.parseDouble(taken)));
        }
    }

    @Test
    void whereTheFitPassesThroughTheRowsCriteriaAreNotShown(Visitor visitor) {
        Choosing choosing = opens(visitor, "?exhibit=criteria&noise=0&basis=legendre");
        assertThat(choosing.at("criteria-unknown")).containsText("RSS is next to nothing");
    }

    @Test
    void whatLeaksClaimsMuchLessThanTheTruthAndOtherNoiseIsOneClick(Visitor visitor) {
        Choosing choosing = opens(visitor, "?exhibit=leak");
        Locator finding = choosing.at("leak-finding");
        assertThat(finding).containsText("seem to err by 0.390. On new rows they err by 1.33");
        assertThat(choosing.at("nested-finding")).containsText("The error to report is the outer one.");
        assertThat(choosing.at("nested-table").locator("tbody tr")).hasCount(3);
        String before = finding.textContent();
        choosing.at("other-noise").click();
        choosing.lab().awaitAddress("leak-seed", "3");
        assertThat(finding).not().hasText(before);
    }

    @Tag("wide")
    @ParameterizedTest
    @CsvSource({"repeats, 1400, LIGHT", "heat-map, 390, LIGHT", "criteria, 390, DARK", "leak, 1400, DARK"})
    void atEverySizeAxeFindsNothingAndNothingScrollsSideways(
            String exhibit, int width, ColorScheme scheme, Visitor visitor) {
        axeFindsNothingAndNothingScrollsSideways(exhibit, width, scheme, visitor);
    }

    @ParameterizedTest
    @CsvSource({"repeats, 390, DARK", "heat-map, 1400, DARK", "criteria, 1400, LIGHT", "leak, 390, LIGHT"})
    void axeFindsNothingAndNothingScrollsSideways(String exhibit, int width, ColorScheme scheme, Visitor visitor) {
        Choosing choosing = visitor.opensChoosing(
                        "?exhibit=" + exhibit,
                        options -> options.setViewportSize(width, 1000).setColorScheme(scheme))
                .awaitAnswered();
        Page page = choosing.page();
        AccessibilityIT.assertAccessible(page);
        assertThat((Integer) page.evaluate("document.documentElement.scrollWidth"))
                .isLessThanOrEqualTo(width);
    }
}
