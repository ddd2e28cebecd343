package org.lambdalab.lessons;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.lambdalab.lab.Workbench;

/** The page on writing lessons says what holds. */
final class WritingLessonsTest {

    private static final Pattern EXAMPLE = Pattern.compile("(?m)(^ {4}---$[\\s\\S]*?)^Each heading");

    private final String page = Files.readString(Path.of("src/site/lessons.md"));

    WritingLessonsTest() throws IOException {}

    @ParameterizedTest
    @EnumSource(Screen.class)
    void itNamesAllThatALessonCanNameOfAScreen(Screen screen) {
        assertThat(screen.controls()).allMatch(this::isNamed);
        assertThat(screen.pictures()).allMatch(this::isNamed);
        assertThat(screen.facts().keySet()).allMatch(this::isNamed);
    }

    @Test
    void itNamesAllThatThereIsToSayOfADrawing() {
        assertThat(Drawing.FACTS.keySet()).allMatch(this::isNamed);
    }

    @Test
    void itNamesAllMisconceptions() {
        assertThat(Arrays.stream(Misconception.values()).map(Misconception::id)).allMatch(this::isNamed);
    }

    private boolean isNamed(String name) {
        return page.contains("`" + name + "`");
    }

    @Test
    void itsLessonCanBeRead() {
        Matcher example = EXAMPLE.matcher(page);
        assertThat(example.find()).isTrue();
        byte[] lesson = example.group(1).replaceAll("(?m)^ {4}", "").getBytes(StandardCharsets.UTF_8);
        LessonReader.Outcome outcome = LessonReader.read(new LessonFile("site", "01-example.md", lesson));
        assertThat(outcome.faults()).isEmpty();
        assertThat(LessonTrial.of(outcome.lesson().orElseThrow(), new Workbench()))
                .isEmpty();
    }
}
