package org.lambdalab.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.BoundingBox;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The lab under a finger. */
@ExtendWith(Journeys.class)
final class TouchIT {

    private static final int LEAST = 24;
    private static final int MAIN = 44;

    @ParameterizedTest
    @ValueSource(strings = {"degree", "log-lambda"})
    void aSliderIsDraggedAlsoFromBesideItsThumb(String slider, Visitor visitor) {
        Lab lab = opens(visitor, "");
        Finger finger = new Finger(lab.page());
        String curve = lab.path("fit-chart", "fit").getAttribute("d");
        String value = lab.input(slider).inputValue();
        finger.drag(thumb(lab, slider), 60, 0);
        assertThat(lab.path("fit-chart", "fit")).not().hasAttribute("d", curve);
        assertThat(lab.input(slider)).not().hasValue(value);
        String moved = lab.input(slider).inputValue();
        BoundingBox box = thumb(lab, slider).boundingBox();
        finger.drag(box.x + box.width / 2 + 20, box.y - 10, -60, 0);
        assertThat(lab.input(slider)).not().hasValue(moved);
        assertThat(Double.parseDouble(lab.input(slider).inputValue())).isLessThan(Double.parseDouble(moved));
        assertThat(scrolled(lab)).isZero();
    }

    @Test
    void aPointIsDraggedAndThePageStays(Visitor visitor) {
        Lab lab = opens(visitor, "");
        String said = lab.findings().innerText();
        List<?> place = (List<?>) lab.at("fit-chart").evaluate("""
                (chart) => {
                  const { x, y } = chart.locate('training', 3);
                  return [x, y];
                }""");
        double x = ((Number) place.get(0)).doubleValue();
        double y = ((Number) place.get(1)).doubleValue();
        new Finger(lab.page()).drag(x, y, 30, 60);
        assertThat(lab.findings()).not().hasText(said);
        lab.awaitAddress("data-source", "points");
        assertThat(scrolled(lab)).isZero();
    }

    @Test
    void theOptimumOfTwoWeightsIsDraggedAndThePageStays(Visitor visitor) {
        Plane plane = visitor.opensGeometry(
                "?noise=0.3&true-weight-2=0.1&lambda=0.5",
                options -> options.setViewportSize(390, 844).setHasTouch(true).setIsMobile(true));
        Plane.Spot from = plane.spot(Plane.CHOSEN, "optimum", 0);
        double top = plane.lab().at(Plane.CHOSEN).boundingBox().y;
        new Finger(plane.page()).drag(from.x(), from.y(), 0, -60);
        assertThat(plane.findings()).containsText("L1 at λ = 0.5: no weight is 0");
        assertThat(plane.page()).hasURL(Pattern.compile("true-weight-2=[1-9]"));
        // A sentence above it may take a line more, and the page scrolls by that.
        assertThat(plane.lab().at(Plane.CHOSEN).boundingBox().y).isCloseTo(top, within(1.0));
    }

    @ParameterizedTest
    @ValueSource(strings = {"log-lambda", "budget"})
    void thePinnedSlidersOfTwoWeightsAreDraggedAndLeaveThePlaneInSight(String slider, Visitor visitor) {
        Plane plane = visitor.opensGeometry(
                "?noise=0.3&true-weight-2=0.1&lambda=0.5&penalty=elastic-net",
                options -> options.setViewportSize(390, 844).setHasTouch(true).setIsMobile(true));
        String edge = plane.lab().path(Plane.CHOSEN, "edge").getAttribute("d");
        new Finger(plane.page()).drag(thumb(plane.lab(), slider), -60, 0);
        assertThat(plane.lab().path(Plane.CHOSEN, "edge")).not().hasAttribute("d", edge);
        assertThat(plane.page()).not().hasURL(Pattern.compile("[?&]lambda=0\\.5(&|$)"));
        assertThat(plane.page().locator(".pinned").boundingBox().height).isLessThan(844 / 3.0);
    }

    @Test
    void whatIsChosenIsTapped(Visitor visitor) {
        Lab lab = opens(visitor, "");
        for (String chip : List.of("0", "0-001", "0-01", "0-1", "1", "1000000000")) {
            lab.at("lambda-" + chip).tap();
            lab.awaitAddress("lambda", chip.replace('-', '.'));
        }
        assertThat(lab.findings()).containsText("λ = 10⁹: 9 of 9 weights are zero");
        tapLow(lab, "L2 (ridge)");
        assertThat(lab.findings()).containsText("no weight is zero");
        tapLow(lab, "None");
        assertThat(lab.findings()).containsText("No penalty on 9 weights");
        tapLow(lab, "L1 (lasso)");
        lab.at("sweep").tap();
        assertThat(lab.at("sweep")).hasAttribute("aria-label", "Stop the sweep");
        lab.at("sweep").tap();
        for (String preset : List.of("underfitting", "zeros", "step")) {
            lab.at("preset-" + preset).tap();
            assertThat(lab.at("preset-" + preset)).hasAttribute("aria-pressed", "true");
        }
    }

