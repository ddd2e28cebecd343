package org.lambdalab.lab;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.lambdalab.data.UnreadableData;
import org.lambdalab.experiment.Choice.Redrawing;
import org.lambdalab.experiment.Experiment;
import org.lambdalab.experiment.Model;
import org.lambdalab.jobs.Progress;
import org.lambdalab.regression.Design;
import org.lambdalab.regression.Path;
import org.lambdalab.regression.Penalty;
import org.lambdalab.sample.Sample;
import org.lambdalab.sample.Vector;
import org.lambdalab.selection.RowDraws;
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
        Penalty penalty = model.penalty().penalty(model.l1Ratio());
        Design design = Design.of(training, model.basis(), model.degree());
        all = Path.of(design, penalty);
        range = LambdaRange.of(penalty, LambdaRange.ofLasso(design));
        RowDraws.Kind kind = asked.half() ? RowDraws.Kind.HALF : RowDraws.Kind.BOOTSTRAP;
        stability = Stability.of(
                training,
                model.basis(),
                model.degree(),
                new Stability.Question(penalty, falling(range.grid()), Double.isNaN(also) ? range.low() : also),
                new RowDraws(kind, asked.count(), data.seed()),
                progress);
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

    private static Vector falling(Vector rising) {
        double[] falling = new double[rising.size()];
        Arrays.setAll(falling, i -> rising.get(rising.size() - 1 - i));
        return Vector.owning(falling);
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

    /** For each feature the share of draws that select it at a λ of the slider, or the one asked for beside those. */
    public Vector frequenciesAt(double lambda) {
        return range.has(lambda)
                ? Vector.owning(frequencies().stream()
                        .mapToDouble(feature -> feature.get(place(lambda)))
                        .toArray())
                : stability.presentFrequency();
    }

    /** For each feature how its weight lies over the draws, at such a λ, in units of y. */
    public List<Spread> spreadsAt(double lambda) {
        return range.has(lambda) ? stability.spreads().get(place(lambda)) : stability.weights();
    }

    /** The weights of the fit to all training rows. */
    public Vector weightsAt(double lambda) {
        return all.at(lambda).weights();
    }

    private int place(double lambda) {
        return IntStream.range(0, lambdas().size())
                .filter(i -> lambdas().get(i) == lambda)
                .findFirst()
                .orElseThrow();
    }
}
