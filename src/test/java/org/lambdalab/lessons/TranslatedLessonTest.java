package org.lambdalab.lessons;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

final class TranslatedLessonTest {

    private static final String LESSON = """
            ---
            title: Zeros
            version: 2
            ---

            Above.

            ## Three are left

            ```yaml
            id: three
            minutes: 3
            address: /?penalty=l1&degree=15&lambda=0.01
            controls: [log-lambda]
            question:
              kind: choice
              text: How many?
              options:
                few: A few.
                many: Many.
            checks:
              - require: answer == 'few'
                otherwise: There are {nonZero}.
                misconception: ridge-reaches-zero
                fails: [{answer: many}]
              - require: nonZero < 10
                otherwise: Too many.
                fails: []
            done: Error {validationMse}.
            passes: [{answer: few}]
            hints: [One., Two.]
            notes: For the teacher.
            ```

            Below.

            ## And then

            ```yaml
            id: then
            minutes: 1
            address: /
            ```

            The end.
            """;

    private static final String GERMAN = """
            ---
            title: Nullen
            ---

            Oben.

            ## Drei bleiben

            ```yaml
            id: three
            question:
              text: Wie viele?
              options:
                few: Wenige.
            checks:
              - otherwise: Es sind {nonZero}.
            done: Fehler {validationMse}.
            hints: [Eins.]
            ```

            Unten.
            """;

    private static LessonFile file(String name, String text) {
        return new LessonFile("course", name, text.getBytes(StandardCharsets.UTF_8));
    }

    private static Lessons german(LessonFile... files) {
        return library(files).in(Locale.GERMAN);
    }

    private static LessonLibrary library(LessonFile... files) {
        return new LessonLibrary(Arrays.asList(files), false, List.of());
    }

    private static List<String> faults(String translation) {
        Lessons lessons = german(file("01-zeros.md", LESSON), file("01-zeros.de.md", translation));
        // What is wrong leaves out itself alone.
        assertThat(lessons.lesson("zeros").orElseThrow().title()).isEqualTo("Zeros");
        return lessons.faults().stream().map(Fault::toString).toList();
    }

    private static String with(String old, String fresh) {
        assertThat(GERMAN).contains(old);
        return GERMAN.replace(old, fresh);
    }

    @Test
    void whatIsReadIsTranslatedAndAllElseStaysInOnePlace() {
        Lessons lessons = german(file("01-zeros.md", LESSON), file("01-zeros.de.md", GERMAN));
        assertThat(lessons.faults()).isEmpty();
        Lesson lesson = lessons.lesson("zeros").orElseThrow();
        assertThat(lesson.title()).isEqualTo("Nullen");
        assertThat(lesson.version()).isEqualTo(2);
        assertThat(lesson.introduction()).isEqualTo("<p>Oben.</p>");
        Step step = lesson.step("three").orElseThrow();
        assertThat(step.title()).isEqualTo("Drei bleiben");
        assertThat(step.text()).isEqualTo("<p>Unten.</p>");
        assertThat(step.controls()).containsExactly("log-lambda");
        assertThat(step.checks().getFirst().otherwise().template()).isEqualTo("Es sind {nonZero}.");
        assertThat(step.checks().getFirst().misconception()).isEqualTo(Misconception.RIDGE_REACHES_ZERO);
        assertThat(step.done().template()).isEqualTo("Fehler {validationMse}.");
    }

    @Test
    void whatItLacksIsSaidAsItWasWritten() {
        Lesson lesson = german(file("01-zeros.md", LESSON), file("01-zeros.de.md", GERMAN))
                .lesson("zeros")
                .orElseThrow();
        Step step = lesson.step("three").orElseThrow();
        assertThat(step.question()).isInstanceOfSatisfying(Question.Choice.class, choice -> {
            assertThat(choice.text()).isEqualTo("<p>Wie viele?</p>");
            assertThat(choice.options().values()).containsExactly("Wenige.", "Many.");
        });
        assertThat(step.checks().get(1).otherwise().template()).isEqualTo("Too many.");
        assertThat(step.hints()).containsExactly("<p>Eins.</p>", "<p>Two.</p>");
        assertThat(step.notes()).isEqualTo("<p>For the teacher.</p>");
        assertThat(lesson.step("then").orElseThrow().text()).isEqualTo("<p>The end.</p>");
    }

