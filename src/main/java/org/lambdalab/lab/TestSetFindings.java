package org.lambdalab.lab;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;
import org.lambdalab.data.Generator;
import org.lambdalab.data.UnreadableData;
import org.lambdalab.experiment.Choice.TestSet;
import org.lambdalab.experiment.DataSource;
import org.lambdalab.experiment.Experiment;
import org.lambdalab.experiment.Model;
import org.lambdalab.experiment.Observations;
import org.lambdalab.jobs.Progress;
import org.lambdalab.regression.Design;
import org.lambdalab.regression.HeldOut;
import org.lambdalab.regression.Path;
import org.lambdalab.regression.Solution;
import org.lambdalab.sample.Interval;
import org.lambdalab.sample.Sample;
import org.lambdalab.sample.Split;
import org.lambdalab.sample.Vector;
import org.lambdalab.selection.Candidates;
import org.lambdalab.selection.OneStandardErrorRule;
import org.lambdalab.selection.Peeking;
import org.lambdalab.selection.Places;
import org.lambdalab.selection.Resamples;
import org.lambdalab.selection.SealedTest;
import org.lambdalab.selection.Share;
import org.lambdalab.selection.Truth;

/**
 * An experiment's model beside a test set that had no part in it: fresh rows where these can be drawn, otherwise rows set
 * aside before all else. The test error of one λ is found only where it is asked for.
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

    private final Experiment experiment;
    private final Parts parts;
    private final Path path;
    /** All the lab's training rows: what is sealed of them does not move the slider. */
    private final TrainingGround lab;

    private final @Nullable HeldOut validation;
    private final HeldOut test;
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

    private record Parts(Sample training, Optional<Sample> validation, Sample test) {}

    private TestSetFindings(Experiment experiment, TestSet asked, Optional<TestSetFindings> before, Progress progress)
            throws UnreadableData {
        this.experiment = experiment;
        Model model = experiment.model();
        parts = parts(experiment, asked);
        Design design = Design.of(parts.training(), model.basis(), model.degree());
        lab = TrainingGround.of(experiment, Share.beginning(progress));
        path = Path.of(design, lab.penalty());
        validation = parts.validation().map(rows -> HeldOut.of(design, rows)).orElse(null);
        test = HeldOut.of(design, parts.test());
        progress.check();
        lambdas = lab.range().grid();
        List<Errors> errors = path.at(lab.lambdas(), progress::check).reversed().stream()
                .map(this::errors)
                .toList();
        trainingErrors =
                Vector.owning(errors.stream().mapToDouble(Errors::training).toArray());
        validationErrors =
                Vector.owning(errors.stream().mapToDouble(Errors::validation).toArray());
        repeated = asked.repeated() ? Optional.of(repeated(before, progress)) : Optional.empty();
    }

    /**
     * Sets the test rows aside, and fits to the others.
     *
     * @param before what was found before: a repetition of the same is not repeated
     * @throws UnreadableData if the chosen columns cannot be fitted
     * @throws IllegalArgumentException if too few rows are left, or a repetition is asked for where nobody knows what
     *     generated the data, or no rows are held out to choose by
     */
    public static TestSetFindings of(
            Experiment experiment, TestSet asked, Optional<TestSetFindings> before, Progress progress)
            throws UnreadableData {
        return new TestSetFindings(experiment, asked, before, progress);
    }

    /** Whether a choice can be repeated: fresh samples can be drawn, and rows are held out to choose by. */
    public static boolean isRepeatable(Experiment experiment) {
        return experiment.source() instanceof DataSource.Generated && experiment.heldOutShare() > 0;
    }

    private static Parts parts(Experiment experiment, TestSet asked) throws UnreadableData {
        Observations observed = experiment.data().observe();
        if (experiment.source() instanceof DataSource.Generated generated) {
            Sample fresh = new Generator(generated.function(), FRESH_ROWS, generated.noise(), experiment.seed() + SEEDS)
                    .sample();
            Vector y = Vector.owning(fresh.y().stream()
                    .map(value -> value + experiment.yOffset())
                    .toArray());
            return new Parts(observed.split().training(), observed.split().validation(), new Sample(fresh.x(), y));
        }
        SealedTest sealed = SealedTest.of(observed.sample(), asked.share(), experiment.seed());
        Split split = rest(experiment, observed, sealed);
        if (!Sample.vary(split.training().x().stream())) {
            throw new IllegalArgumentException("too few rows are left to fit to");
        }
        return new Parts(
                split.training(),
                split.validation(),
                sealed.test().orElseThrow(() -> new IllegalArgumentException("no row can be set aside")));
    }

    /** Points placed by hand keep who is held out. */
    private static Split rest(Experiment experiment, Observations observed, SealedTest sealed) {
        if (!(experiment.source() instanceof DataSource.PlacedPoints)) {
            return Split.of(sealed.rest(), experiment.validationShare(), experiment.seed());
        }
        Set<Integer> held = new HashSet<>(observed.split().validationRows());
        Set<Integer> places = new HashSet<>();
        for (int i = 0; i < sealed.restRows().size(); i++) {
            if (held.contains(sealed.restRows().get(i))) {
                places.add(i);
            }
        }
        return Split.ofRows(sealed.rest(), places);
    }

    private Repeated repeated(Optional<TestSetFindings> before, Progress progress) {
        if (!isRepeatable(experiment) || !(experiment.source() instanceof DataSource.Generated generated)) {
            throw new IllegalArgumentException("a choice on these data cannot be repeated");
        }
        Optional<Repeated> known =
                before.filter(it -> it.experiment.equals(experiment)).flatMap(it -> it.repeated);
        if (known.isPresent()) {
            return known.get();
        }
        Interval interval =
                new Interval(generated.function().low(), generated.function().high());
        Truth truth = new Truth(x -> generated.function().value(x) + experiment.yOffset(), generated.noise());
        IntFunction<Peeking> withTestRows = rows -> Peeking.of(
                new Peeking.Question(
                        Resamples.anew(truth, interval, generated.size(), experiment.seed()),
                        candidates(),
                        new Places.Uniform(interval),
                        experiment.validationShare(),
                        rows),
                REPEATS,
                progress);
        return new Repeated(withTestRows.apply(FRESH_ROWS), withTestRows.apply(FEW_ROWS));
    }

    /** Without a penalty there is no λ to choose, but there is a degree. */
    private Candidates candidates() {
        Model model = experiment.model();
        return model.penalty().isPenalty()
                ? new Candidates.OfLambda(model.basis(), model.degree(), path.penalty(), lab.lambdas(STEPS_A_DECADE))
                : new Candidates.OfDegree(model.basis(), HIGHEST_DEGREE, path.penalty(), 0);
    }

    private Errors errors(Solution fit) {
        return new Errors(fit.trainingMse(), validation == null ? Double.NaN : validation.mse(fit));
    }

    public LambdaRange range() {
        return lab.range();
    }

    /** How many rows are sealed. */
    public int testRows() {
        return parts.test().size();
    }

    /** How many rows are learned from. */
    public int trainingRows() {
        return parts.training().size();
    }

    /** How many rows λ is chosen by. */
    public int validationRows() {
        return parts.validation().map(Sample::size).orElse(0);
    }

    /**
     * Whether the test rows are fresh ones, which take none from the training. Others had their part in whatever else was
     * found of the same data.
     */
    public boolean isFresh() {
        return experiment.source() instanceof DataSource.Generated;
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

    /** Opens the test set for one fit. */
    public double testErrorAt(double lambda) {
        return test.mse(path.at(lambda));
    }

    /** By how much choices flatter themselves, if that was asked. */
    public Optional<Repeated> repeated() {
        return repeated;
    }
}
