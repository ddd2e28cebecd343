package org.lambdalab.data;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.lambdalab.data.Reading.rejected;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lambdalab.data.UnreadableData.Reason;

final class CsvRejectionTest {

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\n\n\r\n", "# only\n# comments", "\uFEFF", ",,\n,,\n", "\t\t\n \n"})
    void nothingButBlanksAndCommentsIsEmpty(String text) {
        assertThat(rejected(text).reason()).isEqualTo(Reason.EMPTY);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "hello",
                "1\n2\n3\n4\n",
                "a,b\nc,d\ne,f\ng,h\n",
                "x,name\n1,a\n2,b\n3,c\n",
                "x,y\n1,NA\n2,NA\n3,NA\n",
                "<!DOCTYPE html>\n<html lang=\"en\">\n<body>\n<p class=\"a\">1, 2</p>\n</body>\n</html>\n",
                "{\"x\": [1, 2, 3],\n \"y\": [4, 5, 6]}",
                "[{\"x\":1,\"y\":2},{\"x\":3,\"y\":4},\n{\"x\":5,\"y\":6}]",
                "Sir, I have the honour, at last, to write.\nYours, as ever, A. B.\nP.S. All is well, here.\n"
            })
    void textsAndSingleColumnsHaveNoTwoNumericColumns(String text) {
        assertThat(rejected(text).reason()).isEqualTo(Reason.NO_TWO_NUMERIC_COLUMNS);
    }

    @Test
    void tooFewNumericColumnsAreCounted() {
        assertThat(rejected("x,name\n1,a\n2,b\n3,c\n").arguments()).containsExactly(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"x,y\n", "x,y", "x,y\n1,2\n", "x,y\n1,2\n3,4\n", "1,2\n3,4\n", "1,2"})
    void fewerThanThreeRowsAreTooFew(String text) {
        assertThat(rejected(text).reason()).isEqualTo(Reason.TOO_FEW_ROWS);
    }

    @Test
    void tooFewRowsAreCounted() {
        assertThat(rejected("x,y\n1,2\n3,4\n").arguments()).containsExactly(2, 3);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\u0089PNG\r\n\u001A\n\0\0\0\rIHDR",
                "%PDF-1.7\n1 0 obj\n",
                "\u00D0\u00CF\u0011\u00E0\u00A1\u00B1\u001A\u00E1",
                "GIF89a\u0001\0",
                "\u00FF\u00D8\u00FF\u00E0\0\u0010JFIF",
                "{\\rtf1 1,2}",
                "x,y\n1,2\n3,4\0\n5,6\n",
                "x,y\n1,2\n3,\u0001\u0002\n5,6\n"
            })
    void binaryFilesAreRecognised(String bytes) {
        assertThat(rejected(bytes.getBytes(ISO_8859_1)).reason()).isEqualTo(Reason.BINARY);
    }

    @Test
    void aSingleZeroAmidTextIsBinary() {
        assertThat(rejected("x,y\n" + "1,2\n".repeat(1_000) + "3,\0\n").reason())
                .isEqualTo(Reason.BINARY);
    }

    @Test
    void spreadsheetsAndArchivesAreNamed() throws IOException {
        assertThat(rejected(zip("[Content_Types].xml")).arguments()).containsExactly("XLSX");
        assertThat(rejected(zip("data.csv")).arguments()).containsExactly("ZIP");
        var packed = new ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(packed)) {
            gzip.write("x,y\n1,2\n".getBytes(StandardCharsets.UTF_8));
        }
        assertThat(rejected(packed.toByteArray()).arguments()).containsExactly("GZIP");
    }

    @ParameterizedTest
    @ValueSource(ints = {100, 1_000, 10_000, 100_000})
    void randomBytesAreRejected(int size) {
        var random = new Random(size);
        for (int i = 0; i < 20; i++) {
            var bytes = new byte[size];
            random.nextBytes(bytes);
            assertThat(rejected(bytes).reason()).isEqualTo(Reason.BINARY);
        }
    }

    @Test
    void aQuoteThatDoesNotCloseIsNamedByItsLine() {
        UnreadableData rejection = rejected("x,y\n1,2\n3,\"4\n5,6\n7,8\n");
        assertThat(rejection.reason()).isEqualTo(Reason.UNREADABLE);
        assertThat(rejection.arguments()).containsExactly(3L);
    }

    @Test
    void textBehindAClosedQuoteIsNamedByItsLine() {
        UnreadableData rejection = rejected("# c\n\nx,y\n\"1\",2\n\"3\"4,5\n6,7\n");
        assertThat(rejection.reason()).isEqualTo(Reason.UNREADABLE);
        assertThat(rejection.arguments()).containsExactly(5L);
    }

    @Test
    void messageIsForDevelopers() {
        assertThat(rejected("x,y\n1,2\n")).hasMessage("too-few-rows [1, 3]");
    }

    private static byte[] zip(String entry) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry(entry));
            zip.write("x,y\n1,2\n3,4\n5,6\n".getBytes(StandardCharsets.UTF_8));
            zip.closeEntry();
        }
        return bytes.toByteArray();
    }
}
