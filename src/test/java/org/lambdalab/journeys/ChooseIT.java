package org.lambdalab.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.BoundingBox;
import com.microsoft.playwright.options.ColorScheme;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Choosing λ: the lab's experiment, judged by rows that a fit has not seen. */
@ExtendWith(Journeys.class)
final class ChooseIT {

    private static final String FOLDS = "?exhibit=folds&lambda=0.01";

    @Test
    void theTableHasEachErrorAndAClickTakesItsLambda(Visitor visitor) {
        Lab lab = visitor.opensChoose("");
        Locator rows = lab.at("hold-out-table").locator("tbody tr");
        assertThat(rows).hasCount(6);
        assertThat(lab.at("hold-out-finding")).containsText("0.01 has the lowest validation error, 0.123");
        assertThat(rows.nth(2)).containsText("★ lowest");
        assertThat(rows.nth(0)).hasAttribute("aria-current", "true");
        rows.nth(2).getByRole(AriaRole.BUTTON).click();
        lab.awaitAddress("lambda", "0.01");
        assertThat(rows.nth(2)).hasAttribute("aria-current", "true");
    }

    @Test
    void anyLambdaIsAddedAndWhatIsNoneIsRefused(Visitor visitor) {
        Lab lab = visitor.opensChoose("");
        lab.type("add-lambda", "0.03");
        assertThat(lab.at("hold-out-table").locator("tbody tr")).hasCount(7);
        lab.awaitAddress("added-lambdas", "0.03");
        lab.type("add-lambda", "-1");
        assertThat(lab.at("add-lambda")).hasAttribute("invalid", "");
        assertThat(lab.at("hold-out-table").locator("tbody tr")).hasCount(7);
    }

    @Test
    void anAddedLambdaIsRemovedByKeyboardAndThatIsTakenBack(Visitor visitor) {
        Lab lab = visitor.opensChoose("?added-lambdas=0.03");
        Locator rows = lab.at("hold-out-table").locator("tbody tr");
        assertThat(rows).hasCount(7);
        Locator remove = lab.page()
                .getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Remove λ = 0.03 from the table"));
        BoundingBox box = remove.boundingBox();
        assertThat(Math.min(box.width, box.height)).isGreaterThanOrEqualTo(24);
        remove.press("Enter");
        assertThat(rows).hasCount(6);
        assertThat(lab.at("add-lambda").locator("input")).isFocused();
        lab.at("undo").click();
        assertThat(rows).hasCount(7);
        lab.awaitAddress("added-lambdas", "0.03");
    }

    @Test
    void oneStepBackTakesBackAllThatAPresetChanged(Visitor visitor) {
        Lab lab = visitor.opensChoose("?exhibit=bias-variance&degree=7");
        lab.at("preset-double-descent").click();
        lab.awaitAddress("degree", "9");
        lab.awaitAddress("by-degree", "true");
        lab.page().keyboard().press("Control+z");
        lab.awaitAddress("degree", "7");
        lab.awaitAddress("by-degree", "false");
        assertThat(lab.at("undo")).isDisabled();
        lab.page().keyboard().press("Control+y");
        lab.awaitAddress("degree", "9");
        lab.awaitAddress("by-degree", "true");
    }

    @Test
    void whatIsComparedIsCleared(Visitor visitor) {
        Lab lab = visitor.opensChoose(FOLDS + "&compared-lambda=100");
        assertThat(lab.at("folds-difference")).containsText("In the same folds");
        lab.type("compared-lambda", "");
        assertThat(lab.at("folds-difference")).containsText("Type another λ");
        assertThat(lab.page()).not().hasURL(Pattern.compile("compared-lambda"));
    }

    @Test
    void aBestLambdaAtAnEndOfTheScaleIsSaidToBeOne(Visitor visitor) {
        Lab lab = visitor.opensChoose("?exhibit=folds&degree=1&penalty=l2&sample-size=200&noise=0.1");
        assertThat(lab.at("folds-finding")).containsText("That is the smallest λ of the slider’s scale");
    }

    @Test
    void foldsProposeTwoLambdasAndEitherIsTaken(Visitor visitor) {
        Lab lab = visitor.opensChoose(FOLDS);
        assertThat(lab.at("folds-finding")).containsText("Over 10 folds the mean error is lowest, 0.0865, at λ min");
        lab.at("take-lambda-1se").click();
        lab.awaitAddress("lambda", "0.002239");
        lab.at("take-lambda-min").click();
        lab.awaitAddress("lambda", "0.001778");
        assertThat(lab.path("cv-chart", "mean")).hasAttribute("d", Pattern.compile("M.+"));
        lab.input("each-fold").click();
        assertThat(lab.path("cv-chart", "folds")).hasAttribute("d", Pattern.compile("M.+"));
    }

    @Test
    void foldsAreWatchedOneByOneAndThrownAway(Visitor visitor) {
        Lab lab = visitor.opensChoose(FOLDS);
        assertThat(lab.at("folds-exhibit")).containsText("The 10 fits that judge λ are thrown away");
        lab.at("fold-next").click();
        assertThat(lab.at("folds-exhibit")).containsText("Fold 1 of 10: its rows, the diamonds");
        assertThat(lab.path("fold-chart", "fold")).hasAttribute("d", Pattern.compile("M.+"));
        lab.at("fold-back").click();
        lab.at("fold-back").click();
        assertThat(lab.at("folds-exhibit")).containsText("Fold 10 of 10");
        lab.awaitAddress("watched-fold", "10");
        lab.input("leave-one-out").click();
        assertThat(lab.at("folds-finding")).containsText("Over 20 folds");
    }

