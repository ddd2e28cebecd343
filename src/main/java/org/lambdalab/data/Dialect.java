package org.lambdalab.data;

import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * How a file is written: of all ways to read its beginning the one under which the rows are most alike. Rows of equal
 * length count, cells of one type a column, and names that differ from what stands below them, in the way of G. J. J.
 * van den Burg, A. Nazábal and C. Sutton, "Wrangling messy CSV files by detecting row and type patterns", 2019.
 *
 * @param comment what a line begins with that is none of the table
 * @param prose lines to pass over at the very beginning
 * @param columns what the columns hold, as far as the beginning tells
 */
record Dialect(
        Delimiter delimiter,
        @Nullable Character comment,
        int prose,
        DecimalMark mark,
        Header header,
        List<CellType> columns) {
    /** More widths than these are prose. */
    private static final int WIDTHS = 6;

    private static final double NAMES = 1.02;
    /** Of decimal commas between semicolons the commas alone make rows as regular as the semicolons do. */
    private static final double UNDIVIDED = 0.8;

    /** @param form what a person says of it, which holds */
    static Dialect of(Head head, FileForm form) {
        return Candidate.of(head, form.delimiter()).stream()
                .map(candidate -> scored(candidate, form))
                .max(Comparator.comparingDouble(Scored::score)
                        .thenComparing(scored -> scored.dialect.delimiter, Comparator.reverseOrder())
                        .thenComparingInt(scored -> scored.dialect.comment == null ? 0 : 1))
                .map(Scored::dialect)
                .orElseThrow();
    }

    private static Scored scored(Candidate candidate, FileForm form) {
        List<Row> rows = candidate.withoutComments();
        MissingMarks missing = form.missingMarks();
        List<List<CellType>> types = rows.stream()
                .map(row -> row.fields().stream().map(missing::typeOf).toList())
                .toList();
        return widths(rows)
                .mapToObj(width -> scored(candidate, rows, Block.of(types, width), form))
                .max(Comparator.comparingDouble(Scored::score))
                .orElseGet(() -> withoutTable(candidate, rows, Block.of(types, 0), form));
    }

    private static Scored scored(Candidate candidate, List<Row> rows, Block block, FileForm form) {
        if (!block.isTable()) {
            return withoutTable(candidate, rows, block, form);
        }
        Header header = Header.of(candidate, rows, block).as(form, rows, block);
        List<Row> values = rows.subList(Math.min(header.skip(), rows.size()), rows.size());
        Marks marks = Marks.of(values);
        // What stands above a table is none of it, but a reading that explains more of the file is the better one.
        double covered = 0.5 + 0.5 * (rows.size() - block.start() + (header.isNamed() ? 1.0 : 0)) / rows.size();
        double score = block.consistency()
                * Math.min(1, covered)
                * marks.accord()
                * (1 - UNDIVIDED * candidate.undivided(values))
                * (header.names().size() + header.indent() >= block.width() ? NAMES : 1)
                * (candidate.broken() ? 0.5 : 1);
        return new Scored(
                score,
                new Dialect(
                        candidate.delimiter(),
                        candidate.comment(),
                        candidate.prose(),
                        marks.markUnder(form),
                        header,
                        block.columns()));
    }

    /** Nothing but words, or a single column. */
    private static Scored withoutTable(Candidate candidate, List<Row> rows, Block block, FileForm form) {
        int width = rows.stream().mapToInt(Row::size).max().orElse(0);
        long regular = rows.stream().filter(row -> row.size() == width).count();
        double regularity = width < 2 ? 0 : 0.01 * regular / rows.size();
        // Where nothing is a table a line behind # is a comment.
        double score = candidate.comment() == null ? -1 : regularity;
        boolean names = rows.size() == 1 && width > 1;
        Header header = Header.first(rows, 0, names).as(form, rows, block);
        return new Scored(
                score,
                new Dialect(
                        candidate.delimiter(),
                        candidate.comment(),
                        candidate.prose(),
                        Marks.of(rows).markUnder(form),
                        header,
                        List.of()));
    }

    /** The most frequent numbers of fields in a row, from two. */
    private static IntStream widths(List<Row> rows) {
        int[] count = new int[TableBuilder.MAX_COLUMNS + 2];
        rows.forEach(row -> count[row.size()]++);
        return IntStream.range(2, count.length)
                .filter(width -> count[width] > 0)
                .boxed()
                .sorted(Comparator.comparingInt((Integer width) -> count[width]).reversed())
                .limit(WIDTHS)
                .mapToInt(Integer::intValue);
    }

    private record Scored(double score, Dialect dialect) {}

    /** What the numbers say of the decimal mark, and the share of them that agrees. */
    private record Marks(DecimalMark mark, double accord) {

        static Marks of(List<Row> rows) {
            Map<Numeral, Long> count = new EnumMap<>(Numeral.class);
            double hung = 0;
            for (Row row : rows) {
                for (String field : row.fields()) {
                    count.merge(Numeral.of(field), 1L, Long::sum);
                    // A comma at the end is rather a delimiter.
                    hung += field.endsWith(",") ? 0.1 : 0;
                }
            }
            double points = sum(count, Numeral.POINT, Numeral.GROUPED_BY_COMMA);
            double commas = sum(count, Numeral.COMMA, Numeral.GROUPED_BY_POINT);
            double blanks = 0.5 * sum(count, Numeral.GROUPED_BY_BLANK);
            double all = count.values().stream().mapToLong(Long::longValue).sum();
            DecimalMark mark =
                    points == commas ? DecimalMark.UNDECIDED : points > commas ? DecimalMark.POINT : DecimalMark.COMMA;
            return new Marks(mark, 1 - (Math.min(points, commas) + blanks + hung) / Math.max(1, all));
        }

        /** What a person says goes before what the numbers do. */
        DecimalMark markUnder(FileForm form) {
            return form.mark() == DecimalMark.UNDECIDED ? mark : form.mark();
        }

        private static long sum(Map<Numeral, Long> count, Numeral... forms) {
            return Arrays.stream(forms)
                    .mapToLong(form -> count.getOrDefault(form, 0L))
                    .sum();
        }
    }
}
