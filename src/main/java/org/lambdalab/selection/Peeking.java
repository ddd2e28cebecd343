package org.lambdalab.selection;

import java.io.Serializable;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import org.lambdalab.jobs.Progress;
import org.lambdalab.regression.Design;
import org.lambdalab.regression.HeldOut;
import org.lambdalab.regression.Solution;
import org.lambdalab.sample.Sample;
import org.lambdalab.sample.Split;
import org.lambdalab.sample.Vector;

/**
 * By how much a fit that was chosen by the test set flatters itself there: on one fresh sample after another, the fit is
 * chosen by its validation error, and the test set opened once; or by the test error itself. Beside the test error stands
 * the true one, the expected squared error on fresh rows: mean over x of (fit − f)², and σ².
 *
 * <p>The least of many test errors is below the true error of its fit on the average, since it was partly luck that made it
 * the least. The peeked-at choice itself need not be a bad one; what is untrue is the number. Hastie, Tibshirani and
 * Friedman, "The Elements of Statistical Learning" (2nd ed., 2009), section 7.2.
 *
 * @param honest the choices by validation
 * @param peeked the choices by the test error
 */
public record Peeking(Choices honest, Choices peeked) implements Serializable {

    /** Errors that differ by no more than this part of themselves are one error. */
    private static final double ROUNDING = 1e-12;

    /**
     * What is done with each sample.
     *
     * @param samples of training and validation rows together
     * @param places where the test rows are drawn, and the true error is taken
     * @param validationShare above 0 and up to 0.5
     * @param testRows how many rows each test set has
     */
    public record Question(
            Resamples samples, Candidates candidates, Places places, double validationShare, int testRows) {

        public Question {
            if (!(validationShare > 0 && validationShare <= 0.5)) {
                throw new IllegalArgumentException(
                        "the validation share is " + validationShare + ", but must be above 0 and up to 0.5");
            }
            if (testRows < 1) {
                throw new IllegalArgumentException("there must be at least one test row");
            }
        }
    }

    /**
     * A fit that was chosen, on one sample.
     *
     * @param at its λ or degree
     * @param testError the mean squared error on the test set, in units of y²
     * @param trueError the expected squared error on fresh rows, the noise among it, in units of y²
     */
    public record Choice(double at, double testError, double trueError) implements Serializable {

        /** How much better the test set makes it look than it is. */
        public double flattery() {
            return trueError - testError;
        }
    }

    /**
     * What was chosen by one rule, sample by sample. Now and then a fit swings so wildly outside the training x that its
     * error alone decides the means: the median and the share of samples say what is usual.
     */
    public record Choices(List<Choice> each) implements Serializable {

        public Choices {
            each = List.copyOf(each);
        }

        /** What the test set should have said less what it said: 0 but for chance where the choice did not look at it. */
        public MeanEstimate flattery() {
            return MeanEstimate.of(values(Choice::flattery));
        }

        /** The middle one of what the test sets said. */
        public double medianTestError() {
            return median(Choice::testError);
        }

        /** The middle one of what they should have said. */
        public double medianTrueError() {
            return median(Choice::trueError);
        }

        /** The middle one of the samples' flatteries. */
        public double medianFlattery() {
            return median(Choice::flattery);
        }

        /** The share of samples, 0 to 1, where the test error is below the true one. */
        public double flattered() {
            return each.stream().filter(choice -> choice.flattery() > 0).count() / (double) each.size();
        }

        private double median(ToDoubleFunction<Choice> of) {
            return Quantiles.of(values(of)).at(0.5);
        }

        private Vector values(ToDoubleFunction<Choice> of) {
            return Vector.owning(each.stream().mapToDouble(of).toArray());
        }
    }

    private record Both(Choice honest, Choice peeked) {}

    /**
     * On so many fresh samples.
     *
     * @throws IllegalArgumentException if a sample leaves no row for validation, or fewer than 2 distinct x for the training
     */
    public static Peeking of(Question question, int samples, Progress progress) {
        AtomicInteger done = new AtomicInteger();
        List<Both> choices = IntStream.range(0, samples)
                .parallel()
                .mapToObj(r -> {
                    progress.check();
                    Both chosen = chosen(question, r, progress);
                    progress.report(done.incrementAndGet(), samples);
                    return chosen;
                })
                .toList();
        return new Peeking(
                new Choices(choices.stream().map(Both::honest).toList()),
                new Choices(choices.stream().map(Both::peeked).toList()));
    }

    private static Both chosen(Question question, int r, Progress progress) {
        Resamples samples = question.samples();
        Split split = Split.of(samples.training(r), question.validationShare(), samples.splitSeed(r));
        Sample validation =
                split.validation().orElseThrow(() -> new IllegalArgumentException("no row is left for validation"));
        Candidates candidates = question.candidates();
        Design design = candidates.design(split.training());
        HeldOut test = HeldOut.of(design, samples.fresh(r, question.places(), question.testRows()));
        List<Solution> fits = candidates.fits(design, progress::check);
        Function<HeldOut, Choice> choice = judge -> {
            Vector errors = errors(fits, judge);
            int place = new OneStandardErrorRule(errors, candidates.simplicity(), ROUNDING).leastIndex();
            Solution fit = fits.get(place);
            return new Choice(candidates.at().get(place), test.mse(fit), trueError(question, fit));
        };
        return new Both(choice.apply(HeldOut.of(design, validation)), choice.apply(test));
    }

    private static Vector errors(List<Solution> fits, HeldOut judge) {
        return Vector.owning(fits.stream().mapToDouble(judge::mse).toArray());
    }

    private static double trueError(Question question, Solution fit) {
        Truth truth = question.samples().truth();
        Places places = question.places();
        return truth.squaredDistance(fit.predict(places.x()), places) + truth.variance();
    }
}
