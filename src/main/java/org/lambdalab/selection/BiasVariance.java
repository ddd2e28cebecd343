package org.lambdalab.selection;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.lambdalab.jobs.Progress;
import org.lambdalab.regression.Design;
import org.lambdalab.regression.HeldOut;
import org.lambdalab.regression.Solution;
import org.lambdalab.sample.Vector;

/**
 * What the error of a fit is made of, found by fitting to one resample after another and nothing else: over R of them and
 * a mean over x,
 *
 * <p>bias² = mean of (f̄ − f)² − s²/R, variance = mean of s², with f̄ the mean of the R curves at x and s² their variance (of
 * R − 1) there. (f̄ − f)² alone would be too large by what chance leaves in f̄, which is variance/R; less that, bias² is right
 * on the average, and may therefore come out a little below 0. With the noise σ² they sum up to the expected squared error
 * on fresh rows; {@link #freshError} is that error as found on fresh rows, to compare the sum with.
 *
 * <p>More resamples leave the former as they are. Hastie, Tibshirani and Friedman, "The Elements of Statistical Learning"
 * (2nd ed., 2009), section 7.3, eq. 7.9.
 *
 * @param meanCurves f̄ of each candidate at {@link Places#x}, in units of y
 * @param spreads (R − 1)·s² of each candidate at the same places, in units of y²
 * @param errors for each resample the mean of (fit − f)² of each candidate, without the noise, in units of y²
 * @param freshErrors for each resample the mean squared error of each candidate on fresh rows, in units of y²
 */
