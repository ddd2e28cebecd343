package org.lambdalab.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.Arrays;
import java.util.List;
import org.lambdalab.experiment.Way;

/**
 * The screen of other ways.
 *
 * @param lab its controls by their ids, which it shares with the lab
 */
record Ways(Lab lab) {

    /** Every way has its answer. */
    Ways awaitAnswered() {
        assertThat(page().locator(".ways")).hasAttribute("aria-busy", "false");
        assertThat(page().locator(".way-picture")).hasCount(Way.values().length);
        return this;
    }

    Page page() {
        return lab.page();
    }

    Locator at(String id) {
        return lab.at(id);
    }

    /** Where the validation error of a way stands. */
    Locator errorOf(String way) {
        return at("way-" + way).locator(".way-numbers dd").nth(1);
    }

    String error(String way) {
        return errorOf(way).innerText();
    }

    /** The validation errors of all others. */
    List<String> errorsBut(String way) {
        return Arrays.stream(Way.values())
                .map(Way::id)
                .filter(id -> !id.equals(way))
                .map(this::error)
                .toList();
    }
}
