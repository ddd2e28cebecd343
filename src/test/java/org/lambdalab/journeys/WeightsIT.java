package org.lambdalab.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.microsoft.playwright.Locator;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The weights, their axis, and what stands beside them unpenalised. */
@ExtendWith(Journeys.class)
final class WeightsIT {

    private static final String CHART = "coefficient-chart";

    @Test
    void aHundredMoreForEveryYMovesTheInterceptByAHundredAndNoWeight(Visitor visitor) {
        Lab lab = visitor.opensLab();
        List<String> weights = table(lab);
        double intercept = intercept(lab);
        String findings = lab.findings().innerText();
        lab.at("y-offset").click();
        lab.awaitAddress("y-offset", "100");
        assertThat(intercept(lab)).isEqualTo(intercept + 100, within(0.005));
        assertThat(table(lab)).isEqualTo(weights);
        assertThat(lab.findings()).hasText(findings);
        lab.at("undo").click();
        lab.awaitAddress("y-offset", "0");
        assertThat(intercept(lab)).isEqualTo(intercept);
        assertThat(table(lab)).isEqualTo(weights);
    }

    @Test
    void barsBeyondTheAxisTellTheirValues(Visitor visitor) {
        Lab lab = visitor.opensLab();
        Locator cut = lab.at(CHART).locator("text.chart-annotation").filter(written());
        assertThat(lab.bars(CHART)).hasCount(9);
        assertThat(cut).hasCount(0);
        lab.at("lambda-0").click();
        assertThat(cut).not().hasCount(0);
        List<Double> told = cut.allTextContents().stream().map(Shown::number).toList();
        double top = Shown.number(ticks(lab).first().textContent());
        List<Double> beyond = table(lab).stream()
                .map(Shown::number)
                .filter(weight -> Math.abs(weight) > top)
                .toList();
        assertThat(told).hasSameSizeAs(beyond);
        for (int i = 0; i < told.size(); i++) {
            assertThat(told.get(i)).isEqualTo(beyond.get(i), within(0.05 * Math.abs(beyond.get(i))));
        }
    }

    @Test
    void aBarThatIsClickedSaysWhyItsWeightIsZeroOrNot(Visitor visitor) {
        Lab lab = visitor.opensLab();
        lab.bars(CHART).nth(0).click(new Locator.ClickOptions().setForce(true));
        assertThat(lab.at("why-weight")).containsText("Weight 1:");
        Locator cursor = lab.at(CHART).locator(".chart-cursor");
        cursor.focus();
        cursor.press("ArrowRight");
        cursor.press("ArrowRight");
        cursor.press("ArrowRight");
        cursor.press("Enter");
        assertThat(lab.at("why-weight")).containsText("Weight 4:");
        String before = lab.at("why-weight").innerText();
        lab.at("lambda-0-1").click();
        assertThat(lab.at("why-weight")).not().hasText(before);
        assertThat(lab.at("why-weight")).containsText("0.100");
    }

    @Test
    void theAxisHoldsStillAndIsZoomedOnDemand(Visitor visitor) {
        Lab lab = visitor.opensLab();
        assertThat(ticks(lab)).hasText(new String[] {"2", "1", "0", "−1", "−2"});
        lab.at("lambda-0-1").click();
        assertThat(lab.findings()).containsText("λ = 0.1:");
        assertThat(ticks(lab)).hasText(new String[] {"2", "1", "0", "−1", "−2"});
        double height = tallest(lab);
        lab.at("zoom-weights").click();
        lab.awaitAddress("zoom-weights", "true");
        assertThat(ticks(lab).first()).not().hasText("2");
        assertThat(Shown.number(ticks(lab).first().textContent())).isLessThan(2);
        lab.page().waitForCondition(() -> tallest(lab) > 1.5 * height);
        // The comparison has the same axis.
        assertThat(lab.at("sparsity-chart-l1")
                        .locator(".apexcharts-yaxis-label tspan")
                        .filter(written())
                        .first())
                .hasText(ticks(lab).first().textContent());
        lab.at("zoom-weights").click();
        assertThat(ticks(lab)).hasText(new String[] {"2", "1", "0", "−1", "−2"});
    }

    @Test
    void zoomedBarsAreAsTallAtTheStrongestPenaltyAsAtAWeakOne(Visitor visitor) {
        Lab lab = visitor.opensLab("?penalty=l2&lambda=0.001&zoom-weights=true");
        assertThat(ticks(lab)).not().hasCount(0);
        double weak = tallest(lab);
        lab.at("lambda-1000000000").click();
        assertThat(ticks(lab).first()).containsText("10⁻");
        // Each reaches to the next of 1, 2 and 5.
        assertThat(tallest(lab)).isGreaterThan(0.4 * weak);
        assertThat(lab.at("sparsity-chart-l2")
                        .locator(".apexcharts-yaxis-label tspan")
                        .filter(written())
                        .first())
                .containsText("10⁻");
    }

    /** All bars at once: those of new axes are drawn anew. */
    private static double tallest(Lab lab) {
        Object height = lab.bars(CHART).evaluateAll("(bars) => Math.max(...bars.map((bar) => bar.getBBox().height))");
        return ((Number) height).doubleValue();
    }

    private static double intercept(Lab lab) {
        return Shown.number(lab.at("constants").locator("dd.intercept").innerText());
    }

    /** The weights as the chart's table has them, which is shown for a moment only: so they are the present ones. */
    private static List<String> table(Lab lab) {
        toggleTable(lab);
        Locator weights = lab.at(CHART).locator("tbody td");
        assertThat(weights).hasCount(9);
        List<String> written = weights.allInnerTexts();
        toggleTable(lab);
        assertThat(weights).hasCount(0);
        return written;
    }

    private static void toggleTable(Lab lab) {
        lab.at(CHART).locator(".chart-menu-button").click();
        lab.at(CHART).locator("button[data-action=table]").click();
    }

    private static Locator ticks(Lab lab) {
        return lab.at(CHART).locator(".apexcharts-yaxis-label tspan").filter(written());
    }

    private static Locator.FilterOptions written() {
        return new Locator.FilterOptions().setHasText(Pattern.compile("\\S"));
    }
}
