package org.lambdalab.regression;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.lambdalab.regression.reduction.ColumnMoments;
import org.lambdalab.regression.reduction.ColumnScaling;
import org.lambdalab.sample.Columns;

/**
 * A sample of columns in folds. The {@link ColumnMoments} of the rows outside a fold are the total less the fold's, which
 * are summed up when they are needed: of many folds they would take much room. Where the fold takes nearly all that a
 * column varies by with it, which costs the difference its digits, the rows outside are gone through themselves.
 */
final class ColumnsPartition implements Partition {

    /** How much of the mean square of a column must be left for the difference to lose no digit that counts. */
    private static final double LEFT = 1e-4;

    private final Columns sample;
    private final boolean standardize;
    private final ColumnScaling scaling;
    /** The numbers of the rows of each fold. */
    private final List<int[]> rows;

    private final ColumnMoments total;

    /** @param foldOfRow in order, as {@link Partition} sees to */
    ColumnsPartition(Columns sample, int[] foldOfRow, boolean standardize) {
        this.sample = sample;
        this.standardize = standardize;
        scaling = ColumnScaling.of(sample);
        int folds = Arrays.stream(foldOfRow).max().orElse(0) + 1;
        rows = IntStream.range(0, folds)
                .mapToObj(fold -> IntStream.range(0, foldOfRow.length)
                        .filter(row -> foldOfRow[row] == fold)
                        .toArray())
                .toList();
        total = ColumnMoments.of(scaling, sample);
    }

    @Override
    public int folds() {
        return rows.size();
    }

    @Override
    public Design design(int fold) {
        Columns training = sample.rows(outside(fold));
        ColumnMoments moments = total.minus(ColumnMoments.of(scaling, sample.rows(rows.get(fold))));
        return moments.varyBeside(total, LEFT)
                ? Design.of(training, scaling, moments, standardize)
                : Design.of(training, standardize);
    }

    @Override
    public HeldOut heldOut(int fold, Design design) {
        return HeldOut.of(design, sample.rows(rows.get(fold)));
    }

    private int[] outside(int fold) {
        boolean[] inside = new boolean[sample.size()];
        for (int row : rows.get(fold)) {
            inside[row] = true;
        }
        return IntStream.range(0, inside.length).filter(row -> !inside[row]).toArray();
    }
}
