package org.lambdalab.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;

/**
 * The screen of two weights.
 *
 * @param lab its controls by their ids, which it shares with the lab
 */
record Plane(Lab lab) {

    static final String CHOSEN = "geometry-chart";
    static final String BESIDE = "geometry-beside-chart";

    /** Where something is drawn, in pixels of the window. */
    record Spot(double x, double y) {

        double to(Spot other) {
            return Math.hypot(x - other.x, y - other.y);
        }
    }

    Plane awaitDrawn() {
        assertThat(findings()).not().isEmpty();
        for (String chart : List.of(CHOSEN, BESIDE)) {
            assertThat(lab.at(chart)).hasAttribute("data-revision", Pattern.compile("\\d+"));
            assertThat(lab.path(chart, "edge")).hasAttribute("d", Pattern.compile("M.+"));
        }
        return this;
    }

    Page page() {
        return lab.page();
    }

    Locator findings() {
        return lab.findings();
    }

    Spot spot(String chart, String series, int index) {
        lab.at(chart).scrollIntoViewIfNeeded();
        List<?> place = (List<?>) lab.at(chart).evaluate("""
                        (chart, [series, index]) => {
                          const { x, y } = chart.locate(series, index);
                          return [x, y];
                        }""", List.of(series, index));
        return new Spot(((Number) place.get(0)).doubleValue(), ((Number) place.get(1)).doubleValue());
    }

    /** A number of the address. */
    double asked(String parameter) {
        return Double.parseDouble(Objects.requireNonNull(lab.address().get(parameter)));
    }
}
