package org.lambdalab.lab;

import org.lambdalab.experiment.Model;
import org.lambdalab.experiment.Way;
import org.lambdalab.experiment.WaysOut;
import org.lambdalab.jobs.Progress;
import org.lambdalab.regression.LinearModel;
import org.lambdalab.regression.Path;
import org.lambdalab.regression.Penalty;
import org.lambdalab.sample.Folds;
import org.lambdalab.sample.Sample;
import org.lambdalab.sample.Vector;
import org.lambdalab.selection.DegreeLambdaErrors;
import org.lambdalab.selection.TrainingRows;

/** The degree that folds of the training rows choose: the rows held out are not asked. */
final class DegreeRemedy implements Remedy {

    private final Study study;
    private final int highest;
    private final int folds;
    private final int degree;

    DegreeRemedy(Study study, Model model, long seed, int folds, Progress progress) {
        this.study = study;
        highest = model.degree();
        this.folds = Math.min(folds, study.observations().split().training().size());
        degree = chosen(study.observations().split().training(), model, seed, progress);
    }

    private int chosen(Sample training, Model model, long seed, Progress progress) {
        if (folds < 2) {
            return 0;
        }
        Folds dealt = Folds.of(training.size(), folds, seed);
        TrainingRows rows = new TrainingRows.OfPowers(training, model.basis(), highest);
        return rows.areLearnableOutside(dealt)
                ? DegreeLambdaErrors.ofFolds(
                                training, model.basis(), Penalty.RIDGE, highest, Vector.of(0), dealt, progress)
                        .bestDegree()
                : 0;
    }

    @Override
    public WayFindings at(WaysOut asked, Progress progress) {
        LinearModel fit = Path.of(study.design(degree == 0 ? highest : degree), Penalty.RIDGE)
                .at(0);
        return WayFindings.of(
                study, Way.CHOSEN_DEGREE, fit, study.trial(fit), null, new WayDetail.Degree(degree, highest, folds));
    }
}
