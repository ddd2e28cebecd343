package org.lambdalab.ui.controls;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.upload.UploadI18N;

/** The words of the upload field itself, while a file is on its way. */
final class UploadTexts {

    /** Nobody reads it: it tells one reason to reject a file from the other. */
    static final String TOO_MANY = "too-many-files";

    private UploadTexts() {}

    static UploadI18N of(Component reader) {
        String server = reader.getTranslation("upload.server");
        return new UploadI18N()
                .setError(new UploadI18N.Error().setTooManyFiles(TOO_MANY))
                .setFile(new UploadI18N.File().setRemove(reader.getTranslation("upload.remove")))
                .setUploading(new UploadI18N.Uploading()
                        .setStatus(new UploadI18N.Uploading.Status()
                                .setConnecting(reader.getTranslation("upload.connecting"))
                                .setStalled(reader.getTranslation("upload.stalled"))
                                .setProcessing(reader.getTranslation("upload.processing"))
                                .setHeld(reader.getTranslation("upload.held")))
                        .setRemainingTime(new UploadI18N.Uploading.RemainingTime()
                                .setPrefix(reader.getTranslation("upload.remaining"))
                                .setUnknown(reader.getTranslation("upload.remaining-unknown")))
                        .setError(new UploadI18N.Uploading.Error()
                                .setServerUnavailable(server)
                                .setUnexpectedServerError(server)
                                .setForbidden(server)));
    }
}
