package org.lambdalab.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.assertions.LocatorAssertions.IsInViewportOptions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.BoundingBox;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The ⓘ at terms and pictures, the glossary, and the guided start. */
@ExtendWith(Journeys.class)
final class HelpIT {

    private static final List<String> CHARTS =
            List.of("fit-chart", "error-by-lambda-chart", "error-by-degree-chart", "coefficient-chart", "path-chart");

    private static final IsInViewportOptions WHOLE = new IsInViewportOptions().setRatio(0.99);

    /** The comparison is higher than a screen. */
    private static final IsInViewportOptions MUCH = new IsInViewportOptions().setRatio(0.4);

    @Test
    void everyHelpIsLargeEnoughForAFingerAndHasANameOfItsOwn(Visitor visitor) {
        Lab lab = visitor.opensLab(
                "?penalty=elastic-net",
                options -> options.setViewportSize(390, 844).setHasTouch(true).setIsMobile(true));
        lab.unfold();
        List<Locator> helps = lab.page().locator(".help").all();
        Assertions.assertThat(helps).hasSizeGreaterThan(20);
        for (Locator help : helps) {
            BoundingBox box = help.boundingBox();
            Assertions.assertThat(Math.min(box.width, box.height))
                    .as(help.getAttribute("id"))
                    .isGreaterThanOrEqualTo(24);
            Assertions.assertThat(box.x + box.width).isLessThanOrEqualTo(390);
        }
        Assertions.assertThat(helps.stream().map(help -> help.getAttribute("aria-label")))
                .doesNotContainNull()
                .doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @ValueSource(ints = {390, 1024, 1400})
    void aChartsHelpCoversNeitherItsTitleNorItsMenuNorItsHint(int width, Visitor visitor) {
        Lab lab = visitor.opensLab("", options -> options.setViewportSize(width, 844));
        for (String chart : CHARTS) {
            BoundingBox help = lab.at("help-" + chart).boundingBox();
            Assertions.assertThat(overlap(
                            help, lab.at(chart).locator(".chart-menu-button").boundingBox()))
                    .as(chart)
                    .isFalse();
            for (String words : List.of(".chart-title", ".chart-subtitle")) {
                Assertions.assertThat((Boolean) lab.at(chart)
                                .locator(words)
                                .evaluate("""
                                        (element, help) => {
                                          const text = document.createRange();
                                          text.selectNodeContents(element);
                                          return [...text.getClientRects()].every((line) =>
                                              line.right <= help.x || line.top >= help.y + help.height - 3);
                                        }""", Map.of("x", help.x, "y", help.y, "height", help.height)))
                        .as(chart + " " + words)
                        .isTrue();
            }
        }
    }

    @Test
    void helpOpensByKeyboardMovesNothingAndClosesByEscape(Visitor visitor) {
        Lab lab = visitor.opensLab();
        BoundingBox before = lab.at("fit-chart").boundingBox();
        lab.at("help-mse").press("Enter");
        Locator bubble = bubble(lab, "What is the mean squared error (MSE)?");
        assertThat(bubble).containsText("MSE = 1/n · Σ (y − ŷ)²");
        assertThat(bubble).isFocused();
        Assertions.assertThat(lab.at("fit-chart").boundingBox())
                .usingRecursiveComparison()
                .isEqualTo(before);
        lab.page().keyboard().press("Tab");
        assertThat(bubble.getByText("More in the glossary")).isFocused();
        lab.page().keyboard().press("Escape");
        assertThat(bubble.locator("p")).isHidden();
        assertThat(lab.at("help-mse")).isFocused();
        lab.at("help-mse").press("Enter");
        assertThat(bubble.locator("p")).isVisible();
    }

    @Test
    void onAPhoneHelpIsTappedAndStaysOnScreen(Visitor visitor) {
        Lab lab = visitor.opensLab(
                "",
                options -> options.setViewportSize(390, 844).setHasTouch(true).setIsMobile(true));
        for (String help : List.of("help-degree", "help-path-chart", "help-sparsity-chart", "help-lambda")) {
            lab.at(help).tap();
            Locator bubble = bubble(lab, lab.at(help).getAttribute("aria-label"));
            assertThat(bubble.locator("p").first()).isVisible();
            BoundingBox box = bubble.locator("p").first().boundingBox();
            Assertions.assertThat(box.x).as(help).isNotNegative();
            Assertions.assertThat(box.x + box.width).as(help).isLessThanOrEqualTo(390);
            lab.at(help).tap();
            assertThat(bubble.locator("p").first()).isHidden();
        }
    }

    @Test
    void onAPhoneWhatIsAskedAboutInTheBarLeavesTheCurveInSight(Visitor visitor) {
        Lab lab = visitor.opensLab(
                "",
                options -> options.setViewportSize(390, 844).setHasTouch(true).setIsMobile(true));
        for (String help : List.of("help-degree", "help-penalty", "help-lambda")) {
            lab.at(help).tap();
            Locator bubble = bubble(lab, lab.at(help).getAttribute("aria-label"));
            assertThat(bubble.locator("p").first()).isVisible();
            BoundingBox last = bubble.getByText("More in the glossary").boundingBox();
            Assertions.assertThat(last.y + last.height)
                    .as(help)
                    .isLessThan(lab.path("fit-chart", "fit").boundingBox().y);
            lab.page().keyboard().press("Escape");
            assertThat(bubble.locator("p").first()).isHidden();
        }
    }

    @Test
    void withoutAPenaltyLambdaCanStillBeAskedAbout(Visitor visitor) {
        Lab lab = visitor.opensLab("?penalty=none");
        lab.at("help-lambda").click();
        assertThat(bubble(lab, "What is λ (lambda)?")).containsText("J = loss + λ × penalty");
    }

    @Test
    void theGlossaryIsOneStepAwayAndTheLabIsAsItWasAfterIt(Visitor visitor) {
        Lab lab = visitor.opensLab("?degree=4&penalty=l2&lambda=0.5&seed=11");
        String said = lab.findings().innerText();
        lab.at("help-mse").click();
        bubble(lab, "What is the mean squared error (MSE)?")
                .getByText("More in the glossary")
                .click();
        assertThat(lab.page()).hasURL(Pattern.compile("/glossary#term-mse$"));
        assertThat(lab.at("term-mse")).isInViewport();
        assertThat(lab.at("term-mse")).containsText("MSE = 1/n · Σ (y − ŷ)²");
        assertThat(lab.at("start-tour")).isHidden();
        lab.page().goBack();
        lab.awaitDrawn();
        assertThat(lab.findings()).hasText(said);
        lab.at("to-glossary").click();
        assertThat(lab.page()).hasTitle("Glossary – Lambda Lab");
        lab.at("back-to-the-lab").click();
        lab.awaitDrawn();
        assertThat(lab.findings()).hasText(said);
        Assertions.assertThat(lab.address()).containsEntry("degree", "4").containsEntry("seed", "11");
    }

    @Test
    void certificatesAreForWhoAsks(Visitor visitor) {
        Lab lab = visitor.opensLab();
        assertThat(lab.objective().getByText("✓ Exact to rounding")).isVisible();
        assertThat(lab.at("kkt-residual")).isHidden();
        lab.at("certificate").locator("summary").click();
        assertThat(lab.at("kkt-residual")).isVisible();
        assertThat(lab.objective().getByText("Effective parameters: 5")).isVisible();
        lab.at("sparsity-certificates").locator("summary").click();
        assertThat(lab.at("sparsity-certificates").locator("dd")).hasCount(4);
    }

    @Test
    void theGuidedStartIsOfferedOnceAndWaitsInTheBar(Visitor visitor) {
        Lab lab = visitor.arrives().lab();
        assertThat(lab.at("tour-offer")).isVisible();
        lab.at("tour-not-now").click();
        assertThat(lab.at("tour-offer")).isHidden();
        lab.page().navigate(lab.page().url().replaceFirst("\\?.*", ""));
        lab.awaitDrawn();
        assertThat(lab.at("tour-offer")).isHidden();
        lab.at("start-tour").click();
        assertThat(lab.at("tour")).containsText("1 of 5");
        lab.page().keyboard().press("Escape");
        assertThat(lab.at("tour")).isHidden();
        assertThat(lab.at("start-tour")).isFocused();
        assertThat(pointedAt(lab)).hasCount(0);
    }

    @Test
    void escapeSkipsWhileTheServerIsStillAnswering(Visitor visitor) {
        Lab lab = visitor.arrives().lab();
        lab.at("tour-start").click();
        assertThat(lab.at("tour")).containsText("1 of 5");
        List<Route> held = new ArrayList<>();
        lab.page().route(url -> url.contains("v-r=uidl"), held::add);
        lab.at("tour-next").press("Enter");
        assertThat(lab.page().locator("vaadin-connection-indicator:popover-open"))
                .hasCount(1);
        lab.page().keyboard().press("Escape");
        lab.page().unrouteAll();
        held.forEach(Route::resume);
        assertThat(lab.at("tour")).isHidden();
    }

    @Test
    void whoeverComesByALinkIsNotOfferedTheGuidedStart(Visitor visitor) {
        Lab lab = visitor.opensLab("?degree=5");
        assertThat(lab.at("start-tour")).isVisible();
        assertThat(lab.at("tour-offer")).hasCount(0);
    }

    @ParameterizedTest
    @CsvSource({"390, 844", "1024, 768", "1400, 900"})
    void everyStepShowsWhatItSpeaksOf(int width, int height, Visitor visitor) {
        Lab lab = visitor.arrives(options -> options.setViewportSize(width, height))
                .lab();
        lab.at("tour-start").click();
        Iterator<String> watched = List.of(
                        "fit-chart", "error-by-degree-chart", "fit-chart", "error-by-lambda-chart", "sparsity-chart")
                .iterator();
        for (String part : List.of("fit-chart", "degree", "penalty", "log-lambda", "sparsity-chart")) {
            assertThat(lab.at(part)).hasAttribute("data-pointed-at", "");
            // What is tried lies in the bar, and must not push away what is watched meanwhile.
            assertThat(lab.at(watched.next())).isInViewport(MUCH);
            assertThat(lab.at("tour-next")).isFocused();
            assertThat(lab.at("tour")).not().containsText("!{");
            assertThat(lab.at(part)).isInViewport(part.endsWith("-chart") ? MUCH : WHOLE);
            BoundingBox box = lab.at(part).boundingBox();
            Assertions.assertThat(overlap(lab.at("tour").boundingBox(), box))
                    .as(part)
                    .isFalse();
            lab.at("tour-next").press("Enter");
        }
        assertThat(lab.at("tour")).isHidden();
        assertThat(pointedAt(lab)).hasCount(0);
    }

    @ParameterizedTest
    @CsvSource({"390, 844", "844, 390", "1400, 900"})
    void theOutlineOfLambdaCrossesNoWords(int width, int height, Visitor visitor) {
        Lab lab = visitor.opensLab("", options -> options.setViewportSize(width, height));
        lab.at("start-tour").click();
        for (int step = 1; step < 4; step++) {
            lab.at("tour-next").click();
        }
        assertThat(lab.at("log-lambda")).hasAttribute("data-pointed-at", "");
        Assertions.assertThat((Boolean) lab.page().locator(".lambda-ends").evaluate("""
                        (words) => {
                          const { top, bottom } = words.getBoundingClientRect();
                          const scale = words.closest('.lambda-control');
                          const outlined = [...scale.querySelectorAll('*')].filter(
                            (part) => getComputedStyle(part).outlineStyle === 'solid');
                          return outlined.length === 1 && outlined.every((part) => {
                            const style = getComputedStyle(part);
                            const inner = part.getBoundingClientRect().bottom + parseFloat(style.outlineOffset);
                            return inner >= bottom || inner + parseFloat(style.outlineWidth) <= top;
                          });
                        }"""))
                .isTrue();
    }

    /** What the steps promise, done as they say. */
    @Test
    void theStepsPromiseWhatHappens(Visitor visitor) {
        Lab lab = visitor.arrives().lab();
        lab.at("tour-start").click();
        lab.at("tour-next").click();
        assertThat(lab.at("tour")).containsText("“None”, lower the degree to 3, and raise it again");
        lab.radio("penalty", "None").click();
        lab.slider("degree").press("Home");
        raise(lab, 3);
        assertThat(lab.findings()).not().containsText("Overfitting");
        raise(lab, 15);
        assertThat(lab.findings()).containsText("Overfitting");
        lab.at("tour-next").click();
        assertThat(lab.at("tour")).containsText("set the degree to 15, choose L2 and λ = 0.01, then L1");
        lab.radio("penalty", "L2 (ridge)").click();
        lab.at("lambda-0-01").click();
        assertThat(lab.findings()).containsText("λ = 0.01: no weight is zero");
        assertThat(lab.findings()).not().containsText("Overfitting");
        lab.radio("penalty", "L1 (lasso)").click();
        assertThat(lab.findings()).containsText("λ = 0.01: 11 of 15 weights are zero");
        assertThat(lab.findings()).not().containsText("Overfitting");
        lab.at("tour-next").click();
        lab.at("tour-next").click();
        assertThat(lab.at("tour")).containsText("with L1, set λ = 0.01");
        assertThat(lab.at("sparsity-l1")).containsText("11 of 15");
        assertThat(lab.at("sparsity-l2")).containsText("0 of 15");
        lab.at("lambda-0").click();
        assertThat(lab.at("sparsity-l1")).containsText("0 of 15");
        lab.at("tour-back").click();
        lab.at("tour-back").click();
        lab.at("tour-back").click();
        assertThat(lab.at("tour")).containsText("2 of 5");
        lab.at("tour-back").click();
        assertThat(lab.at("tour")).containsText("1 of 5");
        assertThat(lab.at("tour-next")).isFocused();
    }

    private static void raise(Lab lab, int degree) {
        int present = Integer.parseInt(lab.slider("degree").input().inputValue());
        for (int i = present; i < degree; i++) {
            lab.slider("degree").press("ArrowRight");
        }
        lab.awaitAddress("degree", Integer.toString(degree));
    }

    @Test
    void escapeBelongsToWhatLiesOpenOverTheTour(Visitor visitor) {
        Lab lab = visitor.opensLab();
        lab.at("start-tour").click();
        assertThat(lab.at("tour")).isVisible();
        lab.at("help-degree").click();
        Locator bubble = bubble(lab, "What is the polynomial degree?");
        assertThat(bubble.locator("p")).isVisible();
        lab.page().keyboard().press("Escape");
        assertThat(lab.at("help-degree")).isFocused();
        assertThat(lab.page().locator("[opened], :popover-open")).hasCount(0);
        assertThat(lab.at("tour")).isVisible();
        lab.page().keyboard().press("Escape");
        assertThat(lab.at("tour")).isHidden();
    }

    private static Locator bubble(Lab lab, String name) {
        return lab.page().getByRole(AriaRole.DIALOG, new Page.GetByRoleOptions().setName(name));
    }

    private static Locator pointedAt(Lab lab) {
        return lab.page().locator("[data-pointed-at]");
    }

    private static boolean overlap(BoundingBox a, BoundingBox b) {
        return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
    }
}
