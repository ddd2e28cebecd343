package org.lambdalab.regression;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.lambdalab.sample.Columns;
import org.lambdalab.sample.Sample;

/** A sample in folds: for each, the design of all the other rows, standardised by those alone, and its own rows held out. */
public sealed interface Partition permits PowersPartition, ColumnsPartition {

    /**
     * A sample in folds, with powers of x as features.
     *
     * @param foldOfRow the fold of each row, from 0 on, no fold empty
     * @throws IllegalArgumentException if there are fewer than 2 folds, or outside a fold fewer than 2 distinct x
     */
    static Partition of(Sample sample, int[] foldOfRow, Basis basis, int degree) {
        return of(sample, foldOfRow, basis, degree, () -> {});
    }

    /**
     * As above; {@code beforeEach} is run before each stretch of rows is summed up, in {@link #design} and {@link #heldOut} as
     * well, and ends the work where it throws.
     */
    static Partition of(Sample sample, int[] foldOfRow, Basis basis, int degree, Runnable beforeEach) {
        return new PowersPartition(sample, checked(foldOfRow, sample.size()), basis, degree, beforeEach);
    }

    /**
     * A sample in folds, with its columns as features.
     *
     * @param foldOfRow the fold of each row, from 0 on, no fold empty
     * @param standardize whether columns are divided by their 1/n standard deviation, of the rows outside a fold
     * @throws IllegalArgumentException if there are fewer than 2 folds
     */
    static Partition of(Columns sample, int[] foldOfRow, boolean standardize) {
        return of(sample, foldOfRow, standardize, () -> {});
    }

    /**
     * As above; {@code beforeEach} is run before each stretch of rows is summed up, in {@link #design} as well, and ends the
     * work where it throws.
     */
    static Partition of(Columns sample, int[] foldOfRow, boolean standardize, Runnable beforeEach) {
        return new ColumnsPartition(sample, checked(foldOfRow, sample.size()), standardize, beforeEach);
    }

    /** How many folds there are. */
    int folds();

    /** The design of the rows outside a fold. */
    Design design(int fold);

    /** The rows of a fold, to judge fits to its design by. */
    HeldOut heldOut(int fold, Design design);

    /** How many folds rows with these numbers are in. */
    static int count(int[] foldOfRow) {
        return Arrays.stream(foldOfRow).max().orElse(0) + 1;
    }

    private static int[] checked(int[] foldOfRow, int rows) {
        if (foldOfRow.length != rows) {
            throw new IllegalArgumentException(foldOfRow.length + " fold numbers were given for " + rows + " rows");
        }
        int folds = count(foldOfRow);
        if (folds < 2) {
            throw new IllegalArgumentException("there must be at least 2 folds");
        }
        if (!Arrays.equals(
                Arrays.stream(foldOfRow).sorted().distinct().toArray(),
                IntStream.range(0, folds).toArray())) {
            throw new IllegalArgumentException("folds must be numbered from 0 on, and none be empty");
        }
        return foldOfRow.clone();
    }
}
