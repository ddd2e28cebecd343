package org.lambdalab.ui.controls;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.signals.Signal;
import com.vaadin.flow.signals.local.ValueSignal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.lambdalab.data.CsvFile;
import org.lambdalab.data.UnreadableData;
import org.lambdalab.experiment.Choice;
import org.lambdalab.experiment.DataSource;
import org.lambdalab.experiment.Display;
import org.lambdalab.experiment.Experiment;
import org.lambdalab.experiment.Model;
import org.lambdalab.experiment.WaysOut;
import org.lambdalab.jobs.Busy;
import org.lambdalab.jobs.JobState;
import org.lambdalab.jobs.LatestJob;
import org.lambdalab.jobs.Person;
import org.lambdalab.jobs.Weight;
import org.lambdalab.jobs.Workers;
import org.lambdalab.lab.Findings;
import org.lambdalab.lab.PathFindings;
import org.lambdalab.lab.PersonalWorkbench;
import org.lambdalab.lab.Study;
import org.lambdalab.lab.WeightFindings;
import org.lambdalab.lab.Workbench;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What a screen asks and what it shows: the experiment with what is asked beside it, and the findings. One signal holds
 * all, so that no control and no picture can disagree.
 *
 * <p>Most answers come at once. Many rows are made ready by a job: meanwhile the controls have what is asked, the
 * pictures what was found before.
 */
public final class LabState implements Questions<Experiment>, Awaiting {

    private static final Logger LOG = LoggerFactory.getLogger(LabState.class);

    static final HistoryRules<Asked> RULES = new HistoryRules<>(List.of(AskedGlide.values()), LabState::table);

    private final PersonalWorkbench workbench;
    private final LatestJob<Study> preparation;
    private final ValueSignal<Answer> answer = new ValueSignal<>(Answer.NONE);
    private final Followers<Answer> followers;
    private final LabChoice choice;
    private final LabWays ways;
    private final EditHistory<Asked> history = new EditHistory<>(RULES);
    private final ValueSignal<Optional<Refusal>> refusal = new ValueSignal<>(Optional.empty());

    /** Whether the history is to begin with the answer that is awaited. */
    private boolean begins;

    /** What the λ that is asked was chosen for, where it is still to be carried to other data. */
    private @Nullable PathFindings carriedFrom;

    /** @param screen whose leaving ends what is under way */
    public LabState(Workbench workbench, Workers workers, Component screen) {
        this.workbench = new PersonalWorkbench(workbench);
        UI ui = UI.getCurrentOrThrow();
        preparation = new LatestJob<>(
                workers,
                new Person(ui.getSession()),
                told -> ui.accessLater(told::run, null).run(),
                this::hear);
        screen.addDetachListener(left -> preparation.close());
        followers = new Followers<>(screen, answer, Answer::isAsked);
        choice = new LabChoice(this, followers);
        ways = new LabWays(this, followers);
    }

    private static Optional<CsvFile> table(Asked asked) {
        return asked.experiment().source() instanceof DataSource.Uploaded uploaded
                ? Optional.of(uploaded.file())
                : Optional.empty();
    }

    /** Shows every answer to a person. */
    public void show(Consumer<Findings> picture) {
        followers.add(now -> Optional.ofNullable(now.findings()), found -> found.ifPresent(picture));
    }

    @Override
    public <T> void follow(Function<Experiment, T> part, Consumer<T> told) {
        followers.add(now -> part.apply(now.asked().experiment()), told);
    }

    /** Tells a part of what is shown whenever it has become another. */
    public <T> void followFindings(Function<Findings, T> part, Consumer<T> told) {
        followers.add(now -> Optional.ofNullable(now.findings()).map(part), now -> now.ifPresent(told));
    }

    @Override
    public void followProgress(Consumer<OptionalDouble> told) {
        followers.add(Answer::progress, told);
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
        return answer.map(now -> part.apply(now.asked().experiment()));
    }

    @Override
    public Experiment question() {
        return asked().experiment();
    }

    Asked asked() {
        return answer.peek().asked();
    }

    /** What is asked beside the experiment where λ is chosen. */
    public Questions<Choice> choice() {
        return choice;
    }

    /** What is asked beside the experiment where other ways are tried. */
    public Questions<WaysOut> ways() {
        return ways;
    }

    /** What is shown; empty before the first answer. */
    public Optional<Findings> findings() {
        return Optional.ofNullable(answer.peek().findings());
    }

    /** What is found of what is asked; empty while that is awaited. */
    public Optional<Findings> answered() {
        return answer.peek().isAwaited() ? Optional.empty() : findings();
    }

    /** Tells each time that nothing is awaited any more. */
    public void whenAnswered(Runnable told) {
        followProgress(progress -> {
            if (progress.isEmpty()) {
                told.run();
            }
        });
    }

