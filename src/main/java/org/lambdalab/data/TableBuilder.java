package org.lambdalab.data;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.lambdalab.data.UnreadableData.Reason;
import org.lambdalab.sample.Sample;

/** Gathers rows into columns, and tells at the end which of them hold numbers. */
final class TableBuilder {
    static final int MAX_ROWS = Sample.MAX_ROWS;
    static final int MAX_COLUMNS = 200;
    /** Two bytes each make the largest file; only rows that leave most of their columns out could have more. */
    private static final int MAX_CELLS = CsvReader.MAX_MEGABYTES * 1024 * 1024 / 2;

    private static final int PREVIEW_ROWS = 8;

    private final Dialect dialect;
    private final NumberReader numbers;
    private final List<String> header = new ArrayList<>();
    private final List<ColumnBuilder> columns = new ArrayList<>();
    private final List<Row> first = new ArrayList<>();
    private int rows;

    TableBuilder(Dialect dialect) {
        this.dialect = dialect;
        this.numbers = new NumberReader(dialect.delimiter(), dialect.mark());
    }

    void addNames(Row row) throws UnreadableData {
        for (int i = 0; i < dialect.indent(); i++) {
            header.add("");
        }
        header.addAll(row.fields());
        widen(header.size());
    }

    void add(Row row) throws UnreadableData {
        if (rows == MAX_ROWS) {
            throw new UnreadableData(Reason.TOO_MANY_ROWS, MAX_ROWS);
        }
        widen(row.size());
        for (int i = 0; i < row.size(); i++) {
            columns.get(i).add(rows, row.field(i), numbers);
        }
        if (first.size() < PREVIEW_ROWS) {
            first.add(row);
        }
        rows++;
    }

    CsvFile build(String charset) throws UnreadableData {
        int[] kept = IntStream.range(0, columns.size())
                .filter(i -> !columns.get(i).isEmpty() || !written(i).isEmpty())
                .toArray();
        int[] numeric =
                IntStream.of(kept).filter(i -> columns.get(i).isNumeric()).toArray();
        requireEnough(kept.length, numeric.length);
        List<String> names = ColumnNames.unique(
                IntStream.range(0, columns.size()).mapToObj(this::written).toList());
        List<Column> table = IntStream.of(numeric)
                .mapToObj(i -> new Column(names.get(i), columns.get(i).build(rows)))
                .toList();
        return new CsvFile(new Table(table), preview(kept, names), report(charset, kept, names));
    }

    private void widen(int width) throws UnreadableData {
        if (width > MAX_COLUMNS) {
            throw new UnreadableData(Reason.TOO_MANY_COLUMNS, MAX_COLUMNS);
        }
        while (columns.size() < width) {
            columns.add(new ColumnBuilder());
        }
    }

    private String written(int column) {
        return column < header.size() ? header.get(column) : "";
    }

    private void requireEnough(int kept, int numeric) throws UnreadableData {
        if (kept >= 2 && rows < Pairs.MIN_ROWS) {
            throw new UnreadableData(Reason.TOO_FEW_ROWS, rows, Pairs.MIN_ROWS);
        }
        if (numeric < 2) {
            throw new UnreadableData(Reason.NO_TWO_NUMERIC_COLUMNS, numeric);
        }
        if ((long) numeric * rows > MAX_CELLS) {
            throw new UnreadableData(Reason.TOO_LARGE, CsvReader.MAX_MEGABYTES);
        }
    }

    private Preview preview(int[] kept, List<String> names) {
        return new Preview(
                IntStream.of(kept).mapToObj(names::get).toList(),
                first.stream()
                        .map(row -> IntStream.of(kept).mapToObj(row::field).toList())
                        .toList());
    }

    private Report report(String charset, int[] kept, List<String> names) {
        return new Report(
                charset,
                dialect.delimiter(),
                numbers.mark() == DecimalMark.COMMA,
                dialect.names(),
                IntStream.of(kept)
                        .filter(i -> !columns.get(i).isNumeric())
                        .mapToObj(names::get)
                        .toList(),
                columns.stream()
                        .filter(ColumnBuilder::isNumeric)
                        .mapToInt(ColumnBuilder::texts)
                        .sum());
    }
}
