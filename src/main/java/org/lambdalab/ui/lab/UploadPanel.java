package org.lambdalab.ui.lab;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.server.streams.UploadEvent;
import com.vaadin.flow.server.streams.UploadHandler;
import java.io.IOException;
import java.io.InputStream;
import org.lambdalab.data.CsvFile;
import org.lambdalab.data.CsvReader;
import org.lambdalab.data.UnreadableData;
import org.lambdalab.lab.DataSource;

/** A file by button or drop: read while it comes in, previewed, or refused in one sentence. */
final class UploadPanel extends Composite<Div> {

    private final LabState state;
    private final Uploads uploads;
    private final Upload upload = new Upload();
    private final Div preview = new Div();

    UploadPanel(LabState state, Uploads uploads) {
        this.state = state;
        this.uploads = uploads;
        configureUpload();
        Paragraph privacy = new Paragraph(getTranslation("upload.privacy"));
        privacy.addClassName("hint");
        preview.setId("upload-preview");
        getContent().addClassName("controls");
        getContent().add(upload, preview, privacy);
    }

    private void configureUpload() {
        upload.setId("upload");
        upload.setMaxFileSize(CsvReader.MAX_MEGABYTES << 20);
        upload.setUploadButton(new Button(getTranslation("upload.choose")));
        upload.setDropLabel(new Span(getTranslation("upload.drop")));
        upload.setUploadHandler(new Handler());
        upload.addFileRejectedListener(
                rejected -> state.refuse(Refusal.of("upload.error.too-large", CsvReader.MAX_MEGABYTES)));
        upload.addAllFinishedListener(finished -> upload.clearFileList());
    }

    private void take(String fileName, CsvFile file) {
        DataSource.Uploaded source = new DataSource.Uploaded(
                fileName,
                file.table(),
                file.table().suggestedX().name(),
                file.table().suggestedY().name());
        state.edit(experiment -> experiment.withSource(source));
        if (state.experiment().source().equals(source)) {
            uploads.keep(source);
            preview.removeAll();
            preview.add(new PreviewTable(fileName, file));
        }
    }

    /** Runs on the request's own thread, without the session's lock: the screen stays live while a long file comes in. */
    private final class Handler implements UploadHandler {

        @Override
        public void handleUploadRequest(UploadEvent event) throws IOException {
            UI ui = event.getUI();
            try (InputStream in = event.getInputStream()) {
                CsvFile file = CsvReader.read(in);
                ui.accessLater(() -> take(event.getFileName(), file), null).run();
            } catch (UnreadableData unreadable) {
                ui.accessLater(() -> state.refuse(Refusal.of(unreadable)), null).run();
            } catch (IOException brokenOff) {
                ui.accessLater(() -> state.refuse(Refusal.of("upload.error.interrupted")), null)
                        .run();
            }
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
}
