package org.lambdalab.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions.IsInViewportOptions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.BoundingBox;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a phone shows, upright and on its side. */
@ExtendWith(Journeys.class)
final class PhoneIT {

    private static final IsInViewportOptions WHOLE = new IsInViewportOptions().setRatio(0.99);

    /** A first visit, with the offer of the guided start above all. */
    @Test
    void theFirstScreenShowsTheSentenceAllOfTheCurveAndWhatIsTurned(Visitor visitor) {
        Lab lab = visitor.arrives(options ->
                        options.setViewportSize(390, 844).setHasTouch(true).setIsMobile(true))
                .lab();
        assertThat(lab.at("tour-offer")).isVisible();
        double bar = top(lab.page().locator(".pinned"));
        assertThat(bottom(lab.findings())).isLessThan(bar);
        assertThat((Boolean) lab.findings().evaluate("(text) => text.scrollHeight <= text.clientHeight"))
                .isTrue();
        assertThat(plot(lab).get("height")).isGreaterThanOrEqualTo(220);
        assertThat(plot(lab).get("bottom")).isLessThan(bar);
        assertTurnable(lab);
    }

    @Test
    void theBarShowsTheScreenThatOneIsOn(Visitor visitor) {
        Lab lab = visitor.opensNetwork("", options -> options.setViewportSize(390, 844));
        assertThat(lab.at("to-network")).isInViewport(WHOLE);
        assertThat(lab.at("to-lab")).not().isInViewport(WHOLE);
        assertThat(visitor.opensLab("").at("to-lab")).isInViewport(WHOLE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "?penalty=none", "?penalty=l2"})
    void onItsSideTheFirstScreenShowsAllOfTheCurveBesideWhatIsTurned(String query, Visitor visitor) {
        Lab lab = visitor.opensLab(
                query,
                options -> options.setViewportSize(844, 390).setHasTouch(true).setIsMobile(true));
        assertThat(plot(lab).get("height")).isGreaterThanOrEqualTo(220);
        assertThat(plot(lab).get("bottom")).isLessThan(390);
        assertTurnable(lab);
    }

    /** As at 150 % of 1,024 × 768 and of 1,280 × 800. */
    @Tag("wide")
    @ParameterizedTest
    @CsvSource({"683, 512", "853, 533"})
    void enlargedTheFirstScreenShowsAllOfTheCurveBesideWhatIsTurned(int width, int height, Visitor visitor) {
        Lab lab = visitor.arrives(options -> options.setViewportSize(width, height))
                .lab();
        assertThat(plot(lab).get("height")).isGreaterThanOrEqualTo(220);
        assertThat(plot(lab).get("bottom")).isLessThan(height);
        assertTurnable(lab);
    }

    @Tag("wide")
    @ParameterizedTest
    @CsvSource({"390, 844", "360, 740", "844, 390", "683, 512"})
    void theDialogOfPointsLeavesTheCurveInSight(int width, int height, Visitor visitor) {
        Lab lab = visitor.opensLab(
                "",
                options ->
                        options.setViewportSize(width, height).setHasTouch(true).setIsMobile(true));
        lab.unfold();
        lab.at("edit-points").click();
        Locator dialog = lab.page().getByRole(AriaRole.DIALOG);
        assertThat(dialog.getByText("Done")).isInViewport(WHOLE);
        assertThat(dialog.getByLabel("x of point 1", new Locator.GetByLabelOptions().setExact(true)))
                .isInViewport(WHOLE);
        assertThat((Boolean) lab.at("fit-chart").evaluate("""
                        (chart) => [0, 5, 10, 15, 20].every((i) => {
                          const { x, y } = chart.locate('training', i);
                          return chart.contains(document.elementFromPoint(x, y));
                        })""")).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"390, 844", "360, 740", "844, 390"})
    void theLongestSentenceMovesNothing(int width, int height, Visitor visitor) {
        Lab lab = visitor.opensLab("?lambda=100", options -> options.setViewportSize(width, height));
        assertThat(lab.findings()).containsText("9 of 9 weights are zero");
        double fit = top(lab.at("fit-chart"));
        double errors = top(lab.at("error-by-lambda-chart"));
        lab.slider("log-lambda").press("Home");
        assertThat(lab.findings()).not().containsText("9 of 9 weights are zero");
        assertThat(top(lab.at("error-by-lambda-chart"))).isEqualTo(errors);
        lab.findings().evaluate("""
                (text) => text.textContent = 'λ = 0.000316: 10 of 15 weights are zero; validation MSE 0.0712, training '
                  + '0.0351. With 12 rows held out nobody can tell this fit from the best, λ ≈ 0.0031 (lower by 0.012 ± '
                  + '0.023): hold out more, take more points, or turn on cross-validation.'""");
        assertThat(top(lab.at("fit-chart"))).isEqualTo(fit);
        assertThat(top(lab.at("error-by-lambda-chart"))).isEqualTo(errors);
    }

    /** The two that tell most besides the fit. */
    @Test
    void errorsAndComparisonAreNotFarDown(Visitor visitor) {
        Lab lab = visitor.opensLab("", options -> options.setViewportSize(390, 844));
        assertThat(top(lab.at("error-by-lambda-chart"))).isLessThan(844);
        assertThat(top(lab.at("sparsity-chart"))).isLessThan(1.5 * 844);
    }

    @Tag("wide")
    @ParameterizedTest
    @CsvSource({"390, 844", "844, 390"})
    void whatIsComputedLiesOverTheSentenceAlone(int width, int height, Visitor visitor) {
        Lab lab = visitor.opensLab("", options -> options.setViewportSize(width, height));
        lab.page()
                .locator(".summary")
                .evaluate("(summary) => summary.insertAdjacentHTML('afterbegin', '<div class=computing></div>')");
        Locator notice = lab.page().locator(".computing");
        assertThat(top(notice)).isEqualTo(top(lab.findings()));
        assertThat(bottom(notice)).isEqualTo(bottom(lab.findings()));
    }

    /** The label says it, which a bubble would lie over. */
    @Test
    void onItsSideNothingLiesOverTheValueOfLambda(Visitor visitor) {
        Lab lab = visitor.opensLab(
                "",
                options -> options.setViewportSize(844, 390).setHasTouch(true).setIsMobile(true));
        lab.slider("log-lambda").press("Home");
        assertThat(lab.findings()).containsText("λ = 10⁻⁶:");
        assertThat(lab.at("log-lambda").locator("vaadin-slider-bubble")).isHidden();
    }

    private static void assertTurnable(Lab lab) {
        for (String part :
                List.of("degree", "penalty", "log-lambda", "lambda", "sweep", "lambda-0", "lambda-1000000000")) {
            assertThat(lab.at(part)).isInViewport(WHOLE);
        }
    }

    private static double top(Locator part) {
        return part.boundingBox().y;
    }

    private static double bottom(Locator part) {
        BoundingBox box = part.boundingBox();
        return box.y + box.height;
    }

    /** Where the curve is drawn, between the lowest and the highest line of the grid. */
    private static Map<String, Double> plot(Lab lab) {
        Page page = lab.page();
        page.waitForCondition(
                () -> lab.at("fit-chart").locator(".apexcharts-gridline").count() > 2);
        List<Double> lines = lab.at("fit-chart").locator(".apexcharts-gridline").all().stream()
                .map(Locator::boundingBox)
                .filter(box -> box != null && box.width > 0)
                .map(box -> box.y)
                .sorted()
                .toList();
        return Map.of("bottom", lines.getLast(), "height", lines.getLast() - lines.getFirst());
    }
}
