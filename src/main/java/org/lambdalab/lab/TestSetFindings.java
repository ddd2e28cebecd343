package org.lambdalab.lab;

import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;
import org.lambdalab.data.Generator;
import org.lambdalab.data.UnreadableData;
import org.lambdalab.experiment.DataSource;
import org.lambdalab.experiment.Experiment;
import org.lambdalab.experiment.Model;
import org.lambdalab.experiment.Observations;
import org.lambdalab.jobs.Progress;
import org.lambdalab.regression.HeldOut;
import org.lambdalab.regression.Path;
import org.lambdalab.regression.Penalty;
import org.lambdalab.regression.Solution;
import org.lambdalab.sample.Interval;
import org.lambdalab.sample.Sample;
import org.lambdalab.sample.Vector;
import org.lambdalab.selection.Candidates;
import org.lambdalab.selection.OneStandardErrorRule;
import org.lambdalab.selection.Peeking;
import org.lambdalab.selection.Places;
import org.lambdalab.selection.Resamples;
import org.lambdalab.selection.Share;
import org.lambdalab.selection.Truth;

/**
 * A model beside a test set that had no part in it: fresh rows where these can be drawn, otherwise those that the data gave
 * up. The test error of one λ is found only where it is asked for.
 */
public final class TestSetFindings {

    /** On how many fresh samples a choice is repeated. */
    public static final int REPEATS = 200;

    /** How many rows a test set of fresh rows has. */
    public static final int FRESH_ROWS = 200;

    /** A test set so small that luck has a large part in its error. */
    public static final int FEW_ROWS = 20;

    /** No experiment has a seed so large, nor have the fresh points of the lab. */
    private static final long SEEDS = 1L << 41;

    private static final int STEPS_A_DECADE = 5;
    private static final int HIGHEST_DEGREE = 15;

    private final Experiment.Data data;
    private final Model atNoLambda;
    private final TrainingGround ground;
    private final Path path;
    private final @Nullable HeldOut validation;
    private final int validationRows;
    private final @Nullable HeldOut test;
    private final int testRows;
    private final int testRowsOutside;
    private final Vector lambdas;
    private final Vector trainingErrors;
    private final Vector validationErrors;
    private final Optional<Repeated> repeated;

    /**
     * What choices on fresh samples say of themselves.
     *
     * @param usual with test sets of {@value #FRESH_ROWS} rows
     * @param few with test sets of {@value #FEW_ROWS} rows
     */
    public record Repeated(Peeking usual, Peeking few) {}

    private TestSetFindings(
            Experiment.Data data, Model model, boolean repeats, Optional<TestSetFindings> before, Progress progress)
            throws UnreadableData {
        this.data = data;
        atNoLambda = model.withLambda(0);
        Observations observed = data.observe();
        ground = TrainingGround.of(model, observed.split().training(), Share.beginning(progress));
        path = Path.of(ground.design(), ground.penalty());
        Optional<Sample> held = observed.split().validation();
        validation = held.map(rows -> HeldOut.of(ground.design(), rows, progress::check))
                .orElse(null);
        validationRows = held.map(Sample::size).orElse(0);
        Optional<Sample> sealed = data.source() instanceof DataSource.Generated generated
                ? Optional.of(fresh(generated))
                : observed.test();
        test = sealed.map(rows -> HeldOut.of(ground.design(), rows, progress::check))
                .orElse(null);
        testRows = sealed.map(Sample::size).orElse(0);
        testRowsOutside =
                sealed.map(rows -> outside(rows, observed.split().training())).orElse(0);
        progress.check();
        lambdas = range().grid();
        List<Errors> errors = path.at(ground.lambdas(), progress::check).reversed().stream()
                .map(this::errors)
                .toList();
        trainingErrors =
                Vector.owning(errors.stream().mapToDouble(Errors::training).toArray());
        validationErrors =
                Vector.owning(errors.stream().mapToDouble(Errors::validation).toArray());
        repeated = repeats ? Optional.of(repeated(before, progress)) : Optional.empty();
    }

    /**
     * Fits to the rows that are not sealed.
     *
     * @param model at any λ
     * @param repeats whether to repeat the choice on fresh samples
     * @param before what was found before: a repetition of the same is not repeated
     * @throws UnreadableData if the chosen columns cannot be fitted
     * @throws IllegalArgumentException if a repetition is asked for where nobody knows what generated the data, or no rows
     *     are held out to choose by
     */
    public static TestSetFindings of(
            Experiment.Data data, Model model, boolean repeats, Optional<TestSetFindings> before, Progress progress)
            throws UnreadableData {
        return new TestSetFindings(data, model, repeats, before, progress);
    }

