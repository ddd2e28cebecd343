package org.lambdalab.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.lambdalab.journeys.Plane.Spot;

/**
 * The screen of descent.
 *
 * @param lab its controls by their ids, which it shares with the lab
 */
record Walk(Lab lab) {

    static final String STEPS = "steps-chart";

    /** The columns of the table: a method's weight, the slope of the loss, that of the penalty. */
    static final int A_METHOD = 3;

    Walk awaitDrawn() {
        assertThat(findings()).not().isEmpty();
        assertThat(lab.at(STEPS)).hasAttribute("data-revision", Pattern.compile("\\d+"));
        assertThat(lab.path(STEPS, "proximal")).hasAttribute("d", Pattern.compile("M.+"));
        return this;
    }

    /** Opens another address in the same browser. */
    Walk reopen(String query) {
        page().navigate(page().url().replaceFirst("\\?.*", "") + query);
        return awaitDrawn();
    }

    Page page() {
        return lab.page();
    }

    Locator findings() {
        return lab.findings();
    }

    /** The row of the present step. */
    Locator present() {
        return lab.at("step-table").locator("[aria-current=step]");
    }

    void isAtStep(int step) {
        assertThat(present().locator("th")).hasText(Integer.toString(step));
        lab.awaitAddress("step", Integer.toString(step));
    }

    /** A number of a row, behind that of its step. */
    double shown(Locator row, int column) {
        return Shown.number(row.locator("td").nth(column).textContent());
    }

    /** A number of the address. */
    double asked(String parameter) {
        return Double.parseDouble(Objects.requireNonNull(lab.address().get(parameter)));
    }

    /** Where the steps' picture has the start. */
    Spot start() {
        lab.at(STEPS).scrollIntoViewIfNeeded();
        List<?> place = (List<?>) lab.at(STEPS).evaluate("""
                (chart) => {
                  const { x, y } = chart.locate('start', 0);
                  return [x, y];
                }""");
        return new Spot(((Number) place.get(0)).doubleValue(), ((Number) place.get(1)).doubleValue());
    }
}
