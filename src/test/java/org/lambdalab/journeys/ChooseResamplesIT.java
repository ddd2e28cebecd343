package org.lambdalab.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.microsoft.playwright.Locator;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a choice is worth, seen by samples and rows drawn anew, and by a test set that stays closed. */
@ExtendWith(Journeys.class)
final class ChooseResamplesIT {

    @Test
    void samplesAreAddedAndCounted(Visitor visitor) {
        Lab lab = visitor.opensChoose("?exhibit=bias-variance&resamples=1");
        Locator count = lab.at("resamples-count");
        assertThat(count).hasText("One sample of 20 rows");
        assertThat(lab.at("bias-variance-finding")).containsText("neither bias nor variance");
        lab.at("resamples-add-1").click();
        assertThat(count).containsText("2 samples");
        lab.at("resamples-add-10").click();
        assertThat(count).containsText("12 samples");
        lab.at("resamples-to-200").click();
        assertThat(count).containsText("200 samples");
        lab.awaitAddress("resamples", "200");
        assertThat(lab.path("veil-chart", "veil")).hasAttribute("d", Pattern.compile("M.+"));
        lab.at("resamples-restart").click();
        assertThat(count).containsText("One sample of");
    }

    /** One click shows that the error is bias² and variance and noise, and where it is lowest. */
    @ParameterizedTest
    @ValueSource(strings = {"by-lambda", "by-degree"})
    void aPresetShowsWhatTheErrorIsMadeOf(String preset, Visitor visitor) {
        Lab lab = visitor.opensChoose("?exhibit=bias-variance");
        lab.at("preset-" + preset).click();
        Locator finding = lab.at("bias-variance-finding");
        assertThat(lab.at("resamples-count")).hasText("200 samples of 50 rows each");
        assertThat(finding).containsText(Pattern.compile("noise 0\\.(250?|0900?) = .* lowest at"));
        String text = finding.textContent();
        double sum = Shown.after("bias² ", text) + Shown.after("variance ", text) + Shown.after("noise ", text);
        assertThat(Shown.after("noise [\\d.]+ = ", text)).isCloseTo(sum, within(2e-3));
        double fresh = Shown.after("err by ", text);
        assertThat(fresh).isCloseTo(sum, within(4 * Shown.after("err by [\\d.]+ \\(± ", text)));
    }

    @Test
    void theErrorFallsAgainInOneClick(Visitor visitor) {
        Lab lab = visitor.opensChoose("?exhibit=bias-variance");
        lab.at("preset-double-descent").click();
        assertThat(lab.at("resamples-count")).hasText("200 samples of 10 rows each");
        assertThat(lab.at("bias-variance-finding")).containsText("no λ to choose");
        lab.awaitAddress("basis", "legendre");
        lab.awaitAddress("resampled-x", "even");
        List<Double> median = column(lab.at("error-parts-chart"), "median error of the samples");
        assertThat(median).hasSize(30);
        double peak = median.get(8);
        assertThat(median.get(6)).isLessThan(peak / 2);
        assertThat(median.get(19)).isLessThan(peak / 2);
        assertThat(lab.at("double-descent")).containsText("Why the error peaks at degree 9 and falls again");
        lab.at("preset-double-descent-15").click();
        assertThat(lab.at("double-descent")).containsText("Why the error peaks at degree 14 and falls again");
        lab.at("preset-by-degree").click();
        assertThat(lab.at("resamples-count")).hasText("200 samples of 50 rows each");
        assertThat(lab.at("double-descent")).isEmpty();
    }

    /** What a chart's table says of each degree, from 1. */
    private static List<Double> column(Locator chart, String name) {
        chart.getByLabel("Options of the chart").click();
        chart.locator("[data-action='table']").click();
        int place = chart.locator("thead th").allTextContents().indexOf(name);
        return chart.locator("tbody tr").all().stream()
                .map(row -> Shown.number(row.locator("td").nth(place - 1).textContent()))
                .toList();
    }

    @Test
    void theStripMovesAndIsTold(Visitor visitor) {
        Lab lab = visitor.opensChoose("?exhibit=bias-variance&resamples=50&strip-place=0.5");
        assertThat(lab.at("strip-finding")).containsText("At x = 0.500 the truth is");
        lab.slider("strip-place").press("ArrowRight");
        assertThat(lab.at("strip-finding")).containsText("At x = 0.510 the truth is");
    }

    @Test
    void dataWhoseTruthIsNotKnownHaveNoBiasToShow(Visitor visitor) {
        Lab lab = visitor.opensChoose("?exhibit=bias-variance&data-source=cars");
        assertThat(lab.at("bias-variance-computing")).containsText("need the true curve");
        lab.at("preset-by-lambda").click();
        assertThat(lab.at("resamples-count")).hasText("200 samples of 50 rows each");
    }

    @Test
    void everyLookIsCountedAndAReloadForgetsNone(Visitor visitor) {
        Lab lab = visitor.opensChoose("?exhibit=test-set&lambda=0.01&seed=911");
        Locator seen = lab.at("test-set-seen");
        assertThat(seen).containsText("You have not looked yet.");
        lab.at("open-test-set").click();
        assertThat(seen).containsText("You have looked once. Nothing was chosen");
        assertThat(lab.at("open-test-set")).isDisabled();
        lab.type("lambda", "0.1");
        assertThat(seen).containsText("The test error of the present fit is sealed.");
        lab.at("open-test-set").click();
        assertThat(seen).containsText("You have looked 2 times: the first look was honest, the second was a peek.");
        assertThat(lab.at("looks-table").locator("tbody tr")).hasCount(2);
        lab.page().reload();
        assertThat(seen).containsText("You have looked 2 times");
        lab.type("lambda", "0.01");
        // To see the same again is no other look.
        assertThat(seen).containsText("You have looked 2 times");
        assertThat(lab.at("open-test-set")).isDisabled();
    }

