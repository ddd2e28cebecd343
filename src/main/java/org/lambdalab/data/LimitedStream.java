package org.lambdalab.data;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.lambdalab.data.UnreadableData.Reason;

/** Counts what is read, and stops at the limit. */
final class LimitedStream extends FilterInputStream {
    private static final int MEGABYTE = 1024 * 1024;

    private final int megabytes;
    private long count;

    LimitedStream(InputStream in, int megabytes) {
        super(in);
        this.megabytes = megabytes;
    }

    @Override
    public int read() throws IOException {
        var single = new byte[1];
        return read(single, 0, 1) < 0 ? -1 : single[0] & 0xFF;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
        int read = super.read(bytes, offset, length);
        if (read > 0) {
            count += read;
            if (count > (long) megabytes * MEGABYTE) {
                throw new UnreadableData(Reason.TOO_LARGE, megabytes);
            }
        }
        return read;
    }

    @Override
    public boolean markSupported() {
        return false;
    }
}
