package org.lambdalab.lab;

import java.util.List;
import org.lambdalab.data.UnreadableData;
import org.lambdalab.experiment.Choice.Redrawing;
import org.lambdalab.experiment.Experiment;
import org.lambdalab.experiment.Model;
import org.lambdalab.jobs.Progress;
import org.lambdalab.regression.Path;
import org.lambdalab.sample.Sample;
import org.lambdalab.sample.Vector;
import org.lambdalab.selection.RowDraws;
import org.lambdalab.selection.Share;
import org.lambdalab.selection.Spread;
import org.lambdalab.selection.Stability;

/** What becomes of an experiment's features and weights where its training rows are drawn again and again. */
public final class StabilityFindings {

    private final LambdaRange range;
    private final Stability stability;
    private final Path all;
    private final int rows;

    private StabilityFindings(Experiment.Data data, Model model, double also, Redrawing asked, Progress progress)
            throws UnreadableData {
        Sample training = data.observe().split().training();
        rows = training.size();
        TrainingGround ground = TrainingGround.of(model, training, Share.beginning(progress));
        all = Path.of(ground.design(), ground.penalty());
        range = ground.range();
        RowDraws.Kind kind = asked.half() ? RowDraws.Kind.HALF : RowDraws.Kind.BOOTSTRAP;
        stability = Stability.of(
                training,
                model.basis(),
                model.degree(),
                new Stability.Question(ground.penalty(), ground.lambdas(), Double.isNaN(also) ? range.low() : also),
                new RowDraws(kind, asked.count(), data.seed()),
                Share.afterwards(progress));
    }

    /**
     * Draws rows and fits to them.
     *
     * @param model at any λ
     * @param also a λ beside those of the slider; NaN for none
     * @throws UnreadableData if the chosen columns cannot be fitted
     * @throws IllegalArgumentException if there are fewer training rows than 4, or their x hardly vary
     */
    public static StabilityFindings of(
            Experiment.Data data, Model model, double also, Redrawing asked, Progress progress) throws UnreadableData {
        return new StabilityFindings(data, model, also, asked, progress);
    }

    public LambdaRange range() {
        return range;
    }

    /** How many training rows are drawn from. */
    public int rows() {
        return rows;
    }

    /** The λ of {@link #frequencies}, decreasing. */
    public Vector lambdas() {
        return stability.question().lambdas();
    }

    /** For each feature the share of draws, 0 to 1, that select it at each λ. */
    public List<Vector> frequencies() {
        return stability.frequencies();
    }

    /**
     * For each feature the share of draws that select it.
     *
     * @param lambda of the slider, or the one asked for beside those
     * @throws IllegalArgumentException if it is another
     */
    public Vector frequenciesAt(double lambda) {
        return isOfSlider(lambda)
                ? Vector.owning(frequencies().stream()
                        .mapToDouble(feature -> feature.get(place(lambda)))
                        .toArray())
                : stability.presentFrequency();
    }

    /**
     * For each feature how its weight lies over the draws, in units of y.
     *
     * @param lambda of the slider, or the one asked for beside those
     * @throws IllegalArgumentException if it is another
     */
    public List<Spread> spreadsAt(double lambda) {
        return isOfSlider(lambda) ? stability.spreads().get(place(lambda)) : stability.weights();
    }

    private boolean isOfSlider(double lambda) {
        if (range.has(lambda)) {
            return true;
        }
        if (lambda != stability.question().lambda()) {
            throw new IllegalArgumentException("no draw was fitted at λ = " + lambda);
        }
        return false;
    }

    /** The weights of the fit to all training rows. */
    public Vector weightsAt(double lambda) {
        return all.at(lambda).weights();
    }

    private int place(double lambda) {
        return lambdas().indexOf(lambda).orElseThrow();
    }
}
