package org.lambdalab.data;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.lambdalab.data.UnreadableData.Reason;

/** Which text, if any, the bytes of a file are: by byte order mark, by where zero bytes stand, else UTF-8. */
record Encoding(Charset charset, int markLength) {
    private static final int LOOK = 4096;
    private static final int UTF_16_LITTLE = 1;
    private static final int UTF_16_BIG = 0;

    /** First bytes, as Latin-1, of files that people take for data. */
    private enum Binary {
        XLS("\u00D0\u00CF\u0011\u00E0"),
        PDF("%PDF-"),
        PNG("\u0089PNG"),
        JPEG("\u00FF\u00D8\u00FF"),
        GIF("GIF8"),
        GZIP("\u001F\u008B"),
        RTF("{\\rtf"),
        SQLITE("SQLite format 3");

        private final String start;

        Binary(String start) {
            this.start = start;
        }
    }

    /** A reader of the text behind its byte order mark. */
    static TextReader open(InputStream in) throws IOException {
        var buffered = new BufferedInputStream(in);
        buffered.mark(LOOK);
        Encoding encoding = of(buffered.readNBytes(LOOK));
        buffered.reset();
        buffered.skipNBytes(encoding.markLength);
        return new TextReader(buffered, encoding.charset);
    }

    static Encoding of(byte[] start) throws UnreadableData {
        String latin = new String(start, StandardCharsets.ISO_8859_1);
        if (latin.startsWith("\u00EF\u00BB\u00BF")) {
            return new Encoding(StandardCharsets.UTF_8, 3);
        }
        if (latin.startsWith("\u00FF\u00FE")) {
            return new Encoding(StandardCharsets.UTF_16LE, 2);
        }
        if (latin.startsWith("\u00FE\u00FF")) {
            return new Encoding(StandardCharsets.UTF_16BE, 2);
        }
        rejectKnownBinary(latin);
        return new Encoding(unmarked(latin), 0);
    }

    private static void rejectKnownBinary(String latin) throws UnreadableData {
        if (latin.startsWith("PK\u0003\u0004")) {
            boolean office = latin.contains("[Content_Types].xml") || latin.contains("xl/");
            throw new UnreadableData(Reason.BINARY, office ? "XLSX" : latin.contains("opendocument") ? "ODS" : "ZIP");
        }
        var known = Arrays.stream(Binary.values())
                .filter(binary -> latin.startsWith(binary.start))
                .findFirst();
        if (known.isPresent()) {
            throw new UnreadableData(Reason.BINARY, known.get().name());
        }
    }

    /** Digits and delimiters have one zero byte each in UTF-16, and its side tells the order; other texts have none. */
    private static Charset unmarked(String latin) {
        var zeros = new int[2];
        for (int i = 0; i < latin.length(); i++) {
            if (latin.charAt(i) == 0) {
                zeros[i % 2]++;
            }
        }
        // A file with zeros on both sides is no text either way, which requireWriting sees.
        int few = latin.length() / 10;
        if (zeros[UTF_16_LITTLE] > few) {
            return StandardCharsets.UTF_16LE;
        }
        return zeros[UTF_16_BIG] > few ? StandardCharsets.UTF_16BE : StandardCharsets.UTF_8;
    }

    /** Rejects what decoded to something, but not to writing: a zero, or more than 1 % control characters. */
    static void requireWriting(String text) throws UnreadableData {
        long controls = text.chars().filter(Encoding::isNoWriting).count();
        if (text.indexOf(0) >= 0 || controls * 100 > text.length()) {
            throw new UnreadableData(Reason.BINARY, "");
        }
    }

    private static boolean isNoWriting(int character) {
        return character == '\uFFFD' || (Character.isISOControl(character) && !Character.isWhitespace(character));
    }
}
