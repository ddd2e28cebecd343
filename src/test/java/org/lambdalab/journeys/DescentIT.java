package org.lambdalab.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Mouse;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lambdalab.journeys.Plane.Spot;

/** Descent step by step: by mouse, by keyboard, by finger, at every width. */
@ExtendWith(Journeys.class)
final class DescentIT {

    /** Where L2 leads in the valley, (1.155; 0.555): the last bit decides to which side that is rounded. */
    private static final Pattern VALLEY = Pattern.compile("L2, gradient: .* ever closer to \\(1\\.1[56]; 0\\.555\\)");

    private static final String ALONE =
            "?with-loss=false&start-1=1.95&learning-rate=0.2&lambda=0.5&ridge-form=whole&step=";

    /** What the texts that we teach say of |w| and w² with their derivatives, as numbers on the screen. */
    @Test
    void l1MovesByTheSameStepRegardlessOfTheWeightAndL2ByLessAndLess(Visitor visitor) {
        Walk walk = visitor.opensDescent(ALONE + 0);
        Locator rows = walk.lab().at("step-table").locator("tbody tr");
        double before = 1.95;
        for (int k = 0; k < 5; k++) {
            assertThat(walk.shown(rows.nth(k), 0)).isCloseTo(1.95 - 0.1 * k, within(0.005));
            assertThat(walk.shown(rows.nth(k), 1)).isEqualTo(0.5);
            double l2 = walk.shown(rows.nth(k), 4);
            assertThat(l2).isCloseTo(before, within(0.006));
            assertThat(walk.shown(rows.nth(k), 5)).isCloseTo(2 * 0.5 * l2, within(0.006));
            before = 0.8 * l2;
        }
        assertThat(walk.findings()).containsText("L1, proximal: w = 1.95, exactly 0 from step 20 on.");
        assertThat(walk.findings()).containsText("multiplies it by 0.8, so it is never 0");
        walk.reopen(ALONE + 20);
        assertThat(walk.findings()).containsText("L1, proximal: w = 0, exactly 0 since step 20.");
        assertThat(walk.shown(walk.present(), 0)).isZero();
        assertThat(walk.shown(walk.present(), 4)).isCloseTo(1.95 * Math.pow(0.8, 20), within(1e-4));
        assertThat(walk.lab().at("derivative-chart")).containsText("the step takes the one that keeps w at 0: 0.");
    }

    @Test
    void withALossTheSlopeAtZeroIsWhatHoldsTheWeightThere(Visitor visitor) {
        Walk walk = visitor.opensDescent("?optimum-1=0.3&lambda=0.5&step=30");
        assertThat(walk.lab().at("derivative-chart")).containsText("the one that keeps w at 0: 0.600.");
        walk.lab().type("lambda", "0.25");
        assertThat(walk.lab().at("derivative-chart")).not().containsText("keeps w at 0");
        assertThat(walk.findings()).containsText("ever closer to 0.0500");
    }

    @Test
    void itWalksByButtonsAndTheSlider(Visitor visitor) {
        Walk walk = visitor.opensDescent("");
        assertThat(walk.lab().at("step-back")).isDisabled();
        walk.lab().at("step-forward").click();
        walk.lab().at("step-forward").click();
        walk.isAtStep(2);
        walk.lab().at("step-back").click();
        walk.isAtStep(1);
        walk.lab().slider("step").press("End");
        walk.isAtStep(20);
        assertThat(walk.findings()).containsText("exactly 0 since step 11");
        walk.lab().at("walk-reset").click();
        walk.isAtStep(0);
        assertThat(walk.lab().at("step-formula")).containsText("w at step 1 = S(2.00 − 0.2 × 1.70, 0.2 × 0.5) = 1.56");
    }

