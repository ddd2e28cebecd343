package org.lambdalab.regression;

import java.util.Arrays;
import java.util.function.Function;
import org.lambdalab.regression.digits.DoubleDoubles;
import org.lambdalab.regression.reduction.HeldOutColumns;
import org.lambdalab.regression.reduction.ReducedSample;
import org.lambdalab.regression.reduction.Scaling;
import org.lambdalab.sample.Columns;
import org.lambdalab.sample.Sample;

/**
 * The squared errors of solutions on some rows, one by one: for how far they spread. Their mean, with more digits and of
 * powers at no cost a row, is {@link HeldOut#mse}.
 */
public final class SquaredErrors {

    private final ReducedSample training;
    private final Function<LinearModel, double[]> errors;

    private SquaredErrors(Design design, Function<LinearModel, double[]> errors) {
        training = design.reduced();
        this.errors = errors;
    }

    /**
     * On these rows, of solutions of this design or of those of lower degree made from it: O(degree) a row, in doubles.
     *
     * @throws IllegalStateException if the design is of columns
     */
    public static SquaredErrors of(Design design, Sample rows) {
        OfPowers powers = new OfPowers(design, rows);
        return new SquaredErrors(design, powers::of);
    }

    /**
     * On these rows of the same columns: O(p) a row, in 32 digits.
     *
     * @throws IllegalArgumentException if there are not so many columns as the design has
     * @throws IllegalStateException if the design is of powers
     */
    public static SquaredErrors of(Design design, Columns rows) {
        HeldOutColumns columns = new HeldOutColumns(design.columns(), rows);
        return new SquaredErrors(design, solution -> columns.squaredErrors(solution.exactWeights()));
    }

    /**
     * One a row, in their order.
     *
     * @throws IllegalArgumentException if the solution is of another design
     */
    public double[] of(LinearModel solution) {
        if (solution.design().reduced() != training) {
            throw new IllegalArgumentException("the solution is not of the design that these rows are judged with");
        }
        return errors.apply(solution);
    }

    /** Of polynomials, whose T_k at the rows are found once. */
    private static final class OfPowers {

        /** T_k of each row, by k. */
        private final double[][] chebyshev;

        /** Less what the response is shifted by. */
        private final double[] y;

        private final double scale;

        OfPowers(Design design, Sample rows) {
            double[] u = design.powers().inUnit(rows.x());
            chebyshev = new double[design.degree() + 1][u.length];
            Arrays.fill(chebyshev[0], 1);
            chebyshev[1] = u;
            for (int k = 2; k < chebyshev.length; k++) {
                for (int i = 0; i < u.length; i++) {
                    chebyshev[k][i] = 2 * u[i] * chebyshev[k - 1][i] - chebyshev[k - 2][i];
                }
            }
            Scaling response = design.reduced().response();
            y = rows.y().stream().map(value -> value - response.shift()).toArray();
            scale = response.scale();
        }

        double[] of(LinearModel solution) {
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
                double error = y[i] - scale * errors[i];
                errors[i] = error * error;
            }
            return errors;
        }
    }
}
