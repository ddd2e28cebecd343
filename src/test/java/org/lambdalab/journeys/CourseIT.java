package org.lambdalab.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.lambdalab.data.UnreadableData;
import org.lambdalab.lab.LambdaRange;
import org.lambdalab.lessons.Question;
import org.lambdalab.lessons.RehearsedCourse;
import org.lambdalab.lessons.RehearsedCourse.Rehearsed;
import org.lambdalab.lessons.RehearsedCourse.Try;
import org.lambdalab.ui.NumberText;

/** Each step of each lesson of the app, one after the other as a student goes through them. */
@ExtendWith(Journeys.class)
final class CourseIT {

    /** Shown under one penalty alone. */
    private static final Set<String> AT_TIMES = Set.of("l1-ratio");

    private static final Pattern PASSED = Pattern.compile("(^| )passed( |$)");

    static Stream<String> lessons() {
        return RehearsedCourse.lessons();
    }

    /** A window of 1,024 × 768, and one of 1,280 × 1,024 at 200 %. */
    static Stream<Arguments> lessonsAtSizes() {
        return lessons().flatMap(lesson -> Stream.of(Arguments.of(lesson, 1024, 768), Arguments.of(lesson, 640, 512)));
    }

    @ParameterizedTest
    @MethodSource("lessons")
    void itsStepsOpenAndAnswer(String lesson, Visitor visitor) throws UnreadableData {
        List<Rehearsed> steps = RehearsedCourse.steps(lesson);
        Page page = visitor.opens("/lessons/" + lesson);
        for (Rehearsed step : steps) {
            assertThat(page.locator("#step-title")).hasText(step.title());
            if (!step.tries().isEmpty()) {
                make(page, step, step.tries().getLast());
            }
            assertThat(hiddenControls(page, step)).isEmpty();
            page.locator("#next").click();
        }
        assertThat(page.locator(".lessons h1")).isVisible();
    }

    @ParameterizedTest
    @Tag("wide")
    @MethodSource("lessonsAtSizes")
    void itsStepsCanBeUsedInSmallWindows(String lesson, int width, int height, Visitor visitor) throws UnreadableData {
        List<Rehearsed> steps = RehearsedCourse.steps(lesson);
        Page page = visitor.opens("/lessons/" + lesson, options -> options.setViewportSize(width, height));
        for (Rehearsed step : steps) {
            assertThat(page.locator("#step-title")).hasText(step.title());
            awaitDrawn(page);
            assertFits(page, width);
            AccessibilityIT.assertAccessible(page);
            for (Try made : step.tries()) {
                again(page, step);
                make(page, step, made);
            }
            if (step.task()) {
                awaitDrawn(page);
                assertFits(page, width);
                AccessibilityIT.assertAccessible(page);
            }
            page.locator("#next").click();
        }
    }

    /** What is still computed is dimmed, and a chart that is still to be drawn has no point to stand on. */
    private static void awaitDrawn(Page page) {
        page.waitForFunction("""
                () => !document.querySelector('.behind') &&
                  [...document.querySelectorAll('apex-chart')].every(
                    (chart) => chart.offsetWidth === 0 || chart.hasAttribute('data-revision'))
                """);
    }

    /** As soon as its style sheets are there. */
    private static void assertFits(Page page, int width) {
        page.waitForFunction("width => document.documentElement.scrollWidth <= width", width);
    }

    private static void make(Page page, Rehearsed step, Try made) {
        if (step.question() != null) {
            answer(page, step.question(), String.valueOf(made.answer()));
        }
        page.locator("#check").click();
        Locator reply = page.locator("#reply");
        assertThat(reply).containsText(made.reply());
        if (made.passes()) {
            assertThat(reply).hasClass(PASSED);
        } else {
            assertThat(reply).not().hasClass(PASSED);
        }
    }

    private static void answer(Page page, Question question, String answer) {
        switch (question) {
            case Question.Choice choice -> {
                int place = new ArrayList<>(choice.options().keySet()).indexOf(answer);
                page.locator("#answer vaadin-radio-button").nth(place).click();
            }
            case Question.Numeric number -> page.locator("#answer input").fill(answer);
            case Question.Lambda lambda -> page.locator("#answer input").fill(place(Double.parseDouble(answer)));
            case Question.Sketch sketch -> {
                String[] heights = answer.split(" ", -1);
                for (int point = 0; point < heights.length; point++) {
                    page.locator("#answer input").nth(point).fill(heights[point]);
                }
            }
        }
    }

    /** Of the slider. */
    private static String place(double lambda) {
        double steps = Math.rint(Math.log10(lambda) * LambdaRange.STEPS_A_DECADE);
        return NumberText.typed(steps / LambdaRange.STEPS_A_DECADE);
    }

    private static void again(Page page, Rehearsed step) {
        if (step.question() != null && !page.locator("#reply").innerText().isEmpty()) {
            page.locator("#check").click();
            assertThat(page.locator("#reply")).isEmpty();
        }
    }

    private static List<String> hiddenControls(Page page, Rehearsed step) {
        return step.controls().stream()
                .filter(control -> !AT_TIMES.contains(control))
                .filter(control -> {
                    Locator part = page.locator("#" + control);
                    return part.count() == 0 || !part.first().isVisible();
                })
                .toList();
    }
}