    @Test
    void itPlaysToTheEndAndStopsByTheSameButton(Visitor visitor) {
        Walk walk = visitor.opensDescent("");
        Locator play = walk.lab().at("play");
        play.focus();
        play.press("Enter");
        assertThat(play).hasAttribute("aria-label", "Stop");
        assertThat(walk.present().locator("th")).hasText(Pattern.compile("[3-9]"));
        play.press("Enter");
        assertThat(play).hasAttribute("aria-label", Pattern.compile("Play.*"));
        String stopped = walk.present().locator("th").textContent();
        walk.lab().slider("learning-rate").press("ArrowRight");
        walk.lab().awaitAddress("learning-rate", "0.25");
        assertThat(walk.present().locator("th")).hasText(stopped);
        walk.lab().slider("step").press("End");
        walk.lab().slider("step").press("ArrowLeft");
        play.click();
        assertThat(play).hasAttribute("aria-label", Pattern.compile("Play.*"));
        assertThat(walk.lab().input("step")).hasValue("20");
    }

    @Test
    void whoWantsLessMotionSeesTheEndAtOnce(Visitor visitor) {
        Walk walk = visitor.opensDescent("", options -> options.setReducedMotion(ReducedMotion.REDUCE));
        walk.lab().at("play").click();
        walk.isAtStep(20);
        assertThat(walk.lab().at("play")).hasAttribute("aria-label", Pattern.compile("Play.*"));
    }

    @Test
    void aLearningRateThatIsTooLargeDivergesInFullView(Visitor visitor) {
        Walk walk = visitor.opensDescent("");
        walk.lab().at("preset-too-fast").click();
        assertThat(walk.findings()).containsText("it diverges, as η = 1.5 is above 2/L = 1.33");
        assertThat(walk.findings()).containsText("L1, proximal: w = 1.40, ever closer to 0.500");
        walk.lab().slider("learning-rate").press("ArrowLeft");
        walk.lab().slider("learning-rate").press("ArrowLeft");
        walk.lab().slider("learning-rate").press("ArrowLeft");
        walk.lab().slider("learning-rate").press("ArrowLeft");
        assertThat(walk.findings()).not().containsText("diverges");
    }

    @Test
    void theStartIsDraggedAndOnlyUpAndDown(Visitor visitor) {
        Walk walk = visitor.opensDescent("");
        Spot from = walk.start();
        Mouse mouse = walk.page().mouse();
        mouse.move(from.x(), from.y());
        mouse.down();
        mouse.move(from.x() + 40, from.y() + 60, new Mouse.MoveOptions().setSteps(8));
        mouse.up();
        walk.page().waitForCondition(() -> walk.start().y() > from.y() + 50 && walk.asked("start-1") < 1.9);
        // Under the finger it goes anywhere, until the server has told its place.
        walk.page().waitForCondition(() -> Math.abs(walk.start().x() - from.x()) < 1);
        assertThat(walk.start().y()).isCloseTo(from.y() + 60, within(2.0));
        assertThat(walk.present().locator("td").first()).hasText(Pattern.compile("1\\.\\d+"));
    }

    @Test
    void andByKeyboard(Visitor visitor) {
        Walk walk = visitor.opensDescent("");
        Locator cursor = walk.lab().at(Walk.STEPS).locator(".chart-cursor");
        cursor.focus();
        assertThat(cursor).hasAttribute("aria-label", "1 of 1, start: 0, 2");
        cursor.press("Shift+ArrowDown");
        assertThat(walk.page()).hasURL(Pattern.compile("start-1=1\\.9"));
    }

    @Test
    void aFingerDragsTheStartAndThePageStays(Visitor visitor) {
        Walk walk = visitor.opensDescent(
                "",
                options -> options.setViewportSize(390, 844).setHasTouch(true).setIsMobile(true));
        walk.lab().at("step-forward").tap();
        walk.isAtStep(1);
        walk.lab().at(Walk.STEPS).evaluate("(chart) => chart.scrollIntoView({ block: 'start' })");
        Object scrolled = walk.page().evaluate("scrollY");
        Spot from = walk.start();
        new Finger(walk.page()).drag(from.x(), from.y(), 0, 40);
        assertThat(walk.page()).hasURL(Pattern.compile("start-1=1\\.[0-9]"));
        assertThat(walk.page().evaluate("scrollY")).isEqualTo(scrolled);
    }

