package org.lambdalab.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.ColorScheme;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A network is trained before one's eyes, penalised, and cut down. */
@ExtendWith(Journeys.class)
final class NetworkIT {

    private static final Pattern SOME_EPOCHS = Pattern.compile("Epoch [1-9][0-9,]*");

    @Test
    void itTrainsPausesGoesOnByOneEpochAndBackToTheStart(Visitor visitor) {
        Lab lab = visitor.opensNetwork("?pace=1");
        assertThat(lab.findings()).containsText("Nothing is learned yet");
        lab.at("play").click();
        assertThat(lab.at("epoch")).hasText(SOME_EPOCHS);
        assertThat(lab.at("play")).hasAttribute("aria-label", "Pause");
        lab.at("play").click();
        assertThat(lab.findings()).containsText("log loss");
        int paused = epoch(lab);
        lab.at("training-step").click();
        assertThat(lab.at("epoch")).not().hasText("Epoch " + paused);
        lab.at("training-reset").click();
        assertThat(lab.at("epoch")).hasText("Epoch 0");
        assertThat(lab.findings()).containsText("Nothing is learned yet");
    }

    @Test
    void lambdaMayChangeWhileItRuns(Visitor visitor) {
        Lab lab = visitor.opensNetwork("?regularization=l1-proximal&network-lambda=0&pace=10");
        lab.at("play").click();
        assertThat(lab.at("epoch")).hasText(SOME_EPOCHS);
        lab.type("lambda", "0.01");
        lab.awaitAddress("network-lambda", "0.01");
        int then = epoch(lab);
        assertThat(then).isPositive();
        assertThat(lab.at("layers-table")).containsText(Pattern.compile("hidden layer 2\\s*256\\s*[12]\\d\\d"));
        // The first weights may be 0 in the picture that is there already when the address has the new λ.
        lab.page().waitForCondition(() -> epoch(lab) > then);
        lab.at("play").click();
    }

    @Test
    void noneL1AndL2AreComparedFromOneStart(Visitor visitor) {
        Lab lab = visitor.opensNetwork("");
        lab.at("preset-network-zeros").click();
        assertThat(lab.at("network-fit-chart-3")).isVisible();
        lab.radio("pace", "100").click();
        lab.awaitAddress("pace", "100");
        lab.at("play").click();
        assertThat(lab.at("sorted-weights-chart"))
                .containsText(Pattern.compile("L1, proximal step: (1,0|[5-9])\\d\\d of 1,120 exactly 0"));
        assertThat(lab.at("sorted-weights-chart")).containsText("L2: 0 of 1,120 exactly 0");
        lab.at("play").click();
        assertThat(lab.at("preset-network-zeros")).hasAttribute("aria-pressed", "true");
    }

    @Test
    void whatIsDeadGoesWithoutAChangeOfAnyAnswer(Visitor visitor) {
        Lab lab = visitor.opensNetwork("?hidden-layers=8&pace=10");
        lab.at("training-step").click();
        assertThat(lab.at("epoch")).hasText("Epoch 1");
        assertThat(lab.at("remove-dead-units")).isDisabled();
        assertThat(lab.slider("pruned-share").input()).isVisible();
        for (int i = 0; i < 5; i++) {
            lab.slider("pruned-share").press("ArrowRight");
        }
        assertThat(lab.at("prune")).hasText("Prune the smallest 75 %");
        lab.at("prune").click();
        assertThat(lab.at("pruned")).containsText("18 of 24 weights are pruned");
        assertThat(lab.at("remove-dead-units")).isEnabled();
        String before = lab.findings().innerText().replaceFirst(" \\d+ of \\d+ weights.*", "");
        lab.at("remove-dead-units").click();
        assertThat(lab.at("remove-dead-units")).isDisabled();
        assertThat(lab.findings().innerText()).startsWith(before);
    }

    @Test
    void oneLooksIntoEachOfThemWhileTheyRestAlsoWithoutDeadUnits(Visitor visitor) {
        Lab lab = visitor.opensNetwork("");
        lab.at("preset-network-zeros").click();
        assertThat(lab.at("inside")).containsText("L1");
        lab.radio("pace", "100").click();
        lab.awaitAddress("pace", "100");
        lab.at("play").click();
        assertThat(lab.at("remove-dead-units")).isEnabled();
        lab.at("play").click();
        lab.at("remove-dead-units").click();
        assertThat(lab.at("remove-dead-units")).isDisabled();
        String ofL1 = lab.at("weights-chart").innerText();
        lab.choose("inside", "Without a penalty");
        assertThat(lab.at("network-chart")).containsText("1,120 weights, 0 of them exactly 0");
        assertThat(lab.at("weights-chart")).not().hasText(ofL1);
        lab.choose("layer", "output");
        assertThat(lab.at("weights-chart")).containsText("0 of 32 are exactly 0 now");
        lab.awaitAddress("layer", "3");
        Lab copy = visitor.opensNetwork(lab.query());
        assertThat(copy.at("inside")).containsText("Without a penalty");
        assertThat(copy.at("layer")).containsText("output");
    }

