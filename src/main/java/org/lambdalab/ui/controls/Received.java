package org.lambdalab.ui.controls;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import org.lambdalab.data.CsvFile;
import org.lambdalab.data.CsvReader;
import org.lambdalab.data.UnreadableData;

/**
 * A file that came in, read or refused by its looks alone.
 *
 * @param refusal why it is no table, where {@code file} is empty
 */
record Received(String name, StoredFile stored, Optional<CsvFile> file, Optional<UnreadableData> refusal) {

    /** Reads and keeps at the same time what comes in. */
    static Received of(String name, InputStream in) throws IOException {
        try (UploadRecording recording = new UploadRecording(CsvReader.limited(in))) {
            try {
                CsvFile file = CsvReader.read(recording);
                return new Received(name, recording.keep(), Optional.of(file), Optional.empty());
            } catch (UnreadableData unreadable) {
                if (!canBeMended(unreadable)) {
                    throw unreadable;
                }
                return new Received(name, recording.keep(), Optional.empty(), Optional.of(unreadable));
            }
        }
    }

    /** Whether another form might make a table of it. */
    private static boolean canBeMended(UnreadableData unreadable) {
        return switch (unreadable.reason()) {
            case EMPTY, BINARY, TOO_LARGE -> false;
            default -> true;
        };
    }
}
