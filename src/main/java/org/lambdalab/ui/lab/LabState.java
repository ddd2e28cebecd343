package org.lambdalab.ui.lab;

import com.vaadin.flow.signals.Signal;
import com.vaadin.flow.signals.local.ValueSignal;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.lambdalab.data.UnreadableData;
import org.lambdalab.experiment.Experiment;
import org.lambdalab.experiment.Model;
import org.lambdalab.lab.Findings;
import org.lambdalab.lab.Workbench;

/**
 * What the screen shows: the findings, and in them the experiment. One signal holds both, so that no control and no
 * picture can disagree.
 */
final class LabState {

    private final Workbench workbench = new Workbench();
    private final ValueSignal<Findings> findings;
    private final ValueSignal<Optional<Refusal>> refusal = new ValueSignal<>(Optional.empty());

    LabState() {
        try {
            findings = new ValueSignal<>(workbench.findings(Experiment.DEFAULT));
        } catch (UnreadableData impossible) {
            throw new IllegalStateException("generated data can always be fitted", impossible);
        }
    }

    Signal<Findings> findings() {
        return findings.asReadonly();
    }

    /** Why the last wish for other data was not granted; empty as soon as one is. */
    Signal<Optional<Refusal>> refusal() {
        return refusal.asReadonly();
    }

    <T> Signal<T> experiment(Function<Experiment, T> part) {
        return findings.map(found -> part.apply(found.experiment()));
    }

    <T> Signal<T> model(Function<Model, T> part) {
        return findings.map(found -> part.apply(found.experiment().model()));
    }

    Experiment experiment() {
        return findings.peek().experiment();
    }

    /** Asks another experiment; if its data cannot be used, everything stays as it was. */
    void edit(UnaryOperator<Experiment> change) {
        Experiment present = experiment();
        Experiment wanted = change.apply(present);
        if (!wanted.equals(present)) {
            try {
                findings.set(workbench.findings(wanted));
            } catch (UnreadableData unusable) {
                refuse(Refusal.of(unusable));
                return;
            }
        }
        refusal.set(Optional.empty());
    }

    void editModel(UnaryOperator<Model> change) {
        edit(experiment -> experiment.withModel(change.apply(experiment.model())));
    }

    void refuse(Refusal reason) {
        refusal.set(Optional.of(reason));
    }
}
