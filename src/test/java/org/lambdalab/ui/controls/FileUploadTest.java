package org.lambdalab.ui.controls;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.function.SerializableRunnable;
import com.vaadin.flow.server.streams.UploadEvent;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Every end that the reading of a file can take is told to the screen. */
final class FileUploadTest {

    private final List<String> told = new ArrayList<>();
    private final FileUpload upload =
            new FileUpload(received -> told.add(received.name()), refusal -> told.add(refusal.key()));

    @Test
    void aTableIsTaken() {
        receive(upload, new ByteArrayInputStream("x,y\n1,2\n2,3\n3,5\n".getBytes(UTF_8)));
        assertThat(told).containsExactly("file.csv");
    }

    @Test
    void whatIsNoTableIsRefused() {
        receive(upload, InputStream.nullInputStream());
        assertThat(told).containsExactly("upload.error.empty");
    }

    @Test
    void aConnectionThatBreaksOffIsTold() {
        receive(upload, new Broken(() -> {
            throw new IOException("reset");
        }));
        assertThat(told).containsExactly("upload.error.interrupted");
    }

    @Test
    void whatNobodyThoughtOfIsTold() {
        receive(upload, new Broken(() -> {
            throw new IllegalStateException("a fault while reading");
        }));
        assertThat(told).containsExactly("upload.error.unexpected");
    }

    @Test
    void aTableThatCannotBeFittedIsTold() {
        FileUpload unfit = new FileUpload(
                received -> {
                    throw new ArithmeticException("a fault while fitting");
                },
                refusal -> told.add(refusal.key()));
        receive(unfit, new ByteArrayInputStream("x,y\n1,2\n2,3\n3,5\n".getBytes(UTF_8)));
        assertThat(told).containsExactly("upload.error.unexpected");
    }

    private static void receive(FileUpload upload, InputStream content) {
        upload.handleUploadRequest(
                new UploadEvent(null, null, null, "file.csv", -1, "text/csv", new Element("div"), null) {
                    @Override
                    public InputStream getInputStream() {
                        return content;
                    }

                    @Override
                    public UI getUI() {
                        return new AtOnce();
                    }
                });
    }

    /** Needs no session to wait for. */
    private static final class AtOnce extends UI {
        @Override
        public SerializableRunnable accessLater(SerializableRunnable task, SerializableRunnable detached) {
            return task;
        }
    }

    private interface Fault {
        int happen() throws IOException;
    }

    private static final class Broken extends InputStream {
        private final Fault fault;

        Broken(Fault fault) {
            this.fault = fault;
        }

        @Override
        public int read() throws IOException {
            return fault.happen();
        }

        @Override
        public int read(byte[] target, int offset, int length) throws IOException {
            return fault.happen();
        }
    }
}
