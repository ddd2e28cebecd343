package org.lambdalab.ui.geometry;

import com.vaadin.flow.signals.Signal;
import com.vaadin.flow.signals.local.ValueSignal;
import java.util.Optional;
import java.util.function.Consumer;
import org.lambdalab.experiment.AskedColumns;
import org.lambdalab.experiment.FileReference;
import org.lambdalab.experiment.TwoWeights;
import org.lambdalab.experiment.TwoWeightsQuery;
import org.lambdalab.ui.controls.Uploads;

/** The file that the address asks for, where it is not here, until it is chosen again or other data are. */
final class PlaneDesk {

    private final PlaneState state;
    private final Uploads uploads;
    private final ValueSignal<Optional<AskedColumns>> awaited = new ValueSignal<>(Optional.empty());
    private Consumer<TwoWeights> left = question -> {};

    PlaneDesk(PlaneState state, Uploads uploads) {
        this.state = state;
        this.uploads = uploads;
    }

    /** What an address asks for. */
    void ask(TwoWeightsQuery.Reading reading) {
        awaited.set(reading.awaited());
        state.open(reading.question());
    }

    Signal<Optional<AskedColumns>> awaited() {
        return awaited.asReadonly();
    }

    /** A file is here from now on; gives whether it was awaited, and is shown as the address asked. */
    boolean take(FileReference file) {
        Optional<AskedColumns> asked = awaited.peek()
                .filter(wanted -> wanted.reference().isOf(file.digest()))
                .map(wanted ->
                        wanted.withReference(file.withForm(wanted.reference().form())));
        if (asked.isEmpty()) {
            return false;
        }
        TwoWeightsQuery.Reading reading = TwoWeightsQuery.read(state.question(), asked.get(), uploads::read);
        if (reading.awaited().isPresent() || !reading.ignored().isEmpty()) {
            return false;
        }
        awaited.set(Optional.empty());
        state.edit(question -> reading.question());
        return true;
    }

    /** Other data are chosen: nobody waits for a file any more. */
    void leave() {
        if (awaited.peek().isPresent()) {
            awaited.set(Optional.empty());
            left.accept(state.question());
        }
    }

    /**
     * Tells when a file is no longer awaited.
     *
     * @param left given the question, whose data may be as they were
     */
    void whenLeft(Consumer<TwoWeights> left) {
        this.left = left;
    }
}
