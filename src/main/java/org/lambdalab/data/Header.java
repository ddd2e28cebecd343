package org.lambdalab.data;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * What names the columns of a table.
 *
 * @param names blank for a column without a name; none at all where the file has no header
 * @param units what stands in a row of its own below the names: of each column named, blank if none
 * @param indent columns before the first that is named: 1 where R's write.table leaves out the row names' own name
 * @param skip rows above the table's values, the header among them
 * @param line of the text at which the table begins: that of the names, or of its first values
 */
record Header(List<String> names, List<String> units, int indent, int skip, long line) {
    /** How far above the values names are looked for. */
    private static final int REACH = 12;

    private Header(List<String> names, int indent, int skip, long line) {
        this(names, List.of(), indent, skip, line);
    }

    static Header of(Candidate candidate, List<Row> rows, Block block) {
        int start = block.start();
        Header numeric = ofNumbers(rows, block);
        if (numeric != null) {
            return numeric;
        }
        Header above = bestAbove(rows, block);
        if (above != null) {
            return above;
        }
        Header comment = ofComment(candidate, block);
        if (comment != null) {
            return comment;
        }
        boolean words = block.isTable() && block.strangersOf(start, 0) > 0;
        boolean names = words && block.strangersOf(start, 0) >= block.measuresOf(start, 0);
        // "569,30,malignant,benign" above thirty columns counts rows and columns, and names none.
        boolean counts =
                names && block.measuresOf(start, 0) > 0 && rows.get(start).size() < block.width();
        return counts ? new Header(List.of(), 0, start + 1, line(rows, start + 1)) : first(rows, start, names);
    }

    /** Of a table that begins at a row, which names its columns or not. */
    static Header first(List<Row> rows, int start, boolean named) {
        return named && start < rows.size()
                ? new Header(rows.get(start).fields(), 0, start + 1, line(rows, start))
                : new Header(List.of(), 0, start, line(rows, start));
    }

    /** As a person has it, who may say at which line the table begins, and whether that line names its columns. */
    Header as(FileForm form, List<Row> rows, Block block) {
        boolean elsewhere = form.tableLine() != null
                && !rows.isEmpty()
                && line > rows.getFirst().line();
        int start = elsewhere ? 0 : startIn(rows);
        boolean found = elsewhere ? block.strangersOf(0, 0) > block.measuresOf(0, 0) : isNamed();
        boolean named = form.header() == null ? found : form.header();
        if (elsewhere && named) {
            // What else stands above the values is none of them.
            int skip = block.isTable() ? Math.max(1, block.startBelow(0)) : 1;
            return new Header(rows.getFirst().fields(), 0, skip, rows.getFirst().line());
        }
        return elsewhere || named != isNamed() ? first(rows, start, named) : this;
    }

    private int startIn(List<Row> rows) {
        return (int) rows.stream().takeWhile(row -> row.line() < line).count();
    }

    private static long line(List<Row> rows, int index) {
        return index < rows.size() ? rows.get(index).line() : 1;
    }

    boolean isNamed() {
        return !names.isEmpty();
    }

    /** Years, for one; above row names as well, which R leaves without a name. */
    @Nullable
    private static Header ofNumbers(List<Row> rows, Block block) {
        if (!block.isTable()) {
            return null;
        }
        int start = block.start();
        boolean above = start > 0 && rows.get(start - 1).size() == block.width() - 1;
        Header cornered = above ? cornered(rows, start - 1, block) : null;
        if (cornered != null) {
            return cornered;
        }
        Row first = rows.get(start);
        List<Row> others = rows.subList(start + 1, rows.size());
        if (first.size() == block.width() - 1 && !others.isEmpty()) {
            return cornered(rows, start, block);
        }
        return NumericHeader.stands(first, others, block)
                ? new Header(first.fields(), 0, start + 1, first.line())
                : null;
    }

    /** With a blank for the name that R does not write. */
    @Nullable
    private static Header cornered(List<Row> rows, int index, Block block) {
        Row first = rows.get(index);
        List<Row> others = rows.subList(index + 1, rows.size());
        var fields = new ArrayList<>(first.fields());
        fields.addFirst("");
        return hasRowNames(first, others, block.width())
                        && NumericHeader.stands(new Row(fields, false, first.line()), others, block)
                ? new Header(first.fields(), 1, index + 1, first.line())
                : null;
    }

