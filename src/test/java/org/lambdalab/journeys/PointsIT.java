package org.lambdalab.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Mouse;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.BoundingBox;
import com.microsoft.playwright.options.MouseButton;
import java.util.List;
import java.util.regex.Pattern;
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
    void aPointIsAddedByDoubleClickAndRemovedByRightClick(Visitor visitor) {
        Lab lab = opensLab(visitor);
        BoundingBox picture = lab.at("fit-chart").locator(".chart-picture").boundingBox();
        lab.page().mouse().dblclick(picture.x + 0.9 * picture.width, picture.y + 0.15 * picture.height);
        assertThat(lab.rows()).containsText("22 training rows, 9 for validation.");
        Spot spot = spot(lab, "validation", 0);
        lab.page().mouse().click(spot.x(), spot.y(), new Mouse.ClickOptions().setButton(MouseButton.RIGHT));
        assertThat(lab.rows()).containsText("22 training rows, 8 for validation.");
    }

    @Test
    void theSameByKeyboard(Visitor visitor) {
        Lab lab = opensLab(visitor);
        Locator cursor = lab.at("fit-chart").locator(".chart-cursor");
        cursor.press("ArrowRight");
        cursor.press("Shift+ArrowUp");
        assertThat(lab.at("data-source")).containsText("Your own points");
        cursor.press("Insert");
        assertThat(lab.rows()).containsText("22 training rows, 9 for validation.");
        cursor.press("Delete");
        assertThat(lab.rows()).containsText("21 training rows, 9 for validation.");
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
        lab.page().mouse().click(spot.x(), spot.y(), new Mouse.ClickOptions().setButton(MouseButton.RIGHT));
        assertThat(lab.uploadError()).containsText("At least 3 points are needed");
        assertThat(lab.findings()).hasText(before);
    }

    private record Spot(double x, double y) {}

    private static Lab opensLab(Visitor visitor) {
        Lab lab = visitor.opensLab();
        assertThat(lab.path("fit-chart", "training")).isVisible();
        return lab;
    }

    /** Where the chart has drawn a point, in pixels of the window. */
    private static Spot spot(Lab lab, String series, int index) {
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
