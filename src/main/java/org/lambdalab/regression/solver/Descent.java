package org.lambdalab.regression.solver;

import org.ejml.data.DMatrixRMaj;
import org.ejml.dense.row.factory.DecompositionFactory_DDRM;
import org.ejml.interfaces.decomposition.SingularValueDecomposition_F64;
import org.lambdalab.regression.digits.DoubleDoubles;
import org.lambdalab.regression.reduction.Triangle;

/**
 * Where gradient descent on ½‖c − R·w‖² is after k steps of size η = 1/s₁² from w = 0, without going there: with
 * R = U·diag(s)·Vᵀ each direction has come by 1 − (1 − η·s²)^k of its way, w = V·diag((1 − (1 − η·s²)^k)/s)·Uᵀ·c.
 *
 * <p>Doubles do: what they do not know of a small s is of directions in which as many steps as can be asked for have not
 * moved. O(d³), and O(d²) for each k.
 */
public final class Descent {

    private final int size;
    private final double[] s;
    /** Uᵀ·c. */
    private final double[] along;
    /** V by columns. */
    private final double[][] v;

    public Descent(Triangle triangle) {
        size = triangle.columns();
        DMatrixRMaj matrix = new DMatrixRMaj(size, size);
        for (int j = 0; j < size; j++) {
            for (int i = 0; i <= j; i++) {
                matrix.set(i, j, triangle.entry(i, j).hi());
            }
        }
        SingularValueDecomposition_F64<DMatrixRMaj> svd = DecompositionFactory_DDRM.svd(size, size, true, true, false);
        if (!svd.decompose(matrix)) {
            throw new ArithmeticException("the singular values of " + size + " columns did not converge");
        }
        s = svd.getSingularValues();
        DMatrixRMaj left = svd.getU(null, false);
        DMatrixRMaj right = svd.getV(null, false);
        along = new double[size];
        v = new double[size][size];
        for (int k = 0; k < size; k++) {
            for (int i = 0; i < size; i++) {
                along[k] += left.get(i, k) * triangle.c().hi[i];
                v[k][i] = right.get(i, k);
            }
        }
    }

    /** 1/s₁²: half of what would no longer come to rest; infinite where no column varies. */
    public double learningRate() {
        double largest = 0;
        for (double value : s) {
            largest = Math.max(largest, value);
        }
        return 1 / (largest * largest);
    }

    /** Scaled as the response is. */
    public DoubleDoubles weights(long steps) {
        double rate = learningRate();
        double[] weights = new double[size];
        for (int k = 0; k < size; k++) {
            if (s[k] > 0 && steps > 0) {
                double left = Math.min(rate * s[k] * s[k], 1);
                double factor = -Math.expm1(steps * Math.log1p(-left)) / s[k] * along[k];
                for (int i = 0; i < size; i++) {
                    weights[i] += factor * v[k][i];
                }
            }
        }
        return new DoubleDoubles(weights, new double[size]);
    }
}
