package org.lambdalab.selection;

import java.util.stream.IntStream;
import org.lambdalab.regression.Basis;
import org.lambdalab.regression.Design;
import org.lambdalab.regression.Partition;
import org.lambdalab.sample.Columns;
import org.lambdalab.sample.Folds;
import org.lambdalab.sample.Sample;

/** Rows to learn from, and what of them y is predicted by: one x and its powers, or columns. */
public sealed interface TrainingRows {

    /** With more rows than this, leaving out one after another takes longer than anybody waits. */
    int MOST_LEFT_OUT_SINGLY = 2_000;

    /** How many: n. */
    int size();

    /** The design of all of them; {@code beforeEach} is run now and then, and ends the work where it throws. */
    Design design(Runnable beforeEach);

    /**
     * The same rows in folds; {@code beforeEach} is run now and then, and ends the work where it throws.
     *
     * @throws IllegalArgumentException if the folds are of another number of rows
     */
    Partition partition(Folds folds, Runnable beforeEach);

    /** Some of the rows, in the order named. */
    TrainingRows rows(int... rows);

    /** Whether the rows outside every fold can be fitted: of powers, x must {@link Sample#vary}. O(n) a fold. */
    boolean areLearnableOutside(Folds folds);

    /**
     * Whether leave-one-out is a matter of seconds: of at most {@value #MOST_LEFT_OUT_SINGLY} rows, and of p columns where
     * n·p² is at most {@value OfColumns#MOST_SQUARES}.
     */
    boolean canBeLeftOutSingly();

    /**
     * Powers of x.
     *
     * @param degree 1 to {@value Design#MAX_DEGREE}
     */
    record OfPowers(Sample sample, Basis basis, int degree) implements TrainingRows {

        @Override
        public int size() {
            return sample.size();
        }

        @Override
        public Design design(Runnable beforeEach) {
            return Design.of(sample, basis, degree, beforeEach);
        }

        @Override
        public Partition partition(Folds folds, Runnable beforeEach) {
            return Partition.of(sample, folds.places(), basis, degree, beforeEach);
        }

        @Override
        public OfPowers rows(int... rows) {
            return new OfPowers(sample.rows(rows), basis, degree);
        }

        /** Only a fold that holds the least or the largest x can take from their range. */
        @Override
        public boolean areLearnableOutside(Folds folds) {
            int[] places = folds.places();
            double[] x = sample.x().shared();
            int least = 0;
            int largest = 0;
            for (int i = 1; i < x.length; i++) {
                least = x[i] < x[least] ? i : least;
                largest = x[i] > x[largest] ? i : largest;
            }
            return IntStream.of(places[least], places[largest])
                    .allMatch(fold -> Sample.vary(IntStream.range(0, x.length)
                            .filter(i -> places[i] != fold)
                            .mapToDouble(i -> x[i])));
        }

        @Override
        public boolean canBeLeftOutSingly() {
            return size() >= 3 && size() <= MOST_LEFT_OUT_SINGLY;
        }
    }

    /**
     * Columns.
     *
     * @param standardize whether they are divided by their 1/n standard deviation
     */
    record OfColumns(Columns columns, boolean standardize) implements TrainingRows {

        /** A fold takes p² operations for each λ, whatever its size. */
        static final long MOST_SQUARES = 4_000_000;

        @Override
        public int size() {
            return columns.size();
        }

        @Override
        public Design design(Runnable beforeEach) {
            return Design.of(columns, standardize, beforeEach);
        }

        @Override
        public Partition partition(Folds folds, Runnable beforeEach) {
            return Partition.of(columns, folds.places(), standardize, beforeEach);
        }

        @Override
        public OfColumns rows(int... rows) {
            return new OfColumns(columns.rows(rows), standardize);
        }

        /** A column that does not vary keeps weight 0, and a row alone is its own mean. */
        @Override
        public boolean areLearnableOutside(Folds folds) {
            return true;
        }

        @Override
        public boolean canBeLeftOutSingly() {
            long p = columns.count();
            return size() >= 2 && size() <= MOST_LEFT_OUT_SINGLY && size() * p * p <= MOST_SQUARES;
        }
    }
}
