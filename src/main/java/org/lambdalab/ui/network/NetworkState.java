package org.lambdalab.ui.network;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.lambdalab.experiment.NetworkLook;
import org.lambdalab.experiment.Observations;
import org.lambdalab.experiment.TrainedTogether;
import org.lambdalab.experiment.TrainingPlan;
import org.lambdalab.jobs.Busy;
import org.lambdalab.jobs.JobState;
import org.lambdalab.jobs.LatestJob;
import org.lambdalab.jobs.Person;
import org.lambdalab.jobs.Weight;
import org.lambdalab.jobs.Workers;
import org.lambdalab.lab.NetworkFindings;
import org.lambdalab.lab.NetworkGround;
import org.lambdalab.lab.Trained;
import org.lambdalab.lab.TrainingRun;
import org.lambdalab.network.Regularization;
import org.lambdalab.ui.controls.HistoryRules;
import org.lambdalab.ui.controls.LambdaSetting;
import org.lambdalab.ui.controls.QuestionState;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What is asked of a training, and how far it is. It goes on picture by picture, each by a job of its own. */
final class NetworkState extends QuestionState<TrainingPlan, NetworkFindings> implements LambdaSetting {

    private static final Logger LOG = LoggerFactory.getLogger(NetworkState.class);

    private final LatestJob<Moved> job;
    private boolean busy;
    private Consumer<String> stopped = reasonKey -> {};
    /** How often the training has been begun or acted on: what was on its way before comes too late. */
    private int acts;

    /** Steps that were asked for while others were on their way. */
    private int waiting;

    private @Nullable Observations observations;
    private @Nullable TrainingRun run;
    private @Nullable NetworkGround ground;

    /** How far a training had come when it had been acted on so often. */
    private record Moved(int acts, NetworkFindings found) {}

    NetworkState(Component screen, Workers workers) {
        super(screen, TrainingPlan.DEFAULT, new HistoryRules<>(List.of(TrainingGlide.values())));
        UI ui = UI.getCurrentOrThrow();
        job = new LatestJob<>(
                workers,
                new Person(ui.getSession()),
                told -> ui.accessLater(told::run, null).run(),
                this::hear);
        // Who leaves stops the training.
        screen.addDetachListener(left -> job.close());
    }

    /** Told when the training cannot go on by itself, and the key of the reason; empty at its end. */
    void whenStopped(Consumer<String> told) {
        stopped = told;
    }

    /** Whether anything is on screen yet: the lab's rows come first. */
    boolean isAsked() {
        return asked().peek().isPresent();
    }

    /** Learns these, where the lab's data are asked for. Nothing can be asked before. */
    void learn(Observations now, TrainingPlan plan) {
        if (!now.equals(observations)) {
            observations = now;
            ground = null;
        }
        open(plan);
    }

    /** As an example does: whoever chooses a plan as a whole wants to see it from its start. */
    @Override
    public void choose(TrainingPlan wanted) {
        stopped.accept("");
        run = null;
        if (wanted.equals(question())) {
            restart();
        } else {
            super.choose(wanted);
        }
    }

    @Override
    protected NetworkFindings find(TrainingPlan wanted, Optional<NetworkFindings> before) {
        boolean sameGround =
                before.map(found -> found.plan().data().equals(wanted.data())).orElse(false);
        NetworkGround present = ground;
        if (present == null || !sameGround) {
            present = NetworkGround.of(wanted.data(), Objects.requireNonNull(observations));
            ground = present;
        }
        TrainingRun going = run;
        if (going == null || !going.isOf(wanted, present)) {
            return begin(wanted, present);
        }
        going.change(wanted);
        return going.findings();
    }

    private NetworkFindings begin(TrainingPlan plan, NetworkGround on) {
        TrainingRun begun = new TrainingRun(plan, on);
        run = begun;
        busy = false;
        waiting = 0;
        acts++;
        job.cancel();
        return begun.findings();
    }

    /** One epoch more, now or as soon as those that were asked for before are through. */
    void step() {
        if (busy) {
            waiting++;
        } else {
            advance(1);
        }
    }

    /** Goes on, unless it does already. */
    void advance(int epochs) {
        TrainingRun going = run;
        if (going != null && !busy) {
            busy = true;
            int now = acts;
            long asked = System.nanoTime();
            job.submit(
                    Weight.HEAVY,
                    progress -> new Moved(now, going.advance(epochs, System.nanoTime() - asked, progress)));
        }
    }

    /** From the start again. */
    void restart() {
        NetworkGround present = ground;
        if (present != null) {
            add(begin(question(), present));
        }
    }

    /** Does something with the training that changes what is shown. */
    void act(Function<TrainingRun, NetworkFindings> act) {
        TrainingRun going = run;
        if (going != null) {
            acts++;
            busy = false;
            job.cancel();
            add(act.apply(going));
        }
    }

    private void hear(JobState<Moved> state) {
        switch (state) {
            case JobState.Done<Moved> done -> take(done.value());
            case JobState.Failed<Moved> failed -> {
                busy = false;
                stopped.accept(reasonKey(failed.problem()));
            }
            default -> {
                // Others are first, or another training has begun.
            }
        }
    }

    private static String reasonKey(Throwable problem) {
        if (problem instanceof Busy) {
            return "computing.busy";
        }
        LOG.error("a network could not be trained", problem);
        return "computing.failed";
    }

    /** What comes late, of a training that was given up, acted on, or has other settings by now, is passed over. */
    private void take(Moved moved) {
        if (moved.acts() != acts) {
            return;
        }
        busy = false;
        NetworkFindings found = moved.found();
        if (found.plan().equals(question())) {
            add(found);
        }
        if (found.isOver()) {
            stopped.accept("");
        }
        int more = waiting;
        waiting = 0;
        if (more > 0) {
            advance(more);
        }
    }

    /** Which of the networks that are trained at once is looked into. */
    static int insideOf(NetworkFindings found) {
        return Math.min(found.plan().look().inside(), found.trained().size() - 1);
    }

    static Trained inside(NetworkFindings found) {
        return found.trained().get(insideOf(found));
    }

    /** Whose histograms are shown. */
    static int layer(NetworkFindings found) {
        return Math.min(
                found.plan().look().layer(),
                inside(found).snapshot().network().layers().size() - 1);
    }

    void look(UnaryOperator<NetworkLook> change) {
        edit(plan -> plan.withLook(change.apply(plan.look())));
    }

    @Override
    public double lambda() {
        return question().settings().lambda();
    }

    @Override
    public boolean acts() {
        return question().settings().regularization() != Regularization.NONE
                || question().together() == TrainedTogether.PENALTIES;
    }

    @Override
    public Optional<Scale> scale() {
        return Optional.of(new Scale(NetworkFindings.LAMBDAS, 0, false));
    }

    @Override
    public void set(double lambda) {
        edit(plan -> plan.withSettings(its -> its.withPenalty(its.regularization(), lambda)));
    }
}