    @Test
    void measuredDataGiveUpAShareThatNothingUsesUntilItIsOpened(Visitor visitor) {
        Lab lab = visitor.opensChoose("?exhibit=test-set&data-source=diabetes&validation-share=0.5&lambda=0.01");
        assertThat(lab.rows()).hasText("221 training rows, 221 for validation.");
        assertThat(lab.at("test-set-parts")).containsText("No rows are sealed");
        assertThat(lab.at("open-test-set")).isHidden();
        assertThat(lab.at("test-set-seen")).isHidden();
        assertThat(lab.at("peeking-finding")).containsText("nobody can draw fresh samples");
        lab.at("seal-rows").click();
        assertThat(lab.at("test-set-parts")).containsText("88 rows are sealed");
        assertThat(lab.at("test-set-parts")).containsText("177 are left to learn from and 177 to choose by");
        assertThat(lab.at("seal-rows")).isHidden();
        lab.at("to-lab").click();
        lab.awaitDrawn();
        lab.awaitAddress("test-share", "0.2");
        assertThat(lab.rows())
                .containsText("177 training rows, 177 for validation. 88 more rows are kept for the test");
        assertThat(lab.at("edit-points")).isDisabled();
        lab.at("to-test-set").click();
        Locator seen = lab.at("test-set-seen");
        assertThat(seen).containsText("You have not looked yet.");
        lab.awaitAddress("exhibit", "test-set");
        lab.at("open-test-set").click();
        assertThat(seen).containsText("You have looked once. If you chose degree and λ after these rows were sealed");
        // The same rows, whatever the seed: another fit to the others is another look at them.
        lab.at("new-sample").click();
        assertThat(seen).containsText("You have looked once, at another fit.");
        lab.at("undo").click();
        assertThat(seen).containsText("You have looked once. If you chose");
        lab.slider("test-share").press("Home");
        assertThat(seen).containsText("You have looked at test rows of these data once. None are sealed now");
        assertThat(lab.rows()).containsText("221 training rows, 221 for validation.");
        assertThat(lab.at("to-test-set")).isHidden();
    }

    @Test
    void fromAnyWayALinkLeadsToTheTestSet(Visitor visitor) {
        Lab lab = visitor.opensChoose("?exhibit=hold-out&data-source=cars&test-share=0.4&folds=5");
        assertThat(lab.rows()).containsText("20 more rows are kept for the test");
        lab.at("to-test-set").click();
        assertThat(lab.at("test-set-parts")).containsText("20 rows are sealed");
        lab.awaitAddress("folds", "5");
    }

    @Test
    void pointsPlacedByHandCannotBeSealed(Visitor visitor) {
        Lab lab = visitor.opensChoose(
                "?exhibit=test-set&test-share=0.2&data-source=points&points=0_1~1_2~2_1~3_0_v~4_2~5_1_v");
        assertThat(lab.at("test-set-parts")).containsText("Points placed by hand cannot be a test set");
        assertThat(lab.rows()).hasText("4 training rows, 2 for validation.");
        assertThat(lab.at("open-test-set")).isHidden();
        assertThat(lab.at("seal-rows")).isHidden();
    }

    /** Two windows of one session are one person. */
    @Test
    void aLookInOneWindowIsCountedInTheOtherAtOnce(Visitor visitor) {
        Lab lab = visitor.opensChoose("?exhibit=test-set&lambda=0.01&seed=912");
        assertThat(lab.at("test-set-seen")).containsText("You have not looked yet.");
        Lab other = new Lab(lab.page().context().newPage());
        other.page().navigate(lab.page().url());
        assertThat(other.at("test-set-seen")).containsText("You have not looked yet.");
        other.radio("penalty", "L2 (ridge)").check();
        assertThat(other.at("open-test-set")).isEnabled();
        lab.at("open-test-set").click();
        assertThat(other.at("test-set-seen")).containsText("You have looked once, at another fit.");
        other.at("open-test-set").click();
        Locator rows = lab.at("looks-table").locator("tbody tr");
        assertThat(rows).hasCount(2);
        assertThat(rows.nth(0)).containsText("L1");
        assertThat(rows.nth(1)).containsText("L2");
        assertThat(lab.at("test-set-seen")).containsText("You have looked 2 times");
    }

    @Test
    void aPeekedAtChoiceFlattersItself(Visitor visitor) {
        Lab lab = visitor.opensChoose("?exhibit=test-set&repeat-peeking=true");
        Locator rows = lab.at("peeking-table").locator("tbody tr");
        assertThat(rows).hasCount(4);
        assertThat(lab.at("peeking-finding")).containsText("On 200 fresh samples, each choosing λ");
        String peeked = rows.nth(3).locator("td").nth(2).textContent();
        assertThat(Shown.after("^", peeked)).isGreaterThan(2 * Shown.after(" ± ", peeked));
    }

    @Test
    void selectionIsSeenToDependOnTheRows(Visitor visitor) {
        Lab lab = visitor.opensChoose("?exhibit=stability&penalty=l1&lambda=0.01");
        Locator finding = lab.at("stability-finding");
        assertThat(finding).containsText("200 bootstrap draws from 20 rows. At λ = 0.01");
        lab.at("row-draws-50").click();
        assertThat(finding).containsText("50 bootstrap draws");
        lab.input("half-samples").check();
        assertThat(finding).containsText("50 times half of");
        lab.type("lambda", "1000000000");
        assertThat(finding).containsText("in every draw: 0 of 15");
        lab.radio("penalty", "L2 (ridge)").check();
        assertThat(finding).containsText("never exactly 0");
    }
}
