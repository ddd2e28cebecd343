package org.lambdalab.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Mouse;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lambdalab.journeys.Plane.Spot;

/** Two weights: by mouse, by keyboard, at every width. */
@ExtendWith(Journeys.class)
final class GeometryIT {

    private static final String STRIP = "?correlation=0.5&noise=0.3&true-weight-1=2&true-weight-2=0.1&lambda=0.5";

    /** Places of an outline in a quarter of it. */
    private static final int QUARTER = 24;

    @Tag("wide")
    @ParameterizedTest
    @ValueSource(ints = {390, 700, 844, 1024, 1920})
    void atEveryWidthACircleIsACircle(int width, Visitor visitor) {
        aCircleIsACircleAndADiamondASquareOnItsCorner(width, visitor);
    }

    @ParameterizedTest
    @ValueSource(ints = {360, 1400})
    void aCircleIsACircleAndADiamondASquareOnItsCorner(int width, Visitor visitor) {
        Plane plane = visitor.opensGeometry(STRIP, options -> options.setViewportSize(width, 900));
        Spot middle = plane.spot(Plane.BESIDE, "path", 301 + 1);
        double radius = middle.to(plane.spot(Plane.BESIDE, "edge", 0));
        assertThat(radius).isGreaterThan(20);
        for (int i = 0; i < 4 * QUARTER; i += 5) {
            assertThat(middle.to(plane.spot(Plane.BESIDE, "edge", i))).isCloseTo(radius, within(0.25));
        }
        double side = plane.spot(Plane.CHOSEN, "edge", 0).to(plane.spot(Plane.CHOSEN, "edge", QUARTER));
        Spot left = plane.spot(Plane.CHOSEN, "edge", 2 * QUARTER);
        assertThat(plane.spot(Plane.CHOSEN, "edge", QUARTER).to(left)).isCloseTo(side, within(0.25));
        assertThat(plane.spot(Plane.CHOSEN, "edge", 0).to(left)).isCloseTo(Math.sqrt(2) * side, within(0.5));
        assertThat((Integer) plane.page().evaluate("document.documentElement.scrollWidth"))
                .isLessThanOrEqualTo(width);
    }

    @Test
    void theSentenceSaysWhyAWeightIsZero(Visitor visitor) {
        Plane plane = visitor.opensGeometry(STRIP);
        assertThat(plane.findings()).hasAttribute("aria-live", "polite");
        assertThat(plane.findings()).containsText("w₂ is 0 because");
        String said = plane.findings().textContent();
        assertThat(Shown.after("because ", said)).isLessThan(Shown.after("≤ ", said));
        assertThat(Shown.after("≤ ", said)).isEqualTo(0.5);
        assertThat(plane.findings()).containsText("L2 at λ = 0.5: no weight is 0");
    }

    @Test
    void lambdaByKeyboardMovesTheBudgetAndTheBudgetMovesLambda(Visitor visitor) {
        Plane plane = visitor.opensGeometry(STRIP);
        plane.lab().slider("log-lambda").press("ArrowRight");
        plane.lab().awaitAddress("lambda", "0.5623");
        assertThat(plane.lab().at("budget")).containsText("Budget t: ");
        plane.lab().slider("budget").press("Home");
        assertThat(plane.lab().at("budget")).containsText("(1 %");
        plane.lab().slider("budget").press("End");
        plane.lab().awaitAddress("lambda", "0");
        assertThat(plane.lab().at("budget")).containsText("does not bind");
        assertThat(plane.lab().at(Plane.CHOSEN)).containsText("does not bind");
        plane.lab().type("lambda", "1e9");
        assertThat(plane.findings()).containsText("both weights are 0 because");
    }

    @Test
    void theBudgetIsDragged(Visitor visitor) {
        Plane plane = visitor.opensGeometry(STRIP);
        plane.lab().slider("budget").drag(0.73, 0.3);
        // On the way, the address may tell a place or two of it.
        assertThat(plane.page()).hasURL(Pattern.compile("lambda=[1-9]"));
    }

