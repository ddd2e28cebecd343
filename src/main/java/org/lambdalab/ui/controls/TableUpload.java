package org.lambdalab.ui.controls;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.lambdalab.data.CsvFile;
import org.lambdalab.data.CsvReader;
import org.lambdalab.data.FileForm;
import org.lambdalab.data.UnreadableData;
import org.lambdalab.data.UnreadableData.Reason;
import org.lambdalab.experiment.DataSource;
import org.lambdalab.experiment.FileReference;

/**
 * A file as a table, in the form that it is found to have. The lab mends the form of one that is read wrongly: it waits in
 * the session as those of the lab do, and the file that was on screen there last can be used here.
 */
public final class TableUpload extends Composite<Div> {

    private final Uploads uploads;
    private final Predicate<FileReference> awaited;
    private final Consumer<Chosen> taken;
    private final Consumer<String> refused;

    /** A file and what was read of it. */
    public record Chosen(FileReference reference, CsvFile file) {}

    /**
     * @param awaited whether a file, which is here from now on, is the one that was waited for, and is shown as it was
     * @param taken given the table of any other
     * @param refused given the sentence that says why there is none
     */
    public TableUpload(
            Uploads uploads, Predicate<FileReference> awaited, Consumer<Chosen> taken, Consumer<String> refused) {
        this.uploads = uploads;
        this.awaited = awaited;
        this.taken = taken;
        this.refused = refused;
        Paragraph privacy = new Paragraph(
                getTranslation("upload.privacy", CsvReader.MAX_ROWS, CsvReader.MAX_COLUMNS, CsvReader.MAX_MEGABYTES));
        privacy.addClassName("hint");
        getContent().addClassName("controls");
        getContent().add(new FileChooser(this::take, this::say, this::say), privacy, form());
    }

    private Paragraph form() {
        Anchor lab = new Anchor(".", getTranslation("upload.form.lab"));
        lab.setId("form-in-lab");
        Paragraph form = new Paragraph(new Text(getTranslation("upload.form.elsewhere") + " "), lab);
        form.addClassName("hint");
        return form;
    }

    /** The file that was on screen last, on this page or another of the same person. */
    public static Optional<Chosen> latest(Uploads uploads) {
        return uploads.latest().map(source -> new Chosen(source.reference(), source.file()));
    }

    private void take(Received received) {
        uploads.keep(received.stored());
        FileReference reference =
                new FileReference(received.name(), received.stored().digest(), FileForm.OPEN);
        received.file().ifPresent(file -> uploads.see(DataSource.Uploaded.of(reference, file)));
        if (!awaited.test(reference)) {
            received.refusal().ifPresent(this::refuse);
            received.file().ifPresent(file -> taken.accept(new Chosen(reference, file)));
        }
    }

    /** The lab needs a column less. */
    private void refuse(UnreadableData reason) {
        say(
                reason.reason() == Reason.NO_TWO_NUMERIC_COLUMNS
                        ? Refusal.of("plane.columns.too-few-columns")
                        : Refusal.of(reason));
    }

    private void say(Refusal reason) {
        refused.accept(getTranslation(reason.key(), reason.arguments().toArray()));
    }
}
