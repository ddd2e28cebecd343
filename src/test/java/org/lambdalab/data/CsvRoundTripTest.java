package org.lambdalab.data;

import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;
import static org.lambdalab.data.Reading.read;

import java.io.IOException;
import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.lambdalab.data.UnreadableData.Reason;

/** Any numbers in any form come back as they were; any text at all is either read or rejected with a reason. */
final class CsvRoundTripTest {

    static Stream<Arguments> forms() {
        return Stream.of(",", ";", "\t", "   ")
                .flatMap(delimiter -> Stream.of(".", ",")
                        .filter(mark -> !mark.equals(delimiter))
                        .flatMap(mark -> Stream.of("\n", "\r\n", "\r")
                                .flatMap(end -> Stream.of(UTF_8, UTF_16LE)
                                        .flatMap(charset -> Stream.of(true, false)
                                                .map(header -> Arguments.of(delimiter, mark, end, charset, header))))));
    }

    @ParameterizedTest
    @MethodSource("forms")
    void everyDoubleComesBackToTheLastBit(String delimiter, String mark, String end, Charset charset, boolean header)
            throws IOException {
        var random = new Random(1);
        double[][] rows = new double[300][3];
        var text = new StringBuilder(header ? String.join(delimiter, "a", "b", "c") + end : "");
        for (double[] row : rows) {
            Arrays.setAll(row, i -> random.nextGaussian() * Math.pow(10, random.nextInt(-40, 40)));
            List<String> fields = Arrays.stream(row)
                    .mapToObj(value -> String.valueOf(value).replace(".", mark))
                    .toList();
            text.append(String.join(delimiter, fields)).append(end);
        }
        Table table = read(text.toString().getBytes(charset)).table();
        assertThat(table.rows()).isEqualTo(300);
        assertThat(table.names())
                .isEqualTo(header ? List.of("a", "b", "c") : List.of("Column 1", "Column 2", "Column 3"));
        for (int i = 0; i < 300; i++) {
            for (int j = 0; j < 3; j++) {
                assertThat(table.columns().get(j).values().get(i)).isEqualTo(rows[i][j]);
            }
        }
    }

    @Test
    void anyTextIsReadOrRejected() throws IOException {
        var random = new Random(3);
        int tables = 0;
        var seen = EnumSet.noneOf(Reason.class);
        for (int i = 0; i < 5_000; i++) {
            String text = scribble(random);
            try {
                CsvFile file = read(text);
                tables++;
                assertThat(file.table().columns()).as(text).hasSizeGreaterThan(1);
                assertThat(file.preview().lines())
                        .as(text)
                        .allMatch(row ->
                                row.fields().size() == file.preview().columns().size());
                file.table()
                        .sample(
                                file.table().suggestedX().name(),
                                file.table().suggestedY().name());
            } catch (UnreadableData e) {
                seen.add(e.reason());
            } catch (RuntimeException e) {
                fail(text, e);
            }
        }
        assertThat(tables).isGreaterThan(500);
        assertThat(seen)
                .containsExactlyInAnyOrder(
                        Reason.EMPTY,
                        Reason.NO_TWO_NUMERIC_COLUMNS,
                        Reason.CONSTANT_X,
                        Reason.TOO_FEW_ROWS,
                        Reason.TOO_FEW_PAIRS,
                        Reason.UNREADABLE);
    }

    private static String scribble(Random random) {
        List<String> pieces =
                List.of("1", "2.5", "-3", "1,5", "4e2", "NA", "x", "\"", "\"6\"", "#", " ", "\t", ",", ";", "\r", "é");
        var text = new StringBuilder();
        int length = random.nextInt(120);
        String delimiter = List.of(",", ";", "\t", " ").get(random.nextInt(4));
        for (int i = 0; i < length; i++) {
            boolean odd = random.nextInt(12) == 0;
            text.append(pieces.get(random.nextInt(odd ? pieces.size() : 5)))
                    .append(random.nextInt(3) == 0 ? "\n" : delimiter);
        }
        return text.toString();
    }
}
