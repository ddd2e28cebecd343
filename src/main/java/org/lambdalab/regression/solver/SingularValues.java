package org.lambdalab.regression.solver;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.ejml.data.DMatrixRMaj;
import org.ejml.dense.row.factory.DecompositionFactory_DDRM;
import org.ejml.interfaces.decomposition.SingularValueDecomposition_F64;
import org.lambdalab.regression.reduction.Triangle;

/** The s and U of R = U·diag(s)·Vᵀ in doubles, of the whole triangle or of some of its columns. O(d³). */
public final class SingularValues {

    private final int size;
    private final double[] s;
    /** U by columns. */
    private final double[][] u;

    public SingularValues(Triangle triangle) {
        this(triangle, IntStream.range(0, triangle.columns()).toArray());
    }

    public SingularValues(Triangle triangle, int[] columns) {
        size = columns.length;
        int rows = triangle.columns();
        DMatrixRMaj matrix = new DMatrixRMaj(rows, size);
        for (int k = 0; k < size; k++) {
            for (int i = 0; i <= columns[k]; i++) {
                matrix.set(i, k, triangle.entry(i, columns[k]).hi());
            }
        }
        SingularValueDecomposition_F64<DMatrixRMaj> svd = DecompositionFactory_DDRM.svd(rows, size, true, false, true);
        if (!svd.decompose(matrix)) {
            throw new ArithmeticException("the singular values of " + size + " columns did not converge");
        }
        s = svd.getSingularValues();
        DMatrixRMaj left = svd.getU(null, false);
        u = new double[size][rows];
        for (int k = 0; k < size; k++) {
            for (int i = 0; i < rows; i++) {
                u[k][i] = left.get(i, k);
            }
        }
    }

    /** s²/(s²+λ): what ridge leaves of each direction; at λ = 0 nothing of those that are only rounding. */
    public double[] shares(double lambda) {
        double least = size * Math.ulp(1.0) * Arrays.stream(s).max().orElse(0);
        return Arrays.stream(s)
                .map(value -> lambda == 0 ? (value > least ? 1 : 0) : value * value / (value * value + lambda))
                .toArray();
    }

    /** Uᵀ·values. */
    public double[] leftCoordinates(double[] values) {
        double[] result = new double[size];
        for (int k = 0; k < size; k++) {
            for (int i = 0; i < u[k].length; i++) {
                result[k] += u[k][i] * values[i];
            }
        }
        return result;
    }
}
