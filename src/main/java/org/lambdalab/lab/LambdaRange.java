package org.lambdalab.lab;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
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

    private static final int WIDTH = 8;

    /** What the texts that we teach run through, in powers of ten between none and one beyond all effect. */
    private static final List<Integer> TAUGHT = List.of(-3, -2, -1, 0);

    private static final int TAUGHT_BEYOND = 9;

    /**
     * Of ridge, whatever the unit of y: its λ competes with the variances of the features, which are 1. Below, the least
     * of them are hardly touched; from a hundred times as much on, every curve is flat.
     */
    static final LambdaRange RIDGE = new LambdaRange(-6, 2);

    /**
     * Of the lasso, in units of y: all its weights are 0 from λ_max up. As far beyond that as ridge's, so that both have
     * one scale where y is about as large as the features. It does not go beyond the largest λ that a model can have.
     */
    static LambdaRange ofLasso(Design design) {
        double lambdaMax = design.lambdaMax(Penalty.LASSO);
        int top = lambdaMax > 0 ? (int) Math.ceil(Math.log10(lambdaMax)) : 0;
        int high = Math.min(top + 2, (int) Math.log10(Model.MAX_LAMBDA));
        return near(high) ? RIDGE : new LambdaRange(high - WIDTH, high);
    }

    /** Of a penalty: the elastic net is flat as soon as one of its two parts has flattened it. */
    static LambdaRange of(Penalty penalty, LambdaRange lasso) {
        if (penalty.l1Ratio() == 1) {
            return lasso;
        }
        return penalty.l1Ratio() == 0 || RIDGE.highExponent < lasso.highExponent ? RIDGE : lasso;
    }

    /** Whether a scale that ends here is as good as ridge's: penalties on one scale can be compared on one picture. */
    private static boolean near(int highExponent) {
        return Math.abs(highExponent - RIDGE.highExponent) <= 1;
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

    /**
     * λ that are worth one click: 0, four powers of ten between an effect hardly seen and a strong one, and one beyond
     * all effect. They are 0, 0.001 … 1 and 10⁹ wherever these act so.
     */
    public List<Double> landmarks() {
        int above = highExponent - RIDGE.highExponent;
        int shift = above >= -1 && above <= 2 ? 0 : above;
        List<Double> landmarks = new ArrayList<>();
        landmarks.add(0.0);
        for (int exponent : TAUGHT) {
            landmarks.add(LambdaGrid.ofStep(exponent + shift, 1));
        }
        landmarks.add(Math.min(LambdaGrid.ofStep(TAUGHT_BEYOND + shift, 1), Model.MAX_LAMBDA));
        return List.copyOf(landmarks);
    }

    /**
     * The λ that is to the data of another scale what this one is to those of this scale. On the same scale it stays as it
     * is, and so do none and what is beyond it.
     *
     * @param factor λ_max there by λ_max here
     */
    double carried(double lambda, double factor, LambdaRange to) {
        if (equals(to) || lambda < low() || lambda > high()) {
            return lambda;
        }
        double there = to.clamp(lambda * factor);
        return place(lambda).isPresent() ? lambda(Math.log10(there)) : there;
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
        // There is one 0.
        return Math.clamp(step(lambda) / STEPS_A_DECADE, lowExponent, highExponent) + 0.0;
    }

    /** Whether the slider has a place for this very λ. */
    public boolean has(double lambda) {
        return place(lambda).isPresent();
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
