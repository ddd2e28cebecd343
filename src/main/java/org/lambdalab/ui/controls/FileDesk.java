package org.lambdalab.ui.controls;

import com.vaadin.flow.signals.Signal;
import com.vaadin.flow.signals.local.ValueSignal;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.lambdalab.data.CsvReader;
import org.lambdalab.data.FileForm;
import org.lambdalab.data.UnreadableData;
import org.lambdalab.experiment.AskedFile;
import org.lambdalab.experiment.Choice;
import org.lambdalab.experiment.DataSource;
import org.lambdalab.experiment.Experiment;
import org.lambdalab.experiment.ExperimentQuery;
import org.lambdalab.experiment.FileReference;
import org.lambdalab.experiment.WaysOut;

/**
 * The file of a screen: the one that was chosen last, in use or refused until its form or its columns are mended, or the
 * one that the address asks for and that is not here.
 */
public final class FileDesk {

    private static final int FIRST_LINES = 12;

    private final LabState state;
    private final Uploads uploads;
    private final ValueSignal<Optional<AskedFile>> awaited = new ValueSignal<>(Optional.empty());
    private final ValueSignal<Optional<OpenFile>> chosen = new ValueSignal<>(Optional.empty());
    private final ValueSignal<Optional<DataSource>> passedOver = new ValueSignal<>(Optional.empty());
    private DataSource.@Nullable Uploaded seen;
    private Consumer<Experiment> left = experiment -> {};

    public FileDesk(LabState state, Uploads uploads) {
        this.state = state;
        this.uploads = uploads;
        state.show(found -> {
            if (found.experiment().source() instanceof DataSource.Uploaded uploaded) {
                seen = uploaded;
                uploads.see(uploaded);
            }
        });
    }

    /** What an address asks for; its file is awaited if it is not here. */
    public void ask(ExperimentQuery.Reading reading) {
        ask(reading, state.asked());
    }

    /** The same, with what an address asks beside the experiment where λ is chosen. */
    public void ask(ExperimentQuery.Reading reading, Choice choice) {
        ask(reading, state.asked().withChoice(choice));
    }

    /** The same, where other ways are tried. */
    public void ask(ExperimentQuery.Reading reading, WaysOut ways) {
        ask(reading, state.asked().withWays(ways));
    }

    private void ask(ExperimentQuery.Reading reading, Asked beside) {
        chosen.set(Optional.empty());
        awaited.set(reading.awaited());
        state.choose(beside.withExperiment(reading.experiment()));
    }

    public Signal<Optional<AskedFile>> awaited() {
        return awaited.asReadonly();
    }

    /** What is on the desk; the file of the experiment, where no other is. */
    Signal<Optional<OpenFile>> file() {
        Signal<DataSource> source = state.experiment(Experiment::source);
        return Signal.cached(Signal.computed(() -> chosen.get()
                .or(() -> source.get() instanceof DataSource.Uploaded uploaded
                        ? Optional.of(OpenFile.of(uploaded))
                        : Optional.empty())));
    }

    /** A file came in: the one that was awaited, or another instead. */
    void take(Received received) {
        uploads.keep(received.stored());
        FileReference plain =
                new FileReference(received.name(), received.stored().digest(), FileForm.OPEN);
        AskedFile asked = awaited.peek()
                .filter(file -> file.reference().isOf(plain.digest()))
                .map(file -> new AskedFile(plain.withForm(file.reference().form()), file.xColumn(), file.yColumn()))
                .orElseGet(() -> new AskedFile(plain, null, null));
        if (asked.reference().form().isOpen()) {
            received.file().ifPresent(file -> use(asked.in(file)));
            received.refusal().ifPresent(reason -> refuse(asked, received.stored(), reason));
        } else {
            read(asked);
        }
    }

    /** Reads the file on the desk anew, with the same columns if it still has them. */
    void reread(UnaryOperator<FileForm> change) {
        file().peek()
                .map(OpenFile::asked)
                .ifPresent(asked ->
                        read(asked.withForm(change.apply(asked.reference().form()))));
    }

    /** Asks for columns of a file, which is on the desk from now on; nothing is awaited once they are granted. */
    void use(DataSource.Uploaded source) {
        Optional<AskedFile> before = awaited.peek();
        chosen.set(Optional.of(OpenFile.of(source)));
        awaited.set(Optional.empty());
        if (before.filter(file -> file.reference().isOf(source.reference().digest()))
                .isPresent()) {
            // The address that asked for it says its λ too.
            state.edit(experiment -> experiment.withSource(source));
        } else {
            state.editSource(source);
        }
        if (!state.question().source().equals(source)) {
            awaited.set(before);
        }
    }

    /** What came in is no file to mend: the one before is on the desk again. */
    void refuse(Refusal reason) {
        chosen.set(Optional.empty());
        state.refuse(reason);
    }

    /** Goes back to the file that was seen last on this page, or on another; gives whether there is one. */
    boolean useLatest() {
        Optional<DataSource.Uploaded> latest = Optional.ofNullable(seen).or(uploads::latest);
        latest.ifPresent(this::use);
        return latest.isPresent();
    }

    /** A file is to be chosen in place of data that are still on screen. */
    void passOver(DataSource source) {
        passedOver.set(Optional.of(source));
    }

    /** The data that are still on screen while a file is yet to be chosen. */
    Signal<Optional<DataSource>> passedOver() {
        return passedOver.asReadonly();
    }

    /** Other data are chosen: nobody waits for a file any more, or mends one. */
    public void leave() {
        passedOver.set(Optional.empty());
        chosen.set(Optional.empty());
        if (awaited.peek().isPresent()) {
            awaited.set(Optional.empty());
            left.accept(state.question());
        }
    }

    /**
     * Tells when a file is no longer awaited.
     *
     * @param left given the experiment, whose data may be as they were
     */
    public void whenLeft(Consumer<Experiment> left) {
        this.left = left;
    }

    private void read(AskedFile asked) {
        Optional<StoredFile> stored = uploads.find(asked.reference().digest());
        if (stored.isEmpty()) {
            state.refuse(Refusal.of("upload.error.gone"));
            return;
        }
        try {
            use(asked.in(CsvReader.read(stored.get().open(), asked.reference().form())));
        } catch (UnreadableData unreadable) {
            refuse(asked, stored.get(), unreadable);
        } catch (IOException lost) {
            throw new UncheckedIOException(lost);
        }
    }

    private void refuse(AskedFile asked, StoredFile stored, UnreadableData reason) {
        try {
            chosen.set(Optional.of(OpenFile.refused(asked, CsvReader.firstLines(stored.open(), FIRST_LINES))));
        } catch (IOException lost) {
            throw new UncheckedIOException(lost);
        }
        state.refuse(Refusal.of(reason));
    }
}
