package org.lambdalab.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Mouse;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.BoundingBox;
import java.util.List;
import java.util.regex.Pattern;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Points are added, moved and removed on the chart itself, and in a table. */
@ExtendWith(Journeys.class)
final class PointsIT {

    @Test
    void aPointIsDragged(Visitor visitor) {
        Lab lab = opensLab(visitor);
        String before = lab.findings().innerText();
        Spot spot = spot(lab, "training", 0);
        Mouse mouse = lab.page().mouse();
        mouse.move(spot.x(), spot.y());
        mouse.down();
        mouse.move(spot.x() + 20, spot.y() - 60, new Mouse.MoveOptions().setSteps(5));
        mouse.up();
        assertThat(lab.findings()).not().hasText(before);
        assertThat(lab.at("data-source")).containsText("Your own points");
        assertThat(lab.rows()).containsText("21 training rows, 9 for validation.");
        lab.awaitAddress("data-source", "points");
        // The address may still be that of a moment of the drag, until the next change is in it.
        lab.slider("degree").press("ArrowRight");
        lab.awaitAddress("degree", "10");
        Lab copy = visitor.opensLab(lab.query());
        assertThat(copy.findings()).hasText(lab.findings().innerText());
    }

    @Test
    void aDragIsUndoneInOneStepAndTheGeneratorChosenAgainIsAsItWas(Visitor visitor) {
        Lab lab = visitor.opensLab("?true-function=runge&sample-size=60&noise=0.5");
        String before = lab.findings().innerText();
        for (int round = 0; round < 2; round++) {
            dragUp(lab, spot(lab, "training", 3));
            assertThat(lab.at("data-source")).containsText("Your own points");
            assertThat(lab.at("true-function")).isHidden();
            if (round == 0) {
                lab.at("undo").click();
            } else {
                lab.choose("data-source", "Generate: points around a curve");
            }
            assertThat(lab.at("true-function")).containsText("Runge");
            assertThat(lab.input("sample-size")).hasValue("60");
            lab.slider("noise").hasValue("0.5");
            assertThat(lab.findings()).hasText(before);
        }
    }

    private static void dragUp(Lab lab, Spot spot) {
        Mouse mouse = lab.page().mouse();
        mouse.move(spot.x(), spot.y());
        mouse.down();
        mouse.move(spot.x(), spot.y() - 60, new Mouse.MoveOptions().setSteps(5));
        mouse.up();
    }

    @Test
    void aHeldOutPointStaysHeldOutWhereverItIsDragged(Visitor visitor) {
        Lab lab = opensLab(visitor);
        String training = lab.path("fit-chart", "training").getAttribute("d");
        Spot spot = spot(lab, "validation", 2);
        Mouse mouse = lab.page().mouse();
        mouse.move(spot.x(), spot.y());
        mouse.down();
        mouse.move(spot.x(), spot.y() + 50, new Mouse.MoveOptions().setSteps(5));
        mouse.up();
        assertThat(lab.at("data-source")).containsText("Your own points");
        assertThat(lab.rows()).containsText("21 training rows, 9 for validation.");
        assertThat(lab.path("fit-chart", "training")).hasAttribute("d", training);
    }

    @Test
    void aPointIsAddedAndRemovedByDoubleClick(Visitor visitor) {
        Lab lab = opensLab(visitor);
        BoundingBox picture = lab.at("fit-chart").locator(".chart-picture").boundingBox();
        lab.page().mouse().dblclick(picture.x + 0.9 * picture.width, picture.y + 0.15 * picture.height);
        assertThat(lab.rows()).containsText("22 training rows, 9 for validation.");
        Spot spot = spot(lab, "validation", 0);
        lab.page().mouse().dblclick(spot.x(), spot.y());
        assertThat(lab.rows()).containsText("22 training rows, 8 for validation.");
    }

    @Test
    void aFingerAddsAndRemovesByDoubleTap(Visitor visitor) {
        Lab lab = visitor.opensLab(
                "",
                options -> options.setViewportSize(360, 740).setHasTouch(true).setIsMobile(true));
        lab.at("fit-chart").scrollIntoViewIfNeeded();
        Spot spot = spot(lab, "validation", 0);
        doubleTap(lab, spot);
        lab.awaitAddress("data-source", "points");
        assertThat(lab.path("fit-chart", "validation")).hasAttribute("d", Pattern.compile("(M[^M]*){8}"));
        BoundingBox picture = lab.at("fit-chart").locator(".chart-picture").boundingBox();
        doubleTap(lab, new Spot(picture.x + 0.9 * picture.width, picture.y + 0.2 * picture.height));
        assertThat(lab.path("fit-chart", "training")).hasAttribute("d", Pattern.compile("(M[^M]*){22}"));
    }

    /** Generated data become a person's own with the first change: a mere click makes none. */
    @Test
    void aClickThatStraysALittleMovesNothing(Visitor visitor) {
        Lab lab = opensLab(visitor);
        String before = lab.path("fit-chart", "training").getAttribute("d");
        Spot spot = spot(lab, "training", 0);
        Mouse mouse = lab.page().mouse();
        mouse.move(spot.x(), spot.y());
        mouse.down();
        mouse.move(spot.x() + 2, spot.y() + 2);
        mouse.up();
        lab.slider("degree").press("ArrowRight");
        lab.awaitAddress("degree", "10");
        Assertions.assertThat(lab.address()).doesNotContainKey("points");
        assertThat(lab.path("fit-chart", "training")).hasAttribute("d", before);
    }

