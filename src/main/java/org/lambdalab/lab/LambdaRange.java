package org.lambdalab.lab;

import java.io.Serializable;
import java.util.OptionalInt;
import org.lambdalab.experiment.Model;
import org.lambdalab.regression.Design;
import org.lambdalab.regression.Penalty;
import org.lambdalab.sample.Vector;
import org.lambdalab.selection.LambdaGrid;

/**
 * The λ that a slider runs through, in powers of ten: from where a penalty hardly acts to where the strongest has
 * flattened everything. It depends on the data and the basis only, so that it holds still while the model changes.
 *
 * <p>The slider's places are those of {@link #grid}: every λ that it can be set to has been answered before.
 */
public record LambdaRange(int lowExponent, int highExponent) implements Serializable {

    /** Places in each power of ten. */
    public static final int STEPS_A_DECADE = 20;

    /**
     * Lasso is all zero from λ_max up; ridge needs about two powers of ten more to flatten a curve. None goes beyond the
     * largest λ that a model can have.
     */
    static LambdaRange of(Design design) {
        double lambdaMax = design.lambdaMax(Penalty.LASSO);
        int top = lambdaMax > 0 ? (int) Math.ceil(Math.log10(lambdaMax)) : 0;
        int high = Math.min(top + 2, (int) Math.log10(Model.MAX_LAMBDA));
        return new LambdaRange(high - 8, high);
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

    /** The λ of the places, increasing. */
    Vector grid() {
        return LambdaGrid.decades(lowExponent, highExponent, STEPS_A_DECADE);
    }

    /** The λ at an exponent that the slider can have. */
    public static double lambda(double exponent) {
        return LambdaGrid.ofStep((int) Math.rint(exponent * STEPS_A_DECADE), STEPS_A_DECADE);
    }

    /** The exponent of the slider's place nearest to λ; λ off its scale, 0 among them, rests at an end. */
    public double exponent(double lambda) {
        return Math.clamp(step(lambda) / STEPS_A_DECADE, lowExponent, highExponent);
    }

    /** Which place of the grid has this very λ, if any. */
    OptionalInt place(double lambda) {
        double place = step(lambda) - lowExponent * STEPS_A_DECADE;
        boolean within = place >= 0 && place <= (highExponent - lowExponent) * STEPS_A_DECADE;
        return within && LambdaGrid.ofStep((int) step(lambda), STEPS_A_DECADE) == lambda
                ? OptionalInt.of((int) place)
                : OptionalInt.empty();
    }

    /** Negative infinity for λ = 0. */
    private static double step(double lambda) {
        return Math.rint(Math.log10(lambda) * STEPS_A_DECADE);
    }
}
