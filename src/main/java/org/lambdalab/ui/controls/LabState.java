package org.lambdalab.ui.controls;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.signals.Signal;
import com.vaadin.flow.signals.local.ValueSignal;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.lambdalab.data.UnreadableData;
import org.lambdalab.experiment.Experiment;
import org.lambdalab.experiment.Model;
import org.lambdalab.lab.Findings;
import org.lambdalab.lab.Workbench;

/**
 * What a screen asks and what it shows: the experiment, and the findings. One signal holds both, so that no control and
 * no picture can disagree. While an answer takes its time the pictures still show the one before.
 */
public final class LabState {

    private final Workbench workbench;
    private final ValueSignal<Answer> answer = new ValueSignal<>(new Answer(Experiment.DEFAULT, null));
    private final ValueSignal<Optional<Refusal>> refusal = new ValueSignal<>(Optional.empty());

    /** @param findings null before the first answer */
    private record Answer(Experiment asked, @Nullable Findings findings) {}

    public LabState(Workbench workbench) {
        this.workbench = workbench;
    }

    /** Shows every answer to a person, as long as the component is on screen. */
    public void show(Component picture, SerializableConsumer<Findings> shown) {
        Signal.effect(picture, () -> {
            Findings found = answer.get().findings();
            if (found != null) {
                shown.accept(found);
            }
        });
    }

    /** A part of the answer; {@code otherwise} before the first. */
    public <T> Signal<T> findings(Function<Findings, T> part, T otherwise) {
        return answer.map(now -> now.findings() == null ? otherwise : part.apply(now.findings()));
    }

    /** Why the last wish for other data was not granted; empty as soon as one is. */
    Signal<Optional<Refusal>> refusal() {
        return refusal.asReadonly();
    }

    public <T> Signal<T> experiment(Function<Experiment, T> part) {
        return answer.map(now -> part.apply(now.asked()));
    }

    public <T> Signal<T> model(Function<Model, T> part) {
        return experiment(experiment -> part.apply(experiment.model()));
    }

    Experiment experiment() {
        return answer.peek().asked();
    }

    /** What is shown; empty before the first answer. */
    public Optional<Findings> findings() {
        return Optional.ofNullable(answer.peek().findings());
    }

    /** Asks another experiment; if its data cannot be used, everything stays as it was. */
    public void edit(UnaryOperator<Experiment> change) {
        Answer present = answer.peek();
        Experiment wanted = change.apply(present.asked());
        if (present.findings() == null || !wanted.equals(present.asked())) {
            try {
                answer.set(new Answer(wanted, workbench.findings(wanted)));
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
