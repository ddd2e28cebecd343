package org.lambdalab.regression;

import org.jspecify.annotations.Nullable;
import org.lambdalab.sample.Sample;
import org.lambdalab.sample.Vector;

/**
 * Rows kept from the training, to judge its fits by. They are reduced as the training is, over their own range, so an
 * error costs O(degree²) however many rows there are, and rows far outside the training range do no harm.
 */
public final class HeldOut {

    /** Up to where T_degree may grow for moments to do: its square costs so many of their 28 digits. */
    private static final double FAR = 1e3;

    private final Factors training;
    private final ChebyshevFactor held;
    /** T_k of the training's u in Chebyshev polynomials of the held rows' u, by rows of degree + 1; null for the same u. */
    private final @Nullable DoubleDoubles change;
    /** The standardised features over the held rows: a fit errs by ‖c − R·w‖², its {@link #bias} and what is left. */
    private final Triangle triangle;
    /** The means of the standardised features over the held rows. */
    private final DoubleDoubles means;

    private HeldOut(Factors training, Frame frame, ChebyshevFactor held) {
        this.training = training;
        this.held = held;
        change = frame.equals(training.frame) ? null : change(training.frame, frame, held.degree);
        int d = held.degree;
        DoubleDoubles r = new DoubleDoubles(d * d);
        means = new DoubleDoubles(d);
        for (int j = 0; j < d; j++) {
            reduce(j, r);
        }
        triangle = new Triangle(d, d, r, held.c);
    }

    private static DoubleDoubles change(Frame from, Frame to, int degree) {
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

    public static HeldOut of(Design design, Sample held) {
        Factors training = design.factors();
        Frame frame = Frame.of(held.x());
        int degree = training.features.degree;
        Response response = training.response.wideEnoughFor(held.y());
        ChebyshevFactor factor = isFar(training.frame, held.x(), degree)
                ? ChebyshevFactor.ofRows(frame, response, held, degree)
                : ChebyshevFactor.of(frame, response, held, degree);
        return new HeldOut(training, frame, factor.scaled(response.scale() / training.response.scale()));
    }

    /** Whether features grow so far beyond the training range that the digits of moments are too few. */
    private static boolean isFar(Frame training, Vector x, int degree) {
        double furthest = x.stream()
                .map(value -> Math.abs(training.toUnit(value).hi()))
                .max()
                .orElse(0);
        double hyperbolic = furthest > 1 ? Math.log(furthest + Math.sqrt(furthest * furthest - 1)) : 0;
        return Math.cosh(degree * hyperbolic) > FAR;
    }

    static HeldOut of(Design design, Frame frame, ChebyshevFactor held) {
        return new HeldOut(design.factors(), frame, held);
    }

    public int rows() {
        return held.rows;
    }

    /**
     * The mean squared error of a fit to the design, or to one of lower degree made from it.
     *
     * @throws IllegalArgumentException if the fit is to another design
     */
    public double mse(Fit fit) {
        if (fit.design().factors() != training) {
            throw new IllegalArgumentException("the fit is not to the design that these rows were held out from");
        }
        // Least squares is known better by its polynomial than by its weights.
        double inside = fit.lambda() == 0
                ? held.meanSquaredError(changed(fit.polynomial()))
                : meanSquaredError(fit.exactWeights().resized(held.degree));
        double scale = training.response.scale();
        return inside * scale * scale;
    }

    private double meanSquaredError(DoubleDoubles weights) {
        DoubleDoubles rest = new DoubleDoubles(held.degree);
        triangle.residual(weights, rest);
        DoubleDouble bias = bias(weights);
        // What is added has no sign, so doubles do from here.
        double sum = held.unexplained.hi() + bias.hi() * bias.hi();
        for (double value : rest.hi) {
            sum += value * value;
        }
        return sum;
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
