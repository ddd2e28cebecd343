package org.lambdalab.data;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;
import org.lambdalab.data.Report.Note;

/**
 * Rows held back because they may be what stands below a table: notes and sources without numbers, and the row that sums
 * the others up. If another row of values follows they were rows like all others.
 */
final class Footing {
    private static final Set<String> SUMS = Set.of(
            "total",
            "totals",
            "grand total",
            "sum",
            "mean",
            "average",
            "summe",
            "gesamt",
            "insgesamt",
            "mittelwert",
            "somme",
            "moyenne",
            "suma",
            "totale",
            "media");
    /** So many lines below a table are no longer a note. */
    private static final int MOST = 40;

    private final List<CellType> columns;
    private final MissingMarks missing;
    private final int firstMeasure;
    private final List<Row> rows = new ArrayList<>();

    Footing(List<CellType> columns, FileForm form) {
        this.columns = columns;
        this.missing = form.missingMarks();
        this.firstMeasure = IntStream.range(0, columns.size())
                .filter(i -> columns.get(i).isMeasure())
                .findFirst()
                .orElse(-1);
    }

    /** Whether it may stand below the table, and is held back. */
    boolean holds(Row row) {
        if (firstMeasure < 0 || rows.size() == MOST || !(isSum(row) || isNote(row))) {
            return false;
        }
        rows.add(row);
        return true;
    }

    /** The rows held back, which are none of it any more. */
    List<Row> release() {
        var released = List.copyOf(rows);
        rows.clear();
        return released;
    }

    /** Of the rows held back the names of those that sum up others. */
    List<String> sums() {
        return rows.stream().filter(Footing::isSum).map(row -> row.field(0)).toList();
    }

    /** Of the rows held back those that sum up nothing. */
    List<Note> notes() {
        return rows.stream()
                .filter(row -> !isSum(row))
                .map(row -> new Note(row.line(), String.join(" ", row.fields()).strip()))
                .toList();
    }

    boolean isEmpty() {
        return rows.isEmpty();
    }

    private static boolean isSum(Row row) {
        String name = row.field(0);
        return !name.isEmpty()
                && Character.isLetter(name.charAt(0))
                && SUMS.contains(name.toLowerCase(Locale.ROOT).replaceFirst("\\s*:$", ""));
    }

    /** More words than values where values belong, or none at all. */
    private boolean isNote(Row row) {
        // Most rows show by their first value that they are none.
        String first = row.field(firstMeasure);
        if (!first.isEmpty() && isDigit(first.charAt(0)) && isDigit(first.charAt(first.length() - 1))) {
            return false;
        }
        int values = 0;
        int words = 0;
        for (int i = 0; i < Math.min(row.size(), columns.size()); i++) {
            if (columns.get(i).isMeasure()) {
                CellType cell = missing.typeOf(row.field(i));
                values += cell.isMeasure() ? 1 : 0;
                words += cell == CellType.TEXT ? 1 : 0;
            }
        }
        return values == 0 || values < words || (values == words && firstMeasure == 0 && isSentence(first));
    }

    private static boolean isDigit(char character) {
        return character >= '0' && character <= '9';
    }

    /** "Source: the office, 2020" has a number where one belongs. */
    private static boolean isSentence(String field) {
        return CellType.of(field) == CellType.TEXT && (field.indexOf(' ') > 0 || field.indexOf(':') > 0);
    }
}