    @Test
    void theOptimumIsDraggedOutOfTheStripAndTheWeightIsNoLongerZero(Visitor visitor) {
        Plane plane = visitor.opensGeometry(STRIP);
        Spot from = plane.spot(Plane.CHOSEN, "optimum", 0);
        Mouse mouse = plane.page().mouse();
        mouse.move(from.x(), from.y());
        mouse.down();
        mouse.move(from.x(), from.y() - 80, new Mouse.MoveOptions().setSteps(8));
        mouse.up();
        assertThat(plane.findings()).containsText("L1 at λ = 0.5: no weight is 0");
        assertThat(plane.page()).hasURL(Pattern.compile("true-weight-2=[1-9]"));
        assertThat(plane.asked("true-weight-1")).isCloseTo(2, within(0.05));
    }

    @Test
    void theSameByKeyboard(Visitor visitor) {
        Plane plane = visitor.opensGeometry(STRIP);
        Locator cursor = plane.lab().at(Plane.CHOSEN).locator(".chart-cursor");
        cursor.focus();
        assertThat(cursor)
                .hasAttribute("aria-label", Pattern.compile("1 of 1, unpenalised optimum: 2\\.\\d+, 0\\.1\\d+"));
        for (int i = 0; i < 12; i++) {
            cursor.press("Shift+ArrowUp");
        }
        assertThat(plane.findings()).containsText("L1 at λ = 0.5: no weight is 0");
    }

    @Test
    void anExampleIsOneClickAndTheBeginningOneMore(Visitor visitor) {
        Plane plane = visitor.opensGeometry("");
        plane.lab().at("preset-strip").click();
        assertThat(plane.lab().at("preset-strip")).hasAttribute("aria-pressed", "true");
        assertThat(plane.lab().at("preset-hint")).containsText("an area, not a lucky corner");
        assertThat(plane.lab().at(Plane.CHOSEN)).containsText("optimum here: w₂ = 0");
        plane.lab().at("preset-units").click();
        plane.lab().awaitAddress("standardize", "false");
        plane.lab().at("reset").click();
        plane.lab().awaitAddress("standardize", "true");
        assertThat(plane.lab().at("reset")).isDisabled();
    }

    @Test
    void aDragIsUndoneInOneStepByKeyOrButton(Visitor visitor) {
        Plane plane = visitor.opensGeometry(STRIP);
        assertThat(plane.lab().at("undo")).isDisabled();
        plane.lab().slider("correlation").drag(0.75, 0.3);
        plane.lab().radio("penalty", "L2 (ridge)").click();
        plane.lab().awaitAddress("penalty", "l2");
        plane.lab().at("undo").click();
        plane.lab().awaitAddress("penalty", "l1");
        plane.page().keyboard().press("Control+z");
        plane.lab().awaitAddress("correlation", "0.5");
        assertThat(plane.lab().at("undo")).isDisabled();
        plane.lab().at("redo").click();
        assertThat(plane.page()).not().hasURL(Pattern.compile("correlation=0\\.5&"));
    }

    @Test
    void ofFiveHundredDataSetsL1MakesZerosAndL2None(Visitor visitor) {
        Plane plane = visitor.opensGeometry(STRIP);
        plane.lab().input("samples").click();
        assertThat(plane.lab().at(Plane.CHOSEN))
                .containsText(Pattern.compile("In [45]\\d\\d of 500 data sets, w₂ is exactly 0"));
        assertThat(plane.lab().at(Plane.BESIDE)).containsText("In 0 of 500 data sets");
    }

    @Test
    void duringADragTheSentenceIsSilentAndItIsHeardOnceAtItsEnd(Visitor visitor) {
        Plane plane = visitor.opensGeometry(STRIP);
        assertThat(plane.findings()).hasAttribute("aria-busy", "false");
        plane.page().evaluate("""
                () => {
                  const findings = document.getElementById('findings');
                  window.heard = [];
                  new MutationObserver(() => {
                    if (findings.getAttribute('aria-busy') === 'false') {
                      window.heard.push(findings.textContent);
                    }
                  }).observe(findings, { attributeFilter: ['aria-busy'] });
                }""");
        plane.lab().slider("correlation").drag(0.75, 0.3);
        plane.lab().awaitAddress("correlation", plane.lab().input("correlation").inputValue());
        assertThat(plane.findings()).hasAttribute("aria-busy", "false");
        plane.page().waitForCondition(() -> (Boolean) plane.page().evaluate("window.heard.length > 0"));
        // Whatever is told once more, after an answer that was long in coming, is the same sentence.
        assertThat((List<?>) plane.page().evaluate("[...new Set(window.heard)]"))
                .isEqualTo(List.of(plane.findings().textContent()));
    }

