package org.lambdalab.data;

import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackReader;
import org.lambdalab.data.UnreadableData.Reason;

/**
 * Reads a table from a delimited text as it comes in: the first rows tell how it is written, and only numbers are kept.
 *
 * <p>Comma, semicolon, tab or blanks; decimal point or comma; UTF-8, UTF-16 or Windows-1252; with column names or
 * without; comments behind #. Thousands separators are never guessed: such a cell counts as text.
 */
public final class CsvReader {
    public static final int MAX_ROWS = TableBuilder.MAX_ROWS;
    public static final int MAX_COLUMNS = TableBuilder.MAX_COLUMNS;
    public static final int MAX_MEGABYTES = 16;

    private static final int WINDOW = 1 << 16;

    private CsvReader() {}

    /**
     * Reads to the end and leaves the stream open.
     *
     * @throws UnreadableData if there is no table in it
     */
    public static CsvFile read(InputStream in) throws IOException {
        TextReader text = Encoding.open(new LimitedStream(in, MAX_MEGABYTES));
        var window = new char[WINDOW];
        int length = fill(window, text);
        String start = new String(window, 0, length);
        Encoding.requireWriting(start);
        var whole = new PushbackReader(text, WINDOW);
        whole.unread(window, 0, length);
        try {
            TableBuilder table = table(Dialect.of(start, length == WINDOW), whole);
            return table.build(text.charset().name());
        } catch (UnreadableData e) {
            throw e.reason() == Reason.UNREADABLE && isMarkup(start)
                    ? new UnreadableData(Reason.NO_TWO_NUMERIC_COLUMNS, 0)
                    : e;
        }
    }

    private static TableBuilder table(Dialect dialect, PushbackReader text) throws IOException {
        var records = new Records(dialect.delimiter(), text);
        for (int i = 0; i < dialect.preamble(); i++) {
            records.next();
        }
        var table = new TableBuilder(dialect);
        Row row = records.next();
        if (row == null) {
            throw new UnreadableData(Reason.EMPTY);
        }
        if (dialect.names()) {
            table.addNames(row);
            row = records.next();
        }
        for (; row != null; row = records.next()) {
            table.add(row);
        }
        return table;
    }

    private static int fill(char[] window, TextReader text) throws IOException {
        int length = 0;
        while (length < window.length) {
            int read = text.read(window, length, window.length - length);
            if (read < 0) {
                break;
            }
            length += read;
        }
        return length;
    }

    /** JSON, HTML and XML trip over their quotes, which says nothing to who uploaded them. */
    private static boolean isMarkup(String text) {
        return text.stripLeading().matches("(?s)[{\\[<].*");
    }
}
