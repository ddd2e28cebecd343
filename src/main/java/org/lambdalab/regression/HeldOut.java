package org.lambdalab.regression;

import java.util.Arrays;
import java.util.function.ToDoubleFunction;
import org.lambdalab.regression.reduction.HeldOutPowers;
import org.lambdalab.regression.reduction.ReducedSample;
import org.lambdalab.sample.Columns;
import org.lambdalab.sample.Sample;

/**
 * Rows kept from the training, to judge its solutions by.
 *
 * <p>Of powers they are reduced as the training is, over their own range, so an error costs O(degree²) however many rows
 * there are, and rows far outside the training range do no harm. Of columns an error costs O(n·p).
 */
public final class HeldOut {

    private final ReducedSample training;
    private final int rows;
    private final ToDoubleFunction<LinearModel> mse;

    private HeldOut(ReducedSample training, int rows, ToDoubleFunction<LinearModel> mse) {
        this.training = training;
        this.rows = rows;
        this.mse = mse;
    }

    /** Of powers. */
    HeldOut(Design design, HeldOutPowers rows) {
        this(
                design.reduced(),
                rows.rows(),
                solution -> solution.isKnownByPolynomial()
                        ? rows.meanSquaredErrorOfPolynomial(solution.polynomial())
                        : rows.meanSquaredError(solution.exactWeights()));
    }

    /**
     * Rows of x and y.
     *
     * @throws IllegalStateException if the design is of columns
     */
    public static HeldOut of(Design design, Sample held) {
        return of(design, held, () -> {});
    }

    /** As above; {@code beforeEach} is run before each stretch of rows, and ends the work where it throws. */
    public static HeldOut of(Design design, Sample held, Runnable beforeEach) {
        return new HeldOut(design, HeldOutPowers.of(design.powers(), held, beforeEach));
    }

    /**
     * Rows of the same columns.
     *
     * @throws IllegalArgumentException if there are not so many columns as the design has
     * @throws IllegalStateException if the design is of powers
     */
    public static HeldOut of(Design design, Columns held) {
        SquaredErrors errors = SquaredErrors.of(design, held);
        return new HeldOut(
                design.reduced(),
                held.size(),
                solution -> Arrays.stream(errors.of(solution)).average().orElseThrow());
    }

    public int rows() {
        return rows;
    }

    /**
     * The mean squared error of a solution of the design, or of one of lower degree made from it.
     *
     * @throws IllegalArgumentException if the solution is of another design
     */
    public double mse(LinearModel solution) {
        if (solution.design().reduced() != training) {
            throw new IllegalArgumentException("the solution is not of the design that these rows were held out from");
        }
        return mse.applyAsDouble(solution);
    }
}
