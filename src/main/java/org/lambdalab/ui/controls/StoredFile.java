package org.lambdalab.ui.controls;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;

/**
 * The bytes of an uploaded file, outside of memory: {@link UploadRecording} makes it.
 *
 * @param digest of the bytes, in hexadecimal digits
 */
record StoredFile(FileChannel channel, String digest) implements Closeable {

    /** From the beginning; one at a time, and left open. */
    InputStream open() throws IOException {
        return Channels.newInputStream(channel.position(0));
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
