package org.lambdalab.data;

import de.siegmar.fastcsv.reader.AbstractBaseCsvCallbackHandler;
import de.siegmar.fastcsv.reader.CommentStrategy;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lambdalab.data.UnreadableData.Reason;

/** The records of a delimited text (RFC 4180 with comments), one at a time; blank ones are passed over. */
final class Records {
    private static final int LONGEST_FIELD = 1 << 16;

    private final RowHandler handler;
    private final Iterator<Row> rows;

    Records(Delimiter delimiter, Reader text) {
        handler = new RowHandler(delimiter == Delimiter.BLANKS);
        rows = CsvReader.builder()
                .fieldSeparator(delimiter.character())
                .commentStrategy(CommentStrategy.SKIP)
                .trimWhitespacesAroundQuotes(true)
                .allowUnclosedQuote(false)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .maxBufferSize(LONGEST_FIELD)
                .build(handler, text)
                .iterator();
    }

    /** The first records of a text that may be cut short: what lies behind the cut, or a fault, is not among them. */
    static List<Row> first(int count, Delimiter delimiter, String text, boolean cut) {
        var records = new Records(delimiter, new StringReader(text));
        var first = new ArrayList<Row>();
        try {
            for (Row row = records.next(); row != null; row = records.next()) {
                first.add(row);
                if (first.size() == count) {
                    return first;
                }
            }
        } catch (IOException e) {
            return first;
        }
        return cut && !first.isEmpty() ? first.subList(0, first.size() - 1) : first;
    }

    /** Null at the end. */
    @Nullable
    Row next() throws IOException {
        try {
            while (rows.hasNext()) {
                Row row = rows.next();
                if (!row.isBlank()) {
                    return row;
                }
            }
            return null;
        } catch (UncheckedIOException e) {
            throw e.getCause();
        } catch (CsvParseException e) {
            throw asUnreadable(e);
        }
    }

    private UnreadableData asUnreadable(CsvParseException e) {
        // FastCSV wraps whatever is thrown while it reads, by a progress listener as well.
        if (e.getCause() instanceof RuntimeException foreign) {
            throw foreign;
        }
        if (e.getCause() instanceof Error error) {
            throw error;
        }
        var unreadable = new UnreadableData(Reason.UNREADABLE, handler.line());
        unreadable.initCause(e);
        return unreadable;
    }

    private static final class RowHandler extends AbstractBaseCsvCallbackHandler<Row> {
        private final boolean joinsDelimiters;
        private List<String> fields = new ArrayList<>();

        RowHandler(boolean joinsDelimiters) {
            this.joinsDelimiters = joinsDelimiters;
        }

        long line() {
            return getStartingLineNumber();
        }

        @Override
        protected void handleBegin(long startingLineNumber) {
            fields = new ArrayList<>();
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
            return new Row(fields);
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