    private static int outside(Sample rows, Sample training) {
        Interval learned = Interval.spanning(training.x());
        return (int) rows.x().stream()
                .filter(x -> x < learned.low() || x > learned.high())
                .count();
    }

    /** How many test rows lie beyond the x of all training rows. */
    public int testRowsOutside() {
        return testRowsOutside;
    }

    /** Whether a choice can be repeated: fresh samples can be drawn, and rows are held out to choose by. */
    public static boolean isRepeatable(Experiment.Data data) {
        return data.source() instanceof DataSource.Generated && data.validationShare() > 0;
    }

    private Sample fresh(DataSource.Generated generated) {
        Sample fresh = new Generator(generated.function(), FRESH_ROWS, generated.noise(), data.seed() + SEEDS).sample();
        double[] y = fresh.y().stream().map(value -> value + data.yOffset()).toArray();
        return new Sample(fresh.x(), Vector.owning(y));
    }

    private Repeated repeated(Optional<TestSetFindings> before, Progress progress) {
        if (!isRepeatable(data) || !(data.source() instanceof DataSource.Generated generated)) {
            throw new IllegalArgumentException("a choice on these data cannot be repeated");
        }
        Optional<Repeated> known = before.filter(it -> it.data.equals(data) && it.atNoLambda.equals(atNoLambda))
                .flatMap(it -> it.repeated);
        if (known.isPresent()) {
            return known.get();
        }
        Interval interval =
                new Interval(generated.function().low(), generated.function().high());
        Truth truth = new Truth(x -> generated.function().value(x) + data.yOffset(), generated.noise());
        IntFunction<Peeking> withTestRows = rows -> Peeking.of(
                new Peeking.Question(
                        Resamples.anew(truth, interval, generated.size(), data.seed()),
                        candidates(),
                        new Places.Uniform(interval),
                        data.validationShare(),
                        rows),
                REPEATS,
                progress);
        return new Repeated(withTestRows.apply(FRESH_ROWS), withTestRows.apply(FEW_ROWS));
    }

    /** Without a penalty there is no λ to choose, but there is a degree. */
    private Candidates candidates() {
        Penalty penalty = ground.penalty();
        return atNoLambda.penalty().isPenalty()
                ? new Candidates.OfLambda(
                        atNoLambda.basis(), atNoLambda.degree(), penalty, ground.lambdas(STEPS_A_DECADE))
                : new Candidates.OfDegree(atNoLambda.basis(), HIGHEST_DEGREE, penalty, 0);
    }

    private Errors errors(Solution fit) {
        return new Errors(fit.trainingMse(), validation == null ? Double.NaN : validation.mse(fit));
    }

    public LambdaRange range() {
        return ground.range();
    }

    /** How many rows are sealed; 0 where none are, and there is nothing to open. */
    public int testRows() {
        return testRows;
    }

    /** How many rows are learned from. */
    public int trainingRows() {
        return ground.rows().size();
    }

    /** How many rows λ is chosen by. */
    public int validationRows() {
        return validationRows;
    }

    /** Whether the test rows are fresh ones, which take none from the training. */
    public boolean isFresh() {
        return data.source() instanceof DataSource.Generated;
    }

    /** Those of the slider, increasing. */
    public Vector lambdas() {
        return lambdas;
    }

    /** At each of {@link #lambdas}. */
    public Vector trainingErrors() {
        return trainingErrors;
    }

    /** At each of {@link #lambdas}; NaN where no rows are held out. */
    public Vector validationErrors() {
        return validationErrors;
    }

    /** The λ of the lowest validation error, and of several the largest. */
    public double chosen() {
        return lambdas.get(new OneStandardErrorRule(validationErrors, lambdas, 0).leastIndex());
    }

    /** Of the fit at any λ. */
    public Errors errorsAt(double lambda) {
        return errors(path.at(lambda));
    }

    /**
     * Opens the test set for one fit.
     *
     * @throws IllegalStateException if no rows are sealed
     */
    public double testErrorAt(double lambda) {
        if (test == null) {
            throw new IllegalStateException("no rows are sealed");
        }
        return test.mse(path.at(lambda));
    }

    /** By how much choices flatter themselves, if that was asked. */
    public Optional<Repeated> repeated() {
        return repeated;
    }
}
