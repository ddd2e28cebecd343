package org.lambdalab.ui.controls;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.upload.FileRejectedEvent;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.function.SerializableConsumer;
import org.lambdalab.data.CsvReader;

/** A file by button or drop, read while it comes in. */
final class FileChooser extends Composite<Upload> {

    /** Once for all that are left out, beside the file that is taken: its coming takes a refusal away. */
    private final Notification oneFile =
            new Notification(getTranslation("upload.one-file"), 8000, Notification.Position.TOP_CENTER);

    private final SerializableConsumer<Refusal> reject;

    /**
     * @param take given what came in
     * @param refuse given why what came in is no table
     * @param reject given why the browser does not send it
     */
    FileChooser(
            SerializableConsumer<Received> take,
            SerializableConsumer<Refusal> refuse,
            SerializableConsumer<Refusal> reject) {
        this.reject = reject;
        Upload upload = getContent();
        upload.setId("upload");
        upload.setMaxFiles(1);
        upload.setMaxFileSize(CsvReader.MAX_MEGABYTES << 20);
        upload.setI18n(UploadTexts.of(this));
        upload.setUploadButton(new Button(getTranslation("upload.choose")));
        upload.setDropLabel(new Span(getTranslation("upload.drop")));
        upload.setUploadHandler(new FileUpload(take, refuse));
        upload.addFileRejectedListener(this::rejected);
        upload.getElement().executeJs("lambdaLab.forgetFilesWhenDone(this)");
        upload.getElement().addEventListener("upload-error", failed -> upload.clearFileList());
    }

    private void rejected(FileRejectedEvent rejected) {
        if (rejected.getErrorMessage().equals(UploadTexts.TOO_MANY)) {
            oneFile.open();
        } else {
            reject.accept(Refusal.of("upload.error.too-large", CsvReader.MAX_MEGABYTES));
        }
    }
}
