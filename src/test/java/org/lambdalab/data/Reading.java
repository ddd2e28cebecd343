package org.lambdalab.data;

import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Objects;

/** What the tests of the reader share. */
final class Reading {
    private Reading() {}

    static CsvFile read(String text) throws IOException {
        return read(text.getBytes(StandardCharsets.UTF_8));
    }

    static CsvFile read(byte[] bytes) throws IOException {
        return CsvReader.read(new ByteArrayInputStream(bytes));
    }

    static UnreadableData rejected(String text) {
        return rejected(text.getBytes(StandardCharsets.UTF_8));
    }

    static UnreadableData rejected(byte[] bytes) {
        return rejected(new ByteArrayInputStream(bytes));
    }

    static UnreadableData rejected(InputStream in) {
        return Objects.requireNonNull(catchThrowableOfType(UnreadableData.class, () -> CsvReader.read(in)));
    }

    /** As {@code x=[1.0, NaN] y=[2.0, 3.0]}. */
    static String columns(CsvFile file) {
        return String.join(
                " ",
                file.table().columns().stream()
                        .map(column -> column.name() + "="
                                + Arrays.toString(column.values().toArray()))
                        .toList());
    }

    /** The label with what is counted: {@code time (hours)}. */
    static String named(Column column) {
        return column.scale() instanceof Measure.Plain
                ? column.label()
                : column.label() + " (" + column.scale().id() + ")";
    }
}
