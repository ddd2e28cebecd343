package org.lambdalab.regression.reduction;

import org.jspecify.annotations.Nullable;
import org.lambdalab.regression.digits.DoubleDoubles;

/**
 * A training sample as its features and their {@link Triangle}: all that solvers see of it, be the features powers of one
 * x or columns.
 *
 * <p>Weights are in the order of the triangle's columns, and scaled as the response is.
 */
public sealed interface ReducedSample permits ReducedPowers, ReducedColumns {

    int rows();

    /** How y was scaled. */
    Scaling response();

    /** Of all features. */
    Triangle triangle();

    /** ȳ, as the nearest double in units of y. */
    double meanOfY();

    /** RSS/n of weights of the first features, in units of y². */
    double meanSquaredError(DoubleDoubles weights);

    /** RSS/n of the least squares of the first features, in units of y². */
    double leastSquaresError(int features);

    /** The constant, and the factor of each feature as it came, in units of y. */
    double[] coefficients(DoubleDoubles weights);

    /**
     * What least squares of these weights predict, where weights cannot say so: as a polynomial of more digits than they
     * have. Null where the weights say it.
     */
    @Nullable
    DoubleDoubles leastSquares(DoubleDoubles weights);

    /** Numbers of the triangle's first features in the order that features have outside, in an array of its own. */
    double[] asGiven(double[] byTriangle);

    /** Whether features that depend on each other are to share their weight, as there is no first among them. */
    boolean sharesWeight();
}
