package org.lambdalab.api;

import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.io.EOFException;
import java.io.IOException;
import java.util.Locale;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;

/**
 * A request whose body comes in gzip (RFC 9110, section 8.4.1.3), and ends in {@link BodyTooLarge} once more than a limit
 * has come out of it: a thousandth of that is enough to send. What goes in is bounded by a {@link BoundedRequest}.
 */
final class InflatedRequest extends HttpServletRequestWrapper {

    static final String GZIP = "gzip";

    private final long limit;
    private @Nullable InflatedStream stream;

    /** @param limit in bytes of what comes out */
    InflatedRequest(HttpServletRequest request, long limit) {
        super(request);
        this.limit = limit;
    }

    /** Whether the body is encoded at all: {@code identity} says that it is not. */
    static boolean isEncoded(HttpServletRequest request) {
        return !encoding(request).isEmpty() && !encoding(request).equals("identity");
    }

    /** Under the name that it has today, or an old one. */
    static boolean isGzip(HttpServletRequest request) {
        return encoding(request).equals(GZIP) || encoding(request).equals("x-gzip");
    }

    private static String encoding(HttpServletRequest request) {
        String encoding = request.getHeader(HttpHeaders.CONTENT_ENCODING);
        return encoding == null ? "" : encoding.trim().toLowerCase(Locale.ROOT);
    }

    @Override
    public ServletInputStream getInputStream() throws IOException {
        InflatedStream opened = stream;
        if (opened == null) {
            opened = new InflatedStream(super.getInputStream());
            stream = opened;
        }
        return opened;
    }

    /** That of the body as it was sent says nothing here. */
    @Override
    public int getContentLength() {
        return -1;
    }

    @Override
    public long getContentLengthLong() {
        return -1;
    }

    private final class InflatedStream extends ServletInputStream {

        private final ServletInputStream compressed;
        /** Null before the first byte is asked for: opening it reads. */
        private @Nullable GZIPInputStream inflated;

        private long read;
        private boolean finished;

        InflatedStream(ServletInputStream compressed) {
            this.compressed = compressed;
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
        }

        @Override
        public int read(byte[] buffer, int offset, int length) throws IOException {
            int count = inflate(buffer, offset, length);
            finished = count < 0;
            read += Math.max(count, 0);
            if (read > limit) {
                throw new BodyTooLarge();
            }
            return count;
        }

        private int inflate(byte[] buffer, int offset, int length) throws IOException {
            try {
                GZIPInputStream open = inflated;
                if (open == null) {
                    open = new GZIPInputStream(compressed, 1 << 13);
                    inflated = open;
                }
                return open.read(buffer, offset, length);
            } catch (ZipException | EOFException e) {
                throw new BodyDamaged(e);
            }
        }

        @Override
        public boolean isFinished() {
            return finished;
        }

        @Override
        public boolean isReady() {
            return compressed.isReady();
        }

        @Override
        public void setReadListener(ReadListener listener) {
            compressed.setReadListener(listener);
        }
    }
}
