package org.lambdalab.regression.reduction;

import java.util.Arrays;
import org.lambdalab.regression.digits.DoubleDouble;
import org.lambdalab.regression.digits.DoubleDoubles;

/**
 * The triangle R with RᵀR = G, the correlations of columns, taken in the order that leaves most of the next one: so the
 * columns that depend on others come last, and add no row.
 *
 * <p>Cholesky's factorization with pivoting, in 32 digits, O(p³). It tells how many columns are independent where the
 * plain one would divide rounding by rounding, and which order the columns were given in hardly matters. Golub and Van Loan,
 * "Matrix Computations" (4th ed., 2013), section 4.2.8; Higham, "Accuracy and Stability of Numerical Algorithms" (2nd ed.,
 * 2002), theorem 10.14.
 */
final class PivotedFactor {

    /**
     * The part of a column's square not explained by those before, below which it depends on them: 1e-13 of the column. What
     * one column times a factor, or the sum of two, is rounded to, leaves no more; and leaving it out moves no correlation
     * by more than that part of what the fit leaves of y.
     */
    private static final double DEPENDENT = 1e-26;

    /** What sums of products of numbers up to 1 in size, divided by that of rows, are known to: see {@link ColumnMoments}. */
    private static final double DIGITS = 4e-29;

    private final int columns;
    /** Of each column, the part of its square that is nothing. */
    private final double[] nothing;
    /** With y after the columns, entry (i, j) for i ≤ j; of what the columns taken do not explain. */
    private final DoubleDoubles rest;

    /** Column k of R is this one. */
    final int[] order;

    /** How many columns are independent. */
    final int rank;
    /** R by columns, columns·columns. */
    final DoubleDoubles r;
    /** What R is to y as to its columns. */
    final DoubleDoubles c;
    /** What is left of y's own square, with all columns taken. */
    final DoubleDouble unexplained;

    /**
     * Takes the columns in.
     *
     * @param correlations entry (i, j) at i·(columns + 1) + j for i ≤ j, with y after the columns; overwritten. On the
     *     diagonal 1, or 0 for a column that is never to be taken
     * @param variances of the columns, of numbers up to 1 in size: where they are small, for a few numbers are far larger than
     *     the others, correlations are known to fewer digits
     * @param most as many columns as can be independent
     */
    PivotedFactor(DoubleDoubles correlations, double[] variances, int most) {
        columns = variances.length;
        nothing = Arrays.stream(variances)
                .map(variance -> Math.max(DEPENDENT, DIGITS / variance))
                .toArray();
        rest = correlations;
        order = new int[columns];
        for (int j = 0; j < columns; j++) {
            order[j] = j;
        }
        r = new DoubleDoubles(columns * columns);
        c = new DoubleDoubles(columns);
        DoubleDoubles[] rows = new DoubleDoubles[columns];
        int taken = 0;
        while (taken < most && bringNext(taken)) {
            rows[taken] = take(taken);
            taken++;
        }
        rank = taken;
        for (int i = 0; i < rank; i++) {
            for (int k = i; k < columns; k++) {
                r.set(k * columns + i, rows[i].get(order[k]));
            }
            c.set(i, rows[i].get(columns));
        }
        unexplained = rest.get(place(columns, columns));
    }

    private int place(int i, int j) {
        return Math.min(i, j) * (columns + 1) + Math.max(i, j);
    }

    /** Puts the column of which most is left at this place of the order; false if of none is more left than nothing. */
    private boolean bringNext(int place) {
        int next = place;
        for (int k = place + 1; k < columns; k++) {
            if (left(order[k]) > left(order[next])) {
                next = k;
            }
        }
        int column = order[next];
        order[next] = order[place];
        order[place] = column;
        return left(column) > 0;
    }

    /** The part of the column's square that those before do not explain, or 0. */
    private double left(int column) {
        double left = rest.hi[place(column, column)];
        return left > nothing[column] ? left : 0;
    }

    /** The row of R that a column adds, by columns as they were given and y; leaves of the others what it does not explain. */
    private DoubleDoubles take(int place) {
        int column = order[place];
        DoubleDoubles row = new DoubleDoubles(columns + 1);
        DoubleDouble length = rest.get(place(column, column)).sqrt();
        DoubleDouble inverse = DoubleDouble.ONE.dividedBy(length);
        row.set(column, length);
        for (int k = place + 1; k < columns; k++) {
            row.set(order[k], rest.get(place(column, order[k])).times(inverse));
        }
        row.set(columns, rest.get(place(column, columns)).times(inverse));
        for (int i = 0; i <= columns; i++) {
            if (row.hi[i] != 0) {
                DoubleDoubles.addScaled(rest, place(i, i), -row.hi[i], -row.lo[i], row, i, columns + 1 - i);
            }
        }
        return row;
    }
}
