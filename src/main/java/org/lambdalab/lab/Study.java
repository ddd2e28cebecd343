package org.lambdalab.lab;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lambdalab.data.Generator;
import org.lambdalab.data.TrueFunction;
import org.lambdalab.data.UnreadableData;
import org.lambdalab.experiment.DataSource;
import org.lambdalab.experiment.Experiment;
import org.lambdalab.experiment.Model;
import org.lambdalab.experiment.Observations;
import org.lambdalab.experiment.PenaltyKind;
import org.lambdalab.jobs.Progress;
import org.lambdalab.regression.Design;
import org.lambdalab.regression.HeldOut;
import org.lambdalab.regression.LinearModel;
import org.lambdalab.regression.Path;
import org.lambdalab.regression.Penalty;
import org.lambdalab.regression.Solution;
import org.lambdalab.sample.Interval;
import org.lambdalab.sample.Sample;
import org.lambdalab.sample.Vector;

/**
 * All that is found of the same data: what depends on them and the basis alone, and of the models asked so far what holds
 * at every λ. One design of the highest degree serves every degree, as its columns are nested. Safe to share between
 * threads.
 */
public final class Study {

    /** A person goes to and fro between some models; what is forgotten is found again in some milliseconds. */
    private static final int MODELS = 8;

    private static final Vector RIDGE_GRID = LambdaRange.RIDGE.grid();

    private static final int STAGES = 3;
    /** Its design, and the rows' features where some are held out. */
    private static final int OWN_BYTES = 200_000;
    /** Two triangles of 32 digits for each of ten folds. */
    private static final int FOLDS_BYTES = 400_000;
    /** As a part of the variance of y: what no eye would see. */
    private static final double NEGLIGIBLE = 1e-3;

    private final Experiment.Data data;
    private final Observations observations;
    private final Design design;
    private final @Nullable HeldOut heldOut;
    private final @Nullable HeldOutJudges heldOutJudges;
    /** Made when first asked for: with very many rows that takes as long as all else. */
    private @Nullable Judges foldJudges;

    private volatile boolean areFoldsMade;
    private final LambdaRange lassoRange;
    private final Vector lassoGrid;
    private final @Nullable Curve truth;
    private final Vector curvePlaces;
    private final PictureRanges ranges;
    private final Optional<Drawn> fresh;
    private final Cache<DegreesKey, DegreeErrors> degrees = bounded();
    private final Cache<ModelKey, PathTable> tables = bounded();

    private static final long FRESH_SEEDS = 1L << 40;

    /** Points that have no part in anything. */
    private record Drawn(Sample sample, double noiseVariance) {}

    /** A model at any λ. */
    private record ModelKey(int degree, PenaltyKind penalty, double l1Ratio, boolean crossValidated) {}

    private record DegreesKey(Penalty penalty, boolean crossValidated) {}

    /**
     * Reads, splits and reduces the rows.
     *
     * @throws UnreadableData if the chosen columns cannot be fitted
     */
    Study(Experiment.Data data, Progress progress) throws UnreadableData {
        this.data = data;
        progress.report(0, STAGES);
        observations = data.observe();
        progress.report(1, STAGES);
        design = Design.of(observations.split().training(), data.basis(), Model.MAX_DEGREE, progress::check);
        progress.report(2, STAGES);
        Optional<Sample> held = observations.split().validation();
        heldOut = held.map(rows -> HeldOut.of(design, rows, progress::check)).orElse(null);
        heldOutJudges =
                held.map(rows -> HeldOutJudges.of(design, rows, this::errors)).orElse(null);
        lassoRange = LambdaRange.ofLasso(design);
        lassoGrid = lassoRange.grid();
        TrueFunction function = observations.truth();
        truth = function == null
                ? null
                : Curve.of(
                        x -> function.value(x) + observations.yOffset(), new Interval(function.low(), function.high()));
        Interval sampled = Interval.spanning(observations.sample().x());
        Interval domain = truth == null ? sampled : sampled.spanning(Interval.spanning(truth.x()));
        curvePlaces = Curve.places(domain, observations.split().training().x());
        fresh = fresh(data);
        ranges = PictureRanges.of(observations.sample().y(), truth);
    }

    private static <K, V> Cache<K, V> bounded() {
        return Caffeine.newBuilder().maximumSize(MODELS).build();
    }

    /** Whether it is of these data. */
    public boolean isOf(Experiment experiment) {
        return data.equals(experiment.data());
    }

    /** Whether an answer takes no longer with more rows: the first that is cross-validated goes through them all. */
    public boolean isReadyFor(Experiment experiment) {
        return areFoldsMade || !experiment.crossValidation();
    }

    /** The findings of an experiment on these data: a look-up where its model is known and its λ one of the slider's. */
    public Findings findings(Experiment experiment) {
        return table(experiment).at(experiment);
    }

    /** Of one weight of an experiment on these data, 1 for the first. */
    WeightFindings weight(Experiment experiment, int feature) {
        return table(experiment).weight(experiment, feature);
    }

