package org.lambdalab.lessons;

import java.util.Optional;
import java.util.function.DoubleFunction;
import org.lambdalab.data.UnreadableData;
import org.lambdalab.experiment.Experiment;
import org.lambdalab.experiment.TrainingPlan;
import org.lambdalab.jobs.Progress;
import org.lambdalab.lab.DescentFindings;
import org.lambdalab.lab.Findings;
import org.lambdalab.lab.NetworkFindings;
import org.lambdalab.lab.NetworkGround;
import org.lambdalab.lab.PlaneFindings;
import org.lambdalab.lab.PriorFindings;
import org.lambdalab.lab.TrainingRun;
import org.lambdalab.lab.WaysFindings;
import org.lambdalab.lab.Workbench;

/** What would be found on the screen that a step opens, without the screen. */
final class Rehearsal {

    private Rehearsal() {}

    /**
     * Finds it.
     *
     * @param epochs so long a network is trained first
     * @param progress of what takes long: the training, and the other ways
     * @throws UnreadableData if the data cannot be fitted
     */
    static LiveFindings of(Opening opening, int epochs, Workbench workbench, Progress progress) throws UnreadableData {
        return switch (opening.screen()) {
            case LAB -> LiveFindings.of(lab(opening, workbench));
            case CHOOSE -> LiveFindings.of(lab(opening, workbench), opening.choice());
            case GEOMETRY ->
                LiveFindings.of(PlaneFindings.of(opening.twoWeights().question()));
            case DESCENT -> LiveFindings.of(DescentFindings.of(opening.descent()));
            case PRIORS -> LiveFindings.of(PriorFindings.of(opening.oneWeight()));
            case NETWORK -> LiveFindings.of(trained(opening, epochs, workbench, progress));
            case WAYS -> LiveFindings.of(lab(opening, workbench), ways(opening, workbench, progress));
        };
    }

    /**
     * What a step says to an attempt.
     *
     * @param numbers writes those in the reply
     * @throws UnreadableData if the data cannot be fitted
     */
    static Reply reply(
            Step step, Attempt attempt, Workbench workbench, DoubleFunction<String> numbers, Progress progress)
            throws UnreadableData {
        LiveFindings found = of(step.opening().with(attempt.changes()), attempt.epochs(), workbench, progress);
        return step.reply(
                Answers.answered(
                        found, step.question(), attempt.answer(), sketch -> SketchGround.of(sketch, step, workbench)),
                numbers);
    }

    private static Findings lab(Opening opening, Workbench workbench) throws UnreadableData {
        return workbench.findings(experiment(opening));
    }

    private static Experiment experiment(Opening opening) {
        return opening.experiment().experiment();
    }

    private static WaysFindings ways(Opening opening, Workbench workbench, Progress progress) throws UnreadableData {
        return WaysFindings.of(workbench, experiment(opening), opening.ways(), Optional.empty(), progress);
    }

    private static NetworkFindings trained(Opening opening, int epochs, Workbench workbench, Progress progress)
            throws UnreadableData {
        TrainingPlan plan = opening.plan();
        TrainingRun run = new TrainingRun(
                plan, NetworkGround.of(plan.data(), lab(opening, workbench).observations()));
        NetworkFindings found = run.findings();
        while (found.epochs() < epochs && !found.isOver()) {
            found = run.advance((int) (epochs - found.epochs()), 0, progress);
        }
        return found;
    }
}
