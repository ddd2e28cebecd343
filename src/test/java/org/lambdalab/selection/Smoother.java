package org.lambdalab.selection;

import java.util.Arrays;
import org.ejml.data.DMatrixRMaj;
import org.ejml.dense.row.CommonOps_DDRM;
import org.lambdalab.sample.Interval;
import org.lambdalab.sample.Vector;

/** The matrix S from y to the fit, intercept and all, by the normal equations in doubles: apart from what it judges. */
record Smoother(DMatrixRMaj s) {

    /** S = 11ᵀ/n + Z(ZᵀZ + nλI)⁻¹Zᵀ, with Z the standardised powers 1…degree of u. */
    static Smoother ridge(Vector x, int degree, double lambda) {
        int n = x.size();
        DMatrixRMaj z = standardisedPowers(x, degree);
        DMatrixRMaj gram = new DMatrixRMaj(degree, degree);
        CommonOps_DDRM.multTransA(z, z, gram);
        for (int j = 0; j < degree; j++) {
            gram.add(j, j, n * lambda);
        }
        DMatrixRMaj inverse = new DMatrixRMaj(degree, degree);
        CommonOps_DDRM.invert(gram, inverse);
        DMatrixRMaj left = new DMatrixRMaj(n, degree);
        CommonOps_DDRM.mult(z, inverse, left);
        DMatrixRMaj s = new DMatrixRMaj(n, n);
        CommonOps_DDRM.multTransB(left, z, s);
        CommonOps_DDRM.add(s, 1.0 / n);
        return new Smoother(s);
    }

    private static DMatrixRMaj standardisedPowers(Vector x, int degree) {
        int n = x.size();
        Interval range = Interval.spanning(x);
        DMatrixRMaj z = new DMatrixRMaj(n, degree);
        for (int j = 0; j < degree; j++) {
            double[] power = new double[n];
            for (int i = 0; i < n; i++) {
                power[i] = Math.pow((2 * x.get(i) - range.low() - range.high()) / range.width(), j + 1);
            }
            double mean = Arrays.stream(power).sum() / n;
            double deviation = Math.sqrt(
                    Arrays.stream(power).map(p -> (p - mean) * (p - mean)).sum() / n);
            for (int i = 0; i < n; i++) {
                z.set(i, j, (power[i] - mean) / deviation);
            }
        }
        return z;
    }

    double[] applied(double[] y) {
        return product(s, y);
    }

    double[] transposedApplied(double[] y) {
        return product(CommonOps_DDRM.transpose(s, null), y);
    }

    private static double[] product(DMatrixRMaj matrix, double[] y) {
        DMatrixRMaj result = new DMatrixRMaj(y.length, 1);
        CommonOps_DDRM.mult(matrix, new DMatrixRMaj(y.length, 1, true, y), result);
        return result.getData();
    }

    /** tr(SᵀS). */
    double traceOfSquare() {
        return CommonOps_DDRM.trace(square());
    }

    /** tr((SᵀS)²). */
    double traceOfFourth() {
        DMatrixRMaj square = square();
        DMatrixRMaj fourth = new DMatrixRMaj(square.numRows, square.numCols);
        CommonOps_DDRM.mult(square, square, fourth);
        return CommonOps_DDRM.trace(fourth);
    }

    private DMatrixRMaj square() {
        DMatrixRMaj square = new DMatrixRMaj(s.numCols, s.numCols);
        CommonOps_DDRM.multTransA(s, s, square);
        return square;
    }
}