    @Test
    void aDragIsShownBeforeTheServerHasHeardOfIt(Visitor visitor) {
        Plane plane = visitor.opensGeometry(STRIP);
        // What is asked of the server stays on its way.
        plane.page().route(Pattern.compile(".*v-r=uidl.*"), route -> {});
        String before = plane.lab().path(Plane.BESIDE, "edge").getAttribute("d");
        plane.lab().slider("log-lambda").press("ArrowRight");
        assertThat(plane.lab().path(Plane.BESIDE, "edge")).not().hasAttribute("d", before);
        // All at once: after three seconds without an answer, what the server said last is shown again.
        List<?> shown = (List<?>) plane.page().evaluate("""
                () => [
                  document.getElementById('findings').textContent,
                  document.getElementById('geometry-chart').innerText,
                  document.querySelector('#lambda input').value,
                ]""");
        assertThat((String) shown.get(0)).contains("L1 at λ = 0.5623");
        assertThat((String) shown.get(1)).contains("which is λ = 0.5623");
        assertThat((String) shown.get(2)).isEqualTo("0.5623");
    }

    @Test
    void twoColumnsOfARealTableAreChosenAndTheirOptimumStays(Visitor visitor) {
        Plane plane = visitor.opensGeometry("?data-source=prostate&lambda=0.2");
        plane.lab().unfold();
        assertThat(plane.lab().at(Plane.CHOSEN)).containsText("w₁ of lcavol, per standard deviation");
        assertThat(plane.lab().at(Plane.CHOSEN)).containsText("only that of generated data can be dragged");
        assertThat(plane.lab().at(Plane.CHOSEN).locator(".chart-cursor")).isHidden();
        assertThat(plane.lab().at("correlation")).isHidden();
        plane.lab().choose("second-column", "lcavol");
        plane.lab().awaitAddress("first-column", "svi");
        plane.lab().awaitAddress("second-column", "lcavol");
        plane.lab().input("standardize").click();
        assertThat(plane.lab().at(Plane.CHOSEN)).containsText("w₂ of lcavol, per unit");
    }

    private static final FilePayload PLANTS =
            new FilePayload("plants.csv", "text/csv", """
            light,water,soil,height
            1,5,3,2.5
            2,3,1,3.1
            3,6,4,5.2
            4,2,5,5.9
            5,7,9,8.8
            6,4,2,8.1
            7,8,6,11.2
            """.getBytes(StandardCharsets.UTF_8));

    @Test
    void columnsOfAFileAreChosenAndAReloadKeepsThem(Visitor visitor) {
        Plane plane = visitor.opensGeometry("");
        plane.lab().unfold();
        plane.lab().choose("data-source", "Upload a file");
        plane.lab().upload(PLANTS);
        plane.lab().awaitAddress("file-name", "plants.csv");
        plane.lab().choose("first-column", "soil");
        plane.lab().awaitAddress("first-column", "soil");
        plane.lab().choose("second-column", "height");
        plane.lab().awaitAddress("second-column", "height");
        plane.lab().choose("y-column", "water");
        plane.lab().awaitAddress("y-column", "water");
        assertThat(plane.lab().at(Plane.CHOSEN)).containsText("w₁ of soil, per standard deviation");
        assertThat(plane.lab().at(Plane.CHOSEN)).containsText("y is water.");
        String said = plane.findings().textContent();
        plane.page().reload();
        plane.awaitDrawn();
        assertThat(plane.findings()).hasText(said);
        assertThat(plane.lab().at(Plane.CHOSEN)).containsText("w₂ of height, per standard deviation");
        plane.lab().unfold();
        plane.lab().at("form-in-lab").click();
        assertThat(plane.lab().at("fit-chart")).isVisible();
    }

