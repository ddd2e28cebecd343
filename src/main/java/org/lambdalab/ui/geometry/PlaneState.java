package org.lambdalab.ui.geometry;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.signals.Signal;
import com.vaadin.flow.signals.local.ValueSignal;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.lambdalab.data.CsvFile;
import org.lambdalab.data.TwoFeatures;
import org.lambdalab.experiment.FileReference;
import org.lambdalab.experiment.PenaltyKind;
import org.lambdalab.experiment.PlaneSource;
import org.lambdalab.experiment.TwoColumns;
import org.lambdalab.experiment.TwoWeights;
import org.lambdalab.geometry.Weights;
import org.lambdalab.jobs.Busy;
import org.lambdalab.jobs.JobState;
import org.lambdalab.jobs.LatestJob;
import org.lambdalab.jobs.Person;
import org.lambdalab.jobs.Weight;
import org.lambdalab.jobs.Workers;
import org.lambdalab.lab.PlaneFindings;
import org.lambdalab.lab.PlaneSamples;
import org.lambdalab.ui.chart.Scale;
import org.lambdalab.ui.controls.Awaiting;
import org.lambdalab.ui.controls.Followers;
import org.lambdalab.ui.controls.HistoryRules;
import org.lambdalab.ui.controls.LambdaSetting;
import org.lambdalab.ui.controls.QuestionState;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What is asked of two weights and what was found. All comes at once but many data sets of many rows, which a job draws
 * and the picture then has as well.
 */
final class PlaneState extends QuestionState<TwoWeights, PlaneFindings> implements LambdaSetting, Awaiting {

    private static final Logger LOG = LoggerFactory.getLogger(PlaneState.class);

    static final HistoryRules<TwoWeights> RULES =
            new HistoryRules<>(List.of(TwoWeightsGlide.values()), PlaneState::table);

    private final LatestJob<PlaneSamples> drawing;
    private final ValueSignal<OptionalDouble> progress = new ValueSignal<>(OptionalDouble.empty());
    private final Followers<OptionalDouble> followers;
    private final Consumer<String> failed;

    /** For which the job draws. */
    private @Nullable TwoWeights drawn;

    /**
     * Asks nothing yet.
     *
     * @param screen whose leaving ends what is under way
     * @param failed given the key of the sentence that says why data sets were not drawn
     */
    PlaneState(Component screen, Workers workers, Consumer<String> failed) {
        super(screen, TwoWeights.DEFAULT, RULES);
        this.failed = failed;
        followers = new Followers<>(screen, progress, now -> true);
        UI ui = UI.getCurrentOrThrow();
        drawing = new LatestJob<>(
                workers,
                new Person(ui.getSession()),
                told -> ui.accessLater(told::run, null).run(),
                this::hear);
        screen.addDetachListener(left -> drawing.close());
    }

    private static Optional<CsvFile> table(TwoWeights question) {
        return question.source() instanceof TwoColumns columns
                        && columns.origin() instanceof TwoColumns.Uploaded(FileReference reference, CsvFile file)
                ? Optional.of(file)
                : Optional.empty();
    }

    @Override
    protected PlaneFindings find(TwoWeights wanted, Optional<PlaneFindings> before) {
        return before.map(known -> known.ofOther(wanted)).orElseGet(() -> PlaneFindings.of(wanted));
    }

    @Override
    protected void answered(TwoWeights asked) {
        if (!findings().awaitsSamples()) {
            stop();
        } else if (drawn == null || !PlaneSamples.areDrawnAlike(drawn, asked)) {
            drawn = asked;
            progress.set(OptionalDouble.of(0));
            drawing.submit(Weight.LIGHT, told -> PlaneSamples.of(asked, told));
        }
    }

    private void stop() {
        if (drawn != null) {
            drawn = null;
            drawing.cancel();
            progress.set(OptionalDouble.empty());
        }
    }

    /** What comes late, of a job that nobody waits for any more, is passed over. */
    private void hear(JobState<PlaneSamples> job) {
        if (drawn == null) {
            return;
        }
        switch (job) {
            case JobState.Waiting<PlaneSamples> waiting -> progress.set(OptionalDouble.of(0));
            case JobState.Running<PlaneSamples> running -> progress.set(OptionalDouble.of(running.progress()));
            case JobState.Done<PlaneSamples> done -> {
                add(findings().withSamples(done.value()));
                stop();
            }
            case JobState.Cancelled<PlaneSamples> cancelled -> cancel();
            case JobState.Failed<PlaneSamples> problem -> giveUp(problem.problem());
        }
    }

    private void giveUp(Throwable problem) {
        cancel();
        if (problem instanceof Busy) {
            failed.accept("computing.busy");
        } else {
            LOG.error("data sets could not be drawn", problem);
            failed.accept("computing.failed");
        }
    }

    /** The picture stays, without the data sets. */
    @Override
    public void cancel() {
        edit(question -> question.withSamples(false));
    }

    @Override
    public void followProgress(Consumer<OptionalDouble> told) {
        followers.add(now -> now, told);
    }

    /** For what depends on it and on more. */
    Signal<PlaneSource> source() {
        return asked().map(question -> question.orElse(TwoWeights.DEFAULT).source());
    }

    void editData(UnaryOperator<TwoFeatures> change) {
        edit(question ->
                question.features().map(change).map(question::withFeatures).orElse(question));
    }

    /** Asks for other data; λ becomes to them what it is to the present ones. */
    void editSource(PlaneSource source) {
        edit(question -> findings().withSource(source));
    }

    /** Moves the unpenalised optimum here, by moving the truth as far. */
    void moveOptimum(Weights to) {
        Weights by = to.minus(findings().chosen().tangency().problem().loss().optimum());
        edit(question -> question.withOptimumMoved(by.first(), by.second()));
    }

    @Override
    public double lambda() {
        return findings().lambda();
    }

    @Override
    public boolean acts() {
        return true;
    }

    @Override
    public Optional<Scale> scale() {
        boolean lasso = question().penalty() == PenaltyKind.LASSO;
        return Optional.of(new Scale(findings().lambdaRange(), findings().lassoLambdaMax(), lasso));
    }

    @Override
    public void set(double lambda) {
        edit(question -> findings().withLambda(lambda));
    }
}
