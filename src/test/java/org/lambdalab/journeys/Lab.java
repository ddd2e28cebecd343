package org.lambdalab.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The lab's screen, by the ids of its controls. */
record Lab(Page page) {

    /** Every chart but the sparsity comparison's, of which the last stands for all. */
    Lab awaitDrawn() {
        assertThat(findings()).not().isEmpty();
        assertThat(at("fit-chart")).hasAttribute("data-revision", Pattern.compile("\\d+"));
        assertThat(at("sparsity-chart-elastic-net")).hasAttribute("data-revision", Pattern.compile("\\d+"));
        return this;
    }

    /** Opens another address in the same browser. */
    Lab reopen(String query) {
        page.navigate(page.url().replaceFirst("\\?.*", "") + KnownSample.query(query));
        return awaitDrawn();
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

    /** Takes a file by the upload's own button. */
    void upload(FilePayload file) {
        page.waitForFileChooser(at("upload").locator("vaadin-button").first()::click)
                .setFiles(file);
    }

    /** How many rows there are to learn from, to judge by, and left out. */
    Locator rows() {
        return at("rows");
    }

    Locator uploadError() {
        return at("upload-error");
    }

    /** Opens whatever is folded away. */
    void unfold() {
        Locator folded = page.locator("details:not([open]) > summary");
        while (folded.count() > 0) {
            folded.first().click();
        }
    }

    /** The native input inside a field, a slider or a checkbox. */
    Locator input(String id) {
        return at(id).locator("input");
    }

    Slider slider(String id) {
        return new Slider(at(id));
    }

    /** Opens a select and takes an entry by mouse. */
    void choose(String id, String entry) {
        Locator folded = page.locator("details:not([open])").filter(new Locator.FilterOptions().setHas(at(id)));
        if (folded.count() > 0) {
            folded.locator("> summary").click();
        }
        at(id).click();
        option(entry).click();
        assertThat(at(id)).containsText(entry);
    }

    void chooseColumn(String id, String name) {
        chooseColumn(id, name, name);
    }

    /**
     * A column is listed with what it holds.
     *
     * @param then the one that is chosen afterwards
     */
    void chooseColumn(String id, String name, String then) {
        at(id).click();
        page.getByRole(AriaRole.OPTION, new Page.GetByRoleOptions().setName(Pattern.compile("^" + name + "\\b")))
                .click();
        assertThat(at(id)).containsText(then);
    }

    /** An entry of the select that is open. */
    Locator option(String entry) {
        return page.getByRole(
                AriaRole.OPTION, new Page.GetByRoleOptions().setName(entry).setExact(true));
    }

    Locator radio(String id, String label) {
        return at(id).getByRole(
                        AriaRole.RADIO,
                        new Locator.GetByRoleOptions().setName(label).setExact(true));
    }

    /** Types into a field and confirms, as a person would. */
    void type(String id, String text) {
        input(id).fill(text);
        input(id).press("Enter");
    }

    /** Waits until the address says that a parameter has this value. */
    void awaitAddress(String parameter, String value) {
        // The browser matches, and does not know Java's quotes.
        String text = (parameter + "=" + value).replaceAll("[.+]", "\\\\$0");
        assertThat(page).hasURL(Pattern.compile("[?&]" + text + "(&|$)"));
    }

    /** What the address says, by parameter. */
    Map<String, String> address() {
        String url = page.url();
        return Arrays.stream(url.substring(url.indexOf('?') + 1).split("&"))
                .map(pair -> pair.split("=", 2))
                .collect(Collectors.toMap(pair -> pair[0], pair -> URLDecoder.decode(pair[1], StandardCharsets.UTF_8)));
    }

    /** The query of the address, with its question mark. */
    String query() {
        return page.url().substring(page.url().indexOf('?'));
    }

    /** The drawn path of a chart's series. */
    Locator path(String chart, String series) {
        return at(chart).locator("[data-series='" + series + "'] path").first();
    }

    /** The bars of a chart of weights. */
    Locator bars(String chart) {
        return at(chart).locator("g[data-series='weights'] > path");
    }
}
