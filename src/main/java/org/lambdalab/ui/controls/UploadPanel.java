package org.lambdalab.ui.controls;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.upload.FileRejectedEvent;
import com.vaadin.flow.component.upload.Upload;
import org.jspecify.annotations.Nullable;
import org.lambdalab.data.CsvFile;
import org.lambdalab.data.CsvReader;
import org.lambdalab.experiment.DataSource;
import org.lambdalab.experiment.Experiment;

/** A file by button or drop: read while it comes in, named with its first rows, or refused in one sentence. */
final class UploadPanel extends Composite<Div> {

    private final LabState state;
    private final Upload upload = new Upload();
    private final Div previews = new Div();
    /** Once for all that are left out, beside the file that is taken: its coming takes a refusal away. */
    private final Notification oneFile =
            new Notification(getTranslation("upload.one-file"), 8000, Notification.Position.TOP_CENTER);

    private @Nullable PreviewTable preview;

    UploadPanel(LabState state, Uploads uploads) {
        this.state = state;
        configureUpload();
        Paragraph privacy = new Paragraph(getTranslation("upload.privacy"));
        privacy.addClassName("hint");
        previews.setId("upload-preview");
        getContent().addClassName("controls");
        getContent().add(upload, previews, privacy);
        // Kept once it is seen: a file that turns out not to be usable leaves the one before.
        state.show(found -> {
            if (found.experiment().source() instanceof DataSource.Uploaded uploaded) {
                uploads.keep(uploaded);
            }
        });
        state.follow(Experiment::source, source -> {
            if (source instanceof DataSource.Uploaded uploaded) {
                show(uploaded);
            } else {
                preview = null;
                previews.removeAll();
            }
        });
    }

    private void configureUpload() {
        upload.setId("upload");
        upload.setMaxFiles(1);
        upload.setMaxFileSize(CsvReader.MAX_MEGABYTES << 20);
        upload.setI18n(UploadTexts.of(this));
        upload.setUploadButton(new Button(getTranslation("upload.choose")));
        upload.setDropLabel(new Span(getTranslation("upload.drop")));
        upload.setUploadHandler(new FileUpload(this::take, state::refuse));
        upload.addFileRejectedListener(this::rejected);
        upload.getElement().executeJs("lambdaLab.forgetFilesWhenDone(this)");
        upload.getElement().addEventListener("upload-error", failed -> upload.clearFileList());
    }

    private void rejected(FileRejectedEvent rejected) {
        if (rejected.getErrorMessage().equals(UploadTexts.TOO_MANY)) {
            oneFile.open();
        } else {
            state.refuse(Refusal.of("upload.error.too-large", CsvReader.MAX_MEGABYTES));
        }
    }

    private void take(String fileName, CsvFile file) {
        state.edit(experiment -> experiment.withSource(DataSource.Uploaded.of(fileName, file)));
    }

    private void show(DataSource.Uploaded source) {
        PreviewTable present = preview;
        if (present == null || !present.isOf(source)) {
            present = new PreviewTable(source.file());
            preview = present;
            previews.removeAll();
            previews.add(present);
        }
        present.show(source);
    }
}
