package org.lambdalab.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Media;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A teacher leads through a lesson: a window for the room, one for the notes, and paper. */
@ExtendWith(Journeys.class)
final class PresenterIT {

    private static final String STEP = "a-perfect-fit/thirteen-points";

    private static Pattern at(String path) {
        return Pattern.compile("/lessons/" + path + "$");
    }

    @Test
    void bothWindowsStepTogether(Visitor visitor) {
        OpenLesson shown = visitor.opensLesson(STEP);
        Page room = shown.page();
        Page notes = room.waitForPopup(shown.lab().at("present-lesson")::click);
        Lab teacher = new Lab(notes);
        assertThat(notes).hasURL(at(STEP + "/notes"));
        assertThat(teacher.at("step-title")).hasText("Thirteen points, one curve");
        assertThat(notes.locator(".presenter")).containsText("Collect guesses by a show of hands");
        assertThat(notes.locator(".presenter")).containsText("Next: What does the curve know?");
        assertThat(teacher.at("clock")).hasText(Pattern.compile("This step \\d+:\\d\\d, all \\d+:\\d\\d"));
        assertThat(notes.locator(".presenter-alone")).isHidden();
        assertThat(room.locator("html")).hasAttribute("data-large", "");
        assertThat(shown.lab().at("present-lesson")).isHidden();
        assertThat(shown.lab().at("next")).isHidden();
        assertThat(room.locator("body")).not().containsText("Collect guesses");

        notes.keyboard().press("PageDown");
        assertThat(notes).hasURL(at("a-perfect-fit/what-it-knows/notes"));
        assertThat(room).hasURL(at("a-perfect-fit/what-it-knows"));
        room.bringToFront();
        assertThat(shown.lab().at("step-title")).hasText("What does the curve know?");
        room.keyboard().press(" ");
        assertThat(notes).hasURL(at("a-perfect-fit/new-points/notes"));
        room.keyboard().press("ArrowLeft");
        assertThat(notes).hasURL(at("a-perfect-fit/what-it-knows/notes"));
        notes.locator("#next").click();
        notes.locator("#next").click();
        assertThat(room).hasURL(at("a-perfect-fit/how-many"));
        assertThat(notes.locator(".presenter")).containsText("This is the last step.");
        notes.keyboard().press("ArrowRight");
        room.keyboard().press("PageDown");
        assertThat(room).hasURL(at("a-perfect-fit/how-many"));

        notes.close();
        assertThat(shown.lab().at("present-lesson")).isVisible();
        room.keyboard().press("ArrowLeft");
        assertThat(room).hasURL(at("a-perfect-fit/new-points"));
    }

    @Test
    void theNotesSayWhenNoWindowFollowsAndOpenOne(Visitor visitor) {
        OpenLesson shown = visitor.opensLesson(STEP);
        Page notes = shown.page().waitForPopup(shown.lab().at("present-lesson")::click);
        assertThat(notes.locator(".presenter-alone")).isHidden();
        shown.page().navigate("about:blank");
        assertThat(notes.locator(".presenter-alone")).isVisible();
        notes.keyboard().press("ArrowRight");
        assertThat(notes).hasURL(at("a-perfect-fit/what-it-knows/notes"));
        Page again = notes.waitForPopup(notes.locator("#open-shown")::click);
        assertThat(again).hasURL(at("a-perfect-fit/what-it-knows"));
        assertThat(notes.locator(".presenter-alone")).isHidden();
        notes.keyboard().press("ArrowRight");
        assertThat(again).hasURL(at("a-perfect-fit/new-points"));
    }

    @Test
    void aBrowserThatOpensNoWindowHasALink(Visitor visitor) {
        OpenLesson shown = visitor.opensLesson(STEP);
        assertThat(shown.lab().at("open-notes")).isHidden();
        shown.page().evaluate("window.open = () => null");
        shown.lab().at("present-lesson").click();
        assertThat(shown.lab().at("open-notes")).isVisible();
        Page notes = shown.page().waitForPopup(shown.lab().at("open-notes")::click);
        assertThat(notes.locator("#clock")).not().isEmpty();
        assertThat(notes).hasURL(at(STEP + "/notes"));
        notes.keyboard().press("ArrowRight");
        assertThat(shown.page()).hasURL(at("a-perfect-fit/what-it-knows"));
    }

    @Test
    void aKeyThatAControlUsesDoesNotStep(Visitor visitor) {
        OpenLesson step = visitor.opensLesson("too-simple-too-flexible/flexible-enough");
        Slider degree = step.lab().slider("degree");
        degree.press("ArrowRight");
        degree.hasValue("2");
        assertThat(step.page()).hasURL(at("too-simple-too-flexible/flexible-enough"));
        step.lab().at("step-title").focus();
        step.page().keyboard().press(" ");
        step.page().keyboard().press("PageDown");
        assertThat(step.page()).hasURL(at("too-simple-too-flexible/flexible-enough"));
        step.page().keyboard().press("ArrowRight");
        assertThat(step.page()).hasURL(at("too-simple-too-flexible/too-flexible"));
    }

    @Test
    void aHandoutHasTheQuestionsAndForATeacherWhatPasses(Visitor visitor) {
        Page handout = visitor.opensHandout("too-simple-too-flexible", options -> {});
        assertThat(handout.locator(".handout")).containsText("About as badly.");
        assertThat(handout.locator(".handout")).not().containsText("This is called underfitting");
        assertThat(handout.locator("sketch-field.blank polyline").first()).isHidden();
        handout.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        assertThat(handout.locator(".app-bar")).isHidden();
        assertThat(handout.locator("#with-answers")).isHidden();
        handout.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.SCREEN));
        handout.locator("#with-answers").click();
        assertThat(handout.locator(".handout")).containsText("This is called underfitting");
        assertThat(handout.locator(".handout")).containsText("For example: Polynomial degree: 3");
    }

    @ParameterizedTest
    @CsvSource({"1400, 1000, DARK", "390, 844, LIGHT"})
    void axeFindsNothingAndNothingGoesSideways(int width, int height, ColorScheme scheme, Visitor visitor) {
        Page handout = visitor.opensHandout(
                "too-simple-too-flexible",
                options -> options.setViewportSize(width, height).setColorScheme(scheme));
        handout.locator("#with-answers").click();
        assertThat(handout.locator(".handout")).containsText("For example");
        LessonsIT.assertAccessible(handout, width);
        handout.navigate(handout.url().replace("handout", "too-flexible/notes"));
        assertThat(handout.locator("#clock")).not().isEmpty();
        LessonsIT.assertAccessible(handout, width);
        assertThat(handout.title()).startsWith("Notes: Too flexible");
    }
}
