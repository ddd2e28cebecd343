package org.lambdalab.ui.controls;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.signals.Signal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lambdalab.data.CsvFile;
import org.lambdalab.data.CsvReader;
import org.lambdalab.experiment.DataSource;
import org.lambdalab.experiment.Experiment;
import org.lambdalab.experiment.FileReference;

/** A file by button or drop: read while it comes in, then named with its first rows and
 * the controls of its form, or refused in one sentence beside them. */
final class UploadPanel extends Composite<Div> {

    private final NativeDetails details = new NativeDetails();
    private final FormFields form;
    private final Div preview = new Div();
    /** Whose first rows are shown. */
    private @Nullable CsvFile shown;
    /** The content of the file last shown: another one comes folded. */
    private String unfolded = "";

    UploadPanel(LabState state, FileDesk desk) {
        form = new FormFields(desk);
        Paragraph privacy = new Paragraph(
                getTranslation("upload.privacy", CsvReader.MAX_ROWS, CsvReader.MAX_COLUMNS, CsvReader.MAX_MEGABYTES));
        privacy.addClassName("hint");
        details.setId("upload-preview");
        details.setContent(new Div(form, preview));
        getContent().addClassName("controls");
        getContent().add(new FileChooser(desk::take, desk::refuse, state::refuse), details, privacy);
        Signal<Optional<OpenFile>> file = desk.file();
        Signal<DataSource> source = state.experiment(Experiment::source);
        Signal.effect(this, () -> show(file.get(), source.get()));
    }

    private void show(Optional<OpenFile> file, DataSource inForce) {
        details.setVisible(file.isPresent());
        file.ifPresent(open -> {
            FileReference reference = open.asked().reference();
            Optional<DataSource.Uploaded> source = open.source();
            details.setSummaryText(source.map(read -> taken(read, read.equals(inForce)))
                    .orElseGet(() -> getTranslation("upload.not-taken", reference.name())));
            form.show(reference.form(), source.map(read -> read.file().report()).orElse(null));
            preview(open);
        });
    }

    private String taken(DataSource.Uploaded source, boolean inForce) {
        return getTranslation(
                inForce ? "upload.taken" : "upload.not-shown",
                source.reference().name(),
                source.file().table().rows(),
                source.xColumn(),
                source.yColumn());
    }

    /** Drawn anew for another reading only. */
    @SuppressWarnings("ReferenceEquality")
    private void preview(OpenFile open) {
        CsvFile file = open.source().map(DataSource.Uploaded::file).orElse(null);
        if (file == null || file != shown) {
            shown = file;
            preview.removeAll();
            preview.add(file == null ? new PreviewTable(open.lines()) : new PreviewTable(file));
        }
        String digest = open.asked().reference().digest();
        if (file == null) {
            details.setOpen(true);
        } else if (!digest.equals(unfolded)) {
            details.setOpen(false);
        }
        unfolded = digest;
    }
}
