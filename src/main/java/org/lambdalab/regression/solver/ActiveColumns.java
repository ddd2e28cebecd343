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

    /** A column nearer than this to those before counts as this far: steps along it end where another weight is 0. */
    private static final double NEAREST = 1e-14;

    private final int size;
    private final int rows;
    private final double[] t;
    /** Of the diagonal: a product waits less long than a quotient. */
    private final double[] inverses;

    /**
     * Reflects at once.
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
            reflect(k, above + columns[k] + 1);
        }
    }

    private void reflect(int k, int end) {
        int column = k * rows;
        double square = 0;
        for (int i = k; i < end; i++) {
            square += t[column + i] * t[column + i];
        }
        double head = t[column + k];
        double length = head > 0 ? -Math.sqrt(square) : Math.sqrt(square);
        if (square > 0) {
            t[column + k] = head - length;
            double half = square - head * length;
            for (int l = k + 1; l < size; l++) {
                reflect(column, l * rows, k, end, half);
            }
        }
        t[column + k] = Math.copySign(Math.max(Math.abs(length), NEAREST), length);
        inverses[k] = 1 / t[column + k];
    }

    private void reflect(int mirror, int column, int from, int end, double half) {
        double along = 0;
        for (int i = from; i < end; i++) {
            along += t[mirror + i] * t[column + i];
        }
        along /= half;
        for (int i = from; i < end; i++) {
            t[column + i] -= along * t[mirror + i];
        }
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
