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
 */
record Header(List<String> names, List<String> units, int indent, int skip) {
    /** How far above the values names are looked for. */
    private static final int REACH = 12;

    Header(List<String> names, int indent, int skip) {
        this(names, List.of(), indent, skip);
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
        return new Header(names && !counts ? rows.get(start).fields() : List.of(), 0, names ? start + 1 : start);
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
        return NumericHeader.stands(first, others, block) ? new Header(first.fields(), 0, start + 1) : null;
    }

    /** With a blank for the name that R does not write. */
    @Nullable
    private static Header cornered(List<Row> rows, int index, Block block) {
        Row first = rows.get(index);
        List<Row> others = rows.subList(index + 1, rows.size());
        var fields = new ArrayList<>(first.fields());
        fields.addFirst("");
        return hasRowNames(first, others, block.width()) && NumericHeader.stands(new Row(fields), others, block)
                ? new Header(first.fields(), 1, index + 1)
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
                return new Header(unmarked(above.fields()), UnitRow.units(rows.get(i)), 0, header.skip);
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
            return new Header(unmarked(row.fields()), 0, block.startBelow(index));
        }
        if (excess == -1 && hasRowNames(row, rows.subList(block.start(), rows.size()), block.width())) {
            return new Header(row.fields(), 1, block.startBelow(index));
        }
        // "# x y" above two columns of numbers, "Data: y x" in NIST's files.
        if (excess == 1 && row.field(0).matches("[#%!]|.*:")) {
            return new Header(row.fields().subList(1, row.size()), 0, block.startBelow(index));
        }
        boolean nearest = index == block.start() - 1;
        boolean padded = row.fields().stream().skip(block.width()).allMatch(String::isEmpty);
        // Stata and spreadsheets leave out the delimiters behind the last value of a row.
        boolean cut = rows.stream().skip(index + 1).anyMatch(other -> other.size() == row.size());
        return nearest && row.size() >= 2 && (excess < 0 || padded || cut)
                ? new Header(row.fields(), 0, block.start())
                : null;
    }

    /** A comment may be the header: "% x y", unless the mark itself is a field, as in "#,height". */
    @Nullable
    private static Header ofComment(Candidate candidate, Block block) {
        String comment = candidate.commentAbove(block.start());
        boolean field = !comment.isEmpty()
                && candidate.delimiter() != Delimiter.BLANKS
                && comment.charAt(0) == candidate.delimiter().character();
        if (field || !block.isTable()) {
            return null;
        }
        Row row = candidate.part(comment);
        boolean names = row.size() == block.width()
                && IntStream.range(0, row.size())
                        .allMatch(
                                i -> !block.columns().get(i).isMeasure() || CellType.of(row.field(i)) == CellType.TEXT);
        return names ? new Header(row.fields(), 0, block.start()) : null;
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
