package org.lambdalab.data;

import de.siegmar.fastcsv.reader.AbstractBaseCsvCallbackHandler;
import de.siegmar.fastcsv.reader.CommentStrategy;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lambdalab.data.UnreadableData.Reason;

/** The records of a delimited text (RFC 4180 with comments), one at a time; blank ones are passed over. */
final class Records {
    static final int LONGEST_FIELD = 1 << 16;

    private final RowHandler handler;
    private final FieldWatch text;
    private final Iterator<Row> rows;

    private Records(
            Delimiter delimiter, @Nullable Character comment, CommentStrategy comments, Reader text, long linesAbove) {
        this.handler = new RowHandler(delimiter == Delimiter.BLANKS, linesAbove);
        this.text = new FieldWatch(text, delimiter.character());
        this.rows = CsvReader.builder()
                .fieldSeparator(delimiter.character())
                .commentStrategy(comment == null ? CommentStrategy.NONE : comments)
                .commentCharacter(comment == null ? '#' : comment)
                .trimWhitespacesAroundQuotes(true)
                .allowUnclosedQuote(false)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .maxBufferSize(LONGEST_FIELD)
                .build(handler, this.text)
                .iterator();
    }

    /**
     * Without the lines that begin with the comment mark.
     *
     * @param linesAbove of the file, that the text lacks
     */
    static Records withoutComments(Delimiter delimiter, @Nullable Character comment, Reader text, long linesAbove) {
        return new Records(delimiter, comment, CommentStrategy.SKIP, text, linesAbove);
    }

    /**
     * Comments are rows of their own.
     *
     * @param linesAbove of the file, that the text lacks
     */
    static Records withComments(Delimiter delimiter, @Nullable Character comment, Reader text, long linesAbove) {
        return new Records(delimiter, comment, CommentStrategy.READ, text, linesAbove);
    }

    /** Null at the end. */
    @Nullable
    Row next() throws IOException {
        Row row = nextOrBlank();
        while (row != null && row.isBlank()) {
            row = nextOrBlank();
        }
        return row;
    }

    /** As {@link #next}, blank ones included. */
    @Nullable
    Row nextOrBlank() throws IOException {
        try {
            return rows.hasNext() ? rows.next() : null;
        } catch (UncheckedIOException e) {
            throw e.getCause();
        } catch (CsvParseException e) {
            throw asUnreadable(e);
        }
    }

    private UnreadableData asUnreadable(CsvParseException e) throws IOException {
        // FastCSV wraps whatever is thrown while it reads, by a progress listener as well.
        if (e.getCause() instanceof RuntimeException foreign) {
            throw foreign;
        }
        if (e.getCause() instanceof Error error) {
            throw error;
        }
        var unreadable = text.isWithinLongField(LONGEST_FIELD)
                ? new UnreadableData(Reason.FIELD_TOO_LONG, handler.line(), LONGEST_FIELD)
                : new UnreadableData(Reason.UNREADABLE, handler.line());
        unreadable.initCause(e);
        return unreadable;
    }

    private static final class RowHandler extends AbstractBaseCsvCallbackHandler<Row> {
        private final boolean joinsDelimiters;
        private final long linesAbove;
        private List<String> fields = new ArrayList<>();
        private boolean comment;

        RowHandler(boolean joinsDelimiters, long linesAbove) {
            this.joinsDelimiters = joinsDelimiters;
            this.linesAbove = linesAbove;
        }

        long line() {
            return linesAbove + getStartingLineNumber();
        }

        @Override
        protected void handleBegin(long startingLineNumber) {
            fields = new ArrayList<>(fields.size());
            comment = false;
        }

        @Override
        protected void handleComment(char[] buffer, int offset, int length) {
            // Not stripped: whether a delimiter follows the mark tells a comment from a column's name.
            fields.add(new String(buffer, offset, length));
            comment = true;
        }

        @Override
        protected void handleField(int index, char[] buffer, int offset, int length, boolean quoted) {
            // One beyond the limit is enough to be rejected by.
            if (fields.size() <= TableBuilder.MAX_COLUMNS && !(joinsDelimiters && length == 0 && !quoted)) {
                fields.add(stripped(buffer, offset, offset + length));
            }
        }

        @Override
        protected Row buildRecord() {
            return new Row(fields, comment, line());
        }

        private static String stripped(char[] buffer, int from, int to) {
            int start = from;
            int end = to;
            while (start < end && isBlank(buffer[start])) {
                start++;
            }
            while (start < end && isBlank(buffer[end - 1])) {
                end--;
            }
            return new String(buffer, start, end - start);
        }

        /** Unlike String.strip, counts no-break spaces and a byte order mark amid the text as blank. */
        private static boolean isBlank(char character) {
            return character <= ' ' || Character.isSpaceChar(character) || character == '\uFEFF';
        }
    }
}
