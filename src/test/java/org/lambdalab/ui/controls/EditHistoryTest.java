package org.lambdalab.ui.controls;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.lambdalab.data.CsvFile;
import org.lambdalab.data.CsvReader;
import org.lambdalab.data.FileForm;
import org.lambdalab.data.UnreadableData;
import org.lambdalab.experiment.DataSource;
import org.lambdalab.experiment.Experiment;
import org.lambdalab.experiment.FileReference;
import org.lambdalab.experiment.Point;

final class EditHistoryTest {

    private static final Instant START = Instant.parse("2026-01-01T00:00:00Z");

    private final EditHistory<Asked> history = new EditHistory<>(LabState.RULES);
    private Experiment present = Experiment.DEFAULT;
    private Instant now = START;

    @Test
    void goesBackStepByStepAndForthAgain() {
        go(degree(3), 2_000);
        go(present.withSeed(5), 2_000);
        Experiment last = present;
        assertThat(back()).isEqualTo(degree(3));
        assertThat(back()).isEqualTo(Experiment.DEFAULT);
        assertThat(history.canUndo()).isFalse();
        assertThat(forth()).isEqualTo(degree(3));
        assertThat(forth()).isEqualTo(last);
        assertThat(history.canRedo()).isFalse();
    }

    @Test
    void aSliderUnderAFingerIsOneStep() {
        for (int degree = 14; degree > 4; degree--) {
            go(degree(degree), 70);
        }
        assertThat(back()).isEqualTo(Experiment.DEFAULT);
        assertThat(history.canUndo()).isFalse();
    }

    @Test
    void aPointUnderAFingerIsOneStepFromTheGenerator() throws UnreadableData {
        DataSource.PlacedPoints placed = present.data().observe().asPoints();
        for (int step = 1; step < 10; step++) {
            List<Point> points = new ArrayList<>(placed.points());
            points.set(0, new Point(0.1 * step, 0, false));
            go(present.withSource(new DataSource.PlacedPoints(points, placed.x(), placed.y(), placed.truth())), 70);
        }
        assertThat(back()).isEqualTo(Experiment.DEFAULT);
        assertThat(history.canUndo()).isFalse();
    }

    @Test
    void aSlideGoesOnUntilItRestsOrAnotherThingIsMoved() {
        assertThat(history.goesOn(asked(present), asked(degree(10)), now)).isFalse();
        go(degree(10), 70);
        assertThat(history.goesOn(asked(present), asked(degree(9)), now.plusMillis(70)))
                .isTrue();
        assertThat(history.goesOn(asked(present), asked(degree(9)), now.plusMillis(2_000)))
                .isFalse();
        assertThat(history.goesOn(asked(present), asked(present.withYOffset(100)), now.plusMillis(70)))
                .isFalse();
        back();
        assertThat(history.goesOn(asked(present), asked(degree(10)), now.plusMillis(70)))
                .isFalse();
    }

    @Test
    void theSameSliderAfterARestIsAnotherStep() {
        go(degree(10), 70);
        go(degree(5), 2_000);
        assertThat(back()).isEqualTo(degree(10));
    }

    @Test
    void clicksAndTwoSlidersAreStepsOfTheirOwnHoweverQuick() {
        go(degree(10), 10);
        go(present.withYOffset(100), 10);
        go(present.withYOffset(200), 10);
        go(present.withNextSeed(), 10);
        go(present.withNextSeed(), 10);
        assertThat(steps()).isEqualTo(5);
    }

    @Test
    void whoGoesAnotherWayLosesTheWayForth() {
        go(degree(10), 2_000);
        back();
        go(degree(2), 2_000);
        assertThat(history.canRedo()).isFalse();
        assertThat(back()).isEqualTo(Experiment.DEFAULT);
    }

    @Test
    void aWayBackThatIsGivenUpIsThereStill() {
        go(degree(10), 2_000);
        history.undo();
        history.stayed();
        go(degree(2), 2_000);
        assertThat(back()).isEqualTo(degree(10));
        assertThat(back()).isEqualTo(Experiment.DEFAULT);
    }

    @Test
    void nothingBeforeItsBeginningIsGoneBackTo() {
        go(degree(10), 2_000);
        go(degree(2), 2_000);
        back();
        history.begin();
        assertThat(history.canUndo()).isFalse();
        assertThat(history.canRedo()).isFalse();
        go(degree(3), 2_000);
        assertThat(back()).isEqualTo(degree(10));
        assertThat(history.canUndo()).isFalse();
    }

    @Test
    void holdsAHundredStepsAndTwoTables() throws IOException {
        for (int step = 0; step < 300; step++) {
            go(Experiment.DEFAULT.withSeed(step), 2_000);
        }
        assertThat(steps()).isEqualTo(100);
        // The same file read in another form is another table.
        for (int table = 0; table < 4; table++) {
            go(present.withSource(table(table + 1)), 2_000);
            go(present.withYOffset(table + 1), 2_000);
        }
        go(Experiment.DEFAULT, 2_000);
        assertThat(steps()).isEqualTo(4);
    }

    /** How many steps back there are; goes back and forth again. */
    private int steps() {
        int steps = 0;
        while (history.canUndo()) {
            back();
            steps++;
        }
        while (history.canRedo()) {
            forth();
        }
        return steps;
    }

    private void go(Experiment to, int millis) {
        now = now.plusMillis(millis);
        history.arrived(asked(present), asked(to), now);
        present = to;
    }

    private Experiment back() {
        go(history.undo().orElseThrow().experiment(), 2_000);
        return present;
    }

    private Experiment forth() {
        go(history.redo().orElseThrow().experiment(), 2_000);
        return present;
    }

    private static Asked asked(Experiment experiment) {
        return Asked.DEFAULT.withExperiment(experiment);
    }

    private static Experiment degree(int degree) {
        return Experiment.DEFAULT.withModel(Experiment.DEFAULT.model().withDegree(degree));
    }

    private static DataSource table(int line) throws IOException {
        CsvFile file =
                CsvReader.read(new ByteArrayInputStream("x,y\n1,2\n2,3\n3,5\n".getBytes(StandardCharsets.UTF_8)));
        return DataSource.Uploaded.of(
                new FileReference("a.csv", "0123456789abcdef", FileForm.OPEN.withTableLine(line)), file);
    }
}
