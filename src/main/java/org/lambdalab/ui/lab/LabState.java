package org.lambdalab.ui.lab;

import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.signals.Signal;
import com.vaadin.flow.signals.local.ValueSignal;
import java.io.Serializable;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.lambdalab.data.UnreadableData;
import org.lambdalab.lab.Experiment;
import org.lambdalab.lab.Findings;
import org.lambdalab.lab.Model;
import org.lambdalab.lab.Workbench;

/**
 * What the screen shows: the findings, and in them the experiment. One signal holds both, so that no control and no
 * picture can disagree.
 */
final class LabState implements Serializable {

    private final transient Workbench workbench = new Workbench();
    private final ValueSignal<Findings> findings = new ValueSignal<>(workbench.findings(Experiment.DEFAULT));
    private final SerializableConsumer<UnreadableData> onUnusable;

    /** @param onUnusable told of data that cannot be fitted, after which everything is as before */
    LabState(SerializableConsumer<UnreadableData> onUnusable) {
        this.onUnusable = onUnusable;
    }

    Signal<Findings> findings() {
        return findings.asReadonly();
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
        if (wanted.equals(present)) {
            return;
        }
        try {
            findings.set(workbench.findings(wanted));
        } catch (UnreadableData unusable) {
            onUnusable.accept(unusable);
        }
    }

    void editModel(UnaryOperator<Model> change) {
        edit(experiment -> experiment.withModel(change.apply(experiment.model())));
    }
}