    @Test
    void aFileThatIsNotHereIsChosenAgainAndTheScreenComesBack(Visitor visitor) {
        Plane plane = visitor.opensGeometry("?data-source=prostate");
        plane.lab().unfold();
        plane.lab().choose("data-source", "Upload a file");
        plane.lab().upload(PLANTS);
        plane.lab().awaitAddress("file-name", "plants.csv");
        plane.lab().choose("first-column", "soil");
        plane.lab().awaitAddress("first-column", "soil");
        plane.lab().type("lambda", "0.2");
        plane.lab().awaitAddress("lambda", "0.2");
        String query = plane.lab().query();
        Plane elsewhere = visitor.opensGeometry(query);
        Locator notice = elsewhere.lab().at("awaited-file");
        assertThat(notice).containsText("This address shows the file “plants.csv”, which is not here");
        elsewhere.lab().type("lambda", "0.3");
        elsewhere.lab().awaitAddress("lambda", "0.3");
        elsewhere.lab().awaitAddress("first-column", "soil");
        elsewhere
                .page()
                .waitForFileChooser(notice.locator("vaadin-button")::click)
                .setFiles(PLANTS);
        assertThat(notice).isHidden();
        assertThat(elsewhere.lab().at(Plane.CHOSEN)).containsText("w₁ of soil, per standard deviation");
        elsewhere.lab().type("lambda", "0.2");
        elsewhere.lab().awaitAddress("lambda", "0.2");
        assertThat(elsewhere.lab().query()).isEqualTo(query);
    }

    @Test
    void manyRowsAreDrawnWhileTheRestCanBeUsed(Visitor visitor) {
        Plane plane = visitor.opensGeometry(STRIP + "&sample-size=1000");
        plane.lab().input("samples").click();
        assertThat(plane.lab().at(Plane.CHOSEN)).containsText("of 500 data sets, w₂ is exactly 0");
        assertThat(plane.lab().at("computing")).isHidden();
        assertThat(plane.lab().path(Plane.CHOSEN, "samples")).hasAttribute("d", Pattern.compile("M.+"));
    }

    @Test
    void theLegendNamesWhatIsDrawnAndTheOptimumHasFourDigits(Visitor visitor) {
        Plane plane = visitor.opensGeometry(STRIP);
        Locator chart = plane.lab().at(Plane.CHOSEN);
        assertThat(chart.locator(".chart-legend")).containsText("normals of the budget");
        chart.locator(".chart-cursor").focus();
        assertThat(chart.locator(".chart-cursor"))
                .hasAttribute(
                        "aria-label", Pattern.compile("1 of 1, unpenalised optimum: \\d\\.\\d{1,3}, 0\\.\\d{1,4}"));
        plane.lab().type("lambda", "0");
        assertThat(chart).containsText("does not bind");
        assertThat(chart.locator(".chart-legend")).not().containsText("normals of the budget");
        assertThat(chart.locator(".chart-legend")).not().containsText("minus the gradient");
    }

    @Test
    void atABudgetThatIsHeldTheMapIsAFanAndTheOptimumIsDraggedOutOfIt(Visitor visitor) {
        Plane plane = visitor.opensGeometry(STRIP + "&zero-map=true");
        plane.lab().radio("zero-map-at", "at this budget: a fan").click();
        assertThat(plane.lab().path(Plane.CHOSEN, "zero-fan")).hasAttribute("d", Pattern.compile("M.+"));
        double budget = plane.asked("budget");
        Spot from = plane.spot(Plane.CHOSEN, "optimum", 0);
        Mouse mouse = plane.page().mouse();
        mouse.move(from.x(), from.y());
        mouse.down();
        mouse.move(from.x(), from.y() - 80, new Mouse.MoveOptions().setSteps(8));
        mouse.up();
        assertThat(plane.findings()).containsText("no weight is 0");
        assertThat(plane.page()).hasURL(Pattern.compile("true-weight-2=[1-9]"));
        assertThat(plane.asked("budget")).isEqualTo(budget);
    }

