package org.lambdalab.data;

import java.io.IOException;
import java.io.Reader;

/** Passes text on, and knows afterwards whether the field it stopped in is merely long or its quotes do not close. */
final class FieldWatch extends Reader {
    private final Reader text;
    private final char delimiter;
    /** Characters since the last delimiter or line end. */
    private long sinceBreak;
    /** The most characters without any. */
    private long longest;

    FieldWatch(Reader text, char delimiter) {
        this.text = text;
        this.delimiter = delimiter;
    }

    @Override
    public int read(char[] target, int offset, int length) throws IOException {
        int read = text.read(target, offset, length);
        int first = offset;
        while (first < offset + read && !isBreak(target[first])) {
            first++;
        }
        sinceBreak += first - offset;
        longest = Math.max(longest, sinceBreak);
        if (first < offset + read) {
            int last = offset + read - 1;
            while (!isBreak(target[last])) {
                last--;
            }
            sinceBreak = offset + read - 1L - last;
        }
        return read;
    }

    /** Whether so many characters hold no break, or there are breaks amid quotes that close within as many further. */
    boolean isWithinLongField(int limit) throws IOException {
        // The reader counts in whole buffers.
        return longest >= limit * 3L / 4 || closesWithin(limit);
    }

    @Override
    public void close() throws IOException {
        text.close();
    }

    /** The next quote that stands alone closes if a break is behind it: else it opens another field. */
    private boolean closesWithin(int limit) throws IOException {
        boolean quote = false;
        int next = text.read();
        for (int i = 0; i < limit && next >= 0; i++, next = text.read()) {
            if (quote && next != '"') {
                return isBreak((char) next);
            }
            quote = next == '"' && !quote;
        }
        return quote;
    }

    private boolean isBreak(char character) {
        return character == delimiter || character == '\n' || character == '\r';
    }
}
