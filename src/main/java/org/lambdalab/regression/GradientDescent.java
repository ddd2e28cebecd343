package org.lambdalab.regression;

import org.lambdalab.regression.solver.Descent;

/**
 * Gradient descent on half the mean squared error of a design, the loss of J, from weights that are all 0: w ← w + η/n·Zᵀ(y − ȳ − Zw), with
 * η = 1/(largest eigenvalue of ZᵀZ/n). After however many steps, in closed form.
 *
 * <p>Stopped after k steps it has gone far where features vary together, and hardly anywhere else, much as L2 with
 * λ = 1/(ηk) lets it: of a direction of variance s² the one leaves 1 − (1 − ηs²)^k, the other s²/(s² + λ). Bishop, "Pattern
 * Recognition and Machine Learning" (2006), section 5.5.2 and exercise 5.25.
 */
public final class GradientDescent {

    private final Design design;
    private final Descent descent;

    private GradientDescent(Design design) {
        this.design = design;
        descent = new Descent(design.triangle());
    }

    public static GradientDescent of(Design design) {
        return new GradientDescent(design);
    }

    /** η. */
    public double learningRate() {
        return descent.learningRate();
    }

    /**
     * Where it is after so many steps.
     *
     * @throws IllegalArgumentException if they are fewer than none
     */
    public LinearModel after(long steps) {
        if (steps < 0) {
            throw new IllegalArgumentException("steps must be 0 or more, not " + steps);
        }
        return new LinearModel(design, descent.weights(steps), null);
    }
}
