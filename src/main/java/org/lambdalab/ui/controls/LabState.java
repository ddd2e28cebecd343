package org.lambdalab.ui.controls;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.signals.Signal;
import com.vaadin.flow.signals.local.ValueSignal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.lambdalab.data.UnreadableData;
import org.lambdalab.experiment.DataSource;
import org.lambdalab.experiment.Display;
import org.lambdalab.experiment.Experiment;
import org.lambdalab.experiment.Model;
import org.lambdalab.jobs.Busy;
import org.lambdalab.jobs.JobState;
import org.lambdalab.jobs.LatestJob;
import org.lambdalab.jobs.Person;
import org.lambdalab.jobs.Progress;
import org.lambdalab.jobs.Weight;
import org.lambdalab.jobs.Workers;
import org.lambdalab.lab.Findings;
import org.lambdalab.lab.LambdaRange;
import org.lambdalab.lab.Study;
import org.lambdalab.lab.Workbench;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What a screen asks and what it shows: the experiment, and the findings. One signal holds both, so that no control and
 * no picture can disagree.
 *
 * <p>Most answers come at once. Many rows are made ready by a job: meanwhile the controls have what is asked, the
 * pictures what was found before.
 */
public final class LabState {

    private static final Logger LOG = LoggerFactory.getLogger(LabState.class);

    private final Workbench workbench;
    private final LatestJob<Study> preparation;
    /** Of a person's own data, which nobody else keeps; null while others show the same. */
    private @Nullable Study own;

    private final ValueSignal<Answer> answer =
            new ValueSignal<>(new Answer(Experiment.DEFAULT, null, OptionalDouble.empty()));
    private final List<Consumer<Answer>> followers = new ArrayList<>();
    /** Whether the followers have been told: who joins them later is told at once. */
    private boolean shown;

    /** The scale of the λ that is asked, where it is still to be carried to that of other data. */
    private @Nullable LambdaRange carriedFrom;

    private final EditHistory history = new EditHistory();

    private final ValueSignal<Optional<Refusal>> refusal = new ValueSignal<>(Optional.empty());

    /**
     * What is asked, and the last answer.
     *
     * @param findings null before the first
     * @param progress of the job that the answer waits for, 0 to 1
     */
    private record Answer(Experiment asked, @Nullable Findings findings, OptionalDouble progress) {

        /** Nobody is told of the default that stands here before the first question. */
        boolean isAsked() {
            return findings != null || progress.isPresent();
        }

        Answer waiting(double progress) {
            return new Answer(asked, findings, OptionalDouble.of(progress));
        }

        /** What is shown is asked again. */
        Answer given() {
            return new Answer(
                    findings == null ? Experiment.DEFAULT : findings.experiment(), findings, OptionalDouble.empty());
        }
    }

    /** Tells a part of an answer when it is another than the one before. */
    private static final class Follower<T> implements Consumer<Answer> {

        private final Function<Answer, T> part;
        private final Consumer<T> told;
        private @Nullable T last;

        Follower(Function<Answer, T> part, Consumer<T> told) {
            this.part = part;
            this.told = told;
        }

        @Override
        public void accept(Answer answer) {
            T now = part.apply(answer);
            if (!now.equals(last)) {
                told.accept(now);
                last = now;
            }
        }
    }

    /** @param screen whose leaving ends what is under way */
    public LabState(Workbench workbench, Workers workers, Component screen) {
        this.workbench = workbench;
        UI ui = UI.getCurrentOrThrow();
        preparation = new LatestJob<>(
                workers,
                new Person(ui.getSession()),
                told -> ui.accessLater(told::run, null).run(),
                this::hear);
        screen.addDetachListener(left -> preparation.close());
        // One effect for all that follows: each of its own would cost as much memory as the control that it keeps.
        Signal.effect(screen, () -> {
            Answer now = answer.get();
            if (now.isAsked()) {
                shown = true;
                List.copyOf(followers).forEach(follower -> tell(follower, now));
            }
        });
    }