    @Test
    void twoWeightsWalkToTheirMinimaAndMomentumIsSooner(Visitor visitor) {
        Walk walk = visitor.opensDescent("");
        walk.lab().at("preset-zigzag").click();
        walk.lab().awaitAddress("two-weights", "true");
        assertThat(walk.lab().path("descent-plane", "ridge")).hasAttribute("d", Pattern.compile("M.+"));
        assertThat(walk.findings()).containsText(VALLEY);
        assertThat(walk.lab().input("step")).hasAttribute("max", "50");
        Locator rows = walk.lab().at("step-table").locator("tr");
        assertThat(rows.nth(1).locator("th")).hasCount(3 * Walk.A_METHOD);
        assertThat(walk.present().locator("td")).hasCount(3 * Walk.A_METHOD);
        walk.lab().at("preset-momentum").click();
        walk.lab().awaitAddress("momentum", "0.5");
        assertThat(walk.lab().input("step")).hasAttribute("max", "20");
        assertThat(walk.findings()).containsText(VALLEY);
    }

    @Test
    void theStartOfTwoWeightsIsDraggedOnTheirPlane(Visitor visitor) {
        Walk walk = visitor.opensDescent("?two-weights=true");
        Plane plane = new Plane(walk.lab());
        Spot from = plane.spot("descent-plane", "start", 0);
        Mouse mouse = walk.page().mouse();
        mouse.move(from.x(), from.y());
        mouse.down();
        mouse.move(from.x() - 50, from.y() - 50, new Mouse.MoveOptions().setSteps(8));
        mouse.up();
        assertThat(walk.page()).hasURL(Pattern.compile("start-1=1\\.[0-9]"));
        assertThat(plane.asked("start-2")).isGreaterThan(-1.45);
        assertThat(plane.asked("optimum-1")).isEqualTo(0.3);
    }

    @Test
    void aCopiedAddressReopensTheSame(Visitor visitor) {
        Walk walk = visitor.opensDescent("");
        walk.lab().at("preset-corner").click();
        walk.lab().slider("l1-ratio").press("ArrowLeft");
        walk.lab().at("step-forward").click();
        walk.isAtStep(1);
        walk.lab().awaitAddress("l1-ratio", "0.45");
        String said = walk.findings().textContent();
        Walk other = visitor.opensDescent(walk.lab().query());
        assertThat(other.findings()).hasText(said);
        assertThat(other.lab().at("step-formula"))
                .hasText(walk.lab().at("step-formula").textContent());
    }

    @ParameterizedTest
    @CsvSource({
        "learning-rate=NaN, Learning rate η",
        "lambda=1e308, λ",
        "step=-1, Step",
        "start-1=Infinity, Start w₁",
        "two-weights=3, Weights"
    })
    void whatNobodyCanAskIsNamedAndTheRestIsShown(String parameter, String label, Visitor visitor) {
        Walk walk = visitor.opensDescent("?momentum=0.25&" + parameter);
        assertThat(walk.page().locator("vaadin-notification-card"))
                .containsText("Not understood in the address, so set to its default: “" + label + "”");
        walk.lab().awaitAddress("momentum", "0.25");
        walk.lab().awaitAddress("lambda", "0.5");
    }

    @Test
    void thatWhichCanBeAskedIsAnsweredHoweverWild(Visitor visitor) {
        Walk walk = visitor.opensDescent("?lambda=1e12&learning-rate=10&step=200");
        assertThat(walk.findings()).containsText("L2, gradient: beyond 10¹⁰⁰ by now; it diverges");
        assertThat(walk.lab().at("step-formula")).containsText("not followed any further");
        assertThat(walk.lab().at("penalty-chart")).not().containsText("L2, gradient");
    }

