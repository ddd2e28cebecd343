package org.lambdalab.regression;

/**
 * Rows kept from the training, to judge its fits by. They are reduced as the training is, over their own range, so an
 * error costs O(degree²) however many rows there are, and rows far outside the training range do no harm.
 */
public final class HeldOut {

    private final Factors training;
    private final ChebyshevFactor held;
    /** T_k of the training's u in Chebyshev polynomials of the held rows' u, by rows of degree + 1. */
    private final DoubleDoubles change;

    private HeldOut(Factors training, Frame frame, ChebyshevFactor held) {
        this.training = training;
        this.held = held;
        DoubleDouble slope = training.frame.slope();
        change = Chebyshev.changed(
                held.degree,
                frame.center().minus(training.frame.center()).times(slope),
                frame.halfRange().times(slope));
    }

    public static HeldOut of(Design design, Sample held) {
        Factors training = design.factors();
        Frame frame = Frame.of(held.x());
        int degree = training.features.degree;
        return new HeldOut(training, frame, ChebyshevFactor.of(frame, training.response, held, degree));
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
        DoubleDoubles polynomial = fit.polynomial();
        DoubleDoubles changed = new DoubleDoubles(polynomial.size());
        int stride = training.features.degree + 1;
        for (int k = 0; k < polynomial.size(); k++) {
            DoubleDoubles.addScaled(changed, 0, polynomial.hi[k], polynomial.lo[k], change, k * stride, k + 1);
        }
        double scale = training.response.scale();
        return held.meanSquaredError(changed) * scale * scale;
    }
}
