package org.lambdalab.lessons;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lambdalab.lab.Workbench;

final class LessonShelfTest {

    private static final String LESSON = """
            ---
            title: %s
            version: 1
            draft: %s
            ---

            ## One

            ```yaml
            id: one
            minutes: 1
            address: /
            ```
            """;

    @TempDir
    private Path folder;

    private Path write(String name, String content) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, content);
    }

    private LessonShelf shelf(boolean preview) {
        return new LessonShelf(Optional.of(folder), preview);
    }

    private static List<String> ids(Lessons lessons) {
        return lessons.all().stream().map(Lesson::id).toList();
    }

    @Test
    void theLessonsOfTheAppHoldWhatTheySayOfTheirChecks() {
        Lessons builtIn = new LessonShelf(Optional.empty(), false).lessons();
        assertThat(builtIn.faults()).isEmpty();
        assertThat(ids(builtIn)).contains("a-perfect-fit", "too-simple-too-flexible");
        Workbench workbench = new Workbench();
        assertThat(builtIn.all())
                .allSatisfy(
                        lesson -> assertThat(LessonTrial.of(lesson, workbench)).isEmpty());
    }

    @Test
    void aStepOfTheAppTakesTwoToFiveMinutesAndHasAHint() {
        assertThat(new LessonShelf(Optional.empty(), false)
                        .lessons().all().stream().flatMap(lesson -> lesson.steps().stream()))
                .allSatisfy(step -> {
                    assertThat(step.minutes()).isBetween(2, 5);
                    assertThat(step.hints()).isNotEmpty();
                });
    }

    @Test
    void aFolderIsReadBesideThem() throws IOException {
        write("statistics/course.yaml", "title: My course");
        write("statistics/01-mine.md", LESSON.formatted("Mine", false));
        write("regularization/99-more.md", LESSON.formatted("More", false));
        write("statistics/README.md", "Nothing for the app.");
        Lessons lessons = shelf(false).lessons();
        assertThat(lessons.faults()).isEmpty();
        assertThat(ids(lessons)).contains("a-perfect-fit", "more", "mine");
        assertThat(lessons.courses()).extracting(Course::title).contains("My course", "Regularization, step by step");
    }

    @Test
    void aLessonThatHasAFaultIsLeftOutAndTheOthersStay() throws IOException {
        write("statistics/01-mine.md", LESSON.formatted("Mine", false));
        write("statistics/02-broken.md", LESSON.formatted("Broken", false).replace("minutes: 1", "minutes: many"));
        write("other/01-mine.md", LESSON.formatted("Same name", false));
        Lessons lessons = shelf(false).lessons();
        assertThat(ids(lessons)).contains("mine").doesNotContain("broken");
        assertThat(lessons.faults().stream().map(Fault::toString))
                .anySatisfy(fault -> assertThat(fault).startsWith("statistics/02-broken.md:11:10:"))
                .anySatisfy(fault -> assertThat(fault).contains("another lesson has this name already"))
                .hasSize(2);
    }

    @Test
    void draftsAreForAPreview() throws IOException {
        write("statistics/01-mine.md", LESSON.formatted("Mine", true));
        assertThat(ids(shelf(false).lessons())).doesNotContain("mine");
        assertThat(ids(shelf(true).lessons())).contains("mine");
    }

    @Test
    void aPreviewReadsAnewWhatIsSaved() throws IOException {
        Path file = write("statistics/01-mine.md", LESSON.formatted("Before", false));
        LessonShelf preview = shelf(true);
        assertThat(preview.lessons().lesson("mine").orElseThrow().title()).isEqualTo("Before");
        assertThat(preview.lessons()).isSameAs(preview.lessons());
        write("statistics/01-mine.md", LESSON.formatted("Behind", false));
        Files.setLastModifiedTime(file, FileTime.fromMillis(System.currentTimeMillis() + 5_000));
        assertThat(preview.lessons().lesson("mine").orElseThrow().title()).isEqualTo("Behind");
    }

    @Test
    void whatALinkLeadsToOutsideIsNotRead(@TempDir Path elsewhere) throws IOException {
        Path secret = Files.writeString(elsewhere.resolve("secret.md"), LESSON.formatted("Secret", false));
        Files.createDirectories(folder.resolve("statistics"));
        Files.createSymbolicLink(folder.resolve("statistics/01-secret.md"), secret);
        Files.createSymbolicLink(folder.resolve("statistics/02-nowhere.md"), elsewhere.resolve("nothing"));
        Files.createSymbolicLink(folder.resolve("stolen"), elsewhere);
        Lessons lessons = shelf(false).lessons();
        assertThat(ids(lessons)).doesNotContain("secret");
        assertThat(lessons.faults().stream().map(Fault::toString))
                .containsExactlyInAnyOrder(
                        "statistics/01-secret.md: this leads out of the folder of lessons",
                        "statistics/02-nowhere.md: this leads nowhere",
                        "stolen: this leads out of the folder of lessons");
    }

    @Test
    void aFolderThatIsNotThereIsAFault() {
        Lessons lessons = new LessonShelf(Optional.of(folder.resolve("none")), false).lessons();
        assertThat(ids(lessons)).contains("a-perfect-fit");
        assertThat(lessons.faults()).singleElement().asString().contains("cannot be read");
    }
}
