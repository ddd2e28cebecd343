package org.lambdalab.lab;

import org.jspecify.annotations.Nullable;
import org.lambdalab.data.UnreadableData;
import org.lambdalab.experiment.Experiment;
import org.lambdalab.experiment.Model;
import org.lambdalab.jobs.Progress;
import org.lambdalab.jobs.Task;

/** Answers the experiments of one person on one screen, which keeps the study of their own data as nobody else does. */
public final class PersonalWorkbench {

    private final Workbench shared;
    private @Nullable Study own;

    public PersonalWorkbench(Workbench shared) {
        this.shared = shared;
    }

    /** Whether an answer costs no more than a moment; else a {@link #preparation} of it does. */
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
     * @param scale of its λ, which is carried to the same place on that of its data; null where it holds as it is
     * @throws UnreadableData if the chosen columns cannot be fitted
     */
    public Findings findings(Experiment wanted, @Nullable LambdaRange scale) throws UnreadableData {
        Findings found = findings(wanted);
        if (scale == null) {
            return found;
        }
        Model model = wanted.model();
        double carried = scale.carried(model.lambda(), found.path().lambdaRange());
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

    private @Nullable Study own(Experiment wanted) {
        return own != null && own.isOf(wanted) ? own : null;
    }
}
