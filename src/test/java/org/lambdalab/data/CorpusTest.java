package org.lambdalab.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lambdalab.data.Reading.read;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Small files of every kind that people have, each with the numbers that stand in it. */
final class CorpusTest {
    static final String BETWEEN = "~~~";

    @ParameterizedTest
    @CsvSource(
            delimiter = '!',
            value = {
                "column-named-hash.csv ! 12 ! # 1 12; height 150 161; weight 50 66.5",
                "dates-as-x.csv ! 9 ! date (days-since-2024-01-01) 0 8; price 10 18",
                "header-behind-percent.txt ! 9 ! x 0 8; y 0.5 64.5",
                "header-of-years.csv ! 8 ! 2000 3 3.7; 2001 3.2 4.25; 2002 3.5 2.8",
                "key-value-lines-above.csv ! 12 ! day 0 11; north 3 4.1; east -2 -4.2",
                "large-y-small-slope.csv ! 6 ! year 1990 1995; people 12345671 12345726",
                "missing-as-two-dots.csv ! 12 ! year 1990 2001; value 1.5 16.5",
                "percents.csv ! 9 ! age 20 28; share (percent) 40 48",
                "pipes.csv ! 9 ! x 0 8; y 0 64",
                "thousand-points-between-semicolons.csv ! 12 ! jahr 2000 2011; menge 700 2130",
                "title-with-a-comma.csv ! 12 ! Date 199012 200112; Value 50 53.3",
                "unix-seconds-one-hour.csv ! 40 ! t 1700000000 1700003510; temperature 19.65 19.92"
            })
    void filesThatOtherReadersGetWrongAreReadRight(String name, int rows, String columns) throws IOException {
        try (InputStream in = CorpusTest.class.getResourceAsStream("/cases/" + name)) {
            CsvFile file = CsvReader.read(in);
            assertThat(described(file)).isEqualTo(columns);
            assertThat(file.table().rows()).isEqualTo(rows);
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("corpus")
    void everyKindOfFileIsReadRight(String kind, int rows, String columns, String text) throws IOException {
        CsvFile file = read(text);
        assertThat(described(file)).as(kind).isEqualTo(columns);
        assertThat(file.table().rows()).as(kind).isEqualTo(rows);
    }

    @Test
    void theCorpusIsNotSmall() {
        assertThat(corpus()).hasSizeGreaterThanOrEqualTo(60);
    }

    /** Each begins with a line "~~~ kind ~ rows ~ columns"; the file is what follows. */
    static List<Object[]> corpus() {
        try {
            String all = Files.readString(Path.of("src/test/resources/corpus.txt"), StandardCharsets.UTF_8);
            return Arrays.stream(all.split(BETWEEN, -1))
                    .skip(1)
                    .map(entry -> {
                        String[] head = entry.substring(0, entry.indexOf('\n')).split(" ~ ", -1);
                        return new Object[] {
                            head[0].strip(),
                            Integer.valueOf(head[1].strip()),
                            head[2].strip(),
                            entry.substring(entry.indexOf('\n') + 1)
                                    .replace("\\t", "\t")
                                    .replace("\\r", "\r")
                        };
                    })
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Stream<String> texts() {
        return corpus().stream().map(entry -> (String) entry[3]);
    }

    /** As {@code x 1 7; y 2.5 3}: the names with what is counted, the first number of each column and the last. */
    private static String described(CsvFile file) {
        return file.table().columns().stream()
                .map(column -> {
                    double[] numbers =
                            column.values().stream().filter(Double::isFinite).toArray();
                    return Reading.named(column) + " " + plain(numbers[0]) + " " + plain(numbers[numbers.length - 1]);
                })
                .collect(Collectors.joining("; "));
    }

    private static String plain(double value) {
        String text = value == Math.rint(value) && Math.abs(value) < 1e15
                ? String.valueOf((long) value)
                : String.valueOf((float) value == value ? (float) value : value);
        return text;
    }
}
