package org.lambdalab.ui.network;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.lambdalab.experiment.Observations;
import org.lambdalab.experiment.TrainedTogether;
import org.lambdalab.experiment.TrainingPlan;
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

/** What is asked of a training, and how far it is. It goes on picture by picture, each by a job of its own. */
final class NetworkState extends QuestionState<TrainingPlan, NetworkFindings> implements LambdaSetting {

    private final LatestJob<NetworkFindings> job;
    private boolean busy;
    private int inside = 1;
    private int layer;
    private Runnable stopped = () -> {};
    private @Nullable Observations observations;
    private @Nullable TrainingRun run;
    private @Nullable NetworkGround ground;

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

    /** Told when the training cannot go on by itself. */
    void whenStopped(Runnable told) {
        stopped = told;
    }

    /** Learns these, where the lab's data are asked for. Nothing can be asked before. */
    void learn(Observations now, TrainingPlan plan) {
        if (!now.equals(observations)) {
            observations = now;
            ground = null;
        }
        open(plan);
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
        job.cancel();
        return begun.findings();
    }

    /** Goes on, unless it does already. */
    void advance(int epochs) {
        TrainingRun going = run;
        if (going != null && !busy) {
            busy = true;
            job.submit(Weight.HEAVY, progress -> going.advance(epochs, progress));
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
            add(act.apply(going));
        }
    }

    private void hear(JobState<NetworkFindings> state) {
        switch (state) {
            case JobState.Done<NetworkFindings> done -> take(done.value());
            case JobState.Failed<NetworkFindings> failed -> {
                busy = false;
                stopped.run();
            }
            default -> {
                // Others are first, or another training has begun.
            }
        }
    }

    /** What comes late, of a training that was given up or has other settings by now, is passed over. */
    private void take(NetworkFindings found) {
        busy = false;
        if (found.plan().equals(question()) && found.ground().equals(ground)) {
            add(found);
        }
        if (found.isOver()) {
            stopped.run();
        }
    }

    /** Which of the networks that are trained at once is looked into. */
    int insideOf(NetworkFindings found) {
        return Math.min(inside, found.trained().size() - 1);
    }

    Trained inside(NetworkFindings found) {
        return found.trained().get(insideOf(found));
    }

    void lookInside(int which) {
        inside = which;
        add(findings());
    }

    /** Whose histograms are shown. */
    int layer(NetworkFindings found) {
        return Math.min(layer, found.first().snapshot().network().layers().size() - 1);
    }

    void lookAtLayer(int number) {
        layer = number;
        add(findings());
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
