package org.lambdalab.ui.controls;

import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.server.Command;
import com.vaadin.flow.server.streams.UploadEvent;
import com.vaadin.flow.server.streams.UploadHandler;
import java.io.IOException;
import java.io.InputStream;
import org.lambdalab.data.UnreadableData;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Reads a file while it comes in, on the request's own thread and without the session's lock: the screen stays live.
 * Whatever happens, it ends in the file or in the reason why there is none.
 */
final class FileUpload implements UploadHandler {

    private static final Logger LOG = LoggerFactory.getLogger(FileUpload.class);

    private final SerializableConsumer<Received> take;
    private final SerializableConsumer<Refusal> refuse;

    FileUpload(SerializableConsumer<Received> take, SerializableConsumer<Refusal> refuse) {
        this.take = take;
        this.refuse = refuse;
    }

    @Override
    public void handleUploadRequest(UploadEvent event) {
        Outcome outcome = outcome(event);
        event.getUI()
                .accessLater(() -> tell(outcome.told()), outcome.unheard()::execute)
                .run();
    }

    /** @param unheard what is to be done where the page is gone meanwhile */
    private record Outcome(Command told, Command unheard) {}

    private Outcome outcome(UploadEvent event) {
        try (InputStream in = event.getInputStream()) {
            Received received = Received.of(event.getFileName(), in);
            return new Outcome(
                    () -> take.accept(received), () -> received.stored().close());
        } catch (UnreadableData unreadable) {
            return new Outcome(() -> refuse.accept(Refusal.of(unreadable)), () -> {});
        } catch (IOException brokenOff) {
            return new Outcome(() -> refuse.accept(Refusal.of("upload.error.interrupted")), () -> {});
        } catch (RuntimeException unexpected) {
            return new Outcome(() -> refuse(unexpected), () -> {});
        }
    }

    /** What can be read may still fail to be fitted. */
    private void tell(Command outcome) {
        try {
            outcome.execute();
        } catch (RuntimeException unexpected) {
            refuse(unexpected);
        }
    }

    private void refuse(RuntimeException unexpected) {
        LOG.error("an uploaded file could not be used", unexpected);
        refuse.accept(Refusal.of("upload.error.unexpected"));
    }

    @Override
    public long getFileSizeMax() {
        // The reader counts for itself, and says more.
        return -1;
    }

    @Override
    public long getRequestSizeMax() {
        return -1;
    }
}
