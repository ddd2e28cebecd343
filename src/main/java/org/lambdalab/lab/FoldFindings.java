package org.lambdalab.lab;

import org.lambdalab.data.UnreadableData;
import org.lambdalab.experiment.Choice.Folding;
import org.lambdalab.experiment.Experiment;
import org.lambdalab.experiment.Observations;
import org.lambdalab.jobs.Progress;
import org.lambdalab.regression.Design;
import org.lambdalab.regression.Partition;
import org.lambdalab.regression.Path;
import org.lambdalab.regression.Penalty;
import org.lambdalab.sample.Folds;
import org.lambdalab.sample.Interval;
import org.lambdalab.sample.Sample;
import org.lambdalab.sample.Vector;
import org.lambdalab.selection.CrossValidation;
import org.lambdalab.selection.PairedDifference;
import org.lambdalab.selection.TrainingRows;

/** A cross-validation of an experiment's training rows over the slider's λ, and what was fitted on the way. */
public final class FoldFindings {

    private final Observations observations;
    private final Penalty penalty;
    private final LambdaRange range;
    private final CrossValidation validation;
    private final CrossValidation others;
    private final Partition partition;
    private final Design all;
    private final Vector places;

    private FoldFindings(Experiment experiment, Folding folding, Vector also, Progress progress) throws UnreadableData {
        observations = experiment.data().observe();
        Sample training = observations.split().training();
        places = Curve.places(Interval.spanning(observations.sample().x()), training.x());
        TrainingGround ground = TrainingGround.of(experiment.model(), training);
        penalty = ground.penalty();
        all = ground.design();
        range = ground.range();
        progress.check();
        Folds folds = ground.folds(folding, experiment.seed());
        TrainingRows rows = ground.rows();
        validation = CrossValidation.of(rows, penalty, ground.lambdas(), folds, progress);
        others = also.size() == 0 ? validation : CrossValidation.of(rows, penalty, also, folds, progress);
        partition = rows.partition(folds, progress::check);
    }

    /**
     * Fits and judges every fold.
     *
     * @param also λ to be judged beside those of the slider
     * @throws UnreadableData if the chosen columns cannot be fitted
     * @throws IllegalArgumentException if there are fewer training rows than 2, too many to leave one out at a time, or
     *     outside a fold fewer than 2 distinct x
     */
    public static FoldFindings of(Experiment experiment, Folding folding, Vector also, Progress progress)
            throws UnreadableData {
        return new FoldFindings(experiment, folding, also, progress);
    }

    public LambdaRange range() {
        return range;
    }

    /** Of each fold the error at a λ of the slider, or one that was asked for beside those. */
    public Vector errorsAt(double lambda) {
        boolean also = others.lambdas().indexOf(lambda).isPresent();
        return (also ? others : validation).foldMseAt(lambda);
    }

    /** How much more one λ errs than another, on the same folds. */
    public PairedDifference difference(double lambda, double other) {
        return PairedDifference.of(errorsAt(lambda), errorsAt(other));
    }

    public Observations observations() {
        return observations;
    }

    /** Over the λ of the slider, decreasing. */
    public CrossValidation validation() {
        return validation;
    }

    /** How many folds there are. */
    public int count() {
        return partition.folds();
    }

    /** The fit to the rows outside a fold, from 0 on: judged by the fold's rows, and then thrown away. */
    public Curve fitted(int fold, double lambda) {
        return curve(partition.design(fold), lambda);
    }

    /** The fit to all the training rows: what is kept. */
    public Curve refitted(double lambda) {
        return curve(all, lambda);
    }

    private Curve curve(Design design, double lambda) {
        return new Curve(places, Path.of(design, penalty).at(lambda).predict(places));
    }
}