    @Test
    void twoLambdasAreComparedOnTheSameFolds(Visitor visitor) {
        Lab lab = visitor.opensChoose(FOLDS);
        lab.type("compared-lambda", "100");
        assertThat(lab.at("folds-difference")).containsText("In the same folds λ = 0.01 errs less than λ = 100, by 0.");
        assertThat(lab.at("folds-difference")).containsText("more than twice its standard error");
        lab.type("lambda", "100");
        assertThat(lab.at("folds-difference")).containsText("err alike");
    }

    @Test
    void theExperimentGoesAlongToTheLabAndBack(Visitor visitor) {
        Lab lab = visitor.opensLab("?degree=9&penalty=l2&lambda=0.001");
        lab.at("to-choose").click();
        assertThat(lab.at("hold-out-table").locator("tbody tr")).hasCount(6);
        lab.awaitAddress("degree", "9");
        lab.at("exhibit-folds").click();
        lab.awaitAddress("exhibit", "folds");
        lab.slider("degree").press("ArrowLeft");
        lab.awaitAddress("degree", "8");
        lab.at("to-lab").click();
        lab.awaitDrawn();
        lab.awaitAddress("degree", "8");
        assertThat(lab.address()).doesNotContainKey("exhibit").containsEntry("penalty", "l2");
        lab.slider("degree").press("ArrowLeft");
        lab.awaitAddress("degree", "7");
        lab.at("to-choose").click();
        assertThat(lab.at("folds-finding")).isVisible();
        lab.awaitAddress("degree", "7");
        lab.awaitAddress("exhibit", "folds");
    }

    @Test
    void withoutAPenaltyThereIsNoLambdaToChoose(Visitor visitor) {
        Lab lab = visitor.opensChoose("?exhibit=folds&penalty=none");
        assertThat(lab.at("folds-finding")).containsText("Without a penalty there is no λ to choose");
        assertThat(lab.at("take-lambda-min")).isHidden();
        assertThat(lab.at("cv-chart")).isHidden();
        assertThat(lab.path("fold-chart", "fit")).hasAttribute("d", Pattern.compile("M.+"));
    }

    @Test
    void theAddressReopensTheSameScreen(Visitor visitor) {
        Lab lab = visitor.opensChoose(
                "?exhibit=folds&folds=5&each-fold=true&watched-fold=3&compared-lambda=0.1&penalty=elastic-net&degree=6&lambda=0.02");
        assertThat(lab.at("folds-difference")).containsText("In the same folds");
        lab.awaitAddress("compared-lambda", "0.1");
        String said = lab.at("folds-exhibit").innerText();
        Lab again = visitor.opensChoose(lab.query());
        assertThat(again.at("folds-difference")).containsText("In the same folds");
        assertThat(again.at("folds-exhibit").innerText()).isEqualTo(said);
        assertThat(again.query()).isEqualTo(lab.query());
    }

    @Test
    void whatCannotBeIsNamed(Visitor visitor) {
        Lab lab = visitor.opensChoose("?exhibit=oracle&folds=99");
        assertThat(lab.page().locator("vaadin-notification-card")).containsText("“Way to choose”, “Folds”");
        lab.awaitAddress("exhibit", "hold-out");
    }

    /** However soon the first answer was there. */
    @ParameterizedTest
    @ValueSource(strings = {"hold-out", "folds"})
    void aLineIsKeptFreeForProgress(String exhibit, Visitor visitor) {
        Lab lab = visitor.opensChoose("?exhibit=" + exhibit);
        assertThat(lab.at(exhibit + "-finding")).not().isEmpty();
        assertThat(lab.at(exhibit + "-computing")).isHidden();
        Object height = lab.page()
                .evaluate("id => document.getElementById(id).getBoundingClientRect().height", exhibit + "-computing");
        assertThat(((Number) height).doubleValue()).isGreaterThan(30);
    }

    @Tag("wide")
    @ParameterizedTest
    @CsvSource({"1400, 1000, LIGHT, hold-out", "360, 740, LIGHT, folds"})
    void atEverySizeAxeFindsNothingAndNothingGoesSideways(
            int width, int height, ColorScheme scheme, String exhibit, Visitor visitor) {
        axeFindsNothingAndNothingGoesSideways(width, height, scheme, exhibit, visitor);
    }

    @ParameterizedTest
    @CsvSource({"390, 844, DARK, hold-out", "1024, 768, DARK, folds"})
    void axeFindsNothingAndNothingGoesSideways(
            int width, int height, ColorScheme scheme, String exhibit, Visitor visitor) {
        Lab lab = visitor.opensChoose(
                "?each-fold=true&watched-fold=1&lambda=0.01&exhibit=" + exhibit,
                options -> options.setViewportSize(width, height).setColorScheme(scheme));
        assertThat(lab.at(exhibit + "-finding")).not().isEmpty();
        AccessibilityIT.assertAccessible(lab.page());
        assertThat((Integer) lab.page().evaluate("document.documentElement.scrollWidth"))
                .isLessThanOrEqualTo(width);
    }
}
