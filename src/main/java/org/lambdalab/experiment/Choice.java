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
 * @param leak how the selection that leaks is set
 */
public record Choice(Exhibit exhibit, HoldOut holdOut, Folding folds, Repeats repeats, Leak leak)
        implements Serializable {

    public static final Choice DEFAULT =
            new Choice(Exhibit.HOLD_OUT, HoldOut.DEFAULT, Folding.DEFAULT, Repeats.DEFAULT, Leak.DEFAULT);

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

    public Choice withExhibit(Exhibit exhibit) {
        return new Choice(exhibit, holdOut, folds, repeats, leak);
    }

    public Choice withHoldOut(HoldOut holdOut) {
        return new Choice(exhibit, holdOut, folds, repeats, leak);
    }

    public Choice withFolds(Folding folds) {
        return new Choice(exhibit, holdOut, folds, repeats, leak);
    }

    public Choice withRepeats(Repeats repeats) {
        return new Choice(exhibit, holdOut, folds, repeats, leak);
    }

    public Choice withLeak(Leak leak) {
        return new Choice(exhibit, holdOut, folds, repeats, leak);
    }

    private static void requireLambda(double lambda) {
        if (!(lambda >= 0 && lambda <= Model.MAX_LAMBDA)) {
            throw new IllegalArgumentException("lambda must be 0 to " + Model.MAX_LAMBDA + ", not " + lambda);
        }
    }
}
