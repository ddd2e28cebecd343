package org.lambdalab.data;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.lambdalab.data.Reading.columns;
import static org.lambdalab.data.Reading.read;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

final class CsvEncodingTest {
    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");
    private static final String MARK = "\uFEFF";

    static Stream<Arguments> encodings() {
        return Stream.of(
                Arguments.of("", UTF_8, "UTF-8"),
                Arguments.of(MARK, UTF_8, "UTF-8"),
                Arguments.of(MARK, UTF_16LE, "UTF-16LE"),
                Arguments.of(MARK, UTF_16BE, "UTF-16BE"),
                Arguments.of("", UTF_16LE, "UTF-16LE"),
                Arguments.of("", UTF_16BE, "UTF-16BE"),
                Arguments.of("", ISO_8859_1, "windows-1252"),
                Arguments.of("", WINDOWS_1252, "windows-1252"));
    }

    @ParameterizedTest
    @MethodSource("encodings")
    void namesKeepTheirLetters(String mark, Charset charset, String named) throws IOException {
        CsvFile file = read((mark + "Größe,Übung\n1,2\n3,4\n5,6\n").getBytes(charset));
        assertThat(columns(file)).isEqualTo("Größe=[1.0, 3.0, 5.0] Übung=[2.0, 4.0, 6.0]");
        assertThat(file.report().charset()).isEqualTo(named);
    }

    @Test
    void windowsQuotesAndTheEuroAreRead() throws IOException {
        assertThat(read("€ “a”,y\n1,2\n3,4\n5,6\n".getBytes(WINDOWS_1252))
                        .table()
                        .names())
                .containsExactly("€ “a”", "y");
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-16LE", "UTF-16BE"})
    void lettersBeyondLatinDoNotHideUtf16(String charset) throws IOException {
        String text = "Температура,Давление\n1,2\n3,4\n5,6\n";
        assertThat(read(text.getBytes(Charset.forName(charset))).table().names())
                .containsExactly("Температура", "Давление");
    }

    @Test
    void invalidUtf8FarDownIsReadAsWindows1252() throws IOException {
        String text = "x,y,note\n" + "1,2,a\n".repeat(20_000) + "3,4,Größe\n";
        CsvFile file = read(text.getBytes(WINDOWS_1252));
        assertThat(file.table().rows()).isEqualTo(20_001);
        assertThat(file.report().charset()).isEqualTo("windows-1252");
    }

    @Test
    void lettersSplitAcrossChunksStayWhole() throws IOException {
        for (int shift = 0; shift < 4; shift++) {
            String name = "a".repeat(shift) + "𝜆é€".repeat(20);
            byte[] bytes = (name + ",y\n1,2\n3,4\n5,6\n").getBytes(UTF_8);
            List<String> names = CsvReader.read(new Drops(bytes)).preview().columns();
            assertThat(name).startsWith(names.getFirst().replace("…", ""));
            assertThat(names.getFirst()).hasSize(60);
        }
    }

    @Test
    void aLetterCutOffAtTheEndOfTheFileDoesNoHarm() throws IOException {
        byte[] whole = "x,y\n1,2\n3,4\n5,6\n# é".getBytes(UTF_8);
        byte[] cut = Arrays.copyOf(whole, whole.length - 1);
        assertThat(columns(read(cut))).isEqualTo("x=[1.0, 3.0, 5.0] y=[2.0, 4.0, 6.0]");
    }

    /** Gives a byte at a time, as a slow connection may. */
    private static final class Drops extends InputStream {
        private final byte[] bytes;
        private int next;

        Drops(byte[] bytes) {
            this.bytes = bytes;
        }

        @Override
        public int read() {
            return next == bytes.length ? -1 : bytes[next++] & 0xFF;
        }

        @Override
        public int read(byte[] target, int offset, int length) {
            int value = read();
            if (value < 0) {
                return -1;
            }
            target[offset] = (byte) value;
            return 1;
        }
    }
}
