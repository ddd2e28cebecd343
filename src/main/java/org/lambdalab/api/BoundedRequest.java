package org.lambdalab.api;

import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.io.IOException;

/**
 * A request whose body ends in {@link BodyTooLarge} past a limit, as a length need not be told beforehand, or truly; and
 * in {@link BodyTooSlow} where it comes in drops. Where nothing comes at all, the container answers with its own 408.
 */
final class BoundedRequest extends HttpServletRequestWrapper {

    private static final long NANOSECONDS_TO_BEGIN = 10_000_000_000L;
    private static final long NANOSECONDS_A_BYTE = 1_000_000_000L / Admission.MIN_KILOBYTES_A_SECOND / 1_024;

    private final long start = System.nanoTime();
    private final long limit;

    /** @param limit in bytes */
    BoundedRequest(HttpServletRequest request, long limit) {
        super(request);
        this.limit = limit;
    }

    @Override
    public ServletInputStream getInputStream() throws IOException {
        return new BoundedStream(super.getInputStream());
    }

    private final class BoundedStream extends ServletInputStream {

        private final ServletInputStream in;
        private long read;

        BoundedStream(ServletInputStream in) {
            this.in = in;
        }

        @Override
        public int read() throws IOException {
            int value = in.read();
            count(value < 0 ? 0 : 1);
            return value;
        }

        @Override
        public int read(byte[] buffer, int offset, int length) throws IOException {
            int count = in.read(buffer, offset, length);
            count(Math.max(count, 0));
            return count;
        }

        private void count(int bytes) throws IOException {
            read += bytes;
            if (read > limit) {
                throw new BodyTooLarge();
            }
            if (System.nanoTime() - start > NANOSECONDS_TO_BEGIN + read * NANOSECONDS_A_BYTE) {
                throw new BodyTooSlow();
            }
        }

        @Override
        public int available() throws IOException {
            return in.available();
        }

        @Override
        public boolean isFinished() {
            return in.isFinished();
        }

        @Override
        public boolean isReady() {
            return in.isReady();
        }

        @Override
        public void setReadListener(ReadListener listener) {
            in.setReadListener(listener);
        }
    }
}
