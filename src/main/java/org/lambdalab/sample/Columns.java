package org.lambdalab.sample;

import java.io.Serializable;
import java.util.HashSet;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Observed rows (xᵢ₁, …, xᵢₚ, yᵢ), column by column, to be fitted with each column as a feature. A column may be the same
 * throughout, and columns may be equal or depend on one another.
 *
 * @param names one for each column, all different, none blank
 * @param columns p of n numbers each, p from 1 to {@value #MAX_COUNT} and n·p at most {@value #MAX_NUMBERS}: finite, at
 *     most {@link Sample#LARGEST} in size
 * @param y n numbers with the same limits
 */
public record Columns(List<String> names, List<Vector> columns, Vector y) implements Serializable {

    /** As many columns as there may be: to solve for them takes the cube of that. */
    public static final int MAX_COUNT = 200;

    /** As many numbers as the columns may have together. */
    public static final int MAX_NUMBERS = 4_000_000;

    public Columns {
        names = List.copyOf(names);
        columns = List.copyOf(columns);
        if (columns.isEmpty() || columns.size() > MAX_COUNT) {
            throw new IllegalArgumentException(
                    columns.size() + " columns were given, but there must be from 1 to " + MAX_COUNT);
        }
        if (names.size() != columns.size() || new HashSet<>(names).size() != names.size()) {
            throw new IllegalArgumentException("each of the " + columns.size() + " columns needs a name of its own");
        }
        if (names.stream().anyMatch(String::isBlank)) {
            throw new IllegalArgumentException("a name of a column must not be blank");
        }
        if (y.size() == 0 || (long) y.size() * columns.size() > MAX_NUMBERS) {
            throw new IllegalArgumentException("columns must have at least one row, and at most " + MAX_NUMBERS
                    + " numbers, not " + (long) y.size() * columns.size());
        }
        for (int j = 0; j < columns.size(); j++) {
            Vector column = columns.get(j);
            if (column.size() != y.size()) {
                throw new IllegalArgumentException(
                        "column " + names.get(j) + " has " + column.size() + " values, y has " + y.size());
            }
            Sample.requireUsable(names.get(j), column);
        }
        Sample.requireUsable("y", y);
    }

    /** Columns named x1, x2, … */
    public static Columns of(List<Vector> columns, Vector y) {
        List<String> names =
                IntStream.rangeClosed(1, columns.size()).mapToObj(j -> "x" + j).toList();
        return new Columns(names, columns, y);
    }

    /** How many rows: n. */
    public int size() {
        return y.size();
    }

    /** How many columns: p. */
    public int count() {
        return columns.size();
    }

    /** Some of the rows, in the order named. */
    public Columns rows(int... rows) {
        return new Columns(
                names, columns.stream().map(column -> column.picked(rows)).toList(), y.picked(rows));
    }
}
