package org.lambdalab.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import java.util.List;
import java.util.stream.Stream;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The examples, one click each. */
@ExtendWith(Journeys.class)
final class PresetsIT {

    @ParameterizedTest
    @CsvSource({
        "underfitting, 1, A line cannot follow the sine, Underfitting: degree",
        "overfitting, 15, Degree 15 goes through the noise, Overfitting: degree",
        "rising-lambda, 15, 'λ = 0 changes nothing', Overfitting: λ ≈",
        "zeros, 15, Under L1 most weights are exactly 0, 11 of 15 weights are zero",
        "no-zeros, 15, Under L2 every weight is small and none is 0, no weight is zero",
        "noise, 12, y is noise alone, Overfitting: degree 1 would",
        "step, 15, No polynomial follows a jump, About as good as any degree"
    })
    void aPresetSaysWhatToSeeShowsItAndStandsInTheAddress(
            String preset, int degree, String hint, String found, Visitor visitor) {
        Lab lab = visitor.opensLab();
        assertThat(pressed(lab)).hasCount(0);
        lab.at("preset-" + preset).click();
        isShown(lab, preset, hint, found);
        lab.awaitAddress("degree", Integer.toString(degree));
        Lab copy = visitor.opensLab(lab.query());
        isShown(copy, preset, hint, found);
        assertThat(copy.findings()).hasText(lab.findings().innerText());
    }

    private static void isShown(Lab lab, String preset, String hint, String found) {
        assertThat(pressed(lab)).hasCount(1);
        assertThat(lab.at("preset-" + preset)).hasAttribute("aria-pressed", "true");
        assertThat(lab.at("preset-hint")).containsText(hint);
        assertThat(lab.findings()).containsText(found);
    }

    /** The hints say what to try: they stay while that is done, and go with other data. */
    @Test
    void aHintStaysWhileLambdaIsMovedAsItSays(Visitor visitor) {
        Lab lab = visitor.opensLab();
        lab.at("preset-rising-lambda").press("Enter");
        lab.at("lambda-1000000000").click();
        assertThat(lab.findings()).containsText("λ = 10⁹: 15 of 15 weights are zero");
        assertThat(lab.at("preset-rising-lambda")).hasAttribute("aria-pressed", "true");
        assertThat(lab.at("preset-hint")).containsText("at 10⁹ every weight is 0");
        lab.at("new-sample").click();
        assertThat(pressed(lab)).hasCount(0);
        assertThat(lab.at("preset-hint")).containsText("Undo brings back what was on screen");
    }

    @Test
    void onesOwnExperimentComesBackFromAPreset(Visitor visitor) {
        Lab lab = visitor.opensLab("?true-function=runge&sample-size=60");
        String before = lab.findings().innerText();
        lab.at("preset-step").click();
        assertThat(lab.rows()).containsText("100 training rows");
        lab.at("undo").click();
        assertThat(lab.findings()).hasText(before);
        assertThat(lab.at("true-function")).containsText("Runge");
        assertThat(lab.input("sample-size")).hasValue("60");
        assertThat(pressed(lab)).hasCount(0);
    }

    @Tag("wide")
    @ParameterizedTest
    @CsvSource({"1024, 768", "768, 1024"})
    void atOtherSizesToo(int width, int height, Visitor visitor) {
        anExampleWithAPenaltyHasTheSamePlacesAsOneWithout(width, height, visitor);
    }

    @ParameterizedTest
    @CsvSource({"1400, 900", "390, 844"})
    void anExampleWithAPenaltyHasTheSamePlacesAsOneWithout(int width, int height, Visitor visitor) {
        Lab lab = visitor.opensLab("", options -> options.setViewportSize(width, height));
        List<Double> before = List.of();
        for (String preset : List.of("overfitting", "zeros", "step", "no-zeros")) {
            lab.at("preset-" + preset).click();
            assertThat(lab.at("preset-" + preset)).hasAttribute("aria-pressed", "true");
            lab.awaitAddress("penalty", preset.equals("zeros") ? "l1" : preset.equals("no-zeros") ? "l2" : "none");
            assertThat(lab.at("error-by-lambda-chart"))
                    .containsText(preset.endsWith("zeros") ? "Shaded" : "Without a penalty");
            List<Double> places = places(lab);
            if (!before.isEmpty()) {
                Assertions.assertThat(places).as(preset).isEqualTo(before);
            }
            before = places;
        }
    }

    /** Where in the page the pictures begin. */
    private static List<Double> places(Lab lab) {
        double scrolled = ((Number) lab.page().evaluate("scrollY")).doubleValue();
        return Stream.of(
                        "fit-chart",
                        "error-by-lambda-chart",
                        "error-by-degree-chart",
                        "coefficient-chart",
                        "sparsity-chart")
                .map(chart -> lab.at(chart).boundingBox().y + scrolled)
                .toList();
    }

    private static Locator pressed(Lab lab) {
        return lab.page().locator("[id^='preset-'][aria-pressed='true']");
    }
}