    /** One that fails leaves the others to be told. */
    private static void tell(Consumer<Answer> follower, Answer now) {
        try {
            follower.accept(now);
        } catch (RuntimeException unexpected) {
            LOG.error("a part of the screen could not be shown", unexpected);
        }
    }

    /** Shows every answer to a person. */
    public void show(Consumer<Findings> picture) {
        add(new Follower<>(now -> Optional.ofNullable(now.findings()), found -> found.ifPresent(picture)));
    }

    /** Tells a part of what is asked whenever it has become another. */
    public <T> void follow(Function<Experiment, T> part, Consumer<T> told) {
        add(new Follower<>(now -> part.apply(now.asked()), told));
    }

    /** Tells a part of what is shown whenever it has become another. */
    <T> void followFindings(Function<Findings, T> part, Consumer<T> told) {
        add(new Follower<>(now -> Optional.ofNullable(now.findings()).map(part), now -> now.ifPresent(told)));
    }

    /** A field that shows a part of what is asked, and asks for another. */
    public <T> void bind(HasValue<?, T> field, Function<Experiment, T> part, Consumer<T> edit) {
        follow(part, field::setValue);
        field.addValueChangeListener(change -> {
            if (change.isFromClient() && change.getValue() != null) {
                edit.accept(change.getValue());
                // A wish may be granted in part, or not at all.
                field.setValue(part.apply(experiment()));
            }
        });
    }

    /** Tells how far the job is that the answer waits for, and empty once none does. */
    public void followProgress(Consumer<OptionalDouble> told) {
        add(new Follower<>(Answer::progress, told));
    }

    private void add(Consumer<Answer> follower) {
        followers.add(follower);
        if (shown) {
            tell(follower, answer.peek());
        }
    }

    /** Why the last wish was not granted; empty as soon as one is. */
    Signal<Optional<Refusal>> refusal() {
        return refusal.asReadonly();
    }

    /** What is shown, for what comes and goes; empty before the first answer. */
    Signal<Optional<Findings>> findingsSignal() {
        return answer.map(now -> Optional.ofNullable(now.findings()));
    }

    <T> Signal<T> experiment(Function<Experiment, T> part) {
        return answer.map(now -> part.apply(now.asked()));
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
        edit(change, null);
    }

    /** @param scale of the present λ, where it is to be carried to that of other data */
    private void edit(UnaryOperator<Experiment> change, @Nullable LambdaRange scale) {
        Answer present = answer.peek();
        Experiment wanted = change.apply(present.asked());
        refusal.set(Optional.empty());
        if (present.findings() == null || !wanted.equals(present.asked())) {
            carriedFrom = scale;
            ask(wanted);
        }
    }

    boolean canUndo() {
        return history.canUndo();
    }

    boolean canRedo() {
        return history.canRedo();
    }

    void undo() {
        history.undo().ifPresent(this::goTo);
    }

    void redo() {
        history.redo().ifPresent(this::goTo);
    }

    private void goTo(Experiment experiment) {
        carriedFrom = null;
        refusal.set(Optional.empty());
        ask(experiment);
    }

    /** Asks for other data; λ goes to the place on their scale that it has on the present one. */
    void editSource(DataSource source) {
        edit(
                experiment -> experiment.withSource(source).withYOffset(0),
                findings().map(found -> found.path().lambdaRange()).orElse(null));
    }

    /** Shows more of the same experiment, or less. */
    public void editDisplay(UnaryOperator<Display> change) {
        edit(experiment -> experiment.withDisplay(change.apply(experiment.display())));
    }

    void editModel(UnaryOperator<Model> change) {
        edit(experiment -> experiment.withModel(change.apply(experiment.model())));
    }

    void refuse(Refusal reason) {
        refusal.set(Optional.of(reason));
    }

