package org.lambdalab.data;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import org.lambdalab.data.UnreadableData.Reason;

/**
 * Reads a table from a delimited text as it comes in: its beginning tells how it is written, and only numbers are kept.
 *
 * <p>Comma, semicolon, tab, blanks or pipes; decimal point or comma, with thousands marks where a column agrees; UTF-8,
 * UTF-16 or Windows-1252; with column names or without, under titles or none; comments behind #, % or !; dates,
 * times of day, percents and quantities.
 */
public final class CsvReader {
    public static final int MAX_ROWS = TableBuilder.MAX_ROWS;
    public static final int MAX_COLUMNS = TableBuilder.MAX_COLUMNS;
    public static final int MAX_MEGABYTES = 16;

    private CsvReader() {}

    /**
     * Reads to the end and leaves the stream open.
     *
     * @throws UnreadableData if there is no table in it
     */
    public static CsvFile read(InputStream in) throws IOException {
        TextReader text = Encoding.open(new LimitedStream(in, MAX_MEGABYTES));
        Head head = Head.of(text);
        Encoding.requireWriting(head.sample());
        Dialect dialect = Dialect.of(head);
        try {
            return table(dialect, head.wholeBelow(dialect.prose()))
                    .build(text.charset().name());
        } catch (UnreadableData e) {
            throw e.reason() == Reason.UNREADABLE && isMarkup(head.sample())
                    ? new UnreadableData(Reason.NO_TWO_NUMERIC_COLUMNS, 0)
                    : e.movedDown(head.blankLines() + dialect.prose());
        }
    }

    private static TableBuilder table(Dialect dialect, Reader text) throws IOException {
        var records = Records.withoutComments(dialect.delimiter(), dialect.comment(), text);
        var table = new TableBuilder(dialect);
        Row row = records.next();
        if (row == null) {
            throw new UnreadableData(Reason.EMPTY);
        }
        for (int i = 0; i < dialect.header().skip(); i++) {
            row = records.next();
        }
        for (; row != null; row = records.next()) {
            table.add(row);
        }
        return table;
    }

    /** JSON, HTML and XML trip over their quotes, which says nothing to who uploaded them. */
    private static boolean isMarkup(String text) {
        return text.stripLeading().matches("(?s)[{\\[<].*");
    }
}
