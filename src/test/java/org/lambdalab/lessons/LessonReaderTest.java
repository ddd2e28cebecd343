package org.lambdalab.lessons;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.lambdalab.lab.Workbench;

final class LessonReaderTest {

    /** The lines are counted in what follows. */
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
            checks:
              - require: penalty != 'l2'
                otherwise: L2 shrinks, but never to 0.
                misconception: ridge-reaches-zero
                fails: ["penalty=l2"]
              - require: nonZero == 3
                otherwise: There are {nonZero}.
                fails: [degree=1]
            done: Error {validationMse}.
            passes: [lambda=0.05]
            hints: [One., Two.]
            notes: For the *teacher*.
            ```

            Below, a [link](glossary) and `code`.
            """;

    private static LessonReader.Outcome read(String text) {
        return LessonReader.read(new LessonFile("course", "01-zeros.md", text.getBytes(StandardCharsets.UTF_8)));
    }

    private static List<String> faults(String text) {
        return read(text).faults().stream().map(Fault::toString).toList();
    }

    private static String with(String old, String fresh) {
        assertThat(LESSON).contains(old);
        return LESSON.replace(old, fresh);
    }

    @Test
    void aLessonIsRead() {
        LessonReader.Outcome outcome = read(LESSON);
        assertThat(outcome.faults()).isEmpty();
        Lesson lesson = outcome.lesson().orElseThrow();
        assertThat(lesson.id()).isEqualTo("zeros");
        assertThat(lesson.version()).isEqualTo(2);
        assertThat(lesson.introduction()).isEqualTo("<p>Above.</p>");
        Step step = lesson.step("three").orElseThrow();
        assertThat(step.title()).isEqualTo("Three are left");
        assertThat(step.text())
                .isEqualTo("<p>Below, a <a rel=\"nofollow\" href=\"glossary\">link</a> and <code>code</code>.</p>");
        assertThat(step.hints()).containsExactly("<p>One.</p>", "<p>Two.</p>");
        assertThat(step.opening().experiment().experiment().model().degree()).isEqualTo(15);
    }

    @Test
    void aWrongPartIsNamedWithItsLineAndColumn() {
        assertThat(faults(with("nonZero == 3", "nonZeros == 3")))
                .singleElement()
                .asString()
                .startsWith("course/01-zeros.md:20:14: there is no \"nonZeros\"");
        assertThat(faults(with("penalty != 'l2'", "penalty != 'l3'")))
                .singleElement()
                .asString()
                .startsWith("course/01-zeros.md:16:22:");
        assertThat(faults(with("{validationMse}", "{validationError}")))
                .singleElement()
                .asString()
                .contains(":23:");
        assertThat(faults(with("ridge-reaches-zero", "no-such")))
                .singleElement()
                .asString()
                .contains(":18:20:");
        assertThat(faults(with("id: three", "id: Three!")))
                .singleElement()
                .asString()
                .contains(":11:5:");
        assertThat(faults(with("minutes: 3\n", ""))).singleElement().asString().contains(":11: \"minutes\" is missing");
        assertThat(faults(with("minutes: 3", "minutes: soon")))
                .singleElement()
                .asString()
                .contains(":12:10:");
        assertThat(faults(with("degree=15", "degree=99")))
                .singleElement()
                .asString()
                .contains(":13:10: \"degree\" cannot be \"99\"");
        assertThat(faults(with("/?penalty", "/nowhere?penalty")))
                .singleElement()
                .asString()
                .contains(":13:10:");
        assertThat(faults(with("[log-lambda]", "[log-lambda, lamda]")))
                .singleElement()
                .asString()
                .contains(":14:");
        assertThat(faults(with("hints:", "hint:"))).singleElement().asString().contains("there is no \"hint\"");
        assertThat(faults(with("passes: [lambda=0.05]", "passes: [lamda=0.05]")))
                .singleElement()
                .asString()
                .contains(":24:");
        assertThat(faults(with("version: 2", "version: two")))
                .singleElement()
                .asString()
                .contains(":3:10:");
        assertThat(faults(with("```yaml\n", "```\n")))
                .singleElement()
                .asString()
                .contains(":8: right under");
        assertThat(faults(with("## Three", "Three"))).singleElement().asString().contains("at least one step");
        assertThat(faults(with("id: three\n", "id: three\nid: four\n")))
                .singleElement()
                .asString()
                .contains("twice");
        assertThat(faults(with("controls: [log-lambda]", "controls: [log-lambda")))
                .singleElement()
                .asString()
                .contains("not YAML");
    }

    /** With a line to draw, and without the checks. */
    private static String sketching(String question) {
        return LESSON.replaceAll("(?s)checks:.*?hints", "hints")
                .replace("hints:", "question: {kind: sketch, text: Draw., " + question + "}\nhints:");
    }

    @Test
    void aLineToDrawIsOneThatThereIs() {
        assertThat(read(sketching("line: weight-15"))
                        .lesson()
                        .orElseThrow()
                        .steps()
                        .getFirst()
                        .question())
                .isEqualTo(new Question.Sketch("<p>Draw.</p>", new SketchedLine.Weight(15), 9));
        assertThat(faults(sketching("line: validation-error, points: 5"))).isEmpty();
        assertThat(faults(sketching("line: weight-16")))
                .singleElement()
                .asString()
                .contains("no weight 16 at degree 15");
        assertThat(faults(sketching("line: noise"))).singleElement().asString().contains("a line to sketch is");
        assertThat(faults(sketching("line: training-error, points: 3")))
                .singleElement()
                .asString()
                .contains("4 to 13");
        assertThat(faults(sketching("line: training-error").replace("penalty=l1", "penalty=none")))
                .singleElement()
                .asString()
                .contains("nothing changes");
        assertThat(faults(sketching("line: validation-error").replace("penalty=l1", "penalty=l1&validation-share=0")))
                .singleElement()
                .asString()
                .contains("holds nothing out");
        assertThat(faults(sketching("line: training-error")
                        .replace("address: /?penalty=l1&degree=15&lambda=0.01", "address: /priors")
                        .replace("[log-lambda]", "[]")))
                .singleElement()
                .asString()
                .contains("the lab's experiment alone");
    }

    @Test
    void namesOfPagesAreTaken() {
        assertThat(faults(with("id: three", "id: handout")))
                .singleElement()
                .asString()
                .contains("name of a page already");
        assertThat(LessonReader.read(new LessonFile("course", "01-record.md", LESSON.getBytes(StandardCharsets.UTF_8)))
                        .faults())
                .hasSize(1);
    }

    @Test
    void aNameIsNoLongerThanOneThatAnAnswerIsKeptUnder() {
        String longest = "a".repeat(60);
        assertThat(faults(with("id: three", "id: " + longest))).isEmpty();
        assertThat(faults(with("id: three", "id: " + longest + "a")))
                .singleElement()
                .asString()
                .contains(":11:", "at most 60 letters");
        assertThat(LessonReader.read(new LessonFile(
                                "course", "01-" + longest + "a.md", LESSON.getBytes(StandardCharsets.UTF_8)))
                        .faults())
                .hasSize(1);
    }

    @Test
    void severalFaultsAreNamedAtOnce() {
        assertThat(faults(with("nonZero == 3", "nonZeros == 3").replace("minutes: 3", "minutes: 0")))
                .hasSize(2);
    }

    @Test
    void whatIsHtmlIsShownAsItIsWritten() {
        Lesson lesson = read(with("Above.", "<script>alert(1)</script>\n\n<b onclick=x>bold</b>"))
                .lesson()
                .orElseThrow();
        assertThat(lesson.introduction()).doesNotContain("<script", "<b ").contains("&lt;script&gt;");
    }

    @Test
    void linksLeadToTheWebOrWithinTheApp() {
        assertThat(faults(with("(glossary)", "(https://example.org/a?b=c)"))).isEmpty();
        for (String target : List.of(
                "javascript:alert(1)",
                "JaVaScRiPt:alert(1)",
                "data:text/html,x",
                "vbscript:x",
                "//evil.example",
                "file:///etc")) {
            LessonReader.Outcome outcome = read(with("(glossary)", "(" + target + ")"));
            assertThat(outcome.lesson()).isEmpty();
            assertThat(outcome.faults()).singleElement().asString().contains(":29: a link");
        }
        assertThat(faults(with("[link](glossary)", "![picture](https://example.org/x.png)")))
                .hasSize(1);
        assertThat(faults(with("otherwise: There", "otherwise: \"[x](javascript:y) There")))
                .isNotEmpty();
    }

    @Test
    void hostileFilesAreRefusedInBoundedTime() {
        Assertions.assertTimeoutPreemptively(Duration.ofSeconds(10), () -> {
            assertThat(faults("x".repeat(10_000_000)))
                    .singleElement()
                    .asString()
                    .contains("200 kB");
            StringBuilder laughs = new StringBuilder("a0: &a0 [ha, ha]\n");
            for (int i = 1; i < 30; i++) {
                laughs.append("a%d: &a%d [*a%d, *a%d, *a%d]%n".formatted(i, i, i - 1, i - 1, i - 1));
            }
            assertThat(faults(with("hints: [One., Two.]\n", laughs.toString())))
                    .singleElement()
                    .asString()
                    .contains("aliases");
            assertThat(faults(with("hints: [One., Two.]", "hints: &h [*h]"))).isNotEmpty();
            assertThat(faults(with("[One., Two.]", "[".repeat(5_000) + "]".repeat(5_000))))
                    .isNotEmpty();
            assertThat(faults(with("[One., Two.]", "!!javax.script.ScriptEngineManager [x]")))
                    .isNotNull();
            assertThat(read(with("Above.", "> ".repeat(50_000) + "x")).lesson()).isPresent();
            assertThat(read(with("Above.", "*a ".repeat(20_000))).lesson()).isPresent();
            assertThat(read(with("Above.", "[".repeat(50_000))).lesson()).isPresent();
            assertThat(read(with("Above.", "<a ".repeat(30_000))).lesson()).isPresent();
            assertThat(read(with("Above.", "- ".repeat(50_000))).lesson()).isPresent();
        });
    }

    @Test
    void whatIsNoTextIsRefusedWithItsLine() {
        byte[] latin = LESSON.replace("Above", "\u00e9").getBytes(StandardCharsets.ISO_8859_1);
        assertThat(LessonReader.read(new LessonFile("course", "01-zeros.md", latin))
                        .faults())
                .singleElement()
                .asString()
                .startsWith("course/01-zeros.md:6: this is not UTF-8");
        assertThat(faults(with("Above.", "\u0000"))).singleElement().asString().contains(":6: this is not a text file");
        assertThat(LessonReader.read(new LessonFile("course", "01-zeros.md", LESSON.getBytes(StandardCharsets.UTF_16)))
                        .faults())
                .hasSize(1);
    }

    @Test
    void otherLineEndsAndAMarkAtTheBeginningDoNoHarm() {
        assertThat(faults("\uFEFF" + LESSON.replace("\n", "\r\n"))).isEmpty();
    }

    @Test
    void aFileOfAnotherNameIsNoLesson() {
        assertThat(LessonReader.read(new LessonFile("course", "My Lesson.md", new byte[0]))
                        .faults())
                .hasSize(1);
    }

    @Test
    void anAttemptThatGetsAnotherReplyIsNamedWithItsLine() {
        Workbench workbench = new Workbench();
        Lesson lesson = read(with("passes: [lambda=0.05]", "passes: [penalty=l2]")
                        .replace("fails: [degree=1]", "fails: [penalty=l2]"))
                .lesson()
                .orElseThrow();
        assertThat(LessonTrial.of(lesson, workbench).stream().map(Fault::toString))
                .satisfiesExactlyInAnyOrder(
                        passes -> assertThat(passes).contains(":24:").contains("fails at check 1"),
                        fails -> assertThat(fails).contains(":22:").contains("fails at check 1"));
    }
}
