package org.lambdalab.lab;

import java.util.Optional;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.lambdalab.data.UnreadableData;
import org.lambdalab.experiment.Choice.Resampling;
import org.lambdalab.experiment.DataSource;
import org.lambdalab.experiment.Experiment;
import org.lambdalab.experiment.Model;
import org.lambdalab.experiment.ResampledX;
import org.lambdalab.jobs.Progress;
import org.lambdalab.regression.Penalty;
import org.lambdalab.sample.Interval;
import org.lambdalab.sample.Sample;
import org.lambdalab.sample.Vector;
import org.lambdalab.selection.BiasVariance;
import org.lambdalab.selection.Candidates;
import org.lambdalab.selection.Places;
import org.lambdalab.selection.Resamples;
import org.lambdalab.selection.Share;
import org.lambdalab.selection.Truth;
import org.lambdalab.selection.Veil;

/**
 * What becomes of a model on samples drawn anew around a known curve, each with as many rows as the training has: their
 * curves, and what the error is made of.
 */
public final class BiasVarianceFindings {

    /** Pieces between the places where curves are known: a strip can be cut at each. */
    public static final int PIECES = 100;

    private static final int FRESH_ROWS = 100;
    /** Beyond, curves of many rows only grow wilder; with fewer rows it is there that they go through all of them. */
    private static final int USUAL_HIGHEST = 15;

    /** What y strays beyond the curve in most samples, in standard deviations of the noise. */
    private static final double STRAY = 3;

    private static final double MARGIN = 0.25;
    /** Of the height of the curve: what no fit is for shrinkage alone away from it. */
    private static final double REACH = 0.75;

    private final Ground ground;
    private final LambdaRange range;
    private final BiasVariance parts;
    private final Veil.Model drawn;
    private final Veil veil;
    private final Curve truth;
    private final Interval y;
    private final int rows;
    private final double lambda;
    private final int present;
    private final ErrorParts errors;

    /** What the parts of the error depend on but for the number of samples. */
    private record Ground(Experiment.Data data, Model model, double also, boolean byDegree, ResampledX x) {}

    /**
     * What the error is made of at each λ or degree, each in units of y²: NaN where one sample alone cannot tell.
     *
     * @param at λ in decreasing order, or degrees in increasing one
     * @param fresh the error found on fresh rows
     * @param differenceStandardError how far chance may have moved it from the sum, which is found of the same fits
     * @param median of the samples' errors
     */
    public record ErrorParts(
            Vector at,
            Vector biasSquared,
            Vector variance,
            double noise,
            Vector sum,
            Vector fresh,
            Vector differenceStandardError,
            Vector median) {

        static ErrorParts of(BiasVariance parts) {
            return new ErrorParts(
                    parts.at(),
                    parts.biasSquared(),
                    parts.variance(),
                    parts.noise(),
                    parts.sum(),
                    parts.freshError(),
                    parts.differenceStandardError(),
                    parts.medianError());
        }
    }

    private BiasVarianceFindings(
            Experiment experiment, Resampling asked, Optional<BiasVarianceFindings> before, Progress progress)
            throws UnreadableData {
        if (!(experiment.source() instanceof DataSource.Generated generated)) {
            throw new IllegalArgumentException("what generated the data is not known");
        }
        Model model = experiment.model();
        lambda = model.effectiveLambda();
        Sample training = experiment.data().observe().split().training();
        rows = training.size();
        TrainingGround lab = TrainingGround.of(model, training, Share.beginning(progress));
        Penalty penalty = lab.penalty();
        range = lab.range();
        boolean byDegree = isByDegree(experiment, asked);
        ground = new Ground(
                experiment.data(),
                byDegree ? model.withDegree(highest(model, rows)) : model.withLambda(0),
                byDegree || range.has(lambda) ? Double.NaN : lambda,
                byDegree,
                asked.x());
        Interval domain =
                new Interval(generated.function().low(), generated.function().high());
        Truth known = new Truth(x -> generated.function().value(x) + experiment.yOffset(), generated.noise());
        Resamples samples = switch (asked.x()) {
            case ANEW -> Resamples.anew(known, domain, rows, experiment.seed());
            case FIXED -> Resamples.fixed(known, training.x(), experiment.seed());
            case EVEN -> Resamples.fixed(known, even(domain, rows - 1), experiment.seed());
        };
        Optional<BiasVarianceFindings> fewer =
                before.filter(it -> it.ground.equals(ground) && it.count() <= asked.count());
        parts = fewer.isPresent()
                ? fewer.get().parts.grown(asked.count(), progress)
                : BiasVariance.of(
                        new BiasVariance.Question(
                                samples,
                                byDegree
                                        ? new Candidates.OfDegree(
                                                model.basis(), ground.model().degree(), penalty, lambda)
                                        : new Candidates.OfLambda(
                                                model.basis(), model.degree(), penalty, lambdas(range, ground.also())),
                                asked.x() == ResampledX.FIXED
                                        ? new Places.Listed(training.x())
                                        : new Places.Uniform(domain),
                                FRESH_ROWS),
                        asked.count(),
                        progress);
        errors = ErrorParts.of(parts);
        Vector places = even(domain, PIECES);
        drawn = new Veil.Model(model.basis(), model.degree(), penalty, lambda);
        veil = fewer.filter(it -> it.drawn.equals(drawn))
                .map(it -> it.veil.grown(samples, drawn, asked.count(), progress))
                .orElseGet(() -> Veil.of(samples, drawn, places, asked.count(), progress));
        truth = new Curve(
                places, Vector.owning(places.stream().map(known.function()).toArray()));
        Interval values = Interval.spanning(truth.y());
        double stray = STRAY * generated.noise();
        y = new Interval(values.low() - stray, values.high() + stray).widened(MARGIN);
        present = byDegree ? model.degree() - 1 : place(parts.at(), lambda);
    }

