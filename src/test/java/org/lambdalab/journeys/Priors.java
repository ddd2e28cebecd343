package org.lambdalab.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;

/**
 * The screen of priors.
 *
 * @param lab its controls by their ids, which it shares with the lab
 */
record Priors(Lab lab) {

    static final String CHOSEN = "posterior-chart";
    static final String BESIDE = "posterior-beside-chart";

    Priors awaitDrawn() {
        assertThat(findings()).not().isEmpty();
        for (String chart : List.of("prior-chart", "prior-penalty-chart", CHOSEN, BESIDE)) {
            assertThat(lab.at(chart)).hasAttribute("data-revision", Pattern.compile("\\d+"));
        }
        assertThat(lab.path(CHOSEN, "posterior")).hasAttribute("d", Pattern.compile("M.+"));
        return this;
    }

    Page page() {
        return lab.page();
    }

    Locator findings() {
        return lab.findings();
    }

    /** Where a point or a place of a line is drawn, in pixels of the window. */
    Plane.Spot spot(String chart, String series, int index) {
        return new Plane(lab).spot(chart, series, index);
    }

    /** A number of the address. */
    double asked(String parameter) {
        return Double.parseDouble(Objects.requireNonNull(lab.address().get(parameter)));
    }
}