    @Test
    void theKeyboardGoesFromLeftToRightWhateverTheOrderOfTheRows(Visitor visitor) {
        Lab lab = visitor.opensLab("?data-source=points&points=3_1~1_2~2_0~1_1~0_0&validation-share=0.3");
        Locator cursor = lab.at("fit-chart").locator(".chart-cursor");
        cursor.focus();
        for (String place :
                List.of("1 of 5.*: 0, 0", "2 of 5.*: 1, 1", "3 of 5.*: 1, 2", "4 of 5.*: 2, 0", "5 of 5.*: 3, 1")) {
            assertThat(cursor).hasAttribute("aria-label", Pattern.compile(place));
            cursor.press("ArrowRight");
        }
    }

    @Test
    void theKeyboardStaysWithAPointThatPassesAnother(Visitor visitor) {
        Lab lab = visitor.opensLab("?data-source=points&points=1_0~1.01_1~2_0~0_0");
        Locator cursor = lab.at("fit-chart").locator(".chart-cursor");
        cursor.press("ArrowRight");
        assertThat(cursor).hasAttribute("aria-label", Pattern.compile("2 of 4.*: 1, 0"));
        cursor.press("Shift+ArrowRight");
        assertThat(cursor).hasAttribute("aria-label", Pattern.compile("3 of 4.*: 1\\.02, 0"));
        cursor.press("Backspace");
        assertThat(cursor).hasAttribute("aria-label", Pattern.compile("3 of 3.*: 2, 0"));
    }

    @Test
    void theSameByKeyboard(Visitor visitor) {
        Lab lab = opensLab(visitor);
        Locator cursor = lab.at("fit-chart").locator(".chart-cursor");
        cursor.press("ArrowRight");
        cursor.press("Shift+ArrowUp");
        assertThat(lab.at("data-source")).containsText("Your own points");
        cursor.press("Enter");
        assertThat(lab.rows()).containsText("22 training rows, 9 for validation.");
        // The second from the left is one of those held out.
        cursor.press("Delete");
        assertThat(lab.rows()).containsText("22 training rows, 8 for validation.");
        assertThat(cursor).isFocused();
    }

    @Test
    void theTableDoesItToo(Visitor visitor) {
        Lab lab = visitor.opensLab("?sample-size=8");
        lab.at("edit-points").press("Enter");
        Locator dialog = lab.page().getByRole(AriaRole.DIALOG);
        assertThat(dialog).containsText("Every change shows at once.");
        labelled(lab, "y of point 1").fill("5");
        labelled(lab, "y of point 1").press("Enter");
        assertThat(lab.at("data-source")).containsText("Your own points");
        assertThat(lab.rows()).containsText("6 training rows, 2 for validation.");
        labelled(lab, "Hold point 1 out for validation").press(" ");
        assertThat(lab.rows()).containsText(Pattern.compile("(5 training rows, 3|7 training rows, 1) for validation"));
        lab.at("add-point").press("Enter");
        assertThat(lab.rows()).containsText(Pattern.compile("(6 training rows, 3|8 training rows, 1) for validation"));
        lab.page()
                .getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName("Remove point 2").setExact(true))
                .press("Enter");
        assertThat(lab.rows())
                .not()
                .containsText(Pattern.compile("(6 training rows, 3|8 training rows, 1) for validation"));
        lab.at("close-points").press("Enter");
        assertThat(dialog).isHidden();
    }

    @Test
    void theLastThreePointsCannotBeRemoved(Visitor visitor) {
        Lab lab = visitor.opensLab("?data-source=points&points=0_0~1_2~2_1");
        String before = lab.findings().innerText();
        Spot spot = spot(lab, "training", 1);
        lab.page().mouse().dblclick(spot.x(), spot.y());
        assertThat(lab.uploadError()).containsText("At least 3 points are needed");
        assertThat(lab.findings()).hasText(before);
    }

    record Spot(double x, double y) {}

    private static Lab opensLab(Visitor visitor) {
        Lab lab = visitor.opensLab();
        assertThat(lab.path("fit-chart", "training")).isVisible();
        return lab;
    }

    /** A tap of Playwright's waits for nothing, so that two of them are as quick as a person's. */
    private static void doubleTap(Lab lab, Spot spot) {
        lab.page().touchscreen().tap(spot.x(), spot.y());
        lab.page().touchscreen().tap(spot.x(), spot.y());
    }

    /** Where the chart has drawn a point, in pixels of the window. */
    static Spot spot(Lab lab, String series, int index) {
        assertThat(lab.path("fit-chart", series)).isVisible();
        List<?> place = (List<?>) lab.at("fit-chart").evaluate("""
                        (chart, [series, index]) => {
                          const { x, y } = chart.locate(series, index);
                          return [x, y];
                        }""", List.of(series, index));
        return new Spot(((Number) place.get(0)).doubleValue(), ((Number) place.get(1)).doubleValue());
    }

    private static Locator labelled(Lab lab, String label) {
        return lab.page()
                .getByLabel(label, new Page.GetByLabelOptions().setExact(true))
                .locator("input, :scope")
                .last();
    }
}