    /** The row with most names that are none of their column's values; of equals the nearest. */
    @Nullable
    private static Header bestAbove(List<Row> rows, Block block) {
        Header best = null;
        double most = 0;
        for (int i = block.start() - 1; i >= Math.max(0, block.start() - REACH); i--) {
            Header header = at(i, rows, block);
            if (header == null) {
                continue;
            }
            double names = block.strangersOf(i, header.indent) - block.measuresOf(i, header.indent);
            boolean exact = header.names.size() + header.indent == block.width();
            double worth = names - (exact ? 0 : 0.5);
            if (i > 0 && UnitRow.stands(rows.get(i), rows.get(i - 1), block)) {
                Row above = rows.get(i - 1);
                return new Header(unmarked(above.fields()), UnitRow.units(rows.get(i)), 0, header.skip, above.line());
            }
            // A title may have as many words as there are columns, row names included.
            if (i == block.start() - 1 && header.indent == 1 && names == block.measuresBehind(1)) {
                return header;
            }
            if (names >= 0 && block.strangersOf(i, header.indent) > 0 && worth > most) {
                best = header;
                most = worth;
            }
        }
        return best;
    }

    @Nullable
    private static Header at(int index, List<Row> rows, Block block) {
        Row row = rows.get(index);
        int excess = row.size() - block.width();
        if (excess == 0) {
            return new Header(unmarked(row.fields()), 0, block.startBelow(index), row.line());
        }
        if (excess == -1 && hasRowNames(row, rows.subList(block.start(), rows.size()), block.width())) {
            return new Header(row.fields(), 1, block.startBelow(index), row.line());
        }
        // "# x y" above two columns of numbers, "Data: y x" in NIST's files.
        if (excess == 1 && row.field(0).matches("[#%!]|.*:")) {
            return new Header(row.fields().subList(1, row.size()), 0, block.startBelow(index), row.line());
        }
        boolean nearest = index == block.start() - 1;
        boolean padded = row.fields().stream().skip(block.width()).allMatch(String::isEmpty);
        // Stata and spreadsheets leave out the delimiters behind the last value of a row.
        boolean cut = rows.stream().skip(index + 1).anyMatch(other -> other.size() == row.size());
        return nearest && row.size() >= 2 && (excess < 0 || padded || cut)
                ? new Header(row.fields(), 0, block.start(), row.line())
                : null;
    }

    /** A comment may be the header: "% x y", unless the mark itself is a field, as in "#,height". */
    @Nullable
    private static Header ofComment(Candidate candidate, Block block) {
        Row comment = candidate.commentAbove(block.start());
        if (comment == null || !block.isTable()) {
            return null;
        }
        String text = comment.field(0);
        boolean field = !text.isEmpty()
                && candidate.delimiter() != Delimiter.BLANKS
                && text.charAt(0) == candidate.delimiter().character();
        if (field) {
            return null;
        }
        List<String> fields = candidate.part(text);
        boolean names = fields.size() == block.width()
                && IntStream.range(0, fields.size())
                        .allMatch(i ->
                                !block.columns().get(i).isMeasure() || CellType.of(fields.get(i)) == CellType.TEXT);
        return names ? new Header(fields, 0, block.start(), comment.line()) : null;
    }

    private static List<String> unmarked(List<String> fields) {
        var names = new ArrayList<>(fields);
        names.set(0, names.getFirst().replaceFirst("^[#%!]+\\s*(?=\\S)", ""));
        return List.copyOf(names);
    }

    /** Whether the first column of so many names the rows, as R and pandas take it: nothing stands there twice. */
    private static boolean hasRowNames(Row header, List<Row> values, int width) {
        List<String> names = values.stream().map(row -> row.field(0)).toList();
        boolean words = names.stream().allMatch(name -> CellType.of(name) == CellType.TEXT);
        // A line of one piece above two columns is rather a title.
        boolean different =
                width > 2 && !names.contains("") && Set.copyOf(names).size() == names.size();
        // Delimiters at the ends of lines make a last column of blanks: then the header is not short of a name.
        boolean padded = !header.fields().getLast().isEmpty()
                && values.stream().allMatch(row -> row.field(width - 1).isEmpty());
        return !padded && (words || different);
    }
}
