package org.lambdalab.lab;

import java.io.Serializable;
import org.lambdalab.experiment.Model;

/**
 * What an error curve says of the present choice, and by what numbers: the sentence of the findings. The shaded parts of
 * the curve are where this names a side ({@link ErrorCurve#overfit}).
 *
 * @param byDegree whether it speaks of the degree rather than of λ
 * @param at the present λ or degree
 * @param best the λ or degree of the lowest error
 * @param simplest the λ or degree of the simplest fit that nobody can tell from the best
 * @param lowest the lowest error
 * @param difference what the present error has above it
 * @param noise the standard error of the difference
 */
public record Verdict(
        Standing standing,
        boolean byDegree,
        double at,
        double best,
        double simplest,
        double lowest,
        double difference,
        double noise)
        implements Serializable {

    /** By so much more λ. */
    private static final double SIMPLER = 2;

    /**
     * λ speaks first, which is what the lab is about. The degree does where λ has no effect, or where λ names no side and
     * does not point the other way.
     */
    static Verdict of(Model model, Verdict byLambda, Verdict byDegree) {
        boolean silent = !byLambda.standing.isSide()
                && byDegree.standing.isSide()
                && byLambda.leaning() != opposite(byDegree.standing);
        return silent || !model.penalty().isPenalty() ? byDegree : byLambda;
    }

    /** The side of the best λ that this one lies on, chance or not; no side where it is about as good. */
    private Standing leaning() {
        if (standing == Standing.NEAR_BEST) {
            return standing;
        }
        return best < at ? Standing.UNDERFIT : Standing.OVERFIT;
    }

    private static Standing opposite(Standing side) {
        return side == Standing.OVERFIT ? Standing.UNDERFIT : Standing.OVERFIT;
    }

    /** The present error. */
    public double error() {
        return lowest + difference;
    }

    /** Whether a fit that is worth calling simpler than the present one cannot be told from the best. */
    public boolean isSimplerAsGood() {
        return byDegree ? simplest < at : simplest >= SIMPLER * at;
    }
}
