package org.lambdalab.lessons;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Optional;
import java.util.Set;
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

    /** Whoever may read everything, as an administrator may, cannot be kept from it. */
    private static void close(Path path) throws IOException {
        Files.setPosixFilePermissions(path, Set.of());
        assumeFalse(Files.isReadable(path));
    }

    @Test
    void whatCannotBeReadIsLeftOutAlone() throws IOException {
        write("a-first/01-mine.md", LESSON.formatted("Mine", false));
        Path closedFile = write("a-first/02-closed.md", LESSON.formatted("Closed", false));
        write("b-closed/01-within.md", LESSON.formatted("Within", false));
        Path closedCourse = folder.resolve("b-closed");
        write("c-last/01-last.md", LESSON.formatted("Last", false));
        close(closedFile);
        close(closedCourse);
        LessonShelf preview = shelf(true);
        assertThat(ids(preview.lessons())).contains("mine", "last").doesNotContain("closed", "within");
        assertThat(preview.lessons().faults().stream().map(Fault::toString))
                .anySatisfy(fault -> assertThat(fault).startsWith("a-first/02-closed.md: this cannot be read"))
                .anySatisfy(fault -> assertThat(fault).startsWith("b-closed: the folder cannot be read"))
                .hasSize(2);
        Files.setPosixFilePermissions(closedFile, PosixFilePermissions.fromString("rw-------"));
        Files.setPosixFilePermissions(closedCourse, PosixFilePermissions.fromString("rwx------"));
        assertThat(ids(preview.lessons())).contains("closed", "within");
        assertThat(preview.lessons().faults()).isEmpty();
    }

    @Test
    void titlesHaveAnEnd() throws IOException {
        String longest = "M".repeat(120);
        write("fits/course.yaml", "title: " + longest);
        write("fits/01-fits.md", LESSON.formatted(longest, false).replace("## One", "## " + longest));
        write("long/course.yaml", "title: " + longest + "M");
        write("long/01-long.md", LESSON.formatted(longest + "M", false));
        write("long/02-step.md", LESSON.formatted("Mine", false).replace("## One", "## " + longest + "M"));
        Lessons lessons = shelf(false).lessons();
        assertThat(ids(lessons)).contains("fits").doesNotContain("long", "step");
        assertThat(lessons.faults().stream().map(Fault::toString))
                .containsExactlyInAnyOrder(
                        "long/01-long.md:2:8: a title has at most 120 letters, and this one 121",
                        "long/02-step.md:7: a title has at most 120 letters, and this one 121",
                        "long/course.yaml:1:8: a title has at most 120 letters, and this one 121");
    }

    @Test
    void aFolderThatIsNotThereIsAFault() {
        Lessons lessons = new LessonShelf(Optional.of(folder.resolve("none")), false).lessons();
        assertThat(ids(lessons)).contains("a-perfect-fit");
        assertThat(lessons.faults()).singleElement().asString().contains("cannot be read");
    }
}
