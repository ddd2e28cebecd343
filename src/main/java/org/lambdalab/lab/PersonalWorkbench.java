package org.lambdalab.lab;

import org.jspecify.annotations.Nullable;
import org.lambdalab.data.UnreadableData;
import org.lambdalab.experiment.Experiment;
import org.lambdalab.experiment.Model;
import org.lambdalab.jobs.Progress;
import org.lambdalab.jobs.Task;

/**
 * Answers the experiments of one person on one screen, and keeps the study of their own data, as nobody else does. For the
 * thread that holds the screen alone; only what {@link #preparation} gives runs on another.
 */
public final class PersonalWorkbench {

    private final Workbench shared;
    private @Nullable Study own;

    public PersonalWorkbench(Workbench shared) {
        this.shared = shared;
    }

    /** Whether an answer costs no more than a moment; where it does, a {@link #preparation} comes first. */
    public boolean isQuick(Experiment wanted) {
        Study known = own(wanted);
        return shared.isQuick(wanted) || (known != null && known.isReadyFor(wanted));
    }

    /** What makes many rows ready, on any thread; its study is then to be {@linkplain #keep kept}. */
    public Task<Study> preparation(Experiment wanted) {
        Study known = own(wanted);
        return progress -> {
            Study study = known == null ? shared.study(wanted, progress) : known;
            // Its paths too are found here, where they hold nobody up.
            study.findings(wanted);
            return study;
        };
    }

    public void keep(Study study) {
        own = study;
    }

    /**
     * The findings of an experiment.
     *
     * @param before of the data that its λ was chosen for, and is carried from to its own; null where it holds as it is
     * @throws UnreadableData if the chosen columns cannot be fitted
     */
    public Findings findings(Experiment wanted, @Nullable PathFindings before) throws UnreadableData {
        Findings found = findings(wanted);
        if (before == null) {
            return found;
        }
        Model model = wanted.model();
        double carried = before.carried(model.lambda(), found.path());
        return carried == model.lambda() ? found : findings(wanted.withModel(model.withLambda(carried)));
    }

    private Findings findings(Experiment wanted) throws UnreadableData {
        if (shared.isShared(wanted)) {
            own = null;
            return shared.findings(wanted);
        }
        Study known = own(wanted);
        if (known == null) {
            known = shared.study(wanted, Progress.UNWATCHED);
            own = known;
        }
        return known.findings(wanted);
    }

    /**
     * Of one weight of an experiment whose findings are known, 1 for the first.
     *
     * @throws UnreadableData if the chosen columns cannot be fitted
     */
    public WeightFindings weight(Experiment shown, int feature) throws UnreadableData {
        Study known = own(shown);
        return (known == null ? shared.study(shown, Progress.UNWATCHED) : known).weight(shown, feature);
    }

    private @Nullable Study own(Experiment wanted) {
        return own != null && own.isOf(wanted) ? own : null;
    }
}
