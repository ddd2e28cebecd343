package org.lambdalab.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.args.AxeRuleOptions;
import com.deque.html.axecore.args.AxeRunOptions;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** axe-core finds nothing, however the lab is looked at. */
@ExtendWith(Journeys.class)
final class AccessibilityIT {

    /** With the size of targets, which axe-core looks at only when asked. */
    private static final AxeRunOptions OPTIONS = new AxeRunOptions();

    static {
        AxeRuleOptions asked = new AxeRuleOptions();
        asked.setEnabled(true);
        OPTIONS.setRules(Map.of("target-size", asked));
    }

    @Test
    void inTheLight(Visitor visitor) {
        assertAccessible(visitor.opensLab());
    }

    @Test
    void inTheDark(Visitor visitor) {
        assertAccessible(visitor.opensLab("", options -> options.setColorScheme(ColorScheme.DARK)));
    }

    @ParameterizedTest
    @Tag("wide")
    @CsvSource({"412, 823", "844, 390"})
    void onOtherPhones(int width, int height, Visitor visitor) {
        onAPhone(width, height, visitor);
    }

    @ParameterizedTest
    @CsvSource("360, 800")
    void onAPhone(int width, int height, Visitor visitor) {
        assertAccessible(visitor.opensLab(
                "",
                options ->
                        options.setViewportSize(width, height).setHasTouch(true).setIsMobile(true)));
    }

    @Test
    void withEveryControlThatThereIs(Visitor visitor) {
        Lab lab = visitor.opensLab("?penalty=elastic-net&data-source=diabetes");
        lab.choose("data-source", "Upload a file");
        assertThat(lab.at("upload")).isVisible();
        assertAccessible(lab);
    }

    @Test
    void withWhatIsRefusedOrDisabled(Visitor visitor) {
        Lab lab = visitor.opensLab("?validation-share=0&degree=x");
        assertThat(lab.page().locator("vaadin-notification-card")).isVisible();
        lab.type("lambda", "plenty");
        assertThat(lab.at("lambda")).containsText("A number from 0 to");
        assertAccessible(lab);
    }

    @Test
    void whilePointsAreEdited(Visitor visitor) {
        Lab lab = visitor.opensLab();
        lab.at("edit-points").click();
        assertThat(lab.at("add-point")).isVisible();
        assertThat(lab.at("points")).containsText("Held out");
        assertAccessible(lab);
    }

    @Test
    void withAChartAsATable(Visitor visitor) {
        Lab lab = visitor.opensLab();
        lab.at("coefficient-chart").getByLabel("Options of the chart").click();
        lab.at("coefficient-chart").locator("[data-action='table']").click();
        assertThat(lab.at("coefficient-chart").locator("table")).isVisible();
        assertAccessible(lab);
    }

    private static void assertAccessible(Lab lab) {
        assertAccessible(lab.page());
    }

    static void assertAccessible(Page page) {
        // Flow's line of progress is no part of any screen.
        page.locator("vaadin-connection-indicator[loading]")
                .waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.DETACHED));
        List<String> violations = new AxeBuilder(page)
                .options(OPTIONS).analyze().getViolations().stream()
                        .map(rule -> rule.getId() + ": " + rule.getHelp() + " at "
                                + rule.getNodes().stream()
                                        .map(node -> node.getTarget() + " " + node.getHtml())
                                        .toList())
                        .toList();
        assertThat(violations).isEmpty();
    }
}
