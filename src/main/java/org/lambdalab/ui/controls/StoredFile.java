package org.lambdalab.ui.controls;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The bytes of an uploaded file, outside of memory: {@link UploadRecording} makes it.
 *
 * @param digest of the bytes, in hexadecimal digits
 */
record StoredFile(FileChannel channel, String digest) implements Closeable {

    private static final Logger LOG = LoggerFactory.getLogger(StoredFile.class);

    /** From the beginning; one at a time, and left open. */
    InputStream open() throws IOException {
        return Channels.newInputStream(channel.position(0));
    }

    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException notClosed) {
            LOG.warn("a temporary file could not be closed", notClosed);
        }
    }
}
