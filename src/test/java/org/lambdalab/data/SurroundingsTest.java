package org.lambdalab.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What people and programs write around a table changes nothing of it: tried with all real tables. */
final class SurroundingsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Results of the experiment\n",
                "Results, of May\n\n",
                "Measured by hand.\nSee the notes of 2020, page 3.\n\n",
                "\"Results\" of the experiment\n",
                "\"Results of the experiment\n",
                "# by hand\n# of May, 2020\n",
                "% by hand\n",
                "// by hand\n// of May\n",
                "-- by hand\n",
                "REM by hand\n",
                "Operator: A. B.\nDate: 2020-01-05\nGain: 12\n\n",
                "Operator,A. B.\nDate,2020-01-05\nGain,12\n\n"
            })
    void whatStandsAboveIsNoneOfTheTable(String above) throws IOException {
        for (String file : files()) {
            String text = text(file);
            assertThat(read(above + text)).as(file).isEqualTo(read(text));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Source: the office of numbers\n",
                "\nSource: the office, 2020; provisional\nNote: by hand\n",
                "# the end\n",
                "\n\n"
            })
    void whatStandsBelowIsNoneOfTheTable(String below) throws IOException {
        for (String file : files()) {
            String text = text(file);
            assertThat(read(text + below)).as(file).isEqualTo(read(text));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"\r\n", "\r"})
    void lineEndsMakeNoDifference(String end) throws IOException {
        for (String file : files()) {
            String text = text(file);
            assertThat(read(text.replace("\n", end))).as(file).isEqualTo(read(text));
        }
    }

    static Stream<Charset> charsets() {
        return Stream.of(StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE);
    }

    @ParameterizedTest
    @MethodSource("charsets")
    void sixteenBitsALetterMakeNoDifference(Charset charset) throws IOException {
        for (String file : files()) {
            String text = text(file).replace("\uFEFF", "");
            assertThat(Reading.columns(Reading.read(text.getBytes(charset))))
                    .as(file)
                    .isEqualTo(read(text));
        }
    }

    @Test
    void theLineOfSpreadsheetsMakesNoDifference() throws IOException {
        for (String file : files()) {
            String text = text(file).replace("\uFEFF", "");
            CsvFile plain = Reading.read(text);
            char delimiter = plain.report().delimiter().character();
            assertThat(read("sep=" + delimiter + "\n" + text)).as(file).isEqualTo(Reading.columns(plain));
        }
    }

    private static List<String> files() {
        return RealTablesTest.tables().map(table -> (String) table[0]).toList();
    }

    private static String text(String file) throws IOException {
        try (InputStream in =
                Objects.requireNonNull(SurroundingsTest.class.getResourceAsStream("/tables/" + file), file)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static String read(String text) throws IOException {
        return Reading.columns(Reading.read(text));
    }
}
