package org.lambdalab.lab;

import java.util.Optional;
import org.lambdalab.experiment.Model;
import org.lambdalab.jobs.Progress;
import org.lambdalab.regression.Design;
import org.lambdalab.regression.HeldOut;
import org.lambdalab.regression.LinearModel;
import org.lambdalab.regression.Path;
import org.lambdalab.regression.Penalty;
import org.lambdalab.sample.Sample;
import org.lambdalab.sample.Vector;

/**
 * Least squares of rows that may be others than the experiment's, judged by its rows held out.
 *
 * @param training what was learned from
 */
record LearnedFrom(LinearModel fit, Trial trial, Sample training) {

    static LearnedFrom of(Study study, Model model, Sample training, Progress progress) {
        if (training.equals(study.observations().split().training())) {
            LinearModel fit = study.path(model.degree(), Penalty.RIDGE).at(0);
            return new LearnedFrom(fit, study.trial(fit), training);
        }
        Design design = Design.of(training, model.basis(), model.degree(), progress::check);
        LinearModel fit = Path.of(design, Penalty.RIDGE).at(0);
        Optional<Sample> validation = study.observations().split().validation();
        Trial trial = validation.isEmpty()
                ? Trial.byRows(new Errors(fit.trainingMse(), Double.NaN), Vector.of())
                : trial(design, validation.get(), progress).trial(fit);
        return new LearnedFrom(fit, trial, training);
    }

    private static HeldOutJudges trial(Design design, Sample validation, Progress progress) {
        HeldOut held = HeldOut.of(design, validation, progress::check);
        return HeldOutJudges.of(design, validation, fit -> new Errors(fit.trainingMse(), held.mse(fit)));
    }
}
