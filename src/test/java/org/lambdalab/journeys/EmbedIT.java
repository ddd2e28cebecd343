package org.lambdalab.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.FrameLocator;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lambdalab.experiment.Embedding;
import org.lambdalab.experiment.Offering;
import org.lambdalab.export.FrameCode;

/** Chosen parts of a screen, in a page of their own and in the page of somebody else, of another origin. */
@ExtendWith(Journeys.class)
final class EmbedIT {

    private static final Offering SCREEN = new Offering(null, null, Embedding.SCREEN);
    private static final Offering FIT = new Offering(Set.of(), Set.of("fit-chart"), Embedding.PICTURE);

    private static final double FIRST_ANSWER_MILLIS = 60_000;

    /** With which a browser lets a frame of another site keep its session. */
    private static final String[] COOKIE = {
        "--server.servlet.session.cookie.same-site=none",
        "--server.servlet.session.cookie.secure=true",
        "--server.servlet.session.cookie.partitioned=true"
    };

    /** The lab of nine powers, with parts of it. */
    private static Lab opens(String parts, Visitor visitor) {
        Lab lab = new Lab(visitor.opens("/?penalty=l1&degree=9&lambda=0.01" + parts));
        awaitFit(lab);
        return lab;
    }

    private static void awaitFit(Lab lab) {
        assertThat(lab.at("fit-chart")).hasAttribute("data-revision", Pattern.compile("\\d+"));
    }

    @Test
    void whatIsNotOfferedIsHiddenAndHolds(Visitor visitor) {
        Lab lab = opens("&controls=degree,log-lambda&pictures=fit-chart", visitor);
        assertThat(lab.at("degree")).isVisible();
        assertThat(lab.at("log-lambda")).isVisible();
        assertThat(lab.at("fit-chart")).isVisible();
        for (String id : new String[] {"penalty", "seed", "path-chart", "preset-zeros", "start-tour"}) {
            assertThat(lab.at(id)).isHidden();
        }
        assertThat(lab.objective()).containsText("‖w‖₁");
        assertThat(lab.page().locator(".offer-bar")).containsText("Your teacher has chosen what is shown here.");
        assertThat((Boolean) lab.page().evaluate("document.documentElement.scrollWidth <= innerWidth"))
                .isTrue();
        AccessibilityIT.assertAccessible(lab.page());
    }

    @Test
    void theAddressKeepsTheChoiceAndTheLinkLeadsToTheWhole(Visitor visitor) {
        Lab lab = opens("&controls=degree,history&pictures=fit-chart", visitor);
        lab.slider("degree").press("ArrowRight");
        lab.awaitAddress("degree", "10");
        Map<String, String> address = lab.address();
        assertThat(address).containsEntry("controls", "degree,history").containsEntry("pictures", "fit-chart");
        lab.at("undo").click();
        lab.awaitAddress("degree", "9");
        assertThat(lab.address()).containsEntry("controls", "degree,history");
        lab.page().reload();
        awaitFit(lab);
        assertThat(lab.at("penalty")).isHidden();
        lab.slider("degree").press("ArrowLeft");
        lab.awaitAddress("degree", "8");
        lab.at("whole-screen").click();
        assertThat(lab.at("penalty")).isVisible();
        assertThat(lab.at("path-chart")).isVisible();
        assertThat(lab.page().locator(".offer-bar")).hasCount(0);
        lab.awaitAddress("degree", "8");
        assertThat(lab.address()).doesNotContainKeys("controls", "pictures");
    }

    @Test
    void otherScreensOfTheSameExperimentAreWhole(Visitor visitor) {
        Lab lab = opens("&controls=degree&pictures=fit-chart", visitor);
        lab.at("to-choose").click();
        assertThat(lab.at("exhibit-folds")).isVisible();
        assertThat(lab.at("penalty")).isVisible();
        assertThat(lab.address()).doesNotContainKeys("controls", "pictures").containsEntry("degree", "9");
        lab.at("to-lab").click();
        awaitFit(lab);
        assertThat(lab.at("penalty")).isHidden();
    }

    @Test
    void whatIsNoPartIsNamed(Visitor visitor) {
        Lab lab = opens("&controls=degrees&pictures=fit-chart", visitor);
        assertThat(lab.page().locator("vaadin-notification-card")).containsText("Controls to show");
        assertThat(lab.at("penalty")).isVisible();
    }

    @Test
    void theCodeThatIsTakenAwayShowsThePictureAsHighAsItIs(Visitor visitor) throws IOException {
        Lab lab = visitor.opensLab("?penalty=l1&degree=12");
        lab.at("take-away").click();
        lab.radio("take-away-as", "Frame").check();
        assertThat(lab.at("taken")).containsText("pictures=fit-chart&amp;embed=picture");
        try (CoursePage course = new CoursePage(lab.at("taken").textContent())) {
            Page page = visitor.opensAt(course.address(), options -> {});
            FrameLocator frame = page.frameLocator("iframe");
            assertThat(frame.locator("#fit-chart")).hasAttribute("data-revision", Pattern.compile("\\d+"));
            for (String hidden : new String[] {".app-bar", "#findings", "#degree", "#path-chart"}) {
                assertThat(frame.locator(hidden)).isHidden();
            }
            awaitFrameAsHighAsItsPage(page);
            assertThat(height(page)).isBetween(200.0, 900.0);
            assertThat(frame.locator("#whole-screen")).hasAttribute("href", Pattern.compile(".*degree=12.*"));
            Page whole = page.context().waitForPage(frame.locator("#whole-screen")::click);
            assertThat(whole.locator("#path-chart")).isVisible();
            assertThat(whole.url()).contains("degree=12").doesNotContain("embed");
            AccessibilityIT.assertAccessible(page);
        }
    }

