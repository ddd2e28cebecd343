package org.lambdalab.regression;

import java.util.Arrays;
import org.lambdalab.regression.digits.DoubleDoubles;
import org.lambdalab.regression.reduction.ResponseScaling;
import org.lambdalab.sample.Sample;

/**
 * The squared errors of solutions on some rows, one by one: for how far they spread. Their mean, with more digits and at
 * no cost a row, is {@link HeldOut#mse}.
 *
 * <p>The Chebyshev polynomials T_k at the rows are found once, in doubles; a solution then costs O(degree) a row.
 */
public final class SquaredErrors {

    private final Design design;
    /** T_k of each row, by k. */
    private final double[][] chebyshev;
    /** Less what the response is shifted by. */
    private final double[] y;

    private SquaredErrors(Design design, double[][] chebyshev, double[] y) {
        this.design = design;
        this.chebyshev = chebyshev;
        this.y = y;
    }

    /** On these rows, of solutions of this design or of those of lower degree made from it. */
    public static SquaredErrors of(Design design, Sample rows) {
        double[] u = design.reduced().inUnit(rows.x());
        double[][] chebyshev = new double[design.degree() + 1][u.length];
        Arrays.fill(chebyshev[0], 1);
        chebyshev[1] = u;
        for (int k = 2; k < chebyshev.length; k++) {
            for (int i = 0; i < u.length; i++) {
                chebyshev[k][i] = 2 * u[i] * chebyshev[k - 1][i] - chebyshev[k - 2][i];
            }
        }
        double shift = design.reduced().response().shift();
        return new SquaredErrors(
                design, chebyshev, rows.y().stream().map(value -> value - shift).toArray());
    }

    /**
     * One a row, in their order.
     *
     * @throws IllegalArgumentException if the solution is of another design
     */
    public double[] of(Solution solution) {
        if (solution.design().reduced() != design.reduced()) {
            throw new IllegalArgumentException("the solution is not of the design that these rows are judged with");
        }
        ResponseScaling response = design.reduced().response();
        DoubleDoubles polynomial = solution.polynomial();
        double[] errors = new double[y.length];
        for (int k = 0; k < polynomial.size(); k++) {
            double factor = polynomial.hi[k];
            double[] values = chebyshev[k];
            for (int i = 0; i < errors.length; i++) {
                errors[i] += factor * values[i];
            }
        }
        for (int i = 0; i < errors.length; i++) {
            double error = y[i] - response.scale() * errors[i];
            errors[i] = error * error;
        }
        return errors;
    }
}
