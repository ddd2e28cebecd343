package org.lambdalab.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Every control of the model, of the split and of the comparison, by keyboard. */
@ExtendWith(Journeys.class)
final class KeyboardIT {

    private static final int MANY_TABS = 110;

    @Test
    void everyControlIsReachedByTabAlone(Visitor visitor) {
        Lab lab = visitor.opensLab("?penalty=elastic-net");
        lab.unfold();
        lab.page().evaluate("() => document.activeElement.blur()");
        Set<String> reached = new HashSet<>();
        for (int i = 0; i < MANY_TABS; i++) {
            lab.page().keyboard().press("Tab");
            reached.addAll(focused(lab));
        }
        Assertions.assertThat(reached)
                .contains("color-scheme", "share", "data-source", "true-function", "sample-size", "noise", "true-curve")
                .contains("seed", "new-sample", "validation-share", "edit-points", "degree", "penalty", "l1-ratio")
                .contains("log-lambda", "lambda", "sweep", "lambda-0", "lambda-1000000000", "basis", "matching")
                .contains("preset-underfitting", "preset-step")
                .contains("cv-line", "reset-data", "reset-model", "fresh-points", "y-offset", "zoom-weights", "reset")
                .contains("fit-chart", "path-chart", "sparsity-chart-none");
    }

    @Test
    void theFirstTabLeadsPastTheBar(Visitor visitor) {
        Lab lab = visitor.opensLab();
        lab.page().keyboard().press("Tab");
        lab.page().keyboard().press("Enter");
        Assertions.assertThat(focused(lab)).contains("content");
        assertThat(lab.findings()).isVisible();
    }

    @Test
    void slidersTakeArrowsAndEnds(Visitor visitor) {
        Lab lab = visitor.opensLab();
        lab.slider("degree").press("ArrowRight");
        assertThat(lab.at("degree")).containsText("Polynomial degree: 10");
        lab.slider("degree").press("Home");
        assertThat(lab.at("degree")).containsText("Polynomial degree: 1");
        lab.slider("degree").press("End");
        assertThat(lab.at("degree")).containsText("Polynomial degree: 30");
        lab.slider("log-lambda").press("End");
        assertThat(lab.input("lambda")).hasValue("100");
        lab.slider("log-lambda").press("ArrowLeft");
        assertThat(lab.input("lambda")).hasValue("89.13");
        lab.slider("validation-share").press("ArrowLeft");
        lab.awaitAddress("validation-share", "0.25");
    }

    @Test
    void lambdaIsTyped(Visitor visitor) {
        Lab lab = visitor.opensLab();
        lab.type("lambda", "0,25");
        assertThat(lab.findings()).containsText("λ = 0.25:");
        lab.type("lambda", "1e-9");
        lab.awaitAddress("lambda", "1.0E-9");
        lab.type("lambda", "plenty");
        assertThat(lab.at("lambda")).containsText("A number from 0 to");
        lab.slider("log-lambda").hasValue("-6");
    }

    @Test
    void anEmptyFieldSaysWhatItNeedsAndChangesNothing(Visitor visitor) {
        Lab lab = visitor.opensLab();
        String before = lab.findings().innerText();
        lab.type("seed", "");
        assertThat(lab.at("seed")).containsText("A whole number from 0 to");
        assertThat(lab.findings()).hasText(before);
        lab.type("seed", "8");
        assertThat(lab.at("seed")).not().containsText("A whole number from 0 to");
        assertThat(lab.findings()).not().hasText(before);
    }

    @Test
    void chipsAndButtonsTakeEnterAndSpace(Visitor visitor) {
        Lab lab = visitor.opensLab();
        lab.at("lambda-0-1").press("Enter");
        assertThat(lab.input("lambda")).hasValue("0.1");
        lab.at("lambda-1").press(" ");
        assertThat(lab.input("lambda")).hasValue("1");
        lab.at("sweep").press("Enter");
        assertThat(lab.at("sweep")).hasAttribute("aria-label", "Stop the sweep");
        lab.at("sweep").press(" ");
        assertThat(lab.at("sweep")).hasAttribute("aria-label", Pattern.compile("Sweep λ.*"));
        lab.input("true-curve").press(" ");
        lab.awaitAddress("true-curve", "false");
    }

    @Test
    void radiosAndSelectsTakeArrows(Visitor visitor) {
        Lab lab = visitor.opensLab();
        lab.radio("penalty", "L1 (lasso)").press("ArrowDown");
        lab.awaitAddress("penalty", "elastic-net");
        lab.slider("l1-ratio").press("ArrowRight");
        lab.awaitAddress("l1-ratio", "0.55");
        lab.radio("matching", "at the same λ").press("ArrowDown");
        lab.awaitAddress("matching", "own-best");
        lab.unfold();
        lab.at("basis").locator("[role='button']").press("Enter");
        assertThat(lab.option("Powers of x scaled to −1…1")).isFocused();
        lab.page().keyboard().press("End");
        assertThat(lab.option("Legendre polynomials")).isFocused();
        lab.page().keyboard().press("Enter");
        lab.awaitAddress("basis", "legendre");
    }

    /** The ids of the focused element and of all it lies in. */
    @SuppressWarnings("unchecked")
    private static List<String> focused(Lab lab) {
        return (List<String>) lab.page().evaluate("""
                        () => {
                          const ids = [];
                          for (let e = document.activeElement; e; e = e.parentElement) ids.push(e.id);
                          return ids;
                        }""");
    }
}
