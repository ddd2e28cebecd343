package org.lambdalab.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import java.util.List;
import java.util.regex.Pattern;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(Journeys.class)
final class GenerateIT {

    @Test
    void everyCurveIsDrawnFromAnew(Visitor visitor) {
        Lab lab = visitor.opensLab();
        for (String curve : new String[] {"Cubic", "Runge", "Step", "Line", "Kink", "Pure noise", "Sine"}) {
            String before = lab.findings().innerText();
            lab.choose("true-function", curve);
            assertThat(lab.findings()).not().hasText(before);
        }
        lab.awaitAddress("true-function", "sine");
    }

    @Test
    void asManyPointsAsAskedForAreDrawn(Visitor visitor) {
        Lab lab = visitor.opensLab();
        lab.type("sample-size", "60");
        assertThat(lab.rows()).containsText("42 training rows, 18 for validation");
        lab.at("sample-size").locator("vaadin-button[slot='suffix']").click();
        assertThat(lab.rows()).containsText("43 training rows, 18 for validation");
        lab.input("sample-size").press("ArrowDown");
        assertThat(lab.rows()).containsText("42 training rows, 18 for validation");
    }

    @Test
    void noSignOfANumberOfPointsIsDroppedWhileItIsTyped(Visitor visitor) {
        Lab lab = visitor.opensLab();
        for (String typed : List.of("50.5", "1e3x", "5,0")) {
            lab.input("sample-size").press("Control+a");
            lab.input("sample-size").pressSequentially(typed);
            lab.input("sample-size").press("Tab");
            assertThat(lab.at("sample-size")).containsText("A whole number from 5 to 2000, in digits alone");
            assertThat(lab.input("sample-size")).hasValue(typed);
        }
        lab.input("sample-size").press("Control+a");
        lab.input("sample-size").pressSequentially("50");
        lab.awaitAddress("sample-size", "50");
        assertThat(lab.at("sample-size")).not().containsText("A whole number");
        assertThat(lab.input("sample-size")).isFocused();
    }

    @Test
    void aNumberOfPointsOutOfRangeIsRefusedAtItsField(Visitor visitor) {
        Lab lab = visitor.opensLab();
        lab.type("sample-size", "2001");
        assertThat(lab.at("sample-size")).containsText("A whole number from 5 to 2000");
        assertThat(lab.rows()).containsText("21 training rows");
        lab.type("sample-size", "2000");
        assertThat(lab.rows()).containsText("1,400 training rows");
        lab.type("sample-size", "5");
        assertThat(lab.rows()).containsText("3 training rows, 2 for validation");
    }

    @Test
    void noiseIsSetByKeyAndByMouse(Visitor visitor) {
        Lab lab = visitor.opensLab();
        lab.slider("noise").press("ArrowRight");
        lab.awaitAddress("noise", "0.35");
        lab.slider("noise").press("Home");
        lab.awaitAddress("noise", "0");
        lab.slider("noise").drag(0.1, 0.99);
        lab.awaitAddress("noise", "1.5");
    }

    @Test
    void newSampleTakesTheNextSeed(Visitor visitor) {
        Lab lab = visitor.opensLab();
        String before = lab.findings().innerText();
        lab.at("new-sample").click();
        assertThat(lab.input("seed")).hasValue("8");
        assertThat(lab.findings()).not().hasText(before);
        lab.at("new-sample").press("Enter");
        assertThat(lab.input("seed")).hasValue("9");
        lab.type("seed", "7");
        assertThat(lab.findings()).hasText(before);
    }

    /** Of the same curve and noise, and never a part of the fit. */
    @Test
    void freshPointsTellWhatAFitIsWorthAndGoAgain(Visitor visitor) {
        Lab lab = visitor.opensLab("?penalty=none&noise=0.2");
        String found = lab.findings().innerText();
        assertThat(lab.path("fit-chart", "fresh")).hasCount(0);
        lab.at("fresh-points").click();
        assertThat(lab.at("fresh-points")).hasAttribute("aria-pressed", "true");
        assertThat(lab.path("fit-chart", "fresh")).hasAttribute("d", Pattern.compile("(M[^M]*){200}"));
        Locator said = lab.at("fit-chart").locator(".chart-subtitle");
        assertThat(said).containsText("the noise alone makes 0.0400");
        String withPenaltyNone = said.innerText();
        assertThat(lab.findings()).hasText(found);
        lab.radio("penalty", "L1 (lasso)").click();
        assertThat(lab.findings()).not().hasText(found);
        Assertions.assertThat(freshError(said.innerText())).isLessThan(freshError(withPenaltyNone));
        lab.at("fresh-points").click();
        assertThat(lab.at("fresh-points")).hasAttribute("aria-pressed", "false");
        assertThat(lab.path("fit-chart", "fresh")).hasCount(0);
        assertThat(said).containsText("Drag points");
    }

    private static double freshError(String said) {
        return Shown.after("On 200 fresh points its MSE is ", said);
    }

    @Test
    void thereAreNoFreshPointsOfDataThatNobodyGenerates(Visitor visitor) {
        Lab lab = visitor.opensLab("?data-source=cars");
        assertThat(lab.at("fresh-points")).isHidden();
    }
}
