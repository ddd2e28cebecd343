package org.lambdalab.data;

import java.io.IOException;
import java.io.PushbackReader;
import java.io.Reader;
import java.io.StringReader;
import java.util.Arrays;

/**
 * The beginning of a text, long enough to tell its form by, and the whole of it to be read after.
 *
 * @param sample some 65,536 characters, or more where few of their lines could be rows
 * @param cut whether the text goes on behind the sample
 * @param whole from its first line that is not blank
 * @param linesAbove of the file, passed over before that
 */
record Head(String sample, boolean cut, Reader whole, long linesAbove) {
    private static final int WINDOW = 1 << 16;
    /** Two bytes each: what comments and prose above a table may take before it is read as it comes. */
    private static final int LARGEST = 1 << 22;

    private static final int ROWS = 40;
    private static final String COMMENT_MARKS = "#%!/*;";

    /** @param linesAbove of the file, that the text lacks already */
    static Head of(Reader text, long linesAbove) throws IOException {
        var window = new char[WINDOW];
        int length = fill(window, 0, text);
        long lines = linesAbove;
        while (length == WINDOW && isBlank(window)) {
            lines += lineEnds(window);
            length = fill(window, 0, text);
        }
        while (length == window.length && length < LARGEST && !hasRows(window)) {
            window = Arrays.copyOf(window, 2 * length);
            length = fill(window, length, text);
        }
        var whole = new PushbackReader(text, Math.max(1, length));
        whole.unread(window, 0, length);
        return new Head(new String(window, 0, length), length == window.length, whole, lines);
    }

    /** The sample without so many of its first lines. */
    Reader sampleBelow(int count) throws IOException {
        var below = new StringReader(sample);
        // Not a substring: many readings of a long sample would each copy it.
        below.skip(indexBelow(count));
        return below;
    }

    /** Of the sample, without its end, the line below so many of its first. */
    String lineBelow(int count) {
        int from = indexBelow(count);
        int to = from;
        while (to < sample.length() && !isLineEnd(sample.charAt(to))) {
            to++;
        }
        return sample.substring(from, to);
    }

    private int indexBelow(int count) {
        int from = 0;
        for (int i = 0; i < count; i++) {
            while (from < sample.length() && !isLineEnd(sample.charAt(from))) {
                from++;
            }
            from += sample.startsWith("\r\n", from) ? 2 : 1;
        }
        return Math.min(from, sample.length());
    }

    private static boolean isLineEnd(char character) {
        return character == '\n' || character == '\r';
    }

    /** The whole text without so many of its first lines, which the sample holds. To be called once. */
    Reader wholeBelow(int count) throws IOException {
        for (int left = indexBelow(count); left > 0; left--) {
            whole.read();
        }
        return whole;
    }

    /** To the brim or to the end of the text; gives what the window holds then. */
    private static int fill(char[] window, int from, Reader text) throws IOException {
        int length = from;
        while (length < window.length) {
            int read = text.read(window, length, window.length - length);
            if (read < 0) {
                break;
            }
            length += read;
        }
        return length;
    }

    private static boolean isBlank(char[] window) {
        for (char character : window) {
            if (character > ' ') {
                return false;
            }
        }
        return true;
    }

    private static long lineEnds(char[] window) {
        long count = 0;
        for (int i = 0; i < window.length; i++) {
            boolean first = window[i] == '\n' && (i == 0 || window[i - 1] != '\r');
            count += first || window[i] == '\r' ? 1 : 0;
        }
        return count;
    }

    /** Whether enough lines have digits and do not begin as a comment would. */
    private static boolean hasRows(char[] window) {
        int rows = 0;
        boolean digits = false;
        char first = 0;
        for (char character : window) {
            if (isLineEnd(character)) {
                rows += digits && COMMENT_MARKS.indexOf(first) < 0 ? 1 : 0;
                digits = false;
                first = 0;
            } else {
                first = first == 0 && character > ' ' ? character : first;
                digits |= character >= '0' && character <= '9';
            }
        }
        return rows >= ROWS;
    }
}
