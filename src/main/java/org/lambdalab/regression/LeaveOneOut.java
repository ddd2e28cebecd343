package org.lambdalab.regression;

import org.lambdalab.sample.Sample;
import org.lambdalab.sample.Vector;

/**
 * The error of ridge and least squares on each training row when fitted to the others, without fitting again: the
 * residual rᵢ grows to rᵢ/(1 − hᵢ), where hᵢ is the leverage 1/n·(1 + Σ s²/(s²+λ)·pᵢ²) and pᵢ the row in the singular
 * directions.
 *
 * <p>That is exact for the columns as standardised by all rows, and for a penalty of the same nλ beside the sum of
 * squares; folds that standardise for themselves, as in {@link Partition}, differ by O(1/n). O(n·d²) once, O(n·d) a
 * fit. Golub, Heath and Wahba, "Generalized cross-validation as a method for choosing a good ridge parameter",
 * Technometrics 21 (1979); Hastie, Tibshirani and Friedman (2009), eq. 7.64.
 */
public final class LeaveOneOut {

    private final Design design;
    private final Sample training;
    /** The squares of each row's coordinates, row after row. */
    private final double[] squares;

    private LeaveOneOut(Design design, Sample training) {
        this.design = design;
        this.training = training;
        int d = design.degree();
        squares = new double[training.size() * d];
        for (int i = 0; i < training.size(); i++) {
            double[] row = design.singularValues()
                    .leftCoordinates(design.powers().orthonormal(training.x().get(i), d));
            for (int k = 0; k < d; k++) {
                squares[i * d + k] = row[k] * row[k];
            }
        }
    }

    /**
     * For the solutions of a design.
     *
     * @param training the sample the design was made of
     */
    public static LeaveOneOut of(Design design, Sample training) {
        if (training.size() != design.rows()) {
            throw new IllegalArgumentException(
                    "the design has " + design.rows() + " rows, the sample " + training.size());
        }
        return new LeaveOneOut(design, training);
    }

    /**
     * The mean squared error of ridge or least squares on rows left out one by one; NaN or infinite where a row
     * alone decides its own fit.
     *
     * @throws IllegalArgumentException if the solution is of another design or its penalty has an L1 part
     */
    public double mse(Solution solution) {
        if (solution.design() != design || (solution.penalty().l1Ratio() > 0 && solution.lambda() > 0)) {
            throw new IllegalArgumentException(
                    "leave-one-out in closed form is for ridge solutions of the same design");
        }
        double[] shares = design.singularValues().shares(solution.lambda());
        Vector predicted = solution.predict(training.x());
        double sum = 0;
        for (int i = 0; i < training.size(); i++) {
            double leverage = 1;
            for (int k = 0; k < shares.length; k++) {
                leverage += shares[k] * squares[i * shares.length + k];
            }
            double error = training.y().get(i) - predicted.get(i);
            double leftOut = error / (1 - leverage / training.size());
            sum += leftOut * leftOut;
        }
        return sum / training.size();
    }
}
