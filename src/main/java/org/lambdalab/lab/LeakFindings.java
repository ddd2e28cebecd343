package org.lambdalab.lab;

import java.util.Optional;
import java.util.stream.Collectors;
import org.lambdalab.data.UnreadableData;
import org.lambdalab.experiment.Choice.Leak;
import org.lambdalab.experiment.Experiment;
import org.lambdalab.jobs.Progress;
import org.lambdalab.sample.Sample;
import org.lambdalab.selection.NestedCrossValidation;
import org.lambdalab.selection.SelectionLeak;
import org.lambdalab.selection.Share;

/**
 * A selection of columns of noise that leaks, and beside it how much choosing λ of the experiment flatters: neither
 * depends on what the other is of.
 *
 * @param asked what the selection is of
 * @param experiment what the choice is of
 * @param nested empty where there is no λ to choose, or the training rows cannot be dealt out twice
 */
public record LeakFindings(
        Leak asked, Experiment experiment, SelectionLeak leak, Optional<NestedCrossValidation> nested) {

    /** Of the selection, and outside and inside of the experiment's choice. */
    public static final int FOLDS = 10;

    /**
     * Draws, selects, fits and judges.
     *
     * @param before of other noise or of another experiment: what is of the same is kept
     * @throws UnreadableData if the chosen columns cannot be fitted
     */
    public static LeakFindings of(Experiment experiment, Leak leak, Optional<LeakFindings> before, Progress progress)
            throws UnreadableData {
        SelectionLeak selection = before.filter(it -> it.asked.equals(leak))
                .map(LeakFindings::leak)
                .orElseGet(() -> selection(leak, new Share(progress, 0, 2)));
        Optional<LeakFindings> same = before.filter(it -> it.experiment.equals(experiment));
        Optional<NestedCrossValidation> nested =
                same.isPresent() ? same.get().nested() : nested(experiment, new Share(progress, 1, 2));
        return new LeakFindings(leak, experiment, selection, nested);
    }

    private static SelectionLeak selection(Leak leak, Progress progress) {
        return SelectionLeak.of(
                SelectionLeak.ROWS, SelectionLeak.COLUMNS, SelectionLeak.KEEP, FOLDS, leak.seed(), progress);
    }

    private static Optional<NestedCrossValidation> nested(Experiment experiment, Progress progress)
            throws UnreadableData {
        TrainingGround ground = TrainingGround.of(experiment, Share.beginning(progress));
        int rows = ground.rows().size();
        if (!experiment.model().penalty().isPenalty()
                || rows < 2 * FOLDS
                || !areLearnable(ground.rows().sample())) {
            return Optional.empty();
        }
        return Optional.of(NestedCrossValidation.of(
                ground.rows(), ground.penalty(), ground.lambdas(), FOLDS, FOLDS, experiment.seed(), progress));
    }

    /**
     * Whether rows of at least two x are left wherever a fold outside and one inside are taken away: whatever x is most
     * frequent, more rows have another than these two can hold.
     */
    private static boolean areLearnable(Sample training) {
        int most = training.x().stream()
                .boxed()
                .collect(Collectors.groupingBy(x -> x, Collectors.summingInt(x -> 1)))
                .values()
                .stream()
                .mapToInt(Integer::intValue)
                .max()
                .orElse(0);
        int perFold = (training.size() + FOLDS - 1) / FOLDS;
        return training.size() - most > 2 * perFold;
    }
}
