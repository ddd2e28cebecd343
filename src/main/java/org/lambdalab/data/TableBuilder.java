package org.lambdalab.data;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.lambdalab.data.FileForm.Grouping;
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
    private final List<String> header;
    private final List<ColumnBuilder> columns = new ArrayList<>();
    private final List<Row> first = new ArrayList<>();
    private final Footing footing;
    private int rows;

    TableBuilder(Dialect dialect, FileForm form) throws UnreadableData {
        this.dialect = dialect;
        this.numbers = new NumberReader(dialect.mark(), form);
        this.footing = new Footing(dialect.columns(), form);
        this.header = new ArrayList<>(Collections.nCopies(dialect.header().indent(), ""));
        header.addAll(dialect.header().names());
        widen(header.size());
    }

    void add(Row row) throws UnreadableData {
        if (footing.holds(row)) {
            return;
        }
        if (!footing.isEmpty()) {
            addHeldBack();
        }
        addValues(row);
    }

    private void addHeldBack() throws UnreadableData {
        for (Row row : footing.release()) {
            addValues(row);
        }
    }

    private void addValues(Row row) throws UnreadableData {
        if (rows == MAX_ROWS) {
            throw new UnreadableData(Reason.TOO_MANY_ROWS, MAX_ROWS);
        }
        widen(row.size());
        for (int i = 0; i < row.size(); i++) {
            columns.get(i).add(rows, row.line(), row.field(i), numbers);
        }
        if (first.size() < PREVIEW_ROWS) {
            first.add(row);
        }
        rows++;
    }

    CsvFile build(String charset) throws UnreadableData {
        if (rows == 0) {
            addHeldBack();
        }
        settle();
        int[] kept = IntStream.range(0, columns.size())
                .filter(i -> !columns.get(i).isEmpty() || !written(i).isEmpty())
                .toArray();
        int[] numeric =
                IntStream.of(kept).filter(i -> columns.get(i).isNumeric()).toArray();
        List<String> names = ColumnNames.unique(
                IntStream.range(0, columns.size()).mapToObj(this::written).toList());
        List<LeftOut> leftOut = IntStream.of(kept)
                .filter(i -> !columns.get(i).isNumeric())
                .mapToObj(i -> columns.get(i).leftOut(names.get(i)))
                .toList();
        requireEnough(kept.length, numeric.length, leftOut);
        List<Column> table = IntStream.of(numeric)
                .mapToObj(i -> columns.get(i).build(names.get(i), unit(i), rows))
                .toList();
        return new CsvFile(new Table(table), preview(kept, names), report(charset, leftOut));
    }

    /** What single cells left open is decided by all of them, and then by the rest of the file. */
    private void settle() {
        columns.forEach(column -> column.decide(numbers));
        // Spreadsheets write semicolons exactly where the comma is the decimal mark.
        if (dialect.delimiter() == Delimiter.SEMICOLON && columns.stream().anyMatch(ColumnBuilder::hasOpenCommas)) {
            numbers.decide(DecimalMark.COMMA);
        }
        columns.forEach(column -> column.settle(numbers));
    }

    private void widen(int width) throws UnreadableData {
        if (width > MAX_COLUMNS) {
            throw new UnreadableData(Reason.TOO_MANY_COLUMNS, MAX_COLUMNS);
        }
        while (columns.size() < width) {
            int next = columns.size();
            columns.add(new ColumnBuilder(
                    next < dialect.columns().size() ? dialect.columns().get(next) : CellType.MISSING));
        }
    }

    private String written(int column) {
        return column < header.size() ? header.get(column) : "";
    }

    private String unit(int column) {
        int named = column - dialect.header().indent();
        List<String> units = dialect.header().units();
        return named >= 0 && named < units.size() ? units.get(named) : "";
    }

    private void requireEnough(int kept, int numeric, List<LeftOut> leftOut) throws UnreadableData {
        if (kept >= 2 && rows < Pairs.MIN_ROWS) {
            throw new UnreadableData(Reason.TOO_FEW_ROWS, rows, Pairs.MIN_ROWS);
        }
        if (numeric < 2) {
            // Columns that the file does not name tell nobody anything, unless one of them is right.
            boolean known = numeric > 0 || dialect.header().isNamed();
            throw UnreadableData.withoutNumbers(numeric, known ? leftOut : List.of());
        }
        if ((long) numeric * rows > MAX_CELLS) {
            throw new UnreadableData(Reason.TOO_LARGE, CsvReader.MAX_MEGABYTES);
        }
    }

    private Preview preview(int[] kept, List<String> names) {
        return new Preview(
                IntStream.of(kept).mapToObj(names::get).toList(),
                first.stream()
                        .map(row -> new Preview.Line(
                                row.line(),
                                IntStream.of(kept).mapToObj(row::field).toList()))
                        .toList());
    }

    private Report report(String charset, List<LeftOut> leftOut) {
        List<ColumnBuilder> numeric =
                columns.stream().filter(ColumnBuilder::isNumeric).toList();
        int texts = numeric.stream().mapToInt(ColumnBuilder::texts).sum();
        return new Report(
                charset,
                dialect.delimiter(),
                numbers.mark() == DecimalMark.COMMA,
                numeric.stream()
                        .map(ColumnBuilder::grouping)
                        .filter(mark -> mark != Grouping.NONE)
                        .findFirst()
                        .orElse(Grouping.NONE),
                dialect.header().line(),
                dialect.header().isNamed(),
                leftOut,
                footing.sums(),
                footing.notes(),
                texts,
                numeric.stream().mapToInt(column -> column.missing(rows)).sum());
    }
}