    @Test
    void inAnotherLanguageAllIsAsItWasWritten() {
        LessonLibrary library = library(file("01-zeros.md", LESSON), file("01-zeros.de.md", GERMAN));
        assertThat(library.in(Locale.FRENCH).lesson("zeros").orElseThrow().title())
                .isEqualTo("Zeros");
        assertThat(library.in(Locale.ENGLISH).all()).hasSize(1);
    }

    @Test
    void theTitleOfACourseIsTranslatedToo() {
        Lessons lessons = german(
                file("course.yaml", "title: Mine"),
                file("course.de.yaml", "title: Meins"),
                file("01-zeros.md", LESSON));
        assertThat(lessons.faults()).isEmpty();
        assertThat(lessons.courses()).extracting(Course::title).containsExactly("Meins");
    }

    @Test
    void whatDoesNotFitIsNamedWithItsLineInItsOwnFile() {
        assertThat(faults(with("id: three", "id: four")))
                .singleElement()
                .asString()
                .startsWith("course/01-zeros.de.md:10: the lesson has no step \"four\"");
        assertThat(faults(with("few: Wenige.", "some: Wenige.")))
                .singleElement()
                .asString()
                .startsWith("course/01-zeros.de.md:14:11: there is no \"some\"");
        assertThat(faults(with("{nonZero}", "{nonZeros}")))
                .singleElement()
                .asString()
                .startsWith("course/01-zeros.de.md:16:")
                .contains("{nonZeros} stands for nothing");
        assertThat(faults(
                        with("- otherwise: Es sind {nonZero}.", "- otherwise: A\n  - otherwise: B\n  - otherwise: C")))
                .singleElement()
                .asString()
                .startsWith("course/01-zeros.de.md:18:")
                .contains("\"checks\" has only 2");
        assertThat(faults(with("id: three", "id: three\nminutes: 4")))
                .singleElement()
                .asString()
                .contains(":11:10: \"minutes\" is the same in every language");
        assertThat(faults(with("done: Fehler", "done: [Fehler]\n#")))
                .singleElement()
                .asString()
                .contains(":17:7: \"done\" has another form");
        assertThat(faults(with("id: three\n", "id: three\nid: three\n"))).isNotEmpty();
        assertThat(faults(with("text: Wie viele?", "text: Wie viele?\n  text: Wie?")))
                .singleElement()
                .asString()
                .contains(":13:3: \"text\" stands here twice");
        assertThat(faults(with("Unten.", "[x](javascript:alert) ![y](z)"))).hasSize(2);
        assertThat(faults(GERMAN + GERMAN.substring(GERMAN.indexOf("## "))))
                .singleElement()
                .asString()
                .contains("translated twice");
        assertThat(faults("Nothing.")).singleElement().asString().contains(":1: a lesson begins");
    }

    @Test
    void aTranslationOfNothingIsNamed() {
        assertThat(german(file("01-zeros.md", LESSON), file("02-zeros.de.md", GERMAN))
                        .faults())
                .singleElement()
                .asString()
                .isEqualTo("course/02-zeros.de.md: there is no course/02-zeros.md to translate");
        assertThat(german(file("01-zeros.md", LESSON), file("01-zeros.de.md", GERMAN), file("01-zeros.de.md", GERMAN))
                        .faults())
                .singleElement()
                .asString()
                .contains("another file translates this already");
    }

    @Test
    void ofALessonThatIsLeftOutTheTranslationIsNotRead() {
        assertThat(german(file("01-zeros.md", LESSON.replace("minutes: 3", "")), file("01-zeros.de.md", GERMAN))
                        .faults())
                .singleElement()
                .asString()
                .startsWith("course/01-zeros.md");
    }
}