    private PathTable table(Experiment experiment) {
        if (!isOf(experiment)) {
            throw new IllegalArgumentException("the experiment is on other data");
        }
        Model model = experiment.model();
        boolean crossValidated = experiment.crossValidation();
        ModelKey key = new ModelKey(model.degree(), model.penalty(), model.l1Ratio(), crossValidated);
        PathTable table = tables.getIfPresent(key);
        // Two who ask at once may both find it, which does no harm.
        if (table == null) {
            table = new PathTable(this, model, degrees(model, crossValidated), crossValidated);
            tables.put(key, table);
        }
        return table;
    }

    private DegreeErrors degrees(Model model, boolean crossValidated) {
        Penalty penalty = model.penalty().penalty(model.l1Ratio());
        return degrees.get(
                new DegreesKey(penalty, crossValidated), unknown -> new DegreeErrors(this, penalty, crossValidated));
    }

    /** About how much memory it takes with all that it knows. */
    int bytes() {
        int found = 0;
        for (PathTable table : tables.asMap().values()) {
            found += table.bytes();
        }
        for (DegreeErrors errors : degrees.asMap().values()) {
            found += errors.bytes();
        }
        return OWN_BYTES
                + (areFoldsMade ? FOLDS_BYTES : 0)
                + 100 * observations.sample().size()
                + found;
    }

    Observations observations() {
        return observations;
    }

    LambdaRange lambdaRange(Penalty penalty) {
        return LambdaRange.of(penalty, lassoRange);
    }

    /** The λ of {@link #lambdaRange}, increasing. */
    Vector grid(Penalty penalty) {
        return lambdaRange(penalty).equals(lassoRange) ? lassoGrid : RIDGE_GRID;
    }

    @Nullable
    Curve truth() {
        return truth;
    }

    PictureRanges ranges() {
        return ranges;
    }

    Path path(int degree, Penalty penalty) {
        return Path.of(design(degree), penalty);
    }

    /** The fits at the λ of {@link #grid}, in their order. */
    List<Solution> overGrid(Path path) {
        // Fastest from strong regularization to weak.
        return path.at(grid(path.penalty()).reversed()).reversed();
    }

    /** The design of a degree. */
    Design design(int degree) {
        return design.ofDegree(degree);
    }

    Errors errors(LinearModel fit) {
        return new Errors(fit.trainingMse(), heldOut == null ? Double.NaN : heldOut.mse(fit));
    }

    /** Any fit to the design, by the rows held out alone. */
    Trial trial(LinearModel fit) {
        return heldOutJudges == null ? Trial.byRows(errors(fit), Vector.of()) : heldOutJudges.trial(fit);
    }

    /** The curve over all the data, and over the whole true curve where that is wider. */
    Curve curve(LinearModel fit) {
        return new Curve(curvePlaces, fit.predict(curvePlaces));
    }

    /** Empty where it is not known how more such points are drawn. */
    Optional<FreshPoints> freshPoints(Solution solution) {
        return fresh.map(drawn -> {
            Sample sample = drawn.sample();
            Vector predicted = solution.predict(sample.x());
            double sum = 0;
            for (int i = 0; i < sample.size(); i++) {
                double error = sample.y().get(i) - predicted.get(i);
                sum += error * error;
            }
            return new FreshPoints(sample, sum / sample.size(), drawn.noiseVariance());
        });
    }

    private static Optional<Drawn> fresh(Experiment.Data data) {
        if (!(data.source() instanceof DataSource.Generated generated)) {
            return Optional.empty();
        }
        // No experiment has a seed so large.
        long seed = data.seed() + FRESH_SEEDS;
        Sample sample = new Generator(generated.function(), FreshPoints.COUNT, generated.noise(), seed).sample();
        Vector y = Vector.owning(
                sample.y().stream().map(value -> value + data.yOffset()).toArray());
        return Optional.of(new Drawn(new Sample(sample.x(), y), generated.noise() * generated.noise()));
    }

    /** What difference between two errors nobody sees. */
    double negligible() {
        return NEGLIGIBLE * ranges.yVariance();
    }

    /** Of fits of one degree and penalty, in order of λ from small to large. */
    List<Trial> trials(List<Solution> fits, boolean crossValidated) {
        return judges(crossValidated)
                .map(judges -> judges.trials(fits))
                .orElseGet(() -> fits.stream()
                        .map(fit -> Trial.byRows(errors(fit), Vector.of()))
                        .toList());
    }

    /** How many rows or folds judge; 0 for nobody. */
    int judgeCount(boolean crossValidated) {
        return judges(crossValidated).map(Judges::count).orElse(0);
    }

    /** Where folds cannot judge, the rows held out do. */
    private Optional<Judges> judges(boolean crossValidated) {
        Optional<Judges> folds = crossValidated ? foldJudges() : Optional.empty();
        return folds.or(() -> Optional.ofNullable(heldOutJudges));
    }

    private synchronized Optional<Judges> foldJudges() {
        if (!areFoldsMade) {
            foldJudges = FoldJudges.of(observations.split().training(), data.basis(), data.seed(), this::errors)
                    .orElse(null);
            areFoldsMade = true;
        }
        return Optional.ofNullable(foldJudges);
    }
}
