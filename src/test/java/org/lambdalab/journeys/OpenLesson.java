package org.lambdalab.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Mouse;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.BoundingBox;
import java.util.regex.Pattern;

/**
 * A step of a lesson.
 *
 * @param lab what is live beside it, by the ids of the lab
 */
record OpenLesson(Lab lab) {

    OpenLesson awaitDrawn() {
        assertThat(lab.at("step-title")).not().isEmpty();
        assertThat(lab.at("fit-chart")).hasAttribute("data-revision", Pattern.compile("\\d+"));
        return this;
    }

    Page page() {
        return lab.page();
    }

    Locator reply() {
        return lab.at("reply");
    }

    void choose(String option) {
        lab.at("answer")
                .getByRole(AriaRole.RADIO, new Locator.GetByRoleOptions().setName(Pattern.compile("^" + option)))
                .click();
    }

    /** Across the whole picture, at these shares of its height. */
    void draw(double... heights) {
        Locator frame = page().locator("sketch-field .frame");
        frame.scrollIntoViewIfNeeded();
        BoundingBox box = frame.boundingBox();
        for (int i = 0; i < heights.length; i++) {
            page().mouse()
                    .move(
                            box.x + box.width * i / (heights.length - 1),
                            box.y + box.height * (1 - heights[i]),
                            new Mouse.MoveOptions().setSteps(4));
            if (i == 0) {
                page().mouse().down();
            }
        }
        page().mouse().up();
    }

    void check() {
        lab.at("check").click();
    }
}
