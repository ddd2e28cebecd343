package org.lambdalab.regression.reduction;

import org.jspecify.annotations.Nullable;
import org.lambdalab.regression.digits.DoubleDouble;
import org.lambdalab.regression.digits.DoubleDoubles;
import org.lambdalab.sample.Sample;
import org.lambdalab.sample.Vector;

/**
 * Rows kept from the training, reduced as the training is, but over their own range and in features as the training
 * standardised them. Rows far outside the training range do no harm.
 */
public final class HeldOutPowers {

    /** Up to where T_degree may grow for moments to do: its square costs so many of their 28 digits. */
    private static final double FAR = 1e3;

    private final ReducedPowers training;
    private final ChebyshevFactor held;
    /** T_k of the training's u in Chebyshev polynomials of the held rows' u, by rows of degree + 1; null for the same u. */
    private final @Nullable DoubleDoubles change;
    /** The standardised features over the held rows: a fit errs by ‖c − R·w‖², its {@link #bias} and what is left. */
    private final Triangle triangle;
    /** The means of the standardised features over the held rows. */
    private final DoubleDoubles means;

    private HeldOutPowers(ReducedPowers training, UnitMap unitMap, ChebyshevFactor held) {
        this.training = training;
        this.held = held;
        change = unitMap.equals(training.unitMap) ? null : change(training.unitMap, unitMap, held.degree);
        int d = held.degree;
        DoubleDoubles r = new DoubleDoubles(d * d);
        means = new DoubleDoubles(d);
        for (int j = 0; j < d; j++) {
            reduce(j, r);
        }
        triangle = new Triangle(d, d, r, held.c);
    }

    private static DoubleDoubles change(UnitMap from, UnitMap to, int degree) {
        DoubleDouble slope = from.slope();
        return Chebyshev.changed(
                degree,
                to.center().minus(from.center()).times(slope),
                to.halfRange().times(slope));
    }

    private void reduce(int j, DoubleDoubles r) {
        int d = held.degree;
        DoubleDoubles feature = changed(training.standardised(j));
        means.set(j, DoubleDoubles.dot(held.means, 0, feature, 0, feature.size()));
        for (int i = 0; i <= j; i++) {
            r.set(j * d + i, DoubleDoubles.dot(held.upper, i * d + i, feature, i + 1, j + 1 - i));
        }
    }

    /** {@code beforeEach} is run before each stretch of rows, and ends the work where it throws. */
    public static HeldOutPowers of(ReducedPowers training, Sample held, Runnable beforeEach) {
        UnitMap unitMap = UnitMap.of(held.x());
        int degree = training.features.degree;
        Scaling response = training.response.wideEnoughFor(held.y());
        ChebyshevFactor factor = isFar(training.unitMap, held.x(), degree)
                ? ChebyshevFactor.ofRows(unitMap, response, held, degree, beforeEach)
                : ChebyshevFactor.of(unitMap, response, held, degree, beforeEach);
        return new HeldOutPowers(training, unitMap, factor.scaled(response.scale() / training.response.scale()));
    }

    /** With the rows summed up already, their y scaled as those of the training. */
    public static HeldOutPowers of(ReducedPowers training, UnitMap unitMap, ChebyshevFactor held) {
        return new HeldOutPowers(training, unitMap, held);
    }

    /** Whether features grow so far beyond the training range that the digits of moments are too few. */
    private static boolean isFar(UnitMap training, Vector x, int degree) {
        double furthest = x.stream()
                .map(value -> Math.abs(training.toUnit(value).hi()))
                .max()
                .orElse(0);
        double hyperbolic = furthest > 1 ? Math.log(furthest + Math.sqrt(furthest * furthest - 1)) : 0;
        return Math.cosh(degree * hyperbolic) > FAR;
    }

    public int rows() {
        return held.rows;
    }

    /** The mean squared error of weights of the first features, in units of y². */
    public double meanSquaredError(DoubleDoubles weights) {
        DoubleDouble bias = bias(weights);
        double scaled = held.unexplained.hi()
                + bias.hi() * bias.hi()
                + triangle.leading(weights.size()).squaredDistance(weights);
        double scale = training.response.scale();
        return scaled * scale * scale;
    }

    /** The same of a polynomial in the training's T_0…. */
    public double meanSquaredErrorOfPolynomial(DoubleDoubles polynomial) {
        double scale = training.response.scale();
        return held.meanSquaredError(changed(polynomial)) * scale * scale;
    }

    /** The mean over the held rows of what the fit says less that of y. */
    private DoubleDouble bias(DoubleDoubles weights) {
        DoubleDouble varying = DoubleDoubles.dot(means, 0, weights, 0, weights.size());
        return training.chebyshev.meanY.minus(held.meanY).plus(varying);
    }

    private DoubleDoubles changed(DoubleDoubles polynomial) {
        if (change == null) {
            return polynomial;
        }
        DoubleDoubles changed = new DoubleDoubles(polynomial.size());
        int stride = training.features.degree + 1;
        for (int k = 0; k < polynomial.size(); k++) {
            DoubleDoubles.addScaled(changed, 0, polynomial.hi[k], polynomial.lo[k], change, k * stride, k + 1);
        }
        return changed;
    }
}