    /** Why a weight of the fit that is shown is zero or not, 1 for the first. */
    public WeightFindings weight(int feature) {
        try {
            return workbench.weight(findings().orElseThrow().experiment(), feature);
        } catch (UnreadableData impossible) {
            throw new IllegalStateException("what is shown has been fitted before", impossible);
        }
    }

    /** If its data cannot be used, everything stays as it was. */
    @Override
    public void edit(UnaryOperator<Experiment> change) {
        edit(change, false);
    }

    /** @param carries whether the present λ is to become to other data what it is to the present ones */
    private void edit(UnaryOperator<Experiment> change, boolean carries) {
        Answer present = answer.peek();
        Experiment wanted = change.apply(question());
        refusal.set(Optional.empty());
        if (present.findings() == null || !wanted.equals(question())) {
            if (!carries && !isSameButForModel(wanted, question())) {
                carriedFrom = null;
            } else if (carries && carriedFrom == null) {
                carriedFrom = findings().map(Findings::path).orElse(null);
            }
            ask(asked().withExperiment(wanted));
        }
    }

    /** What finds the answer to what is asked beside the experiment finds it later: the question itself stands at once. */
    void editBeside(UnaryOperator<Asked> change) {
        Answer present = answer.peek();
        if (!change.apply(present.asked()).equals(present.asked())) {
            arrive(present.beside(change));
        }
    }

    /** Asks all as a whole, as an example does: one step takes all of it back. */
    public void choose(Experiment experiment, Choice choice) {
        choose(asked().withExperiment(experiment).withChoice(choice));
    }

    /** The same, of other ways. */
    public void choose(Experiment experiment, WaysOut ways) {
        choose(asked().withExperiment(experiment).withWays(ways));
    }

    void choose(Asked wanted) {
        if (findings().isEmpty() || !wanted.equals(asked())) {
            goTo(wanted);
        }
    }

    /** Whether a λ that is still to be carried is so for both: nobody has set it meanwhile, or asked for other data. */
    private static boolean isSameButForModel(Experiment one, Experiment other) {
        return one.data().equals(other.data())
                && one.model().lambda() == other.model().lambda();
    }

    boolean canUndo() {
        return answer.peek().isAwaited() || history.canUndo();
    }

    boolean canRedo() {
        return history.canRedo();
    }

    /** What is still computed is given up first. */
    void undo() {
        if (answer.peek().isAwaited()) {
            cancel();
        } else {
            history.undo().ifPresent(this::goTo);
        }
    }

    void redo() {
        history.redo().ifPresent(this::goTo);
    }

    /** Nothing before what is asked now can be gone back to, also where its answer is still awaited. */
    void begin() {
        history.begin();
        begins = answer.peek().isAwaited();
    }

    private void goTo(Asked wanted) {
        carriedFrom = null;
        refusal.set(Optional.empty());
        ask(wanted);
    }

    /** Asks for other data; λ becomes to them what it is to the present ones. */
    void editSource(DataSource source) {
        edit(experiment -> experiment.withSource(source).withYOffset(0), true);
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

    @Override
    public void cancel() {
        preparation.cancel();
        giveUp(Optional.empty());
    }

    private void ask(Asked wanted) {
        Answer present = answer.peek();
        Experiment experiment = wanted.experiment();
        if (workbench.isQuick(experiment)) {
            preparation.cancel();
            find(wanted);
        } else if (present.isAwaited()
                && experiment.data().equals(question().data())
                && experiment.crossValidation() == question().crossValidation()) {
            // Its rows are being made ready already.
            answer.set(present.asking(wanted, present.progress().getAsDouble()));
        } else {
            answer.set(present.asking(wanted, 0));
            preparation.submit(Weight.LIGHT, workbench.preparation(experiment));
        }
    }

    private void find(Asked wanted) {
        PathFindings from = carriedFrom;
        carriedFrom = null;
        try {
            arrive(Answer.of(workbench.findings(wanted.experiment(), from), wanted));
        } catch (UnreadableData unusable) {
            giveUp(Optional.of(Refusal.of(unusable)));
        }
    }

    /** What is shown becomes another, and that can be gone back from. */
    private void arrive(Answer next) {
        Answer present = answer.peek();
        if (begins) {
            history.begin();
            begins = next.isAwaited();
        } else if (present.findings() != null) {
            history.arrived(present.given().asked(), next.given().asked(), Instant.now());
        }
        answer.set(next);
    }

    /** What comes late, of a job that nobody waits for any more, is passed over. */
    private void hear(JobState<Study> state) {
        if (!answer.peek().isAwaited()) {
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
        if (study.isOf(question())) {
            workbench.keep(study);
            try {
                find(asked());
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
        begins = false;
        history.stayed();
        Answer given = answer.peek().given();
        answer.set(given);
        refusal.set(reason);
        if (given.findings() == null) {
            find(asked().withExperiment(Experiment.DEFAULT));
        }
    }
}