    @Test
    void itLearnsTheLabsDataAndTheAddressReopensThePlan(Visitor visitor) {
        Lab lab = visitor.opensNetwork("?network-data=lab&true-function=sine&sample-size=30&hidden-layers=&seed=3");
        assertThat(lab.path("network-fit-chart", "network")).hasAttribute("d", Pattern.compile("M.+"));
        assertThat(lab.at("layers-table")).containsText("output");
        lab.at("training-step").click();
        assertThat(lab.findings()).containsText("mean squared error");
        Lab again = visitor.opensNetwork(lab.query());
        assertThat(again.query()).isEqualTo(lab.query());
        lab.at("to-lab").click();
        lab.awaitAddress("sample-size", "30");
        lab.awaitAddress("seed", "3");
    }

    @Test
    void anExampleBeginsAnewWhateverWasTrainedBefore(Visitor visitor) {
        Lab lab = visitor.opensNetwork("");
        lab.at("preset-collapse").click();
        lab.radio("pace", "100").click();
        lab.awaitAddress("pace", "100");
        lab.at("play").click();
        assertThat(lab.findings()).containsText("every weight is 0 or next to it");
        lab.at("preset-warmed-up").click();
        assertThat(lab.at("epoch")).hasText("Epoch 0");
        assertThat(lab.at("play")).hasAttribute("aria-label", "Train");
        assertThat(lab.findings()).containsText("Nothing is learned yet");
    }

    @Test
    void stepsAreCountedHoweverFastTheyAreAskedFor(Visitor visitor) {
        Lab lab = visitor.opensNetwork("");
        for (int i = 0; i < 7; i++) {
            lab.at("training-step").click();
        }
        assertThat(lab.at("epoch")).hasText("Epoch 7");
    }

    @Test
    void aLambdaThatThrowsTheWeightsAwayIsNamedAndThereIsAWayBack(Visitor visitor) {
        Lab lab = visitor.opensNetwork("?regularization=weight-decay&network-lambda=1000000000");
        lab.at("play").click();
        assertThat(lab.findings()).containsText("Lower λ, then go back to the start");
        assertThat(lab.at("play")).hasAttribute("aria-label", "Train");
        lab.type("lambda", "0.01");
        lab.awaitAddress("network-lambda", "0.01");
        lab.at("training-reset").click();
        assertThat(lab.findings()).containsText("Nothing is learned yet");
        lab.at("training-step").click();
        assertThat(lab.findings()).containsText("log loss");
    }

    @Test
    void stepsThatLeadAwayAreSaidTo(Visitor visitor) {
        Lab lab = visitor.opensNetwork("");
        lab.at("preset-too-fast-network").click();
        lab.at("play").click();
        assertThat(lab.findings()).containsText("the steps led away to infinity");
    }

    @Test
    void whatCannotBeIsNamed(Visitor visitor) {
        Lab lab = visitor.opensNetwork("?network-data=squares&hidden-layers=99&batch-size=-1");
        assertThat(lab.page().locator("vaadin-notification-card"))
                .containsText("“What is learned”, “Hidden layers”, “Batch size”");
    }

    @Tag("wide")
    @ParameterizedTest
    @CsvSource({"1400, 1000, LIGHT, one", "1024, 768, DARK, seeds", "700, 384, LIGHT, penalties"})
    void atEverySizeAxeFindsNothingAndNothingGoesSideways(
            int width, int height, ColorScheme scheme, String together, Visitor visitor) {
        axeFindsNothingAndNothingGoesSideways(width, height, scheme, together, visitor);
    }

    @ParameterizedTest
    @CsvSource({"390, 844, DARK, penalties"})
    void axeFindsNothingAndNothingGoesSideways(
            int width, int height, ColorScheme scheme, String together, Visitor visitor) {
        Lab lab = visitor.opensNetwork(
                "?together=" + together,
                options -> options.setViewportSize(width, height).setColorScheme(scheme));
        AccessibilityIT.assertAccessible(lab.page());
        assertThat((Integer) lab.page().evaluate("document.documentElement.scrollWidth"))
                .isLessThanOrEqualTo(width);
    }

    private static int epoch(Lab lab) {
        return Integer.parseInt(lab.at("epoch").innerText().replaceAll("\\D", ""));
    }
}
