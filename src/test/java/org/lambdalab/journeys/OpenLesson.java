package org.lambdalab.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
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

    void check() {
        lab.at("check").click();
    }
}
