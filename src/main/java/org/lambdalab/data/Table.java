package org.lambdalab.data;

import java.io.Serializable;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.lambdalab.data.UnreadableData.Reason;
import org.lambdalab.sample.Sample;
import org.lambdalab.sample.Vector;

/** Columns of numbers, equally long, each with a name of its own. */
public record Table(List<Column> columns) implements Serializable {
    public Table {
        columns = List.copyOf(columns);
        if (columns.isEmpty()) {
            throw new IllegalArgumentException("A table needs a column");
        }
        int rows = columns.getFirst().values().size();
        var names = new HashSet<String>();
        for (Column column : columns) {
            if (column.values().size() != rows) {
                throw new IllegalArgumentException(column.name() + " has not " + rows + " rows");
            }
            if (!names.add(column.name())) {
                throw new IllegalArgumentException("Two columns are named " + column.name());
            }
        }
    }

    public int rows() {
        return columns.getFirst().values().size();
    }

    public List<String> names() {
        return columns.stream().map(Column::name).toList();
    }

    public Optional<Column> find(String name) {
        return columns.stream().filter(column -> column.name().equals(name)).findFirst();
    }

    /** As {@link #find}, for a name known to be one of these. */
    public Column column(String name) {
        return find(name).orElseThrow(() -> new IllegalArgumentException("No column is named " + name));
    }

    /**
     * The rows in which both columns have a usable value.
     *
     * @throws IllegalArgumentException if no column has one of these names
     * @throws UnreadableData TOO_FEW_PAIRS, TOO_FEW_WITHIN_LIMIT, CONSTANT_X or NARROW_X
     */
    public Pairs sample(String xName, String yName) throws UnreadableData {
        Column x = column(xName);
        Column y = column(yName);
        int[] rows = IntStream.range(0, rows())
                .filter(row -> x.isUsable(row) && y.isUsable(row))
                .toArray();
        if (rows.length < Pairs.MIN_ROWS) {
            boolean tooLarge = IntStream.range(0, rows()).anyMatch(row -> x.isTooLarge(row) || y.isTooLarge(row));
            Reason reason = tooLarge ? Reason.TOO_FEW_WITHIN_LIMIT : Reason.TOO_FEW_PAIRS;
            throw new UnreadableData(reason, rows.length, Pairs.MIN_ROWS, xName, yName);
        }
        double[] xs = IntStream.of(rows).mapToDouble(x.values()::get).toArray();
        double[] ys = IntStream.of(rows).mapToDouble(y.values()::get).toArray();
        if (!Sample.vary(DoubleStream.of(xs))) {
            boolean same = DoubleStream.of(xs).allMatch(value -> value == xs[0]);
            throw same ? new UnreadableData(Reason.CONSTANT_X, xName) : new UnreadableData(Reason.NARROW_X, xName);
        }
        return new Pairs(new Sample(Vector.of(xs), Vector.of(ys)), rows() - rows.length);
    }

    /**
     * The rows in which both columns have a usable value, counted.
     *
     * @throws IllegalArgumentException if no column has one of these names
     */
    public int rowsOf(String xName, String yName) {
        Column x = column(xName);
        Column y = column(yName);
        return (int) IntStream.range(0, rows())
                .filter(row -> x.isUsable(row) && y.isUsable(row))
                .count();
    }

    /** The column to begin with as x: see {@link Suggestion}. */
    public Column suggestedX() {
        return Suggestion.of(columns).x();
    }

    /** The column to begin with as y: see {@link Suggestion}. */
    public Column suggestedY() {
        return Suggestion.of(columns).y();
    }
}
