package org.lambdalab.lab;

import java.util.List;
import java.util.stream.IntStream;
import org.lambdalab.regression.Design;
import org.lambdalab.regression.Penalty;

/**
 * The λ that a slider runs through, in powers of ten: from where a penalty hardly acts to where the strongest has
 * flattened everything. It depends on the data and the basis only, so that it holds still while the model changes.
 */
public record LambdaRange(int lowExponent, int highExponent) {

    /** Grid places in each power of ten; the slider has the same. */
    public static final int STEPS_A_DECADE = 20;

    /** Lasso is all zero from λ_max up; ridge needs about two powers of ten more to flatten a curve. */
    static LambdaRange of(Design design) {
        double lambdaMax = design.lambdaMax(Penalty.LASSO);
        int top = lambdaMax > 0 ? (int) Math.ceil(Math.log10(lambdaMax)) : 0;
        return new LambdaRange(top - 6, top + 2);
    }

    public double low() {
        return Math.pow(10, lowExponent);
    }

    public double high() {
        return Math.pow(10, highExponent);
    }

    /** The nearest λ of the range: where a λ off the scale, 0 among them, is marked. */
    public double clamp(double lambda) {
        return Math.clamp(lambda, low(), high());
    }

    /** The λ of the grid, increasing. */
    List<Double> grid() {
        return IntStream.rangeClosed(lowExponent * STEPS_A_DECADE, highExponent * STEPS_A_DECADE)
                .mapToObj(step -> Math.pow(10, (double) step / STEPS_A_DECADE))
                .toList();
    }
}
