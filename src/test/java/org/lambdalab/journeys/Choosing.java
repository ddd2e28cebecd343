package org.lambdalab.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.regex.Pattern;

/**
 * The screen of choosing λ.
 *
 * @param lab its controls by their ids, which it shares with the lab
 */
record Choosing(Lab lab) {

    /** The exhibit on screen has its answer, and has drawn it. */
    Choosing awaitAnswered() {
        Locator exhibit = page().locator(".exhibit:visible");
        assertThat(exhibit).hasCount(1);
        assertThat(exhibit).hasAttribute("aria-busy", "false");
        for (Locator chart : exhibit.locator("apex-chart").all()) {
            assertThat(chart).hasAttribute("data-revision", Pattern.compile("\\d+"));
        }
        return this;
    }

    Page page() {
        return lab.page();
    }

    Locator at(String id) {
        return lab.at(id);
    }
}
