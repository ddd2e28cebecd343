package org.lambdalab.regression;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.lambdalab.regression.reduction.ColumnMoments;
import org.lambdalab.regression.reduction.ColumnScaling;
import org.lambdalab.sample.Columns;
import org.lambdalab.sample.Sample;
import org.lambdalab.sample.Vector;

/**
 * A sample of columns in folds. The {@link ColumnMoments} of the rows outside a fold are the total less the fold's, which
 * are summed up when they are needed: of many folds they would take much room. Where the fold takes nearly all that a
 * column varies by with it, which costs the difference its digits, the rows outside are gone through themselves.
 */
final class ColumnsPartition implements Partition {

    /** How much of the variance of a column must be left for the difference to lose no digit that counts. */
    private static final double LEFT = 0.1;

    private final Columns sample;
    private final boolean standardize;
    private final Runnable beforeEach;
    private final ColumnScaling scaling;
    /** The numbers of the rows of each fold. */
    private final List<int[]> rows;

    private final ColumnMoments total;

    /** @param foldOfRow in order, as {@link Partition} sees to */
    ColumnsPartition(Columns sample, int[] foldOfRow, boolean standardize, Runnable beforeEach) {
        this.sample = sample;
        this.standardize = standardize;
        this.beforeEach = beforeEach;
        scaling = ColumnScaling.of(sample);
        int folds = Partition.count(foldOfRow);
        rows = IntStream.range(0, folds)
                .mapToObj(fold -> IntStream.range(0, foldOfRow.length)
                        .filter(row -> foldOfRow[row] == fold)
                        .toArray())
                .toList();
        total = ColumnMoments.of(scaling, sample, beforeEach);
    }

    @Override
    public int folds() {
        return rows.size();
    }

    @Override
    public Design design(int fold) {
        ColumnMoments outside = outside(fold);
        return outside.varyBeside(total, LEFT)
                ? Design.of(scaling, outside, varies(fold), standardize)
                : Design.of(sample.rows(rowsOutside(fold)), standardize, beforeEach);
    }

    /** Whether the fold can be taken from the total without going through the rows outside again. */
    boolean isTakenApart(int fold) {
        return outside(fold).varyBeside(total, LEFT);
    }

    private ColumnMoments outside(int fold) {
        return total.minus(ColumnMoments.of(scaling, sample.rows(rows.get(fold)), beforeEach));
    }

    /** Which columns do outside the fold. */
    private boolean[] varies(int fold) {
        int[] outside = rowsOutside(fold);
        boolean[] varies = new boolean[sample.count()];
        for (int j = 0; j < varies.length; j++) {
            beforeEach.run();
            Vector column = sample.columns().get(j);
            varies[j] = Sample.vary(Arrays.stream(outside).mapToDouble(column::get));
        }
        return varies;
    }

    @Override
    public HeldOut heldOut(int fold, Design design) {
        return HeldOut.of(design, sample.rows(rows.get(fold)));
    }

    private int[] rowsOutside(int fold) {
        boolean[] inside = new boolean[sample.size()];
        for (int row : rows.get(fold)) {
            inside[row] = true;
        }
        return IntStream.range(0, inside.length).filter(row -> !inside[row]).toArray();
    }
}
