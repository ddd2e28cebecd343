package org.lambdalab.data;

import java.util.Arrays;
import org.lambdalab.sample.Vector;

/** A column as it is read. Rows without a number take no room until one follows, so a column of words takes none. */
final class ColumnBuilder {
    private double[] values = {};
    private int numbers;
    private int texts;

    void add(int row, String field, NumberReader reader) {
        if (Numeral.isMissing(field)) {
            return;
        }
        double number = reader.number(field);
        if (Double.isNaN(number)) {
            texts++;
            return;
        }
        numbers++;
        // Beyond the range of a double there is no number to keep: missing, like infinity itself.
        if (Double.isFinite(number)) {
            put(row, number);
        }
    }

    /** A few unreadable cells do not spoil a column; more than one in five are no accident. */
    boolean isNumeric() {
        return numbers > 0 && numbers >= 4 * texts;
    }

    boolean isEmpty() {
        return numbers + texts == 0;
    }

    int texts() {
        return texts;
    }

    Vector build(int rows) {
        int read = values.length;
        values = Arrays.copyOf(values, rows);
        if (read < rows) {
            Arrays.fill(values, read, rows, Double.NaN);
        }
        return Vector.of(values);
    }

    private void put(int row, double number) {
        int room = values.length;
        if (row >= room) {
            values = Arrays.copyOf(values, Math.max(16, row + row / 2 + 1));
            Arrays.fill(values, room, values.length, Double.NaN);
        }
        values[row] = number;
    }
}
