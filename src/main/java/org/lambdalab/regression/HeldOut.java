package org.lambdalab.regression;

import org.lambdalab.regression.reduction.HeldOutRows;
import org.lambdalab.regression.reduction.ReducedSample;
import org.lambdalab.sample.Sample;

/**
 * Rows kept from the training, to judge its solutions by. They are reduced as the training is, over their own range, so
 * an error costs O(degree²) however many rows there are, and rows far outside the training range do no harm.
 */
public final class HeldOut {

    private final ReducedSample training;
    private final HeldOutRows rows;

    HeldOut(Design design, HeldOutRows rows) {
        training = design.reduced();
        this.rows = rows;
    }

    public static HeldOut of(Design design, Sample held) {
        return new HeldOut(design, HeldOutRows.of(design.reduced(), held));
    }

    public int rows() {
        return rows.rows();
    }

    /**
     * The mean squared error of a solution of the design, or of one of lower degree made from it.
     *
     * @throws IllegalArgumentException if the solution is of another design
     */
    public double mse(Solution solution) {
        if (solution.design().reduced() != training) {
            throw new IllegalArgumentException("the solution is not of the design that these rows were held out from");
        }
        return solution.isKnownByPolynomial()
                ? rows.meanSquaredErrorOfPolynomial(solution.polynomial())
                : rows.meanSquaredError(solution.exactWeights());
    }
}