    @ParameterizedTest
    @Tag("wide")
    @ValueSource(ints = {390, 560, 1400, 2000})
    void atOtherWidthsNeither(int width, Visitor visitor) throws IOException {
        theHeightOfAFrameDoesNotDependOnTheFrame(width, visitor);
    }

    @ParameterizedTest
    @ValueSource(ints = 800)
    void theHeightOfAFrameDoesNotDependOnTheFrame(int width, Visitor visitor) throws IOException {
        for (String screen :
                new String[] {"/", "/choose?exhibit=folds", "/geometry", "/descent", "/priors", "/network", "/ways"}) {
            heightIsItsOwn(FrameCode.html(visitor.address(screen), SCREEN, "Lambda Lab"), screen, width, visitor);
        }
        heightIsItsOwn(FrameCode.html(visitor.address("/"), FIT, "Lambda Lab"), "fit-chart", width, visitor);
    }

    private static void heightIsItsOwn(String code, String name, int width, Visitor visitor) throws IOException {
        try (CoursePage course = new CoursePage(code)) {
            Page page = visitor.opensAt(course.address(), options -> options.setViewportSize(width, 900));
            assertThat(page.frameLocator("iframe")
                            .locator("apex-chart[data-revision], .way svg")
                            .first())
                    .isVisible();
            awaitFrameAsHighAsItsPage(page);
            double own = height(page);
            // Made lower or higher by its page, it says the same: what stands in it has not changed.
            for (int other : new int[] {200, 500, 3000}) {
                page.evaluate("h => document.querySelector('iframe').style.height = h + 'px'", other);
                page.frames().get(1).waitForFunction("h => innerHeight === h", other);
                page.frames().get(1).evaluate("() => new Promise(r => requestAnimationFrame(() => setTimeout(r)))");
                assertThat(content(page))
                        .as("%s at %d, %d high", name, width, other)
                        .isEqualTo(own);
            }
        }
    }

    @Test
    void inAPageOfAnotherSiteItRunsWithACookieThatMayGoThere(Visitor visitor) throws IOException {
        try (App app = App.start(COOKIE);
                CoursePage course = new CoursePage(FrameCode.html(
                        app.address("/?degree=4").replace("127.0.0.1", "localhost"), FIT, "Lambda Lab"))) {
            Page page = visitor.opensAt(course.address(), options -> {});
            FrameLocator frame = page.frameLocator("iframe");
            // An app of its own answers for the first time.
            frame.locator("#fit-chart[data-revision]")
                    .waitFor(new Locator.WaitForOptions().setTimeout(FIRST_ANSWER_MILLIS));
            awaitFrameAsHighAsItsPage(page);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/?controls=degree",
                "/lessons",
                "/lessons?embed=screen",
                "/glossary?embed",
                "/nowhere?embed=picture"
            })
    void onlyWhatIsMadeForAFrameMayStandInOne(String path, Visitor visitor) {
        Map<String, String> headers = visitor.fetches(path).headers();
        assertThat(headers).containsEntry("x-frame-options", "SAMEORIGIN");
        assertThat(headers).doesNotContainKey("content-security-policy");
        assertThat(visitor.fetches("/?embed=screen").headers())
                .containsEntry("content-security-policy", "frame-ancestors *");
    }

    @Test
    void aLinkToAnotherScreenOpensAPageOfItsOwn(Visitor visitor) {
        Page page = visitor.opens("/ways?embed=screen");
        Locator link = page.locator("#ways-to-test-set");
        Page other = page.context().waitForPage(link::click);
        assertThat(other.locator("#exhibit-test-set")).isVisible();
        assertThat(page.url()).contains("/ways");
    }

    private static void awaitFrameAsHighAsItsPage(Page page) {
        page.waitForFunction("""
                () => {
                  const height = document.querySelector('iframe').getBoundingClientRect().height;
                  const still = window.before === height && height !== 600;
                  window.before = height;
                  return still;
                }""", null, new Page.WaitForFunctionOptions().setPollingInterval(500));
        assertThat(content(page)).isEqualTo(height(page));
    }

    private static double height(Page page) {
        return ((Number) page.evaluate("document.querySelector('iframe').getBoundingClientRect().height"))
                .doubleValue();
    }

    /** Of what stands in the frame, as it says itself. */
    private static double content(Page page) {
        return ((Number) page.frames().get(1).evaluate("Math.ceil(document.body.getBoundingClientRect().height)"))
                .doubleValue();
    }
}
