package org.lambdalab.data;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lambdalab.data.UnreadableData.Reason;

/**
 * A way to part a text into rows, and the first rows as it parts them, comments among them.
 *
 * @param comment what a line begins with that is none of the table
 * @param prose lines at the very beginning that are no records, since a quote begins them and does not end a field
 * @param broken whether quotes stop the reading under way, or comments would be rows that begin with #N/A
 */
record Candidate(Delimiter delimiter, @Nullable Character comment, List<Row> rows, int prose, boolean broken) {
    private static final int MOST_PROSE = 20;
    private static final int NUMBERED_ROWS = 500;
    /** Prose is passed over as far as this: each is weighed for each way to read the text. */
    private static final int MOST_WORDS = 30_000;

    private static final List<Character> COMMENT_MARKS = List.of('#', '%', '!');

    /**
     * All that the text gives reason to weigh.
     *
     * @param known the delimiter, where a person said it
     */
    static List<Candidate> of(Head head, @Nullable Delimiter known) {
        List<Candidate> candidates = new ArrayList<>();
        for (Delimiter delimiter : known == null ? Delimiter.values() : new Delimiter[] {known}) {
            // As long as nothing speaks against it a line behind # is a comment: one may follow the sample.
            boolean hash = beginsALine(head.sample(), '#');
            candidates.add(parted(delimiter, hash ? null : '#', head));
            for (char mark : COMMENT_MARKS) {
                if (beginsALine(head.sample(), mark)) {
                    candidates.add(parted(delimiter, mark, head));
                }
            }
        }
        return candidates;
    }

    List<Row> withoutComments() {
        return rows.stream().filter(row -> !row.comment()).toList();
    }

    /** The comment right above a row, without its mark. */
    @Nullable
    Row commentAbove(int row) {
        int seen = 0;
        Row last = null;
        for (Row each : rows) {
            if (each.comment()) {
                last = each;
            } else if (seen++ == row) {
                return last;
            } else {
                last = null;
            }
        }
        return null;
    }

    /** The fields of a line of its own; none where it cannot be parted. */
    List<String> part(String line) {
        try {
            Row row = Records.withoutComments(delimiter, null, new StringReader(line), 0)
                    .next();
            return row == null ? List.of() : row.fields();
        } catch (IOException e) {
            return List.of();
        }
    }

    /** The share of rows in which a text holds what other files put between fields. */
    double undivided(List<Row> values) {
        long count = values.stream()
                .filter(row -> row.fields().stream()
                        .anyMatch(field -> holdsDelimiter(field) && CellType.of(field) == CellType.TEXT))
                .count();
        return (double) count / Math.max(1, values.size());
    }

    private static boolean holdsDelimiter(String field) {
        return field.indexOf(';') >= 0 || field.indexOf('\t') >= 0 || field.indexOf('|') >= 0;
    }

    private static Candidate parted(Delimiter delimiter, @Nullable Character comment, Head head) {
        return parted(delimiter, comment, head, 0);
    }

    private static Candidate parted(Delimiter delimiter, @Nullable Character comment, Head head, int prose) {
        var rows = new ArrayList<Row>();
        boolean commentsAreRows = false;
        try {
            var records = Records.withComments(delimiter, comment, head.sampleBelow(prose), head.linesAbove() + prose);
            int numbered = 0;
            int words = 0;
            for (Row row = records.nextOrBlank(); row != null; row = records.nextOrBlank()) {
                if (numbered == NUMBERED_ROWS || words > MOST_WORDS) {
                    return new Candidate(delimiter, comment, rows, prose, commentsAreRows);
                }
                if (row.isBlank()) {
                    words += row.size();
                    continue;
                }
                commentsAreRows |= row.comment() && isValue(row.field(0), delimiter);
                // Of comments only the last can be a header.
                if (row.comment() && !rows.isEmpty() && rows.getLast().comment()) {
                    rows.removeLast();
                }
                rows.add(row);
                if (!row.comment()) {
                    numbered += row.hasDigits() ? 1 : 0;
                    words += row.hasDigits() ? 0 : row.size();
                }
            }
        } catch (IOException e) {
            if (prose < MOST_PROSE
                    && rows.stream().allMatch(row -> row.size() < 2)
                    && isProse(e, head.lineBelow(prose), delimiter)) {
                return parted(delimiter, comment, head, prose + 1);
            }
            // What the cut leaves open is no fault of the file.
            boolean broken = !head.cut() || rows.size() < 2;
            return new Candidate(delimiter, comment, rows, prose, broken);
        }
        if (head.cut() && !rows.isEmpty()) {
            rows.removeLast();
        }
        return new Candidate(delimiter, comment, rows, prose, commentsAreRows);
    }

    /** Whether a first line may be passed over for its quote: a row of numbers with a wrong one is no prose. */
    private static boolean isProse(IOException fault, String line, Delimiter delimiter) {
        if (fault instanceof UnreadableData unreadable && unreadable.reason() != Reason.UNREADABLE) {
            return false;
        }
        return line.chars().noneMatch(Character::isDigit) || line.indexOf(delimiter.character()) < 0;
    }

    private static boolean isValue(String comment, Delimiter delimiter) {
        int end = comment.indexOf(delimiter.character());
        return end > 0 && Missing.is("#" + comment.substring(0, end).strip());
    }

    private static boolean beginsALine(String text, char mark) {
        return !text.isEmpty()
                && (text.charAt(0) == mark || text.indexOf("\n" + mark) >= 0 || text.indexOf("\r" + mark) >= 0);
    }
}
