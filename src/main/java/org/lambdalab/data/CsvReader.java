package org.lambdalab.data;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
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
    /** In characters: longer names of columns are cut. */
    public static final int LONGEST_NAME = ColumnNames.LONGEST;
    /** In characters. */
    public static final int LONGEST_FIELD = Records.LONGEST_FIELD;

    private CsvReader() {}

    /** As {@link #read(InputStream, FileForm)}, where all of the form is to be found. */
    public static CsvFile read(InputStream in) throws IOException {
        return read(in, FileForm.OPEN);
    }

    /**
     * Reads to the end and leaves the stream open.
     *
     * @param form what a person says of it, which holds
     * @throws UnreadableData if there is no table in it
     */
    public static CsvFile read(InputStream in, FileForm form) throws IOException {
        TextReader text = Encoding.open(limited(in));
        var lines = new Lines(text);
        int tableLine = form.tableLine() == null ? 1 : form.tableLine();
        lines.skipTo(tableLine);
        Head head = Head.of(lines.rest(), tableLine - 1);
        Encoding.requireWriting(head.sample());
        Dialect dialect = Dialect.of(head, form);
        try {
            return table(dialect, head, form).build(text.charset().name());
        } catch (UnreadableData e) {
            throw e.reason() == Reason.UNREADABLE && isMarkup(head.sample())
                    ? new UnreadableData(Reason.NO_TWO_NUMERIC_COLUMNS, 0)
                    : e;
        }
    }

    /** The stream, which breaks off by {@link UnreadableData} TOO_LARGE where no more is read of a file. */
    public static InputStream limited(InputStream in) {
        return new LimitedStream(in, MAX_MEGABYTES);
    }

    /** The first lines of a text as they stand there, whatever is in them. */
    public static List<String> firstLines(InputStream in, int count) throws IOException {
        return new Lines(Encoding.open(in)).first(count);
    }

    private static TableBuilder table(Dialect dialect, Head head, FileForm form) throws IOException {
        var records = Records.withoutComments(
                dialect.delimiter(),
                dialect.comment(),
                head.wholeBelow(dialect.prose()),
                head.linesAbove() + dialect.prose());
        var table = new TableBuilder(dialect, form);
        Row row = records.next();
        if (row == null) {
            throw form.tableLine() == null
                    ? new UnreadableData(Reason.EMPTY)
                    : new UnreadableData(Reason.NOTHING_BELOW, form.tableLine());
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
