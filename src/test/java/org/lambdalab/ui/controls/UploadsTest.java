package org.lambdalab.ui.controls;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.lambdalab.data.CsvFile;
import org.lambdalab.data.CsvReader;
import org.lambdalab.data.FileForm;
import org.lambdalab.data.UnreadableData;
import org.lambdalab.experiment.FileReference;

final class UploadsTest {

    private static final String TABLE = "x,y\n1,2\n2,3\n3,5\n-999,4\n";

    private final Uploads uploads = new Uploads();

    @AfterEach
    void sessionEnds() {
        uploads.close();
    }

    @Test
    void aFileIsReadAnewFromItsBytes() throws IOException {
        Received received = received(TABLE);
        uploads.keep(received.stored());
        FileReference reference = new FileReference("any.csv", received.stored().digest(), FileForm.OPEN);
        CsvFile read = CsvReader.read(bytes(TABLE));
        assertThat(received.file()).contains(read);
        assertThat(uploads.read(reference)).contains(read);
        assertThat(uploads.read(reference.withForm(FileForm.OPEN.withHeader(false))))
                .isPresent()
                .isNotEqualTo(uploads.read(reference));
        assertThat(uploads.read(reference.withForm(FileForm.OPEN.withTableLine(99))))
                .isEmpty();
    }

    @Test
    void contentTellsFilesApartAndNamesDoNot() throws IOException {
        assertThat(received(TABLE).stored().digest())
                .isEqualTo(received(TABLE).stored().digest())
                .isNotEqualTo(received(TABLE + "4,4\n").stored().digest());
    }

    @Test
    void aTableThatCannotBeReadIsKeptToTheEndForAnotherForm() throws IOException {
        String text = "only a word\n" + "and a line\n".repeat(10_000);
        Received received = received(text);
        assertThat(received.file()).isEmpty();
        assertThat(received.refusal()).isPresent();
        assertThat(received.stored().open().readAllBytes()).isEqualTo(text.getBytes(UTF_8));
        received.stored().close();
    }

    @Test
    void theLastFourAreKeptAndTheOthersClosed() throws IOException {
        List<StoredFile> files = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            StoredFile file = received(TABLE + i + ",7\n").stored();
            files.add(file);
            uploads.keep(file);
        }
        assertThat(files)
                .extracting(file -> file.channel().isOpen())
                .containsExactly(false, false, true, true, true, true);
        uploads.close();
        assertThat(files).noneMatch(file -> file.channel().isOpen());
    }

    @Test
    void nothingIsLeftOfWhatIsRefusedOrBreaksOff() throws IOException {
        long before = leftovers();
        assertThatExceptionOfType(UnreadableData.class).isThrownBy(() -> received("%PDF-1.7\n1,2\n"));
        assertThatExceptionOfType(UnreadableData.class).isThrownBy(() -> received(""));
        // Too many rows for a table come first, and must not let in what is too large.
        assertThatExceptionOfType(UnreadableData.class)
                .isThrownBy(() -> received("x,y\n" + "1,2\n".repeat(4 << 20)))
                .matches(refused -> refused.reason() == UnreadableData.Reason.TOO_LARGE);
        uploads.keep(received(TABLE).stored());
        uploads.close();
        assertThat(leftovers()).isEqualTo(before);
    }

    private static Received received(String text) throws IOException {
        return Received.of("file.csv", bytes(text));
    }

    private static ByteArrayInputStream bytes(String text) {
        return new ByteArrayInputStream(text.getBytes(UTF_8));
    }

    private static long leftovers() throws IOException {
        try (Stream<Path> files = Files.list(Path.of(System.getProperty("java.io.tmpdir")))) {
            return files.filter(file -> file.getFileName().toString().endsWith(".upload"))
                    .count();
        }
    }
}
