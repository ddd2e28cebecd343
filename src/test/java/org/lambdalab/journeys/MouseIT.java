package org.lambdalab.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Every control of the model, of the split and of the comparison, by mouse. */
@ExtendWith(Journeys.class)
final class MouseIT {

    @Test
    void degreeIsDragged(Visitor visitor) {
        Lab lab = visitor.opensLab();
        lab.slider("degree").drag(0.28, 0.995);
        assertThat(lab.at("degree")).containsText("Polynomial degree: 30");
        assertThat(lab.bars("coefficient-chart")).hasCount(30);
        lab.awaitAddress("degree", "30");
    }

    @Test
    void lambdaIsDraggedAndChosenByChips(Visitor visitor) {
        Lab lab = visitor.opensLab();
        lab.slider("log-lambda").drag(0.5, 0.99);
        assertThat(lab.findings()).containsText("9 of 9 weights are zero");
        for (String lambda : new String[] {"0", "0.001", "0.01", "0.1", "1", "1000000000"}) {
            lab.at("lambda-" + lambda.replace('.', '-')).click();
            // What a phone shows whole: ten digits are more than its field has room for.
            assertThat(lab.input("lambda")).hasValue(lambda.replace("1000000000", "1e9"));
            lab.awaitAddress("lambda", lambda);
        }
        assertThat(lab.findings()).containsText("λ = 10⁹: 9 of 9 weights are zero");
    }

    @Test
    void penaltyAndMixAreChosen(Visitor visitor) {
        Lab lab = visitor.opensLab();
        lab.radio("penalty", "None").click();
        assertThat(lab.findings()).containsText("No penalty on 9 weights");
        assertThat(lab.slider("log-lambda").input()).isDisabled();
        lab.radio("penalty", "L2 (ridge)").click();
        assertThat(lab.findings()).containsText("no weight is zero");
        lab.radio("penalty", "Elastic net").click();
        lab.slider("l1-ratio").drag(0.5, 0.01);
        assertThat(lab.at("l1-ratio")).containsText("0 % L1");
        lab.awaitAddress("l1-ratio", "0");
        lab.radio("penalty", "L1 (lasso)").click();
        assertThat(lab.at("l1-ratio")).isHidden();
    }

    @Test
    void basisIsChosen(Visitor visitor) {
        Lab lab = visitor.opensLab();
        lab.choose("basis", "Legendre polynomials");
        lab.awaitAddress("basis", "legendre");
        lab.choose("basis", "Powers of x as it is");
        lab.awaitAddress("basis", "raw-monomial");
    }

    @Test
    void theHeldOutShareIsDragged(Visitor visitor) {
        Lab lab = visitor.opensLab();
        lab.slider("validation-share").drag(0.6, 0.01);
        assertThat(lab.rows()).containsText("30 training rows, none for validation.");
        assertThat(lab.findings()).containsText("Nothing is held out, so nobody can tell");
        assertThat(lab.path("fit-chart", "validation")).hasCount(0);
        assertThat(lab.radio("matching", "each at its own best λ")).isDisabled();
        lab.slider("validation-share").drag(0.01, 0.99);
        assertThat(lab.rows()).containsText("15 training rows, 15 for validation.");
    }

    @Test
    void theComparisonIsMatchedBothWays(Visitor visitor) {
        Lab lab = visitor.opensLab();
        Locator ridge = lab.at("sparsity-l2").locator(".lambda");
        assertThat(ridge).hasText("0.01");
        lab.radio("matching", "each at its own best λ").click();
        assertThat(ridge).not().hasText("0.01");
        lab.radio("matching", "at the same λ").click();
        assertThat(ridge).hasText("0.01");
    }

    @Test
    void theTrueCurveIsShownAndHidden(Visitor visitor) {
        Lab lab = visitor.opensLab();
        lab.at("true-curve").click();
        assertThat(lab.path("fit-chart", "truth")).hasCount(0);
        lab.at("true-curve").click();
        assertThat(lab.path("fit-chart", "truth")).isVisible();
    }

    @Test
    void theSweepRunsUntilItIsStopped(Visitor visitor) {
        Lab lab = visitor.opensLab();
        lab.at("sweep").click();
        assertThat(lab.at("sweep")).hasAttribute("aria-label", "Stop the sweep");
        // From the strongest penalty down to where the first weight wakes.
        assertThat(lab.findings()).containsText("9 of 9 weights are zero");
        assertThat(lab.findings()).containsText("8 of 9 weights are zero");
        lab.at("sweep").click();
        assertThat(lab.at("sweep")).hasAttribute("aria-label", Pattern.compile("Sweep λ.*"));
        String lambda = lab.input("lambda").inputValue();
        lab.slider("degree").press("ArrowRight");
        lab.awaitAddress("degree", "10");
        assertThat(lab.input("lambda")).hasValue(lambda);
    }

    @Test
    void theSweepYieldsToTheHand(Visitor visitor) {
        Lab lab = visitor.opensLab();
        lab.at("sweep").click();
        assertThat(lab.findings()).containsText("9 of 9 weights are zero");
        lab.at("lambda-0-1").click();
        assertThat(lab.at("sweep")).hasAttribute("aria-label", Pattern.compile("Sweep λ.*"));
        assertThat(lab.input("lambda")).hasValue("0.1");
    }

    /** A tool that redraws its validation rows at every move shows an error curve of mere luck. */
    @Test
    void noMoveOfTheModelRedrawsTheValidationRows(Visitor visitor) {
        Lab lab = visitor.opensLab();
        assertThat(lab.path("fit-chart", "validation")).isVisible();
        String training = lab.path("fit-chart", "training").getAttribute("d");
        String validation = lab.path("fit-chart", "validation").getAttribute("d");
        lab.slider("degree").drag(0.28, 0.8);
        lab.slider("log-lambda").drag(0.5, 0.1);
        lab.radio("penalty", "L2 (ridge)").click();
        assertThat(lab.findings()).containsText("no weight is zero");
        assertThat(lab.path("fit-chart", "training")).hasAttribute("d", training);
        assertThat(lab.path("fit-chart", "validation")).hasAttribute("d", validation);
    }
}
