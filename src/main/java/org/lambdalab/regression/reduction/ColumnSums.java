package org.lambdalab.regression.reduction;

import java.util.Arrays;
import java.util.List;
import org.lambdalab.regression.digits.DoubleDouble;
import org.lambdalab.regression.digits.DoubleDoubles;
import org.lambdalab.sample.Columns;
import org.lambdalab.sample.Vector;

/**
 * Sums up {@link ColumnMoments} to some 28 digits, four rows at a time.
 *
 * <p>As in {@link ChebyshevSums}, a sum begins with {@link #START}, beside which each product is rounded to a multiple of
 * one unit as it comes in, and the fused multiply-add tells what was rounded off. The loop runs over the pairs of one
 * column with all after it, whose sums do not wait for one another; four rows go through each sum between fetching and
 * storing it. Cost: about 3·n·p² floating-point operations.
 */
final class ColumnSums {

    /** Its last bit is the unit of the high parts, and stays so as sums up to 2¹⁰ come on top. */
    private static final double START = 0x1.8p11;

    /** So many numbers between −1 and 1 are half of what START allows. */
    private static final int BLOCK = 512;

    private static final int ABREAST = 4;

    private final ColumnScaling scaling;
    /** 1, the columns and y. */
    private final int size;

    private final double[][] rows;
    /** The sums of a block, those of number i with number j from i on at [i][j]. */
    private final DoubleDoubles[] sums;

    private final DoubleDoubles totals;

    private ColumnSums(ColumnScaling scaling) {
        this.scaling = scaling;
        size = scaling.columns().size() + 2;
        rows = new double[ABREAST][size];
        sums = new DoubleDoubles[size];
        for (int i = 0; i < size; i++) {
            sums[i] = new DoubleDoubles(size);
            Arrays.fill(sums[i].hi, START);
        }
        totals = new DoubleDoubles(size * size);
    }

    /** {@code beforeEach} is run before each block, which with 200 columns is some hundredths of a second. */
    static ColumnMoments of(ColumnScaling scaling, Columns sample, int from, int to, Runnable beforeEach) {
        ColumnSums sums = new ColumnSums(scaling);
        for (int start = from; start < to; start += BLOCK) {
            beforeEach.run();
            sums.addBlock(sample, start, Math.min(start + BLOCK, to));
        }
        return new ColumnMoments(to - from, sums.totals);
    }

    private void addBlock(Columns sample, int from, int to) {
        for (int start = from; start < to; start += ABREAST) {
            int count = Math.min(ABREAST, to - start);
            fetch(sample, start, count);
            for (int i = 0; i < size; i++) {
                addProducts(sums[i], i, rows[0], rows[1], rows[2], rows[3]);
            }
        }
        for (int i = 0; i < size; i++) {
            for (int j = i; j < size; j++) {
                totals.add(i * size + j, DoubleDouble.normalised(sums[i].hi[j] - START, sums[i].lo[j]));
            }
            Arrays.fill(sums[i].hi, START);
            Arrays.fill(sums[i].lo, 0);
        }
    }

    /** The rows from here on, scaled; rows of zeros where there are not so many. */
    private void fetch(Columns sample, int start, int count) {
        List<Vector> columns = sample.columns();
        for (int row = 0; row < ABREAST; row++) {
            double[] values = rows[row];
            if (row >= count) {
                Arrays.fill(values, 0);
                continue;
            }
            values[0] = 1;
            for (int j = 0; j < columns.size(); j++) {
                values[j + 1] = scaling.columns().get(j).scaled(columns.get(j).shared()[start + row]);
            }
            values[size - 1] = scaling.response().scaled(sample.y().get(start + row));
        }
    }

    /** sums += row[i]·row of each of four rows, from i on. */
    private static void addProducts(DoubleDoubles sums, int i, double[] p, double[] q, double[] r, double[] s) {
        double a = p[i];
        double b = q[i];
        double c = r[i];
        double d = s[i];
        for (int j = i; j < p.length; j++) {
            double start = sums.hi[j];
            double first = Math.fma(a, p[j], start);
            double second = Math.fma(b, q[j], first);
            double third = Math.fma(c, r[j], second);
            double fourth = Math.fma(d, s[j], third);
            sums.lo[j] += Math.fma(a, p[j], start - first)
                    + Math.fma(b, q[j], first - second)
                    + (Math.fma(c, r[j], second - third) + Math.fma(d, s[j], third - fourth));
            sums.hi[j] = fourth;
        }
    }
}
