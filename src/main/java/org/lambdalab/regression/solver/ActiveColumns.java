package org.lambdalab.regression.solver;

import org.lambdalab.regression.reduction.Triangle;

/**
 * The triangle T with TᵀT = R_AᵀR_A + λ₂I for the active columns A, by Householder reflections of √λ₂·I above R_A in
 * doubles, and with it solutions of (R_AᵀR_A + λ₂I)·x = b.
 *
 * <p>T is right to 1e-16 of the columns, where the Cholesky factor of their Gram matrix would be right to 1e-16 of
 * their squares. Column a of R ends at row a, so reflections are short. At most 2·d·|A|². Björck, "Numerical Methods for
 * Least Squares Problems" (1996), sections 2.3.1 and 6.6.5 (seminormal equations).
 */
final class ActiveColumns {

    /**
     * A column nearer than this part of itself to those before counts as this far: steps along it end where another weight
     * is 0.
     */
    private static final double NEAREST = 1e-14;

    private final int size;
    private final int rows;
    private final double[] t;
    /** Of the diagonal: a product waits less long than a quotient. */
    private final double[] inverses;

    private boolean dependent;

    /**
     * The triangle of some columns.
     *
     * @param columns ascending
     */
    ActiveColumns(Triangle triangle, int[] columns, double l2) {
        size = columns.length;
        int above = l2 == 0 ? 0 : size;
        rows = above + (size == 0 ? 0 : columns[size - 1] + 1);
        t = new double[rows * size];
        inverses = new double[size];
        for (int k = 0; k < size; k++) {
            if (above > 0) {
                t[k * rows + k] = Math.sqrt(l2);
            }
            System.arraycopy(triangle.r().hi, columns[k] * triangle.stride(), t, k * rows + above, columns[k] + 1);
        }
        for (int k = 0; k < size; k++) {
            double length = triangle.length(columns[k]);
            double nearest = NEAREST * Math.sqrt(l2 + length * length);
            reflect(k, Math.max(above, k + 1), above + columns[k] + 1, nearest);
        }
    }

    /** Mirrors the columns from k on so that column k ends at row k: below that it is zero but for a stretch of rows. */
    private void reflect(int k, int from, int end, double nearest) {
        int column = k * rows;
        double head = t[column + k];
        double square = head * head;
        for (int i = from; i < end; i++) {
            square += t[column + i] * t[column + i];
        }
        double length = head > 0 ? -Math.sqrt(square) : Math.sqrt(square);
        if (square > 0) {
            t[column + k] = head - length;
            double factor = 1 / (square - head * length);
            int l = k + 1;
            for (; l + 1 < size; l += 2) {
                reflectTwo(k, l * rows, from, end, factor);
            }
            if (l < size) {
                reflectOne(k, l * rows, from, end, factor);
            }
        }
        dependent |= Math.abs(length) < nearest;
        t[column + k] = Math.copySign(Math.max(Math.abs(length), nearest), length);
        inverses[k] = 1 / t[column + k];
    }

    private void reflectOne(int k, int column, int from, int end, double factor) {
        int mirror = k * rows;
        double along = t[mirror + k] * t[column + k];
        for (int i = from; i < end; i++) {
            along = Math.fma(t[mirror + i], t[column + i], along);
        }
        along *= factor;
        t[column + k] -= along * t[mirror + k];
        for (int i = from; i < end; i++) {
            t[column + i] = Math.fma(-along, t[mirror + i], t[column + i]);
        }
    }

    /** The same of a column and the next, where neither sum waits for the other. */
    private void reflectTwo(int k, int column, int from, int end, double factor) {
        int mirror = k * rows;
        int next = column + rows;
        double along = t[mirror + k] * t[column + k];
        double nextAlong = t[mirror + k] * t[next + k];
        for (int i = from; i < end; i++) {
            double value = t[mirror + i];
            along = Math.fma(value, t[column + i], along);
            nextAlong = Math.fma(value, t[next + i], nextAlong);
        }
        along *= factor;
        nextAlong *= factor;
        t[column + k] -= along * t[mirror + k];
        t[next + k] -= nextAlong * t[mirror + k];
        for (int i = from; i < end; i++) {
            double value = t[mirror + i];
            t[column + i] = Math.fma(-along, value, t[column + i]);
            t[next + i] = Math.fma(-nextAlong, value, t[next + i]);
        }
    }

    /** Whether a column is as good as dependent on those before. */
    boolean isDependent() {
        return dependent;
    }

    /** Overwrites b with the solution. */
    void solve(double[] b) {
        for (int k = 0; k < size; k++) {
            double sum = b[k];
            for (int i = 0; i < k; i++) {
                sum -= t[k * rows + i] * b[i];
            }
            b[k] = sum * inverses[k];
        }
        for (int k = size - 1; k >= 0; k--) {
            b[k] *= inverses[k];
            for (int i = 0; i < k; i++) {
                b[i] -= t[k * rows + i] * b[k];
            }
        }
    }
}
