package org.lambdalab.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;

/** The lab's screen, by the ids of its controls. */
record Lab(Page page) {

    Lab awaitDrawn() {
        assertThat(findings()).not().isEmpty();
        assertThat(chart("sparsity-chart-elastic-net")).hasAttribute("data-revision", Pattern.compile("\\d+"));
        return this;
    }

    Locator at(String id) {
        return page.locator("[id='" + id + "']");
    }

    Locator findings() {
        return at("findings");
    }

    Locator objective() {
        return at("objective");
    }

    Locator uploadError() {
        return at("upload-error");
    }

    Locator chart(String id) {
        return at(id);
    }

    Locator button(String id) {
        return at(id);
    }

    /** The native input inside a field or slider. */
    Locator input(String id) {
        return at(id).locator("input");
    }

    Slider slider(String id) {
        return new Slider(at(id));
    }

    /** Opens a select and takes an entry by mouse. */
    void choose(String id, String entry) {
        at(id).click();
        page.getByRole(
                        AriaRole.OPTION,
                        new Page.GetByRoleOptions().setName(entry).setExact(true))
                .click();
    }

    Locator radio(String id, String label) {
        return at(id).getByRole(AriaRole.RADIO, new Locator.GetByRoleOptions().setName(label));
    }

    /** Types into a field and leaves it, as a person would. */
    void type(String id, String text) {
        input(id).fill(text);
        input(id).press("Enter");
    }

    /** Waits until the address says that a parameter has this value. */
    void awaitAddress(String parameter, String value) {
        assertThat(page).hasURL(Pattern.compile("[?&]" + Pattern.quote(parameter + "=" + value) + "(&|$)"));
    }

    /** The query of the address, with its question mark. */
    String query() {
        return page.url().substring(page.url().indexOf('?'));
    }
}
