package org.lambdalab.data;

import java.io.Serializable;
import java.util.BitSet;
import org.lambdalab.sample.Sample;
import org.lambdalab.sample.Vector;

/**
 * A named column of numbers, NaN where a value is missing.
 *
 * @param unit blank if unknown
 * @param scale what the numbers count: days, for one, where dates stand in the file
 */
public record Column(String name, String unit, Vector values, Measure scale) implements Serializable {
    public Column(String name, Vector values) {
        this(name, "", values);
    }

    public Column(String name, String unit, Vector values) {
        this(name, unit, values, new Measure.Plain());
    }

    public Column {
        if (name.isBlank()) {
            throw new IllegalArgumentException("A column needs a name");
        }
    }

    Column in(String unitOfValues) {
        return new Column(name, unitOfValues, values, scale);
    }

    /** "speed (mph)", or the name alone. */
    public String label() {
        return unit.isEmpty() ? name : name + " (" + unit + ")";
    }

    /** For an axis. */
    public Quantity quantity() {
        return new Quantity(label(), scale);
    }

    /** Whether row i has a value that a {@link Sample} may hold: neither missing nor too large. */
    public boolean isUsable(int row) {
        return Math.abs(values.get(row)) <= Sample.LARGEST;
    }

    /** Whether row i has a value too large for a {@link Sample}. */
    boolean isTooLarge(int row) {
        return Math.abs(values.get(row)) > Sample.LARGEST;
    }

    boolean varies() {
        return Sample.vary(values.stream().filter(value -> Math.abs(value) <= Sample.LARGEST));
    }

    BitSet usableRows() {
        var rows = new BitSet(values.size());
        for (int row = 0; row < values.size(); row++) {
            rows.set(row, isUsable(row));
        }
        return rows;
    }

    /** Whether it merely counts the rows, from 0 or from 1: days that follow each other are no such count. */
    boolean isCounter() {
        if (scale.isDate()) {
            return false;
        }
        double start = values.size() == 0 ? Double.NaN : values.get(0);
        if (start != 0 && start != 1) {
            return false;
        }
        for (int i = 1; i < values.size(); i++) {
            if (values.get(i) != start + i) {
                return false;
            }
        }
        return true;
    }
}
