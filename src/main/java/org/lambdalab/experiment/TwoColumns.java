package org.lambdalab.experiment;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.lambdalab.data.BuiltInData;
import org.lambdalab.data.Column;
import org.lambdalab.data.CsvFile;
import org.lambdalab.data.Table;
import org.lambdalab.sample.Columns;
import org.lambdalab.sample.Sample;
import org.lambdalab.sample.Vector;

/**
 * Two columns of a table as the features, and a third as y. Rows that lack one of the three are left out.
 *
 * @param first the name of the first feature
 * @param second of the second, another
 * @param y of what depends on them, a third
 */
public record TwoColumns(Origin origin, String first, String second, String y) implements PlaneSource {

    /** Fewer rows than these leave nothing to chance beside two weights and an intercept. */
    public static final int MIN_ROWS = 5;

    /** Of a table of parallel columns, nobody waits until all its pairs are tried. */
    private static final int MOST_TRIED = 400;

    /** The features are parallel where what one has beside the other is less than this part of its variance. */
    private static final double PARALLEL = 1e-9;

    /** Which table. */
    public sealed interface Origin extends Serializable {

        Table table();
    }

    /** One that comes with the app. */
    public record BuiltIn(BuiltInData data) implements Origin {

        @Override
        public Table table() {
            return data.table();
        }
    }

    /** One of a file that a person uploaded, which lives in their session only. */
    public record Uploaded(FileReference reference, CsvFile file) implements Origin {

        @Override
        public Table table() {
            return file.table();
        }

        /** Content and form decide the rows. */
        @Override
        public boolean equals(Object other) {
            return other instanceof Uploaded that && reference.equals(that.reference);
        }

        @Override
        public int hashCode() {
            return reference.hashCode();
        }
    }

    /** @throws UnusableColumns if these three make no plane */
    public TwoColumns {
        if (first.equals(second) || first.equals(y) || second.equals(y)) {
            throw new UnusableColumns(UnusableColumns.Reason.SAME, List.of(first, second, y));
        }
        Columns columns = columns(origin.table(), first, second, y);
        requireVariation(columns);
    }

    /** A column that may be a feature, and how well it goes with y by itself. */
    private record Candidate(String name, double strength) {}

    /**
     * With the columns that go best with y, each for itself, among those that make a plane.
     *
     * @throws UnusableColumns if none do; it says why the best do not
     */
    public static TwoColumns of(Origin origin) {
        Table table = origin.table();
        Column y = origin instanceof BuiltIn builtIn ? builtIn.data().y() : suggestedY(table);
        List<Candidate> features = table.columns().stream()
                .filter(column -> !column.name().equals(y.name()))
                .map(column -> new Candidate(column.name(), Math.abs(correlation(column, y))))
                .sorted(Comparator.comparingDouble(Candidate::strength).reversed())
                .toList();
        if (features.size() < 2) {
            throw new UnusableColumns(UnusableColumns.Reason.TOO_FEW_COLUMNS, table.names());
        }
        return firstPlane(origin, features, y.name());
    }

    /** Of the first feature with each after it, then of the second … */
    private static TwoColumns firstPlane(Origin origin, List<Candidate> features, String y) {
        List<UnusableColumns> refused = new ArrayList<>();
        for (int i = 0; i < features.size() && refused.size() < MOST_TRIED; i++) {
            for (int j = i + 1; j < features.size() && refused.size() < MOST_TRIED; j++) {
                try {
                    return new TwoColumns(
                            origin, features.get(i).name(), features.get(j).name(), y);
                } catch (UnusableColumns unusable) {
                    refused.add(unusable);
                }
            }
        }
        throw refused.getFirst();
    }

    /** What depends on several features mostly stands behind them: the last that has to do with another at all. */
    private static Column suggestedY(Table table) {
        return table.columns().reversed().stream()
                .filter(y -> table.columns().stream()
                        .anyMatch(other -> !other.name().equals(y.name()) && correlation(other, y) != 0))
                .findFirst()
                .orElse(table.columns().getLast());
    }

    /** 0 where it cannot be told, of few rows too. */
    private static double correlation(Column a, Column b) {
        int[] rows = IntStream.range(0, a.values().size())
                .filter(row -> a.isUsable(row) && b.isUsable(row))
                .toArray();
        if (rows.length < MIN_ROWS) {
            return 0;
        }
        Vector x = scaled(values(a, rows));
        Vector y = scaled(values(b, rows));
        double scale = Math.sqrt(product(x, x) * product(y, y));
        return scale > 0 ? product(x, y) / scale : 0;
    }

    /** With another first column; where that was one of the others, the two change places. */
    public TwoColumns withFirst(String name) {
        return new TwoColumns(origin, name, name.equals(second) ? first : second, name.equals(y) ? first : y);
    }

    /** With another second column, likewise. */
    public TwoColumns withSecond(String name) {
        return new TwoColumns(origin, name.equals(first) ? second : first, name, name.equals(y) ? second : y);
    }

    /** With another y, likewise. */
    public TwoColumns withY(String name) {
        return new TwoColumns(origin, name.equals(first) ? y : first, name.equals(second) ? y : second, name);
    }

    @Override
    public Columns columns(long seed) {
        return columns(origin.table(), first, second, y);
    }

    /** How many rows of the table lack one of the three. */
    public int rowsLeftOut() {
        return origin.table().rows() - columns(0).size();
    }

    private static Columns columns(Table table, String first, String second, String y) {
        List<Column> all = List.of(table.column(first), table.column(second), table.column(y));
        int[] rows = IntStream.range(0, table.rows())
                .filter(row -> all.stream().allMatch(column -> column.isUsable(row)))
                .toArray();
        if (rows.length < MIN_ROWS) {
            throw new UnusableColumns(UnusableColumns.Reason.TOO_FEW_ROWS, List.of(first, second, y));
        }
        return new Columns(
                List.of(first, second),
                List.of(values(all.get(0), rows), values(all.get(1), rows)),
                values(all.get(2), rows));
    }

    private static Vector values(Column column, int[] rows) {
        return Vector.owning(
                IntStream.of(rows).mapToDouble(column.values()::get).toArray());
    }

    private static void requireVariation(Columns columns) {
        for (int j = 0; j < 2; j++) {
            if (!Sample.vary(columns.columns().get(j).stream())) {
                throw new UnusableColumns(
                        UnusableColumns.Reason.CONSTANT, List.of(columns.names().get(j)));
            }
        }
        if (!Sample.vary(columns.y().stream())) {
            throw new UnusableColumns(UnusableColumns.Reason.CONSTANT_Y, List.of());
        }
        Vector first = scaled(columns.columns().get(0));
        Vector second = scaled(columns.columns().get(1));
        double squares = product(first, first) * product(second, second);
        if (!(squares - Math.pow(product(first, second), 2) > PARALLEL * squares)) {
            throw new UnusableColumns(UnusableColumns.Reason.PARALLEL, columns.names());
        }
    }

    /** What it has beside its mean, by the largest of that: in any unit of a size whose squares a double can hold. */
    private static Vector scaled(Vector values) {
        double mean = mean(values);
        double largest =
                values.stream().map(value -> Math.abs(value - mean)).max().orElse(0);
        double unit = largest > 0 ? largest : 1;
        return Vector.owning(values.stream().map(value -> (value - mean) / unit).toArray());
    }

    private static double product(Vector a, Vector b) {
        return IntStream.range(0, a.size())
                .mapToDouble(i -> a.get(i) * b.get(i))
                .sum();
    }

    private static double mean(Vector values) {
        return values.stream().map(value -> value / values.size()).sum();
    }
}
