package org.lambdalab.lab;

import org.lambdalab.data.UnreadableData;
import org.lambdalab.experiment.Choice.Folding;
import org.lambdalab.experiment.Experiment;
import org.lambdalab.experiment.Model;
import org.lambdalab.jobs.Progress;
import org.lambdalab.regression.Design;
import org.lambdalab.regression.Penalty;
import org.lambdalab.sample.Folds;
import org.lambdalab.sample.Sample;
import org.lambdalab.sample.Vector;
import org.lambdalab.selection.LambdaGrid;
import org.lambdalab.selection.TrainingRows;

/**
 * What a choice among the slider's λ starts from: an experiment's training rows and its penalty.
 *
 * @param design of all the rows
 */
record TrainingGround(TrainingRows.OfPowers rows, Design design, Penalty penalty, LambdaRange range) {

    static TrainingGround of(Experiment experiment, Progress progress) throws UnreadableData {
        return of(experiment.model(), experiment.data().observe().split().training(), progress);
    }

    /** {@code progress} is told that the rows are read, and that they are summed up. */
    static TrainingGround of(Model model, Sample training, Progress progress) {
        progress.report(1, 2);
        Penalty penalty = model.penalty().penalty(model.l1Ratio());
        // The slider's λ are the same for every degree.
        Design highest = Design.of(training, model.basis(), Model.MAX_DEGREE, progress::check);
        progress.report(2, 2);
        return new TrainingGround(
                new TrainingRows.OfPowers(training, model.basis(), model.degree()),
                highest.ofDegree(model.degree()),
                penalty,
                LambdaRange.of(penalty, LambdaRange.ofLasso(highest)));
    }

    /** Those of the slider, falling, as paths are found fastest. */
    Vector lambdas() {
        return lambdas(LambdaRange.STEPS_A_DECADE);
    }

    /** Some of them, falling: so many in each decade. */
    Vector lambdas(int steps) {
        return LambdaGrid.decades(range.lowExponent(), range.highExponent(), steps)
                .reversed();
    }

    /**
     * The rows dealt out.
     *
     * @throws IllegalArgumentException if there are too few of them, too many to leave one out at a time, or outside a fold
     *     fewer than 2 distinct x
     */
    Folds folds(Folding folding, long seed) {
        Folds folds = Folds.of(rows.size(), folding.of(rows.size()), seed);
        if ((folding.isOfEachRow() && !rows.canBeLeftOutSingly()) || !rows.areLearnableOutside(folds)) {
            throw new IllegalArgumentException("these rows cannot be dealt out to " + folds.count() + " folds");
        }
        return folds;
    }
}
