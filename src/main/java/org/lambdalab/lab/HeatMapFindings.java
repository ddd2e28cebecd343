package org.lambdalab.lab;

import java.util.Optional;
import org.lambdalab.data.UnreadableData;
import org.lambdalab.experiment.Choice.Folding;
import org.lambdalab.experiment.Experiment;
import org.lambdalab.experiment.Model;
import org.lambdalab.experiment.Observations;
import org.lambdalab.jobs.Progress;
import org.lambdalab.sample.Sample;
import org.lambdalab.sample.Vector;
import org.lambdalab.selection.DegreeLambdaErrors;
import org.lambdalab.selection.Share;

/**
 * The error of every degree with every few of the slider's λ, on the rows held out, or over the folds of the training rows.
 *
 * @param byFolds whether folds judge: where the experiment asks for it, or no rows are held out
 */
public record HeatMapFindings(DegreeLambdaErrors errors, LambdaRange range, boolean byFolds) {

    /** Places in each power of ten; the slider has each of them. */
    public static final int STEPS_A_DECADE = 4;

    /**
     * Fits and judges.
     *
     * @throws UnreadableData if the chosen columns cannot be fitted
     * @throws IllegalArgumentException if folds are to judge and there are fewer training rows than 2, or outside a fold fewer
     *     than 2 distinct x
     */
    public static HeatMapFindings of(Experiment experiment, Folding folding, Progress progress) throws UnreadableData {
        Model model = experiment.model();
        Observations observations = experiment.data().observe();
        Sample training = observations.split().training();
        TrainingGround ground = TrainingGround.of(experiment.model(), training, Share.beginning(progress));
        Progress judging = Share.afterwards(progress);
        Optional<Sample> held = experiment.crossValidation()
                ? Optional.empty()
                : observations.split().validation();
        Vector lambdas = ground.lambdas(STEPS_A_DECADE);
        DegreeLambdaErrors errors = held.isPresent()
                ? DegreeLambdaErrors.ofValidation(
                        training, held.get(), model.basis(), ground.penalty(), Model.MAX_DEGREE, lambdas, judging)
                : DegreeLambdaErrors.ofFolds(
                        training,
                        model.basis(),
                        ground.penalty(),
                        Model.MAX_DEGREE,
                        lambdas,
                        ground.folds(folding, experiment.seed()),
                        judging);
        return new HeatMapFindings(errors, ground.range(), held.isEmpty());
    }

    /** How many cells there are: those of degree 1 first, of falling λ. */
    public int cells() {
        return errors.errors().size() * errors.lambdas().size();
    }

    public int degree(int cell) {
        return 1 + cell / errors.lambdas().size();
    }

    public double lambda(int cell) {
        return errors.lambdas().get(cell % errors.lambdas().size());
    }

    public double error(int cell) {
        return errors.at(degree(cell), cell % errors.lambdas().size());
    }
}
