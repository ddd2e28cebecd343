package org.lambdalab.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Mouse;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.ArrayList;
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
        assertThat(step.reply()).containsText("R² is 1. The curve passes through every one of the 13 points");
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
        assertThat(step.reply()).containsText("At degree 1 the validation error is 0.351");
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
    void aLambdaIsDraggedAndANumberTyped(Visitor visitor) {
        OpenLesson dragged = visitor.opensLesson("too-simple-too-flexible/a-brake");
        dragged.check();
        assertThat(dragged.page().getByText("Drag it first")).isVisible();
        assertThat(dragged.reply()).isEmpty();
        Slider guess = dragged.lab().slider("answer");
        guess.press("End");
        dragged.check();
        assertThat(dragged.reply()).containsText("There the brake is so strong");
        OpenLesson number = visitor.opensLesson("a-perfect-fit/how-many");
        number.lab().input("answer").fill("many");
        number.check();
        assertThat(number.lab().at("answer")).hasAttribute("invalid", "");
        number.lab().input("answer").fill("6");
        number.check();
        assertThat(number.reply()).containsText("Six: one number");
    }

    @Test
    void aLineIsDrawnByHandAndStaysBesideTheTrueOne(Visitor visitor) {
        OpenLesson step = visitor.opensLesson("too-simple-too-flexible/what-it-costs");
        step.check();
        assertThat(step.page().locator(".answer-complaint")).isVisible();
        assertThat(step.reply()).isEmpty();
        step.draw(0.9, 0.1, 0.9);
        assertThat(step.page().locator(".sketch-plot polyline.other")).hasCount(0);
        step.check();
        assertThat(step.reply()).containsText("Your line falls on its way.");
        assertThat(step.page().locator(".sketch-plot polyline.other")).hasCount(1);
        assertThat(step.page().locator(".sketch-compared")).containsText("What happens: 0.020 at the left");
        assertThat(step.lab().at("path-chart")).isVisible();
        step.check();
        assertThat(step.page().locator(".sketch-plot polyline.other")).hasCount(0);
        step.draw(0.2, 0.4, 0.9);
        step.check();
        assertThat(step.reply()).containsText("It never falls");
        step.page().reload();
        assertThat(step.reply()).containsText("It never falls");
        assertThat(step.reply()).containsText("2 tries");
        assertThat(step.page().locator(".sketch-plot polyline.own")).hasCount(1);
    }

    @Test
    void aLineIsDrawnByKeysPointByPoint(Visitor visitor) {
        OpenLesson step = visitor.opensLesson("too-simple-too-flexible/what-it-costs");
        Locator points = step.page().locator("sketch-field input");
        assertThat(points).hasCount(9);
        assertThat(points.first()).hasAttribute("aria-label", "at λ = 10⁻⁶");
        points.first().press("Home");
        assertThat(points.first()).hasAttribute("aria-valuetext", "0.010");
        step.page().keyboard().press("Tab");
        assertThat(points.nth(1)).isFocused();
        for (int i = 0; i < 3; i++) {
            points.last().press("ArrowUp");
        }
        assertThat(points.last()).hasValue("53");
        step.check();
        assertThat(step.reply()).containsText("It never falls");
    }

    @Test
    void aFingerDrawsOnAPhone(Visitor visitor) {
        OpenLesson step = visitor.opensLesson(
                "too-simple-too-flexible/what-it-costs",
                options -> options.setViewportSize(390, 844).setHasTouch(true).setIsMobile(true));
        step.draw(0.2, 0.4, 0.9);
        step.check();
        assertThat(step.reply()).containsText("It never falls");
        assertAccessible(step.page(), 390);
    }

    @Test
    void whatWasSaidStaysAndAllOfItIsHandedIn(Visitor visitor) {
        OpenLesson step = visitor.opensLesson("too-simple-too-flexible/flexible-enough");
        step.lab().at("hint").click();
        step.check();
        assertThat(step.reply()).containsText("At degree 1 the validation error is");
        step.page().reload();
        assertThat(step.reply()).containsText("At degree 1 the validation error is");
        assertThat(step.lab().at("hints").locator("li")).hasCount(1);
        step.page().navigate(step.page().url().replaceFirst("too-simple.*", "a-perfect-fit/what-it-knows"));
        step.choose("Most of it");
        step.check();
        assertThat(step.reply()).containsText("Not this time");
        step.lab().at("to-lessons").click();
        step.lab().at("to-record").click();
        Page record = step.page();
        record.locator("#record-name").fill("Ada <i>Lovelace</i>");
        assertThat(record.locator(".record h1")).hasText("Record of Ada <i>Lovelace</i>");
        assertThat(record.locator(".record")).containsText("Last answer: Most of it");
        assertThat(record.locator(".record")).containsText("May have believed: A perfect fit is a good one");
        assertThat(record.locator(".record")).containsText("it proves nothing");
        assertThat(record.locator("#record-link")).hasValue(Pattern.compile("#record=[\\w-]+$"));
        assertAccessible(record, 1400);
        Download file = record.waitForDownload(record.locator("#record-save")::click);
        assertThat(content(file))
                .contains("Ada &lt;i&gt;Lovelace", "Most of it")
                .doesNotContain("<script", "<i>");

        String link = record.locator("#record-link").inputValue();
        Page teacher = visitor.opensLessons().page();
        List<String> told = new ArrayList<>();
        teacher.onRequest(request -> told.add(request.url() + request.postData()));
        teacher.navigate(link);
        assertThat(teacher.locator(".record h1")).hasText("Record of Ada <i>Lovelace</i>");
        assertThat(teacher.locator(".record")).containsText("At degree 1 the validation error is");
        assertThat(teacher.locator("#record-name")).hasCount(0);
        assertThat(told).isNotEmpty().noneMatch(text -> text.contains("Lovelace") || text.contains("record="));
        teacher.evaluate("location.hash = '#record=' + 'x'.repeat(1000000)");
        assertThat(teacher.locator(".record-broken")).isVisible();
        teacher.locator("#own-record").click();
        assertThat(teacher.locator(".record")).containsText("Nothing has been answered");
    }

    private static String content(Download file) {
        try {
            return Files.readString(file.path());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void theAnswersToOneLessonAreForgottenAlone(Visitor visitor) {
        OpenLesson step = visitor.opensLesson("too-simple-too-flexible/flexible-enough");
        step.check();
        assertThat(step.reply()).not().isEmpty();
        step.page().navigate(step.page().url().replaceFirst("too-simple.*", "a-perfect-fit/new-points"));
        step.check();
        assertThat(step.reply()).not().isEmpty();
        step.lab().at("to-lessons").click();
        step.lab().at("forget-a-perfect-fit").click();
        assertThat(step.lab().at("forget-a-perfect-fit")).isHidden();
        assertThat(step.lab().at("forget-too-simple-too-flexible")).isVisible();
        step.lab().at("forget-answers").click();
        assertThat(step.lab().at("forget-too-simple-too-flexible")).isHidden();
    }

    @Test
    void pointsAreDraggedWhereTheyAreOfferedAlone(Visitor visitor) {
        OpenLesson step = visitor.opensLesson("a-perfect-fit/new-points");
        assertThat(step.lab().at("fit-chart")).not().containsText("Drag points");
        String before = step.lab().findings().innerText();
        PointsIT.Spot point = PointsIT.spot(step.lab(), "training", 0);
        Mouse mouse = step.page().mouse();
        mouse.move(point.x(), point.y());
        mouse.down();
        mouse.move(point.x() + 20, point.y() - 60, new Mouse.MoveOptions().setSteps(5));
        mouse.up();
        // What is asked after it is answered after it.
        step.check();
        assertThat(step.reply()).containsText("At degree 12");
        assertThat(step.lab().findings()).hasText(before);
    }

    @Test
    void withoutScriptsItCanBeRead(Visitor visitor) {
        Page page = visitor.opensWithoutScripts("/lessons/a-perfect-fit/what-it-knows");
        assertThat(page.locator("h2")).hasText("What does the curve know?");
        assertThat(page.locator("main")).containsText("How much does this curve tell you about the y");
        assertThat(page.locator("main")).containsText("Most of it, with some error.");
        assertThat(page.locator("main h2")).isVisible();
        page.locator("text=Next").click();
        assertThat(page.locator("h2")).hasText("Ask new points");
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

    static void assertAccessible(Page page, int width) {
        AccessibilityIT.assertAccessible(page);
        assertThat((Integer) page.evaluate("document.documentElement.scrollWidth"))
                .isLessThanOrEqualTo(width);
    }
}
