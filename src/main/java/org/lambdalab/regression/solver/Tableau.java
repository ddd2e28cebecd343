package org.lambdalab.regression.solver;

import org.lambdalab.regression.digits.DoubleDouble;
import org.lambdalab.regression.digits.DoubleDoubles;
import org.lambdalab.regression.reduction.Triangle;

/**
 * The normal equations of the lasso, solved for the columns of a set: its weights and the correlations of the other
 * columns as straight functions of λ₁.
 *
 * <p>With G = RᵀR, b = Rᵀc and the signs s_A, the matrix holds B = G_AA⁻¹, G_OA·B and G_OO − G_OA·B·G_AO, where O are
 * the columns outside; the row of b holds the least squares weights B·b_A and the correlations b_O − G_OA·B·b_A that
 * they leave; the row of s the same of s. A column joins or leaves by one sweep, O(d²).
 *
 * <p>Numbers have some 32 digits. As many are lost as the condition of G_AA has, the square of that of the columns: hence
 * {@link #put} tells when too few are left. Beaton, "The use of special matrix operators in statistical calculus", ETS
 * RB-64-51 (1964); Goodnight, "A tutorial on the SWEEP operator", Am. Statist. 33 (1979).
 */
final class Tableau {

    /**
     * A larger number on the diagonal of B is too large: a sweep in and out leaves the digits it cost behind, and the
     * tableau is not made anew on the way.
     */
    private static final double LIMIT = 1e10;

    private final int d;

    /** Where it begins in {@link #rows}. */
    private final int rowOfB;

    /** Where it begins in {@link #rows}. */
    private final int rowOfS;

    /**
     * By rows: the lower triangle of the matrix, with −B, which makes it symmetric; then b and s. Not normalised: the low
     * part of a number may reach into the high one.
     */
    private final DoubleDoubles rows;

    private final double[] signs;
    /** Of the last sweep: the column swept, and the same divided by its pivot. */
    private final DoubleDoubles column;

    private final DoubleDoubles quotients;

    /** A tableau whose set is empty. */
    Tableau(Triangle triangle) {
        d = triangle.columns();
        rowOfB = d * d;
        rowOfS = rowOfB + d;
        rows = new DoubleDoubles(rowOfS + d);
        signs = new double[d];
        column = new DoubleDoubles(d + 2);
        quotients = new DoubleDoubles(d + 2);
        DoubleDoubles r = triangle.r();
        int stride = triangle.stride();
        for (int i = 0; i < d; i++) {
            for (int j = 0; j <= i; j++) {
                rows.set(i * d + j, DoubleDoubles.dot(r, i * stride, r, j * stride, j + 1));
            }
            rows.set(rowOfB + i, DoubleDoubles.dot(r, i * stride, triangle.c(), 0, i + 1));
        }
    }

    /** Of each column 1 or −1 in the set, 0 outside: only to read. */
    double[] signs() {
        return signs;
    }

    /** Brings the set to these signs; false where too few digits would be left. */
    boolean hold(double[] wanted) {
        for (int j = 0; j < d; j++) {
            if (signs[j] != 0 && signs[j] != wanted[j]) {
                put(j, 0);
            }
        }
        for (int j = 0; j < d; j++) {
            if (signs[j] != wanted[j] && !put(j, wanted[j])) {
                return false;
            }
        }
        return true;
    }

    /** Takes a column in, its weight to have this sign, or out with sign 0; whether enough digits are left. */
    boolean put(int j, double sign) {
        if (sign != 0) {
            rows.set(rowOfS + j, number(rowOfS + j).plus(DoubleDouble.of(sign)));
            sweep(j, 1);
        } else {
            sweep(j, -1);
            rows.set(rowOfS + j, number(rowOfS + j).minus(DoubleDouble.of(signs[j])));
        }
        signs[j] = sign;
        return largestOfInverse() <= LIMIT;
    }

    private void sweep(int j, int direction) {
        for (int i = 0; i < d + 2; i++) {
            column.set(i, number(place(i, j)));
        }
        DoubleDouble inverse = DoubleDouble.ONE.dividedBy(column.get(j));
        for (int i = 0; i < d + 2; i++) {
            DoubleDouble quotient = column.get(i).times(inverse);
            subtract(quotient.hi(), quotient.lo(), i * d, Math.min(i + 1, d));
            quotients.set(i, quotient.scaled(direction));
        }
        for (int i = 0; i < d + 2; i++) {
            rows.set(place(i, j), quotients.get(i));
        }
        rows.set(place(j, j), inverse.negated());
    }

    private int place(int i, int j) {
        return i < j ? j * d + i : i * d + j;
    }

    private DoubleDouble number(int place) {
        return DoubleDouble.normalised(rows.hi[place], rows.lo[place]);
    }

    /** A row −= factor·column, for the first n numbers. */
    private void subtract(double hi, double lo, int row, int n) {
        for (int l = 0; l < n; l++) {
            double value = column.hi[l];
            double product = hi * value;
            double error = Math.fma(hi, value, -product);
            error = Math.fma(hi, column.lo[l], error);
            error = Math.fma(lo, value, error);
            double old = rows.hi[row + l];
            double difference = old - product;
            double part = difference - old;
            double lost = (old - (difference - part)) - (product + part);
            rows.hi[row + l] = difference;
            rows.lo[row + l] += lost - error;
        }
    }

    /** On the diagonal of B; by size, since where columns are dependent rounding may turn its sign. */
    private double largestOfInverse() {
        double largest = 0;
        for (int j = 0; j < d; j++) {
            if (signs[j] != 0) {
                largest = Math.max(largest, Math.abs(rows.hi[j * d + j]));
            }
        }
        return largest;
    }

    /** The weight of a column of the set, or the correlation of another, at λ₁. */
    double value(int j, double l1) {
        return Math.fma(-l1, rows.hi[rowOfS + j], rows.hi[rowOfB + j])
                + Math.fma(-l1, rows.lo[rowOfS + j], rows.lo[rowOfB + j]);
    }

    /** By how much the same grows for a unit that λ₁ falls. */
    double slope(int j) {
        return rows.hi[rowOfS + j] + rows.lo[rowOfS + j];
    }

    /** The weights at λ₁. */
    DoubleDoubles weights(DoubleDouble l1) {
        DoubleDoubles weights = new DoubleDoubles(d);
        for (int j = 0; j < d; j++) {
            if (signs[j] != 0) {
                weights.set(j, number(rowOfB + j).minus(l1.times(number(rowOfS + j))));
            }
        }
        return weights;
    }
}
