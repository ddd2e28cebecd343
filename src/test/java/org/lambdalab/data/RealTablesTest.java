package org.lambdalab.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Tables of well-known packages in the forms in which R writes them and the packages carry them. What is expected was
 * found by R: from its own data where R wrote the file, else by its read.table, told the form.
 */
final class RealTablesTest {
    private static final String FOLDER = "/tables/";

    @ParameterizedTest(name = "{0}")
    @MethodSource("tables")
    void realTablesAreReadAsROrTheirPackageHoldsThem(String file, JsonNode expected) throws IOException {
        Table table;
        try (InputStream in = open(file)) {
            table = CsvReader.read(in).table();
        }
        assertThat(table.columns().stream().map(Reading::named)).isEqualTo(labels(expected));
        assertThat(table.rows()).isEqualTo(expected.get("rows").intValue());
        assertThat(List.of(table.suggestedX().name(), table.suggestedY().name()))
                .containsExactly(
                        expected.get("x").stringValue(), expected.get("y").stringValue());
        for (int i = 0; i < table.columns().size(); i++) {
            holds(table.columns().get(i), expected.get("columns").get(i));
        }
    }

    @Test
    void thirtyTablesAreListedAtLeast() {
        assertThat(tables()).hasSizeGreaterThanOrEqualTo(30);
    }

    static Stream<Object[]> tables() {
        try (InputStream in = open("list.json")) {
            JsonNode list = JsonMapper.shared().readTree(in);
            return StreamSupport.stream(list.spliterator(), false)
                    .map(entry -> new Object[] {entry.get("file").stringValue(), entry});
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static InputStream open(String file) {
        return Objects.requireNonNull(RealTablesTest.class.getResourceAsStream(FOLDER + file), file);
    }

    private static List<String> labels(JsonNode expected) {
        return StreamSupport.stream(expected.get("columns").spliterator(), false)
                .map(column -> column.get("label").stringValue())
                .toList();
    }

    private static void holds(Column column, JsonNode expected) {
        double[] numbers =
                column.values().stream().filter(value -> !Double.isNaN(value)).toArray();
        assertThat(numbers).as(column.name()).hasSize(expected.get("count").intValue());
        isNear(column, numbers[0], expected.get("first"));
        isNear(column, numbers[numbers.length - 1], expected.get("last"));
        isNear(
                column,
                column.values().stream()
                        .filter(value -> !Double.isNaN(value))
                        .average()
                        .orElseThrow(),
                expected.get("mean"));
    }

    /** To the fifteen digits that the list has. */
    private static void isNear(Column column, double value, JsonNode expected) {
        double wanted = expected.doubleValue();
        assertThat(value).as(column.name()).isCloseTo(wanted, within(1e-12 * Math.max(1, Math.abs(wanted))));
    }
}
