package org.lambdalab.ui.controls;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.lambdalab.data.CsvFile;
import org.lambdalab.data.CsvReader;
import org.lambdalab.data.FileForm;
import org.lambdalab.experiment.DataSource;
import org.lambdalab.experiment.Experiment;
import org.lambdalab.experiment.FileReference;

final class EditHistoryTest {

    private static final Instant START = Instant.parse("2026-01-01T00:00:00Z");

    private final EditHistory history = new EditHistory();
    private Experiment present = Experiment.DEFAULT;
    private Instant now = START;

    @Test
    void goesBackStepByStepAndForthAgain() {
        go(degree(3), 2_000);
        go(present.withSeed(5), 2_000);
        Experiment last = present;
        assertThat(history.undo(present)).contains(degree(3));
        assertThat(history.undo(degree(3))).contains(Experiment.DEFAULT);
        assertThat(history.canUndo()).isFalse();
        assertThat(history.redo(Experiment.DEFAULT)).contains(degree(3));
        assertThat(history.redo(degree(3))).contains(last);
        assertThat(history.canRedo()).isFalse();
    }

    @Test
    void aSliderUnderAFingerIsOneStep() {
        for (int degree = 14; degree > 4; degree--) {
            go(degree(degree), 70);
        }
        assertThat(history.undo(present)).contains(Experiment.DEFAULT);
        assertThat(history.canUndo()).isFalse();
    }

    @Test
    void theSameSliderAfterARestIsAnotherStep() {
        go(degree(10), 70);
        go(degree(5), 2_000);
        assertThat(history.undo(present)).contains(degree(10));
    }

    @Test
    void twoControlsAreTwoStepsHoweverQuick() {
        go(degree(10), 10);
        go(present.withSeed(1), 10);
        assertThat(history.undo(present)).contains(degree(10));
    }

    @Test
    void whoGoesAnotherWayLosesTheWayForth() {
        go(degree(10), 2_000);
        present = history.undo(present).orElseThrow();
        go(degree(2), 2_000);
        assertThat(history.canRedo()).isFalse();
        assertThat(history.undo(present)).contains(Experiment.DEFAULT);
    }

    @Test
    void aWishThatWasNotGrantedIsNoStep() {
        history.edited(present, present.withSeed(9), now);
        history.returned(present);
        assertThat(history.canUndo()).isFalse();
    }

    @Test
    void holdsAHundredStepsAndTwoFiles() throws IOException {
        for (int step = 0; step < 300; step++) {
            go(Experiment.DEFAULT.withSeed(step), 2_000);
        }
        assertThat(steps()).isEqualTo(100);
        for (String name : new String[] {"a", "b", "c", "d"}) {
            go(present.withSource(file(name)), 2_000);
            go(present.withSeed(1), 2_000);
        }
        go(Experiment.DEFAULT, 2_000);
        assertThat(steps()).isEqualTo(4);
    }

    private int steps() {
        int steps = 0;
        Experiment at = present;
        while (history.canUndo()) {
            at = history.undo(at).orElseThrow();
            steps++;
        }
        while (history.canRedo()) {
            at = history.redo(at).orElseThrow();
        }
        return steps;
    }

    private void go(Experiment to, int millis) {
        now = now.plusMillis(millis);
        history.edited(present, to, now);
        present = to;
    }

    private static Experiment degree(int degree) {
        return Experiment.DEFAULT.withModel(Experiment.DEFAULT.model().withDegree(degree));
    }

    private static DataSource file(String digest) throws IOException {
        CsvFile file =
                CsvReader.read(new ByteArrayInputStream("x,y\n1,2\n2,3\n3,5\n".getBytes(StandardCharsets.UTF_8)));
        return DataSource.Uploaded.of(new FileReference("a.csv", digest, FileForm.OPEN), file);
    }
}
