package org.lambdalab.data;

import java.io.IOException;
import java.io.PushbackReader;
import java.io.Reader;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lambdalab.data.UnreadableData.Reason;

/** A text by its lines, as an editor counts them: a quote does not hide a line end. */
final class Lines {
    private static final int LONGEST = 200;

    private final PushbackReader text;

    Lines(Reader text) {
        this.text = new PushbackReader(text);
    }

    /**
     * Passes over all lines above one, counted from 1.
     *
     * @throws UnreadableData NO_SUCH_LINE
     */
    void skipTo(int line) throws IOException {
        for (int above = 0; above < line - 1; above++) {
            if (next() == null) {
                throw new UnreadableData(Reason.NO_SUCH_LINE, line, above);
            }
        }
    }

    /** Long ones are cut. */
    List<String> first(int count) throws IOException {
        var lines = new ArrayList<String>();
        while (lines.size() < count) {
            String line = next();
            if (line == null) {
                break;
            }
            lines.add(line);
        }
        return lines;
    }

    /** From the next line on. */
    Reader rest() {
        return text;
    }

    /** Null at the end. */
    @Nullable
    private String next() throws IOException {
        int character = text.read();
        if (character < 0) {
            return null;
        }
        var line = new StringBuilder();
        while (character >= 0 && character != '\n' && character != '\r') {
            if (line.length() < LONGEST) {
                line.append((char) character);
            }
            character = text.read();
        }
        if (character == '\r') {
            int next = text.read();
            if (next >= 0 && next != '\n') {
                text.unread(next);
            }
        }
        return line.toString();
    }
}
