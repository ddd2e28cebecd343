package org.lambdalab.ui.geometry;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.lambdalab.data.CsvReader;
import org.lambdalab.data.FileForm;
import org.lambdalab.experiment.FileReference;
import org.lambdalab.experiment.TwoColumns;
import org.lambdalab.experiment.TwoWeights;
import org.lambdalab.ui.controls.EditHistory;

/** What the screen of two weights can go back to. */
final class PlaneHistoryTest {

    private final EditHistory<TwoWeights> history = new EditHistory<>(PlaneState.RULES);
    private TwoWeights present = TwoWeights.DEFAULT;

    /** A table of 200,000 rows takes some megabytes. */
    @Test
    void noMoreThanTwoTablesAreHeldForGoingBack() throws IOException {
        for (int k = 0; k < 5; k++) {
            go(present.withSource(table(k)));
        }
        go(TwoWeights.DEFAULT);
        int steps = 0;
        while (history.canUndo()) {
            go(history.undo().orElseThrow());
            steps++;
        }
        assertThat(steps).isEqualTo(2);
    }

    private void go(TwoWeights to) {
        history.arrived(present, to, Instant.EPOCH);
        present = to;
    }

    private static TwoColumns table(int k) throws IOException {
        String rows = "a,b,y\n1,5,2\n2,3,1\n3,4,7\n4,1,3\n5,2," + k + "\n";
        return TwoColumns.of(new TwoColumns.Uploaded(
                new FileReference("own.csv", "0123456789abcde" + k, FileForm.OPEN),
                CsvReader.read(new ByteArrayInputStream(rows.getBytes(StandardCharsets.UTF_8)))));
    }
}