    @Test
    void bothPenaltiesShareOnePicture(Visitor visitor) {
        Plane plane = visitor.opensGeometry(STRIP);
        plane.lab().input("one-picture").click();
        assertThat(plane.lab().path(Plane.CHOSEN, "beside-edge")).hasAttribute("d", Pattern.compile("M.+"));
        assertThat(plane.lab().at(Plane.CHOSEN)).containsText("L1 at w = (");
        assertThat(plane.lab().at(Plane.BESIDE)).isHidden();
        plane.lab().awaitAddress("one-picture", "true");
    }

    @Test
    void theAddressReopensTheSameNumbers(Visitor visitor) {
        Plane plane = visitor.opensGeometry(
                "?correlation=-0.37&noise=0.4&true-weight-1=1.25&true-weight-2=-2&unit=2&standardize=false"
                        + "&seed=7&penalty=elastic-net&l1-ratio=0.35&lambda=0.31&zero-map=true");
        plane.lab().awaitAddress("samples", "false");
        String said = plane.findings().textContent();
        Plane again = visitor.opensGeometry(plane.lab().query());
        assertThat(again.findings()).hasText(said);
        assertThat(again.lab().query()).isEqualTo(plane.lab().query());
    }

    @Test
    void whatCannotBeIsNamed(Visitor visitor) {
        Plane plane = visitor.opensGeometry("?correlation=1&penalty=none&lambda=0.3");
        assertThat(plane.page().locator("vaadin-notification-card")).containsText("“Correlation ρ”, “Penalty”");
        plane.lab().awaitAddress("penalty", "l1");
        plane.lab().awaitAddress("lambda", "0.3");
    }

    @Test
    void theBarLeadsHereAndBackToTheLabAsItWas(Visitor visitor) {
        Lab lab = visitor.opensLab("?degree=7&penalty=l1&lambda=0.01");
        String query = lab.query();
        lab.at("to-geometry").click();
        Plane plane = new Plane(lab).awaitDrawn();
        plane.lab().slider("correlation").press("ArrowRight");
        plane.lab().awaitAddress("correlation", "0.51");
        lab.at("to-lab").click();
        lab.awaitDrawn();
        assertThat(lab.query()).isEqualTo(query);
        lab.at("to-geometry").click();
        plane.awaitDrawn();
        plane.lab().awaitAddress("correlation", "0.51");
    }

    @Test
    void onTheWholeScreenThePictureHasAllTheRoomAboveTheSentence(Visitor visitor) {
        Plane plane = visitor.opensGeometry(STRIP);
        double before = plane.spot(Plane.CHOSEN, "edge", 0).to(plane.spot(Plane.CHOSEN, "edge", QUARTER));
        plane.lab().at(Plane.CHOSEN).locator(".full-screen").click();
        assertThat(plane.lab().at(Plane.BESIDE)).not().isVisible();
        plane.page()
                .waitForCondition(() ->
                        plane.spot(Plane.CHOSEN, "edge", 0).to(plane.spot(Plane.CHOSEN, "edge", QUARTER)) > before);
        assertThat(plane.findings()).isInViewport();
    }

    @Test
    void thePictureIsATableToo(Visitor visitor) {
        Plane plane = visitor.opensGeometry(STRIP);
        Locator chart = plane.lab().at(Plane.CHOSEN);
        chart.getByLabel("Options of the chart").click();
        chart.locator("[data-action='table']").click();
        assertThat(chart.locator("table")).containsText("unpenalised optimum");
    }

    @Tag("wide")
    @ParameterizedTest
    @CsvSource({"1400, 1000, LIGHT", "1400, 1000, DARK", "1024, 800, LIGHT", "390, 844, LIGHT", "360, 800, DARK"})
    void atEverySizeAxeFindsNothing(int width, int height, ColorScheme scheme, Visitor visitor) {
        axeFindsNothing(width, height, scheme, visitor);
    }

    @ParameterizedTest
    @CsvSource({"1400, 1000, LIGHT", "360, 800, DARK"})
    void axeFindsNothing(int width, int height, ColorScheme scheme, Visitor visitor) {
        Plane plane = visitor.opensGeometry(
                STRIP + "&penalty=elastic-net&zero-map=true",
                options -> options.setViewportSize(width, height).setColorScheme(scheme));
        AccessibilityIT.assertAccessible(plane.page());
    }
}
