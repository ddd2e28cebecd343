package org.lambdalab.data;

import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/**
 * Tells a header of numbers from values: whole numbers at equal steps from column to column that are years above what is
 * none, or far from their columns' values, of which no row has such steps.
 */
final class NumericHeader {
    private static final int FIRST_YEAR = 1500;
    private static final int LAST_YEAR = 2200;

    private NumericHeader() {}

    /** Whether the first row names the columns of the others. */
    static boolean stands(Row first, List<Row> others, Block block) {
        int[] measures = IntStream.range(0, block.width())
                .filter(i -> block.columns().get(i) == CellType.NUMBER)
                .filter(i -> i > 0 || !first.field(0).isEmpty())
                .toArray();
        if (others.size() < 2 || first.size() != block.width() || !isLabelled(first, measures, block)) {
            return false;
        }
        if (!isSequence(first, measures)) {
            return false;
        }
        if (IntStream.of(measures).allMatch(i -> isYear(first.field(i)))) {
            return !others.stream().allMatch(row -> IntStream.of(measures).allMatch(i -> isYear(row.field(i))));
        }
        return others.stream().noneMatch(row -> isSequence(row, measures))
                && IntStream.of(measures).allMatch(i -> isFar(i, first, others));
    }

    /** One number alone, or two, could be a value as well: then a name above words must stand beside it. */
    private static boolean isLabelled(Row first, int[] measures, Block block) {
        boolean corner = first.field(0).isEmpty();
        boolean word = IntStream.range(0, block.width())
                .filter(i -> block.columns().get(i) == CellType.TEXT)
                .anyMatch(i -> CellType.of(first.field(i)) == CellType.TEXT);
        return measures.length >= 3 || (measures.length >= 1 && (word || corner));
    }

    private static boolean isSequence(Row row, int[] columns) {
        if (IntStream.of(columns)
                .anyMatch(i -> Numeral.of(row.field(i)) != Numeral.INTEGER
                        || row.field(i).length() > 9)) {
            return false;
        }
        double[] values =
                IntStream.of(columns).mapToDouble(i -> value(row.field(i))).toArray();
        double step = values.length < 2 ? 1 : values[1] - values[0];
        return step != 0 && IntStream.range(1, values.length).allMatch(i -> values[i] - values[i - 1] == step);
    }

    private static boolean isYear(String field) {
        return field.matches("\\d{4}") && value(field) >= FIRST_YEAR && value(field) <= LAST_YEAR;
    }

    private static boolean isFar(int column, Row first, List<Row> others) {
        double own = value(first.field(column));
        var range = others.stream()
                .map(row -> row.field(column))
                .flatMapToDouble(field ->
                        Numeral.of(field) == Numeral.TEXT ? DoubleStream.empty() : DoubleStream.of(value(field)))
                .filter(Double::isFinite)
                .summaryStatistics();
        double width = range.getMax() - range.getMin();
        return own < range.getMin() - 3 * width || own > range.getMax() + 3 * width;
    }

    /** Roughly: which mark parts the decimals matters little here. */
    private static double value(String field) {
        return NumberReader.parse(Numeral.ungrouped(field, Numeral.of(field)));
    }
}
