package org.lambdalab.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.ColorScheme;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Other ways out of overfitting: the lab's experiment, every way side by side. */
@ExtendWith(Journeys.class)
final class WaysIT {

    @Test
    void theBestIsMarkedInWordsAndTheFindingsNameIt(Visitor visitor) {
        Ways ways = visitor.opensWays("?true-function=cubic&seed=317");
        assertThat(ways.at("findings")).containsText("this does best: Fewer features, with an error of 0.0604");
        assertThat(ways.at("findings")).containsText("these rows do not decide between them: More data.");
        assertThat(ways.at("way-more-data")).containsText("≈ too close to tell");
        assertThat(ways.at("way-fewer-features")).containsText("★ lowest error");
        assertThat(ways.at("way-nothing")).not().containsText("★");
        assertThat(ways.at("ways-table").locator("tbody tr")).hasCount(9);
        assertThat(ways.at("preset-two-powers")).hasAttribute("aria-pressed", "true");
    }

    /** Whatever is turned, only its own card changes. */
    @Test
    void everyDialIsTurnedByKeysAndPutBackByItsButton(Visitor visitor) {
        Ways ways = visitor.opensWays("");
        for (String[] dial : new String[][] {
            {"more-data", "data-factor"},
            {"early-stopping", "stopped-after"},
            {"pruning", "kept-weights"},
            {"ridge", "l2-lambda"},
            {"lasso", "l1-lambda"},
            {"elastic-net", "elastic-net-lambda"}
        }) {
            Locator best = ways.at("best-" + dial[0]);
            assertThat(best).hasAttribute("aria-pressed", "true");
            String error = ways.error(dial[0]);
            List<String> others = ways.errorsBut(dial[0]);
            ways.lab().slider(dial[1]).press("Home");
            assertThat(best).hasAttribute("aria-pressed", "false");
            assertThat(ways.errorOf(dial[0])).not().hasText(error);
            assertThat(ways.errorsBut(dial[0])).isEqualTo(others);
            best.click();
            assertThat(ways.errorOf(dial[0])).hasText(error);
        }
    }

    @Test
    void powersAreSwitchedOffDownToTheMean(Visitor visitor) {
        Ways ways = visitor.opensWays("?degree=3");
        ways.at("all-powers").click();
        assertThat(ways.errorOf("fewer-features")).hasText(ways.error("nothing"));
        for (int power = 1; power <= 3; power++) {
            ways.lab().input("power-" + power).click();
        }
        ways.lab().awaitAddress("left-out", "1%202%203");
        assertThat(ways.at("way-fewer-features")).containsText("the curve is the mean");
        assertThat(ways.at("way-fewer-features")).containsText("0 of 3");
        assertThat(ways.at("power-4")).isHidden();
        ways.at("best-fewer-features").click();
        assertThat(ways.lab().input("power-1")).isChecked();
    }

    @Test
    void foldsChooseADegree(Visitor visitor) {
        Ways ways = visitor.opensWays("");
        assertThat(ways.at("way-chosen-degree")).containsText("lowest mean error over 10 folds");
        ways.lab().slider("degree-folds").press("ArrowLeft");
        ways.lab().awaitAddress("degree-folds", "9");
        assertThat(ways.at("way-chosen-degree")).containsText("lowest mean error over 9 folds");
    }

    @Test
    void ofMeasuredDataRowsAreTakenAway(Visitor visitor) {
        Ways ways = visitor.opensWays("?data-source=cars&degree=5&row-share=60");
        assertThat(ways.at("way-more-data")).containsText("No more can be drawn");
        assertThat(ways.at("way-more-data")).containsText("Learned from 15 of the 25 training rows");
        assertThat(ways.at("data-factor")).isHidden();
        ways.lab().slider("row-share").press("End");
        assertThat(ways.errorOf("more-data")).hasText(ways.error("nothing"));
    }

    @Test
    void withoutRowsHeldOutNoneIsMarked(Visitor visitor) {
        Ways ways = visitor.opensWays("?validation-share=0");
        assertThat(ways.at("findings")).containsText("nothing says which way is best");
        assertThat(ways.page().locator(".way.best")).hasCount(0);
        assertThat(ways.at("best-lasso")).isHidden();
        assertThat(ways.at("ways-to-test-set")).isHidden();
    }

    @Test
    void theAddressReopensTheSameScreen(Visitor visitor) {
        Ways ways = visitor.opensWays("?degree=9&left-out=2 4&data-factor=3&stopped-after=100&kept-weights=4"
                + "&degree-folds=5&l2-lambda=0.02&l1-lambda=0.003&elastic-net-lambda=0.1");
        assertThat(ways.at("way-early-stopping")).containsText("Steps k: 100");
        ways.lab().awaitAddress("l2-lambda", "0.02");
        String said = ways.at("ways-table").innerText();
        Ways again = visitor.opensWays(ways.lab().query());
        assertThat(again.at("ways-table").innerText()).isEqualTo(said);
        assertThat(again.lab().query()).isEqualTo(ways.lab().query());
    }

    @Test
    void theExperimentGoesAlongToTheLabAndBack(Visitor visitor) {
        Lab lab = visitor.opensLab("?degree=9&l1-lambda=0.5");
        lab.at("to-ways").click();
        Ways ways = new Ways(lab).awaitAnswered();
        lab.awaitAddress("degree", "9");
        lab.slider("l2-lambda").press("ArrowLeft");
        assertThat(ways.at("best-ridge")).hasAttribute("aria-pressed", "false");
        lab.slider("degree").press("ArrowLeft");
        lab.awaitAddress("degree", "8");
        lab.at("to-lab").click();
        lab.awaitDrawn();
        lab.awaitAddress("degree", "8");
        assertThat(lab.address()).doesNotContainKey("l2-lambda");
        lab.at("to-ways").click();
        ways.awaitAnswered();
        assertThat(ways.at("best-ridge")).hasAttribute("aria-pressed", "false");
        lab.awaitAddress("degree", "8");
    }

    @ParameterizedTest
    @CsvSource({"1400, 1000, LIGHT", "390, 844, DARK"})
    void axeFindsNothingAndNothingGoesSideways(int width, int height, ColorScheme scheme, Visitor visitor) {
        Ways ways = visitor.opensWays(
                "?degree=30", options -> options.setViewportSize(width, height).setColorScheme(scheme));
        AccessibilityIT.assertAccessible(ways.page());
        assertThat((Integer) ways.page().evaluate("document.documentElement.scrollWidth"))
                .isLessThanOrEqualTo(width);
    }

    @Tag("wide")
    @ParameterizedTest
    @ValueSource(ints = {320, 360, 560, 700, 900, 1024, 1200, 1900, 2560})
    void nothingGoesSidewaysAtAnyWidth(int width, Visitor visitor) {
        Ways ways = visitor.opensWays("?degree=30", options -> options.setViewportSize(width, 800));
        assertThat((Integer) ways.page().evaluate("document.documentElement.scrollWidth"))
                .isLessThanOrEqualTo(width);
        assertThat(ways.page().locator("#share").boundingBox().x).isLessThan(width - 24);
    }
}
