package org.lambdalab.data;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.util.function.BooleanSupplier;
import java.util.function.LongConsumer;
import org.lambdalab.data.UnreadableData.Reason;

/** Counts what is read, tells how far it has come, and stops at the limit or when asked to. */
final class MeteredStream extends FilterInputStream {
    private static final int MEGABYTE = 1024 * 1024;

    private final int megabytes;
    private final LongConsumer progress;
    private final BooleanSupplier cancelled;
    private long count;

    MeteredStream(InputStream in, int megabytes, LongConsumer progress, BooleanSupplier cancelled) {
        super(in);
        this.megabytes = megabytes;
        this.progress = progress;
        this.cancelled = cancelled;
    }

    @Override
    public int read() throws IOException {
        var single = new byte[1];
        return read(single, 0, 1) < 0 ? -1 : single[0] & 0xFF;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
        if (Thread.currentThread().isInterrupted() || cancelled.getAsBoolean()) {
            throw new InterruptedIOException("Reading was cancelled");
        }
        int read = super.read(bytes, offset, length);
        if (read > 0) {
            count += read;
            if (count > (long) megabytes * MEGABYTE) {
                throw new UnreadableData(Reason.TOO_LARGE, megabytes);
            }
            progress.accept(count);
        }
        return read;
    }

    @Override
    public boolean markSupported() {
        return false;
    }
}