    @Test
    void aPlayIsOneStepOfUndoAndAnExampleAnother(Visitor visitor) {
        Walk walk = visitor.opensDescent("");
        assertThat(walk.lab().at("undo")).isDisabled();
        walk.lab().at("preset-chatter").click();
        walk.lab().awaitAddress("learning-rate", "0.4");
        walk.lab().at("play").click();
        assertThat(walk.present().locator("th")).hasText(Pattern.compile("[3-9]"));
        walk.lab().at("undo").click();
        walk.isAtStep(0);
        assertThat(walk.lab().at("play")).hasAttribute("aria-label", Pattern.compile("Play.*"));
        walk.page().keyboard().press("Control+z");
        walk.lab().awaitAddress("learning-rate", "0.2");
        walk.lab().at("redo").click();
        walk.lab().awaitAddress("learning-rate", "0.4");
        walk.lab().at("reset").click();
        walk.lab().awaitAddress("learning-rate", "0.2");
        assertThat(walk.lab().at("reset")).isDisabled();
    }

    @Test
    void aScreenReaderHearsTheSentenceOnceItHasComeToRest(Visitor visitor) {
        Walk walk = visitor.opensDescent("");
        assertThat(walk.findings()).hasAttribute("aria-live", "polite");
        assertThat(walk.findings()).hasAttribute("aria-busy", "false");
        walk.lab().at("play").click();
        assertThat(walk.findings()).hasAttribute("aria-busy", "true");
        walk.lab().at("play").click();
        assertThat(walk.findings()).hasAttribute("aria-busy", "false");
        assertThat(walk.lab().at(Walk.STEPS).locator(".chart-cursor"))
                .hasAttribute("aria-label", "1 of 1, start: 0, 2");
        assertThat(walk.page()
                        .getByRole(AriaRole.REGION, new Page.GetByRoleOptions().setName("The steps around this one")))
                .hasAttribute("tabindex", "0");
    }

    @Tag("wide")
    @ParameterizedTest
    @ValueSource(ints = {360, 390, 700, 844, 1400, 1920, 2560})
    void noOtherWidthScrollsSideways(int width, Visitor visitor) {
        noWidthScrollsSideways(width, visitor);
    }

    @ParameterizedTest
    @ValueSource(ints = {320, 1024})
    void noWidthScrollsSideways(int width, Visitor visitor) {
        for (String query :
                List.of("?elastic-net=true&momentum=0.5", "?two-weights=true&elastic-net=true&momentum=0.5")) {
            Walk walk = visitor.opensDescent(query, options -> options.setViewportSize(width, 900));
            assertThat((Integer) walk.page().evaluate("document.documentElement.scrollWidth"))
                    .isLessThanOrEqualTo(width);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "?two-weights=true&elastic-net=true"})
    void everyTargetHasRoomForAFinger(String query, Visitor visitor) {
        Walk walk = visitor.opensDescent(
                query,
                options -> options.setViewportSize(390, 844).setHasTouch(true).setIsMobile(true));
        walk.lab().unfold();
        assertThat(TouchIT.tooSmall(walk.page())).isEmpty();
    }

    @Tag("wide")
    @ParameterizedTest
    @CsvSource({
        "1400, 1000, LIGHT, false",
        "1400, 1000, DARK, true",
        "1024, 800, LIGHT, true",
        "390, 844, LIGHT, false",
        "360, 800, DARK, true"
    })
    void atEverySizeAxeFindsNothing(int width, int height, ColorScheme scheme, boolean two, Visitor visitor) {
        axeFindsNothing(width, height, scheme, two, visitor);
    }

    @ParameterizedTest
    @CsvSource({"1400, 1000, LIGHT, false", "360, 800, DARK, true"})
    void axeFindsNothing(int width, int height, ColorScheme scheme, boolean two, Visitor visitor) {
        Walk walk = visitor.opensDescent(
                "?elastic-net=true&step=12&two-weights=" + two,
                options -> options.setViewportSize(width, height).setColorScheme(scheme));
        AccessibilityIT.assertAccessible(walk.page());
    }
}
