package org.lambdalab.regression;

import org.ejml.data.DMatrixRMaj;
import org.ejml.dense.row.factory.DecompositionFactory_DDRM;
import org.ejml.interfaces.decomposition.SingularValueDecomposition_F64;

/** R = U·diag(s)·Vᵀ in doubles, of the whole triangle or of some of its columns. O(d³). */
final class SingularValues {

    final int size;
    final double[] s;
    /** V by rows. */
    final double[] v;
    /** Uᵀc. */
    final double[] projections;

    SingularValues(Triangle triangle) {
        this(triangle, java.util.stream.IntStream.range(0, triangle.columns()).toArray());
    }

    SingularValues(Triangle triangle, int[] columns) {
        size = columns.length;
        int rows = triangle.columns();
        DMatrixRMaj matrix = new DMatrixRMaj(rows, size);
        for (int k = 0; k < size; k++) {
            for (int i = 0; i <= columns[k]; i++) {
                matrix.set(i, k, triangle.entry(i, columns[k]));
            }
        }
        SingularValueDecomposition_F64<DMatrixRMaj> svd = DecompositionFactory_DDRM.svd(rows, size, true, true, true);
        if (!svd.decompose(matrix)) {
            throw new ArithmeticException("the singular values of " + size + " columns did not converge");
        }
        s = svd.getSingularValues();
        v = svd.getV(null, false).getData();
        DMatrixRMaj u = svd.getU(null, false);
        projections = new double[size];
        for (int k = 0; k < size; k++) {
            for (int i = 0; i < rows; i++) {
                projections[k] += u.get(i, k) * triangle.c().hi[i];
            }
        }
    }

    /** Σ s²/(s²+λ): the trace of the matrix from y to its ridge fit. */
    double trace(double lambda) {
        double sum = 0;
        for (double value : s) {
            sum += value * value / (value * value + lambda);
        }
        return sum;
    }

    /** V·coordinates. */
    double[] fromCoordinates(double[] coordinates) {
        double[] result = new double[size];
        for (int i = 0; i < size; i++) {
            for (int k = 0; k < size; k++) {
                result[i] += v[i * size + k] * coordinates[k];
            }
        }
        return result;
    }

    /** Vᵀ·values. */
    double[] toCoordinates(double[] values) {
        double[] result = new double[size];
        for (int i = 0; i < size; i++) {
            for (int k = 0; k < size; k++) {
                result[k] += v[i * size + k] * values[i];
            }
        }
        return result;
    }
}