    @Test
    void theComparisonIsOneSwipeAway(Visitor visitor) {
        Lab lab = opens(visitor, "");
        Locator heading = lab.at("sparsity-chart").locator("h2");
        assertThat(heading).not().isInViewport();
        new Finger(lab.page()).drag(195, 560, 0, -520);
        assertThat(heading).isInViewport();
    }

    @ParameterizedTest
    @CsvSource({"390, 844", "360, 740", "844, 390"})
    void everyTargetHasRoomForAFingerAndTheMainOnesMore(int width, int height, Visitor visitor) {
        Lab lab = visitor.opensLab(
                "?penalty=elastic-net",
                options ->
                        options.setViewportSize(width, height).setHasTouch(true).setIsMobile(true));
        lab.unfold();
        assertThat(tooSmall(lab.page())).isEmpty();
        for (String slider : List.of("degree", "log-lambda", "l1-ratio")) {
            assertThat(reach(lab, slider)).as(slider).isGreaterThanOrEqualTo(MAIN);
        }
        for (String main : List.of("sweep", "lambda", "preset-zeros", "fresh-points")) {
            BoundingBox box = lab.at(main).boundingBox();
            assertThat(Math.min(box.width, box.height)).as(main).isGreaterThanOrEqualTo(MAIN);
        }
        for (Locator penalty : lab.at("penalty").locator("vaadin-radio-button").all()) {
            BoundingBox box = penalty.boundingBox();
            assertThat(Math.min(box.width, box.height))
                    .as(penalty.textContent())
                    .isGreaterThanOrEqualTo(MAIN);
        }
        for (Locator chip : lab.page().locator(".chips vaadin-button").all()) {
            assertThat(chip.boundingBox().height).as(chip.textContent()).isGreaterThanOrEqualTo(MAIN);
        }
    }

    /** The targets on a screen that are too small for a finger. */
    static List<?> tooSmall(Page page) {
        return (List<?>) page.evaluate("""
                (least) => [...document.querySelectorAll('a, button, summary, vaadin-button, vaadin-select, input')]
                  .filter((part) => part.checkVisibility({ visibilityProperty: true }))
                  .filter((part) => !part.closest('nav, .skip-link, .visually-hidden, [popover], vaadin-slider'))
                  .filter((part) => !part.matches('.skip-link, .chart-cursor'))
                  .map((part) => [part, (part.matches('input') && part.closest('vaadin-text-field, vaadin-integer-field, '
                      + 'vaadin-number-field') || part).getBoundingClientRect()])
                  .filter(([, box]) => box.width > 0 && Math.min(box.width, box.height) < least - 0.01)
                  .map(([part, box]) => part.outerHTML.slice(0, 90) + ' ' + box.width + ' × ' + box.height)""", LEAST);
    }

    private static Lab opens(Visitor visitor, String query) {
        return visitor.opensLab(
                query,
                options -> options.setViewportSize(390, 844).setHasTouch(true).setIsMobile(true));
    }

    private static Locator thumb(Lab lab, String slider) {
        return lab.at(slider).locator("[part~='thumb']");
    }

    /** How many pixels in a column through the middle of the thumb, and in a row, belong to it: the fewer of both. */
    private static int reach(Lab lab, String slider) {
        thumb(lab, slider).scrollIntoViewIfNeeded();
        return (int) lab.at(slider).evaluate("""
                (slider) => {
                  const { x, y, width, height } = slider.shadowRoot.querySelector('[part~=thumb]').getBoundingClientRect();
                  const input = slider.querySelector('input');
                  const count = (at) => Array.from({ length: 81 }, (_, i) => i - 40)
                    .filter((by) => document.elementFromPoint(...at(by)) === input).length;
                  const middle = [x + width / 2, y + height / 2];
                  return Math.min(
                    count((by) => [middle[0] + by, middle[1]]),
                    count((by) => [middle[0], middle[1] + by]));
                }""");
    }

    /** Near the lower edge of what is to take the finger. */
    private static void tapLow(Lab lab, String penalty) {
        BoundingBox box = lab.at("penalty")
                .locator("vaadin-radio-button")
                .filter(new Locator.FilterOptions().setHasText(penalty))
                .boundingBox();
        lab.page().touchscreen().tap(box.x + box.width - 4, box.y + box.height - 6);
    }

    private static double scrolled(Lab lab) {
        return ((Number) lab.page().evaluate("scrollY")).doubleValue();
    }
}
