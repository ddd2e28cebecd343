package org.lambdalab.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The pages for teachers: what they say opens what it speaks of, and what is ticked is in the link at once. */
@ExtendWith(Journeys.class)
final class TeachersIT {

    @Test
    void aTeacherComesFromTheLessonsToAScreenAndBack(Visitor visitor) {
        Lab lessons = visitor.opensLessons();
        lessons.at("to-teachers").click();
        lessons.at("teachers-geometry").click();
        assertThat(lessons.page().locator("h1")).hasText("Geometry, for teachers");
        assertThat(lessons.page()).hasTitle("Geometry, for teachers: Lambda Lab");
        assertThat(lessons.page().locator("main li")).hasCount(14);
        lessons.page().getByText("All screens, for teachers").click();
        assertThat(lessons.page().locator("h1")).hasText("For teachers");
    }

    @ParameterizedTest
    @ValueSource(strings = {"lab", "choose", "geometry", "descent", "priors", "network", "ways", "lessons"})
    void whatIsToBeTriedOpensWithoutAComplaint(String screen, Visitor visitor) {
        Page page = visitor.opens("/teachers/" + screen);
        Locator tries = page.locator("a[id^=try-]");
        assertThat(tries).hasCount(3);
        List<String> addresses = tries.all().stream()
                .map(link -> link.evaluate("a => a.href").toString())
                .toList();
        for (String address : addresses) {
            page.navigate(address);
            assertThat(page.locator("apex-chart[data-revision], .way svg, .lesson-text, .exhibit:not([hidden]) table")
                            .locator("visible=true")
                            .first())
                    .isVisible();
            assertThat(page.locator("vaadin-notification-card")).hasCount(0);
            assertThat(page.locator(".offer-bar")).hasCount(address.contains("controls=") ? 1 : 0);
        }
    }

    @Test
    void whatIsTickedIsInTheLinkAtOnce(Visitor visitor) {
        Lab page = new Lab(visitor.opens("/teachers/lab"));
        Locator link = page.at("own-address");
        assertThat(link).hasText(visitor.address("/"));
        page.at("controls-none").click();
        assertThat(link).hasText(visitor.address("/?controls="));
        // By the keyboard alone.
        page.input("show-degree").focus();
        page.page().keyboard().press("Space");
        assertThat(link).hasText(visitor.address("/?controls=degree"));
        page.at("pictures-none").click();
        assertThat(link).hasText(visitor.address("/?controls=degree&pictures="));
        page.input("show-fit-chart").check();
        assertThat(link).hasText(visitor.address("/?controls=degree&pictures=fit-chart"));
        page.radio("own-frame-as", "The ticked pictures and controls alone").check();
        assertThat(page.at("own-frame"))
                .containsText("/?controls=degree&amp;pictures=fit-chart&amp;embed=picture\" title=\"Lambda Lab: Lab\"");
        page.input("set-up").fill(visitor.address("/choose?exhibit=folds"));
        assertThat(page.at("set-up")).hasAttribute("invalid", "");
        page.input("set-up").fill(visitor.address("/?degree=3&controls=seed"));
        assertThat(page.at("set-up")).not().hasAttribute("invalid", Pattern.compile(".*"));
        assertThat(link).hasText(visitor.address("/?degree=3&controls=degree&pictures=fit-chart"));
        Page opened = page.page().context().waitForPage(page.at("open-own")::click);
        assertThat(opened.locator("#degree")).isVisible();
        assertThat(opened.locator("#penalty")).isHidden();
    }

    @ParameterizedTest
    @CsvSource({"390, 844, LIGHT", "1024, 768, DARK", "1400, 900, LIGHT"})
    void theyAreReadAtEverySize(int width, int height, ColorScheme scheme, Visitor visitor) {
        for (String path : new String[] {"/teachers", "/teachers/choose"}) {
            Page page = visitor.opens(
                    path, options -> options.setViewportSize(width, height).setColorScheme(scheme));
            assertThat(page.locator("h1")).isVisible();
            assertThat((Boolean) page.evaluate("document.documentElement.scrollWidth <= innerWidth"))
                    .isTrue();
            AccessibilityIT.assertAccessible(page);
        }
    }

    @Test
    void aScreenThatIsNotThereIsSaidToBeMissing(Visitor visitor) {
        assertThat(visitor.opensNowhere("/teachers/kitchen").locator("h1")).hasText("There is no such page");
    }
}
