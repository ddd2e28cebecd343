package org.lambdalab.ui.controls;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.lambdalab.experiment.FileReference;

/**
 * Keeps what is read of an upload in a temporary file. Where the system allows it the file has no name: it is gone as soon
 * as it is closed, however the server ends.
 */
final class UploadRecording extends FilterInputStream {

    private final FileChannel channel;
    private final MessageDigest digest = sha256();
    private boolean kept;

    UploadRecording(InputStream in) throws IOException {
        super(in);
        channel = FileChannel.open(
                Files.createTempFile("lambda-lab-", ".upload"),
                StandardOpenOption.READ,
                StandardOpenOption.WRITE,
                StandardOpenOption.DELETE_ON_CLOSE);
    }

    @Override
    public int read() throws IOException {
        byte[] single = new byte[1];
        return read(single, 0, 1) < 0 ? -1 : single[0] & 0xFF;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
        int read = super.read(bytes, offset, length);
        if (read > 0) {
            digest.update(bytes, offset, read);
            ByteBuffer part = ByteBuffer.wrap(bytes, offset, read);
            while (part.hasRemaining()) {
                channel.write(part);
            }
        }
        return read;
    }

    @Override
    public boolean markSupported() {
        return false;
    }

    /** Reads on to the end, and keeps the file open beyond the recording. */
    StoredFile keep() throws IOException {
        transferTo(OutputStream.nullOutputStream());
        kept = true;
        return new StoredFile(channel, HexFormat.of().formatHex(digest.digest(), 0, FileReference.DIGEST_BYTES));
    }

    @Override
    public void close() throws IOException {
        try {
            super.close();
        } finally {
            if (!kept) {
                channel.close();
            }
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
