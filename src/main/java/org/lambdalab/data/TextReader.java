package org.lambdalab.data;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/**
 * Bytes to text. What is not valid UTF-8 is read as Windows-1252 from its first invalid byte on: up to there both agree,
 * since in a Windows-1252 text the first letter beyond ASCII is as good as never valid UTF-8.
 */
final class TextReader extends Reader {
    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

    private final InputStream in;
    private final ByteBuffer bytes = ByteBuffer.allocate(8192).flip();
    private final CharBuffer chars = CharBuffer.allocate(8192).flip();
    private CharsetDecoder decoder;
    private boolean ended;

    TextReader(InputStream in, Charset charset) {
        this.in = in;
        this.decoder = charset.newDecoder()
                .onMalformedInput(
                        charset.equals(StandardCharsets.UTF_8) ? CodingErrorAction.REPORT : CodingErrorAction.REPLACE);
    }

    /** The one in use so far: final only at the end of the text. */
    Charset charset() {
        return decoder.charset();
    }

    @Override
    public int read(char[] target, int offset, int length) throws IOException {
        while (!chars.hasRemaining()) {
            if (ended && !bytes.hasRemaining()) {
                return -1;
            }
            decode();
        }
        int count = Math.min(length, chars.remaining());
        chars.get(target, offset, count);
        return count;
    }

    @Override
    public void close() throws IOException {
        in.close();
    }

    private void decode() throws IOException {
        fill();
        chars.clear();
        while (decoder.decode(bytes, chars, ended).isError()) {
            decoder = WINDOWS_1252.newDecoder().onUnmappableCharacter(CodingErrorAction.REPLACE);
        }
        chars.flip();
    }

    private void fill() throws IOException {
        bytes.compact();
        int read = bytes.hasRemaining() ? in.read(bytes.array(), bytes.position(), bytes.remaining()) : 0;
        if (read < 0) {
            ended = true;
        } else {
            bytes.position(bytes.position() + read);
        }
        bytes.flip();
    }
}
