package org.lambdalab.experiment;

import java.io.Serializable;
import java.util.List;

/**
 * What the screen of choosing λ asks beside its {@link Experiment}: which exhibit is on screen, and how each is set.
 *
 * @param exhibit the one on screen
 * @param holdOut how the table of the hold-out is set
 * @param folds how the cross-validation is set
 * @param repeats how its repeats are set
 * @param testSet how the sealed test set is set
 * @param resampling how samples are drawn anew
 * @param redrawing how rows are drawn again
 * @param leak how the selection that leaks is set
 */
public record Choice(
        Exhibit exhibit,
        HoldOut holdOut,
        Folding folds,
        Repeats repeats,
        TestSet testSet,
        Resampling resampling,
        Redrawing redrawing,
        Leak leak)
        implements Serializable {

    public static final Choice DEFAULT = new Choice(
            Exhibit.HOLD_OUT,
            HoldOut.DEFAULT,
            Folding.DEFAULT,
            Repeats.DEFAULT,
            TestSet.DEFAULT,
            Resampling.DEFAULT,
            Redrawing.DEFAULT,
            Leak.DEFAULT);

    /**
     * A table of λ.
     *
     * @param added λ beside those that it always has: at most {@value #MOST_ADDED}, each 0 to {@link Model#MAX_LAMBDA}
     */
    public record HoldOut(List<Double> added) implements Serializable {

        public static final int MOST_ADDED = 20;
        static final HoldOut DEFAULT = new HoldOut(List.of());

        public HoldOut {
            added = List.copyOf(added);
            if (added.size() > MOST_ADDED) {
                throw new IllegalArgumentException("at most " + MOST_ADDED + " may be added, not " + added.size());
            }
            added.forEach(Choice::requireLambda);
        }
    }

    /**
     * A cross-validation.
     *
     * @param count K, {@value #MIN_COUNT} to {@value #MAX_COUNT}, or {@value #EACH_ROW} for a fold of each row
     * @param each whether the curve of each fold is drawn
     * @param watched the fold that is looked at, from 1; 0 for none
     * @param compared the λ that the present one is compared with; NaN for none
     */
    public record Folding(int count, boolean each, int watched, double compared) implements Serializable {

        public static final int MIN_COUNT = 2;
        public static final int MAX_COUNT = 20;
        /** Leaves one row out at a time. */
        public static final int EACH_ROW = 0;

        static final Folding DEFAULT = new Folding(10, false, 0, Double.NaN);

        public Folding {
            if (count != EACH_ROW && (count < MIN_COUNT || count > MAX_COUNT)) {
                throw new IllegalArgumentException(
                        "folds must be " + MIN_COUNT + " to " + MAX_COUNT + ", not " + count);
            }
            if (watched < 0) {
                throw new IllegalArgumentException("the fold that is watched must be 0 or more, not " + watched);
            }
            if (!Double.isNaN(compared)) {
                requireLambda(compared);
            }
        }

        /** With another count, of which no fold is watched yet. */
        public Folding withCount(int count) {
            return new Folding(count, each, 0, compared);
        }

        public Folding withEach(boolean each) {
            return new Folding(count, each, watched, compared);
        }

        public Folding withWatched(int watched) {
            return new Folding(count, each, watched, compared);
        }

        public Folding withCompared(double compared) {
            return new Folding(count, each, watched, compared);
        }

        public boolean isCompared() {
            return !Double.isNaN(compared);
        }

        public boolean isOfEachRow() {
            return count == EACH_ROW;
        }

        /** How many folds there are of so many rows. */
        public int of(int rows) {
            return isOfEachRow() ? rows : Math.min(count, rows);
        }
    }

    /**
     * Cross-validations in folds dealt out anew.
     *
     * @param count how many, {@value #MIN_COUNT} to {@value #MAX_COUNT}
     */
    public record Repeats(int count) implements Serializable {

        public static final int MIN_COUNT = 1;
        public static final int MAX_COUNT = 50;
        static final Repeats DEFAULT = new Repeats(20);

        public Repeats {
            if (count < MIN_COUNT || count > MAX_COUNT) {
                throw new IllegalArgumentException(
                        "repeats must be " + MIN_COUNT + " to " + MAX_COUNT + ", not " + count);
            }
        }
    }

    /**
     * A selection of columns of noise that leaks.
     *
     * @param seed draws the noise; 0 to {@value Experiment#MAX_SEED}
     */
    public record Leak(int seed) implements Serializable {

        /** Noise whose errors are about what many draws show in the mean. */
        static final Leak DEFAULT = new Leak(2);

        public Leak {
            if (seed < 0) {
                throw new IllegalArgumentException("the seed must be 0 or more, not " + seed);
            }
        }

        /** Other noise; the first comes after the last. */
        public Leak next() {
            return new Leak(seed == Experiment.MAX_SEED ? 0 : seed + 1);
        }
    }

    /**
     * A sealed test set.
     *
     * @param repeated whether choosing by it is repeated on fresh samples
     */
    public record TestSet(boolean repeated) implements Serializable {

        static final TestSet DEFAULT = new TestSet(false);
    }

    /**
     * Samples drawn anew around a known curve.
     *
     * @param count how many, 1 to {@value #MAX_COUNT}
     * @param byDegree whether the parts of the error are drawn against the degree, rather than λ
     * @param x where they have their x
     * @param place where the strip cuts their curves: 0 for the left end of the interval, 1 for the right one
     * @param median whether the median of the samples' errors is drawn as well
     */
    public record Resampling(int count, boolean byDegree, ResampledX x, double place, boolean median)
            implements Serializable {

        public static final int MAX_COUNT = 200;

        static final Resampling DEFAULT = new Resampling(10, false, ResampledX.ANEW, 0.25, false);

        public Resampling {
            if (count < 1 || count > MAX_COUNT) {
                throw new IllegalArgumentException("the samples must be 1 to " + MAX_COUNT + ", not " + count);
            }
            if (!(place >= 0 && place <= 1)) {
                throw new IllegalArgumentException("the place must be 0 to 1, not " + place);
            }
        }

        public Resampling withCount(int count) {
            return new Resampling(count, byDegree, x, place, median);
        }

        public Resampling withByDegree(boolean byDegree) {
            return new Resampling(count, byDegree, x, place, median);
        }

        public Resampling withX(ResampledX x) {
            return new Resampling(count, byDegree, x, place, median);
        }

        public Resampling withPlace(double place) {
            return new Resampling(count, byDegree, x, place, median);
        }

        public Resampling withMedian(boolean median) {
            return new Resampling(count, byDegree, x, place, median);
        }
    }

    /**
     * Rows of the training drawn again and again.
     *
     * @param count how often, 1 to {@value #MAX_COUNT}
     * @param half whether half of the rows are drawn without replacement, rather than all of them with it
     */
    public record Redrawing(int count, boolean half) implements Serializable {

        public static final int MAX_COUNT = 1_000;

        static final Redrawing DEFAULT = new Redrawing(200, false);

        public Redrawing {
            if (count < 1 || count > MAX_COUNT) {
                throw new IllegalArgumentException("the draws must be 1 to " + MAX_COUNT + ", not " + count);
            }
        }

        public Redrawing withCount(int count) {
            return new Redrawing(count, half);
        }

        public Redrawing withHalf(boolean half) {
            return new Redrawing(count, half);
        }
    }

    public Choice withExhibit(Exhibit exhibit) {
        return new Choice(exhibit, holdOut, folds, repeats, testSet, resampling, redrawing, leak);
    }

    public Choice withHoldOut(HoldOut holdOut) {
        return new Choice(exhibit, holdOut, folds, repeats, testSet, resampling, redrawing, leak);
    }

    public Choice withFolds(Folding folds) {
        return new Choice(exhibit, holdOut, folds, repeats, testSet, resampling, redrawing, leak);
    }

    public Choice withRepeats(Repeats repeats) {
        return new Choice(exhibit, holdOut, folds, repeats, testSet, resampling, redrawing, leak);
    }

    public Choice withTestSet(TestSet testSet) {
        return new Choice(exhibit, holdOut, folds, repeats, testSet, resampling, redrawing, leak);
    }

    public Choice withResampling(Resampling resampling) {
        return new Choice(exhibit, holdOut, folds, repeats, testSet, resampling, redrawing, leak);
    }

    public Choice withRedrawing(Redrawing redrawing) {
        return new Choice(exhibit, holdOut, folds, repeats, testSet, resampling, redrawing, leak);
    }

    public Choice withLeak(Leak leak) {
        return new Choice(exhibit, holdOut, folds, repeats, testSet, resampling, redrawing, leak);
    }

    private static void requireLambda(double lambda) {
        if (!(lambda >= 0 && lambda <= Model.MAX_LAMBDA)) {
            throw new IllegalArgumentException("lambda must be 0 to " + Model.MAX_LAMBDA + ", not " + lambda);
        }
    }
}
