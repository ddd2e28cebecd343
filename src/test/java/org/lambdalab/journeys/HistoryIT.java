package org.lambdalab.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Back and forth, and all the way to the beginning. */
@ExtendWith(Journeys.class)
final class HistoryIT {

    @Test
    void everyStepIsUndoneAndDoneAgainByButton(Visitor visitor) {
        Lab lab = visitor.opensLab();
        String first = lab.findings().innerText();
        assertThat(lab.at("undo")).isDisabled();
        assertThat(lab.at("redo")).isDisabled();
        lab.slider("degree").press("ArrowRight");
        lab.awaitAddress("degree", "10");
        lab.radio("penalty", "L2 (ridge)").click();
        lab.awaitAddress("penalty", "l2");
        String last = lab.findings().innerText();
        lab.at("undo").click();
        assertThat(lab.radio("penalty", "L1 (lasso)")).isChecked();
        lab.slider("degree").hasValue("10");
        lab.at("undo").click();
        lab.slider("degree").hasValue("9");
        assertThat(lab.findings()).hasText(first);
        assertThat(lab.at("undo")).isDisabled();
        lab.at("redo").click();
        lab.slider("degree").hasValue("10");
        lab.at("redo").click();
        assertThat(lab.radio("penalty", "L2 (ridge)")).isChecked();
        assertThat(lab.findings()).hasText(last);
        assertThat(lab.at("redo")).isDisabled();
    }

    @Test
    void theUsualKeysDoItToo(Visitor visitor) {
        Lab lab = visitor.opensLab();
        lab.at("lambda-0-1").click();
        lab.awaitAddress("lambda", "0.1");
        lab.slider("degree").press("ArrowRight");
        lab.awaitAddress("degree", "10");
        // On a slider, where nothing is typed.
        lab.page().keyboard().press("Control+z");
        lab.awaitAddress("degree", "9");
        lab.page().keyboard().press("Control+z");
        lab.awaitAddress("lambda", "0.01");
        lab.page().keyboard().press("Control+y");
        lab.awaitAddress("lambda", "0.1");
        lab.page().keyboard().press("Control+Shift+Z");
        lab.awaitAddress("degree", "10");
    }

    @Test
    void inATextFieldTheKeysBelongToItsText(Visitor visitor) {
        Lab lab = visitor.opensLab();
        lab.at("lambda-0-1").click();
        lab.awaitAddress("lambda", "0.1");
        lab.input("lambda").focus();
        lab.input("lambda").press("End");
        lab.page().keyboard().type("5");
        assertThat(lab.input("lambda")).hasValue("0.15");
        lab.page().keyboard().press("Control+z");
        assertThat(lab.input("lambda")).hasValue("0.1");
        // Had it been heard as well, λ would be 0.01 by the time that the degree is set.
        lab.slider("degree").press("ArrowRight");
        lab.awaitAddress("degree", "10");
        lab.awaitAddress("lambda", "0.1");
    }

    @Test
    void aDragOfASliderIsOneStep(Visitor visitor) {
        Lab lab = visitor.opensLab();
        lab.slider("degree").drag(0.28, 0.995);
        lab.awaitAddress("degree", "30");
        lab.at("undo").click();
        lab.slider("degree").hasValue("9");
        assertThat(lab.at("undo")).isDisabled();
        lab.at("redo").click();
        lab.slider("degree").hasValue("30");
    }

    @Test
    void aNewStepEndsWhatCouldBeDoneAgain(Visitor visitor) {
        Lab lab = visitor.opensLab();
        lab.at("lambda-1").click();
        lab.awaitAddress("lambda", "1");
        lab.at("undo").click();
        lab.awaitAddress("lambda", "0.01");
        assertThat(lab.at("redo")).isEnabled();
        lab.slider("degree").press("ArrowLeft");
        lab.awaitAddress("degree", "8");
        assertThat(lab.at("redo")).isDisabled();
    }

    @Test
    void resetGoesBackToTheFirstScreenAndIsItselfUndone(Visitor visitor) {
        Lab first = visitor.arrives().lab();
        assertThat(first.at("reset")).isDisabled();
        Lab lab = visitor.opensLab("?penalty=l2&true-function=runge");
        String before = lab.findings().innerText();
        lab.at("reset").click();
        assertThat(lab.findings()).hasText(first.findings().innerText());
        assertThat(lab.at("true-function")).containsText("Sine");
        assertThat(lab.at("reset")).isDisabled();
        lab.at("undo").click();
        assertThat(lab.findings()).hasText(before);
    }

    @Test
    void dataAndModelAreResetEachByItself(Visitor visitor) {
        Lab lab = visitor.opensLab("?penalty=l2&true-function=runge");
        lab.unfold();
        lab.at("reset-data").click();
        assertThat(lab.at("true-function")).containsText("Sine");
        assertThat(lab.input("sample-size")).hasValue("40");
        assertThat(lab.input("seed")).hasValue("87");
        lab.slider("degree").hasValue("9");
        assertThat(lab.radio("penalty", "L2 (ridge)")).isChecked();
        lab.at("undo").click();
        assertThat(lab.at("true-function")).containsText("Runge");
        lab.at("reset-model").click();
        lab.slider("degree").hasValue("15");
        assertThat(lab.radio("penalty", "L1 (lasso)")).isChecked();
        assertThat(lab.input("lambda")).hasValue("0");
        assertThat(lab.at("true-function")).containsText("Runge");
        assertThat(lab.input("seed")).hasValue("7");
    }
}
