package org.lambdalab.regression.solver;

import org.ejml.data.DMatrixRMaj;
import org.ejml.dense.row.decomposition.bidiagonal.BidiagonalDecompositionRow_DDRM;
import org.lambdalab.regression.reduction.Triangle;

/**
 * R = U·B·Vᵀ in doubles with B upper bidiagonal: the finite part of what singular values take, and enough to solve ridge
 * at one λ after another, in the coordinates of V in O(d) each. O(d³). Golub and Van Loan, "Matrix Computations" (4th ed., 2013), section 5.4.8.
 */
final class Bidiagonal {

    /** The diagonal of B. */
    final double[] diagonal;

    /** What is right of it in the same row. */
    final double[] above;

    /** V by rows, a row for each column of R. */
    final double[][] rows;

    /** V by columns. */
    final double[][] columns;

    Bidiagonal(Triangle triangle) {
        int d = triangle.columns();
        DMatrixRMaj matrix = new DMatrixRMaj(d, d);
        for (int j = 0; j < d; j++) {
            for (int i = 0; i <= j; i++) {
                matrix.set(i, j, triangle.entry(i, j).hi());
            }
        }
        BidiagonalDecompositionRow_DDRM decomposition = new BidiagonalDecompositionRow_DDRM(d);
        if (!decomposition.decompose(matrix)) {
            throw new ArithmeticException("no bidiagonal form of " + d + " columns was found");
        }
        diagonal = new double[d];
        above = new double[d];
        decomposition.getDiagonal(diagonal, above);
        DMatrixRMaj v = decomposition.getV(null, false, false);
        rows = new double[d][d];
        columns = new double[d][d];
        for (int j = 0; j < d; j++) {
            for (int k = 0; k < d; k++) {
                rows[j][k] = v.get(j, k);
                columns[k][j] = v.get(j, k);
            }
        }
    }
}