    /**
     * Draws samples and fits to them.
     *
     * @param before what was found before: where it is of the same, samples are added to its own
     * @throws UnreadableData if the chosen columns cannot be fitted
     * @throws IllegalArgumentException if nobody knows what generated the data
     */
    public static BiasVarianceFindings of(
            Experiment experiment, Resampling asked, Optional<BiasVarianceFindings> before, Progress progress)
            throws UnreadableData {
        return new BiasVarianceFindings(experiment, asked, before, progress);
    }

    /** Whether the parts are told by degree: without a penalty there is no λ to tell them by. */
    public static boolean isByDegree(Experiment experiment, Resampling asked) {
        return asked.byDegree() || !experiment.model().penalty().isPenalty();
    }

    private static int highest(Model model, int rows) {
        return rows <= Model.MAX_DEGREE || model.degree() > USUAL_HIGHEST ? Model.MAX_DEGREE : USUAL_HIGHEST;
    }

    private static Vector even(Interval interval, int pieces) {
        return Vector.owning(IntStream.rangeClosed(0, pieces)
                .mapToDouble(i -> interval.low() + interval.width() * i / pieces)
                .toArray());
    }

    /** Those of the slider and perhaps another, in decreasing order. */
    private static Vector lambdas(LambdaRange range, double also) {
        double[] rising = DoubleStream.concat(
                        range.grid().stream(), DoubleStream.of(also).filter(value -> !Double.isNaN(value)))
                .sorted()
                .toArray();
        return Vector.owning(rising).reversed();
    }

    private static int place(Vector among, double value) {
        return IntStream.range(0, among.size())
                .filter(i -> among.get(i) == value)
                .findFirst()
                .orElseThrow();
    }

    public boolean isByDegree() {
        return ground.byDegree();
    }

    /** The λ of the slider. */
    public LambdaRange range() {
        return range;
    }

    /** How many samples there are. */
    public int count() {
        return parts.resamples();
    }

    /** How many rows each of them has. */
    public int rows() {
        return rows;
    }

    public ErrorParts errors() {
        return errors;
    }

    /** Whether the error falls again beyond its peak, against the degree and without any penalty. */
    public Optional<DoubleDescent> doubleDescent() {
        return isByDegree() && lambda == 0 ? DoubleDescent.of(rows, errors.median()) : Optional.empty();
    }

    /** The place of the present λ or degree among {@link #errors}. */
    public int present() {
        return present;
    }

    /** The curves of all samples at the present λ and degree, at equal distances. */
    public Veil veil() {
        return veil;
    }

    /** The curve itself, at the places of the veil. */
    public Curve truth() {
        return truth;
    }

    /** How far from the truth a picture of the predictions at one x reaches: the same whatever is fitted, so that they are seen to gather. */
    public double reach() {
        return Math.max(
                STRAY * Math.sqrt(errors.noise()),
                REACH * Interval.spanning(truth.y()).width());
    }

    /** What a picture of the curves has room for: wilder ones are cut. */
    public Interval y() {
        return y;
    }
}
