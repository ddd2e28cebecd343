package org.lambdalab.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Lessons: guess, look, be told; come back and go on. */
@ExtendWith(Journeys.class)
final class LessonsIT {

    private static final List<String> PICTURES = List.of(
            "fit-chart",
            "error-by-lambda-chart",
            "error-by-degree-chart",
            "coefficient-chart",
            "path-chart",
            "sparsity-chart");

    @Test
    void aGuessComesFirstAndStaysBesideWhatHappened(Visitor visitor) {
        OpenLesson step = visitor.opensLesson("a-perfect-fit");
        assertThat(step.lab().at("fit-chart")).isVisible();
        assertThat(step.lab().at("error-by-degree-chart")).isHidden();
        assertThat(step.lab().findings()).isHidden();
        assertThat(step.lab().at("degree")).isHidden();
        assertThat(step.reply()).hasAttribute("aria-live", "polite");
        assertThat(step.reply()).isEmpty();
        step.check();
        assertThat(step.lab().at("answer")).hasAttribute("invalid", "");
        assertThat(step.reply()).isEmpty();
        step.choose("About one half");
        step.check();
        assertThat(step.reply()).containsText("You said: About one half.");
        assertThat(step.reply()).containsText("It is R² = 1. The curve passes through every one of the 13 points");
        PICTURES.forEach(id -> assertThat(step.lab().at(id)).isVisible());
        assertThat(step.lab().findings()).containsText("Nothing is held out");
        assertThat(step.lab().at("degree")).isVisible();
        List.of("penalty", "seed", "log-lambda", "fresh-points", "matching")
                .forEach(id -> assertThat(step.lab().at(id)).isHidden());
        step.check();
        assertThat(step.reply()).isEmpty();
        assertThat(step.lab().findings()).isHidden();
    }

    @Test
    void whatIsOnTheScreenIsCheckedAndAnsweredInItsOwnWords(Visitor visitor) {
        OpenLesson step = visitor.opensLesson("too-simple-too-flexible/flexible-enough");
        step.check();
        assertThat(step.reply()).containsText("Not yet");
        assertThat(step.reply()).containsText("At degree 1 the validation error is still 0.351");
        Slider degree = step.lab().slider("degree");
        degree.press("End");
        assertThat(step.lab().findings()).containsText("30");
        step.check();
        assertThat(step.reply()).containsText("At degree 30 the training error is small");
        degree.press("Home");
        degree.press("ArrowRight");
        degree.press("ArrowRight");
        step.check();
        assertThat(step.reply()).containsText("✓ Done");
        assertThat(step.reply()).containsText("At degree 3 the validation error is 0.122");
    }

    @Test
    void hintsComeOneByOneAndTheSecondAfterATry(Visitor visitor) {
        OpenLesson step = visitor.opensLesson("too-simple-too-flexible/flexible-enough");
        Locator hint = step.lab().at("hint");
        assertThat(hint).hasText("Hint 1 of 2");
        hint.click();
        Locator hints = step.lab().at("hints").locator("li");
        assertThat(hints).hasCount(1);
        assertThat(hint).isDisabled();
        step.check();
        assertThat(hint).isEnabled();
        hint.click();
        assertThat(hints).hasCount(2);
    }

    @Test
    void aLambdaIsSketchedAndANumberTyped(Visitor visitor) {
        OpenLesson sketch = visitor.opensLesson("too-simple-too-flexible/a-brake");
        Slider guess = sketch.lab().slider("answer");
        guess.press("End");
        sketch.check();
        assertThat(sketch.reply()).containsText("You said 100. There the brake is so strong");
        OpenLesson number = visitor.opensLesson("a-perfect-fit/how-many");
        number.lab().input("answer").fill("many");
        number.check();
        assertThat(number.lab().at("answer")).hasAttribute("invalid", "");
        number.lab().input("answer").fill("6");
        number.check();
        assertThat(number.reply()).containsText("Six: one number");
    }

    @Test
    void whoComesBackGoesOn(Visitor visitor) {
        OpenLesson step = visitor.opensLesson("a-perfect-fit/thirteen-points");
        step.choose("Near 1");
        step.check();
        assertThat(step.reply()).containsText("✓ Right");
        step.page().reload();
        assertThat(step.reply()).containsText("You said: Near 1.");
        assertThat(step.lab().findings()).isVisible();
        step.lab().at("to-lessons").click();
        Locator link = step.lab().at("lesson-a-perfect-fit");
        assertThat(link.locator("xpath=..")).containsText("1 of 4 steps done");
        link.click();
        assertThat(step.page()).hasURL(Pattern.compile("/lessons/a-perfect-fit/what-it-knows$"));
        step.lab().at("to-lessons").click();
        step.lab().at("forget-answers").click();
        assertThat(link.locator("xpath=..")).not().containsText("done");
    }

    @Test
    void everyStepOpensWithItsControls(Visitor visitor) {
        for (String lesson : List.of("a-perfect-fit", "too-simple-too-flexible")) {
            OpenLesson step = visitor.opensLesson(lesson);
            String title = step.lab().at("step-title").textContent();
            while (!step.lab().at("next").textContent().equals("All lessons")) {
                step.lab().at("next").click();
                assertThat(step.lab().at("step-title")).not().hasText(title);
                assertThat(step.lab().at("step-title")).isFocused();
                title = step.lab().at("step-title").textContent();
                if (step.lab().at("answer").count() == 0) {
                    assertThat(step.lab().at("degree")).isVisible();
                }
            }
            step.lab().at("next").click();
            assertThat(step.page()).hasURL(Pattern.compile("/lessons$"));
        }
    }

    @Test
    void aLessonThatIsNotThereIsSaidSo(Visitor visitor) {
        Page nowhere = visitor.opensNowhere("/lessons/none/such");
        assertThat(nowhere.locator(".error-page h1")).isVisible();
    }

    @Tag("wide")
    @ParameterizedTest
    @CsvSource({"1400, 1000, DARK", "1024, 768, LIGHT", "844, 390, LIGHT", "700, 500, LIGHT", "320, 640, LIGHT"})
    void atEverySizeAxeFindsNothing(int width, int height, ColorScheme scheme, Visitor visitor) {
        axeFindsNothingAndNothingGoesSideways(width, height, scheme, visitor);
    }

    @ParameterizedTest
    @CsvSource({"1400, 1000, LIGHT", "390, 844, DARK"})
    void axeFindsNothingAndNothingGoesSideways(int width, int height, ColorScheme scheme, Visitor visitor) {
        OpenLesson step = visitor.opensLesson(
                "a-perfect-fit/what-it-knows",
                options -> options.setViewportSize(width, height).setColorScheme(scheme));
        assertAccessible(step.page(), width);
        step.lab().at("hint").click();
        step.choose("Most of it");
        step.check();
        assertThat(step.reply()).containsText("Not this time");
        assertThat(step.lab().at("path-chart")).isVisible();
        assertAccessible(step.page(), width);
        step.lab().at("to-lessons").click();
        assertThat(step.lab().at("lesson-a-perfect-fit")).isVisible();
        assertAccessible(step.page(), width);
    }

    private static void assertAccessible(Page page, int width) {
        AccessibilityIT.assertAccessible(page);
        assertThat((Integer) page.evaluate("document.documentElement.scrollWidth"))
                .isLessThanOrEqualTo(width);
    }
}
