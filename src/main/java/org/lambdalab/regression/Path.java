package org.lambdalab.regression;

import java.util.ArrayList;
import java.util.List;
import org.ejml.data.DMatrixRMaj;
import org.ejml.dense.row.CommonOps_DDRM;

/** Every fit of one penalty to one design, by λ. */
public final class Path {

    private final Design design;
    private final Penalty penalty;

    private Path(Design design, Penalty penalty) {
        this.design = design;
        this.penalty = penalty;
    }

    public static Path of(Design design, Penalty penalty) {
        return new Path(design, penalty);
    }

    public Design design() {
        return design;
    }

    public Penalty penalty() {
        return penalty;
    }

    /** The minimiser of J at this λ; λ = 0 is least squares, of minimum norm where that is not unique. */
    public Fit at(double lambda) {
        if (!(lambda >= 0 && lambda < Double.POSITIVE_INFINITY)) {
            throw new IllegalArgumentException("lambda is " + lambda + ", but must be a number from 0 up");
        }
        double[] weights = lambda == 0 ? leastSquares() : descend(lambda);
        return new Fit(design, penalty, lambda, weights);
    }

    /** The fits at these λ, in their order; fastest where they decrease. */
    public List<Fit> at(Vector lambdas) {
        List<Fit> fits = new ArrayList<>(lambdas.size());
        lambdas.stream().forEach(lambda -> fits.add(at(lambda)));
        return List.copyOf(fits);
    }

    private double[] leastSquares() {
        DMatrixRMaj z = new DMatrixRMaj(design.columns);
        CommonOps_DDRM.transpose(z);
        DMatrixRMaj inverse = new DMatrixRMaj(design.degree(), design.rows());
        CommonOps_DDRM.pinv(z, inverse);
        DMatrixRMaj weights = new DMatrixRMaj(design.degree(), 1);
        CommonOps_DDRM.mult(inverse, new DMatrixRMaj(design.rows(), 1, true, design.centredY), weights);
        return weights.getData();
    }

    private double[] descend(double lambda) {
        double[] weights = new double[design.degree()];
        double[] residuals = design.centredY.clone();
        for (int sweep = 0; sweep < 100_000; sweep++) {
            double largest = 0;
            for (int j = 0; j < weights.length; j++) {
                largest = Math.max(largest, Math.abs(update(j, lambda, weights, residuals)));
            }
            if (largest < 1e-9) {
                break;
            }
        }
        return weights;
    }

    private double update(int j, double lambda, double[] weights, double[] residuals) {
        if (design.deviations[j] == 0) {
            return 0;
        }
        double[] column = design.columns[j];
        double rho = design.correlation(column, residuals) + weights[j];
        double soft = Math.signum(rho) * Math.max(Math.abs(rho) - lambda * penalty.l1Ratio(), 0);
        double change = soft / (1 + lambda * (1 - penalty.l1Ratio())) - weights[j];
        weights[j] += change;
        for (int i = 0; i < residuals.length; i++) {
            residuals[i] -= change * column[i];
        }
        return change;
    }
}