public record BiasVariance(
        Question question,
        List<Vector> meanCurves,
        List<Vector> spreads,
        List<Vector> errors,
        List<Vector> freshErrors) {

    /** Fits that are held at once before they are summed up. */
    private static final int BATCH = 16;

    public BiasVariance {
        meanCurves = List.copyOf(meanCurves);
        spreads = List.copyOf(spreads);
        errors = List.copyOf(errors);
        freshErrors = List.copyOf(freshErrors);
    }

    /**
     * What is asked.
     *
     * @param places where fits are judged
     * @param freshRows how many fresh rows judge the fits to a resample, drawn from the same places
     */
    public record Question(Resamples resamples, Candidates candidates, Places places, int freshRows) {

        public Question {
            if (freshRows < 1) {
                throw new IllegalArgumentException("there must be at least one fresh row");
            }
        }
    }

    /** What the fits to one resample say, and how they are judged. */
    private record Judged(List<Vector> curves, Vector errors, Vector freshErrors) {}

    /**
     * From the first resamples.
     *
     * @param resamples R, at least 1; variance and bias² are NaN where it is 1
     * @throws IllegalArgumentException if a resample has fewer than 2 distinct x
     */
    public static BiasVariance of(Question question, int resamples, Progress progress) {
        int candidates = question.candidates().size();
        List<Vector> none = Stream.generate(
                        () -> Vector.owning(new double[question.places().x().size()]))
                .limit(candidates)
                .toList();
        return new BiasVariance(question, none, none, List.of(), List.of()).grown(resamples, progress);
    }

    /**
     * With so many resamples, these among them.
     *
     * @param resamples R, not fewer than now
     */
    public BiasVariance grown(int resamples, Progress progress) {
        if (resamples < Math.max(1, resamples())) {
            throw new IllegalArgumentException(resamples + " resamples are fewer than " + Math.max(1, resamples()));
        }
        AtomicInteger done = new AtomicInteger(resamples());
        Sums sums = new Sums(this);
        for (int from = resamples(); from < resamples; from += BATCH) {
            // In order, whichever is ready first: sums in another order would differ in rounding.
            IntStream.range(from, Math.min(from + BATCH, resamples))
                    .parallel()
                    .mapToObj(r -> {
                        Judged judged = judged(r, progress);
                        progress.report(done.incrementAndGet(), resamples);
                        return judged;
                    })
                    .toList()
                    .forEach(sums::add);
        }
        return sums.found();
    }

    private Judged judged(int r, Progress progress) {
        Resamples resamples = question.resamples();
        Places places = question.places();
        Design design = question.candidates().design(resamples.training(r));
        HeldOut fresh = HeldOut.of(design, resamples.fresh(r, places, question.freshRows()));
        List<Vector> curves = new ArrayList<>();
        List<Double> errors = new ArrayList<>();
        List<Double> freshErrors = new ArrayList<>();
        for (Solution fit : question.candidates().fits(design, progress::check)) {
            progress.check();
            Vector curve = fit.predict(places.x());
            curves.add(curve);
            errors.add(resamples.truth().squaredDistance(curve, places));
            freshErrors.add(fresh.mse(fit));
        }
        return new Judged(curves, vector(errors), vector(freshErrors));
    }

    private static Vector vector(List<Double> values) {
        return Vector.owning(values.stream().mapToDouble(Double::doubleValue).toArray());
    }

    /** R. */
    public int resamples() {
        return errors.size();
    }

    /** The λ or degrees of the candidates: what each of the vectors below has one number for. */
    public Vector at() {
        return question.candidates().at();
    }

    /** The noise's σ², the same for every candidate. */
    public double noise() {
        return question.resamples().truth().variance();
    }

    /** How far the mean curve is from the truth, squared, less variance/R; NaN of a single resample. */
    public Vector biasSquared() {
        Truth truth = question.resamples().truth();
        return each(i -> truth.squaredDistance(meanCurves.get(i), question.places()) - variance(i) / resamples());
    }

    /** How far the curves are from their mean, squared; NaN of a single resample. */
    public Vector variance() {
        return each(this::variance);
    }

    private double variance(int candidate) {
        return question.places().mean(spreads.get(candidate)) / (resamples() - 1);
    }

    /** bias² + variance + noise; NaN of a single resample. */
    public Vector sum() {
        Vector biasSquared = biasSquared();
        return each(i -> biasSquared.get(i) + variance(i) + noise());
    }

    /** The mean squared error on fresh rows, over rows and resamples. */
    public Vector freshError() {
        return each(i -> MeanEstimate.of(over(r -> freshErrors.get(r).get(i))).mean());
    }

    /**
     * The standard error of {@link #sum} less {@link #freshError}: that of the fresh rows alone, since both judge the same
     * fits. NaN of a single resample.
     */
    public Vector differenceStandardError() {
        return each(i -> MeanEstimate.of(over(
                        r -> errors.get(r).get(i) + noise() - freshErrors.get(r).get(i)))
                .standardError());
    }

    /** The median over the resamples of the expected error on fresh rows, noise and all: few wild fits do not move it. */
    public Vector medianError() {
        return each(i -> Quantiles.of(over(r -> errors.get(r).get(i))).at(0.5) + noise());
    }

    private Vector each(IntToDoubleFunction ofCandidate) {
        return Vector.owning(
                IntStream.range(0, meanCurves.size()).mapToDouble(ofCandidate).toArray());
    }

    private Vector over(IntToDoubleFunction ofResample) {
        return Vector.owning(
                IntStream.range(0, resamples()).mapToDouble(ofResample).toArray());
    }

    /**
     * The sums while they grow: mean and squared deviations by B. P. Welford, "Note on a method for calculating corrected
     * sums of squares and products", Technometrics 4 (1962).
     */
    private static final class Sums {

        private final Question question;
        private final List<double[]> means;
        private final List<double[]> squares;
        private final List<Vector> errors;
        private final List<Vector> freshErrors;

        Sums(BiasVariance start) {
            question = start.question;
            means = start.meanCurves.stream().map(Vector::toArray).toList();
            squares = start.spreads.stream().map(Vector::toArray).toList();
            errors = new ArrayList<>(start.errors);
            freshErrors = new ArrayList<>(start.freshErrors);
        }

        void add(Judged judged) {
            errors.add(judged.errors());
            freshErrors.add(judged.freshErrors());
            for (int i = 0; i < means.size(); i++) {
                double[] mean = means.get(i);
                double[] square = squares.get(i);
                for (int j = 0; j < mean.length; j++) {
                    double value = judged.curves().get(i).get(j);
                    double deviation = value - mean[j];
                    mean[j] += deviation / errors.size();
                    square[j] += deviation * (value - mean[j]);
                }
            }
        }

        BiasVariance found() {
            return new BiasVariance(question, vectors(means), vectors(squares), errors, freshErrors);
        }

        private static List<Vector> vectors(List<double[]> arrays) {
            return arrays.stream().map(Vector::owning).toList();
        }
    }
}