    /** Goes back to what is shown. */
    void cancel() {
        preparation.cancel();
        giveUp(Optional.empty());
    }

    private void ask(Experiment wanted) {
        Answer present = answer.peek();
        Study known = own != null && own.isOf(wanted) ? own : null;
        if (known != null && (known.isReadyFor(wanted) || workbench.isQuick(wanted))) {
            preparation.cancel();
            show(known, wanted);
        } else if (workbench.isQuick(wanted)) {
            preparation.cancel();
            find(wanted);
        } else if (present.progress().isPresent()
                && wanted.data().equals(present.asked().data())
                && wanted.crossValidation() == present.asked().crossValidation()) {
            // Its rows are being made ready already.
            answer.set(new Answer(wanted, present.findings(), present.progress()));
        } else {
            answer.set(new Answer(wanted, present.findings(), OptionalDouble.of(0)));
            preparation.submit(Weight.LIGHT, progress -> {
                Study study = known == null ? workbench.study(wanted, progress) : known;
                // Its paths too are found here, where they hold nobody up.
                study.findings(wanted);
                return study;
            });
        }
    }

    private void find(Experiment wanted) {
        try {
            if (workbench.isShared(wanted)) {
                own = null;
                Findings found = workbench.findings(wanted);
                Experiment carried = carried(wanted, found);
                show(carried.equals(wanted) ? found : workbench.findings(carried));
            } else {
                own = workbench.study(wanted, Progress.UNWATCHED);
                show(own, wanted);
            }
        } catch (UnreadableData unusable) {
            giveUp(Optional.of(Refusal.of(unusable)));
        }
    }

    private void show(Study study, Experiment wanted) {
        Findings found = study.findings(wanted);
        Experiment carried = carried(wanted, found);
        show(carried.equals(wanted) ? found : study.findings(carried));
    }

    private void show(Findings found) {
        findings().ifPresent(before -> history.arrived(before.experiment(), found.experiment(), Instant.now()));
        answer.set(new Answer(found.experiment(), found, OptionalDouble.empty()));
    }

    private Experiment carried(Experiment wanted, Findings found) {
        LambdaRange from = carriedFrom;
        carriedFrom = null;
        Model model = wanted.model();
        return from == null
                ? wanted
                : wanted.withModel(model.withLambda(
                        from.carried(model.lambda(), found.path().lambdaRange())));
    }

    /** What comes late, of a job that nobody waits for any more, is passed over. */
    private void hear(JobState<Study> state) {
        if (answer.peek().progress().isEmpty()) {
            return;
        }
        switch (state) {
            case JobState.Waiting<Study> waiting -> answer.set(answer.peek().waiting(0));
            case JobState.Running<Study> running -> answer.set(answer.peek().waiting(running.progress()));
            case JobState.Done<Study> done -> take(done.value());
            case JobState.Cancelled<Study> cancelled -> giveUp(Optional.empty());
            case JobState.Failed<Study> failed -> giveUp(Optional.of(reason(failed.problem())));
        }
    }

    /** Of the data that are asked, unless other data have been asked since: then their own job is under way. */
    private void take(Study study) {
        if (study.isOf(experiment())) {
            own = study;
            try {
                show(study, experiment());
            } catch (RuntimeException unexpected) {
                giveUp(Optional.of(reason(unexpected)));
            }
        }
    }

    private static Refusal reason(Throwable problem) {
        return switch (problem) {
            case UnreadableData unusable -> Refusal.of(unusable);
            case Busy busy -> Refusal.of("computing.busy");
            default -> {
                LOG.error("an experiment could not be answered", problem);
                yield Refusal.of("computing.failed");
            }
        };
    }

    private void giveUp(Optional<Refusal> reason) {
        carriedFrom = null;
        history.stayed();
        Answer given = answer.peek().given();
        answer.set(given);
        refusal.set(reason);
        if (given.findings() == null) {
            find(Experiment.DEFAULT);
        }
    }
}
