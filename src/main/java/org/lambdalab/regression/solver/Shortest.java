package org.lambdalab.regression.solver;

import java.util.Arrays;
import org.lambdalab.regression.digits.DoubleDouble;
import org.lambdalab.regression.digits.DoubleDoubles;
import org.lambdalab.regression.reduction.Triangle;

/**
 * The lasso, and elastic nets that are all but it, where columns depend on each other, and the same is predicted by many
 * weights of the same norm ‖w‖₁: of them the shortest, ‖w‖₂ being least, which does not depend on the order of columns.
 *
 * <p>It is the limit of elastic nets as their λ₂ vanishes. So the search is made with a λ₂ so small that it changes no more
 * than what is negligible, and then its effect is taken out of the weights: by iterated Tikhonov regularization, which has
 * the solution of least norm as its limit. Tibshirani, "The lasso problem and uniqueness", Electron. J.
 * Stat. 7 (2013); Engl, Hanke and Neubauer, "Regularization of Inverse Problems" (1996), section 5.1.
 */
final class Shortest {

    /**
     * λ₂ beside the square of the longest column. Weights this small beside others may be taken for 0; but correlations are
     * right to some 1e-30, and what they say of how weights are shared, to that part of λ₂.
     */
    private static final double SMALL = 0x1p-52;

    /** The same where weights are so large that it must be less: with √λ₂ the doubles of a column have digits left. */
    private static final double SMALLEST = 0x1p-86;

    /** What λ₂ times a weight may be of λ₁, for the set to be that of the lasso. */
    private static final double PART = 0x1p-30;

    /** A share this small of what the weights bring about is the rounding of shares. */
    private static final double ROUNDED = 1e-13;

    /** When the next correction would be this small beside the weights, they are as exact as they get. */
    private static final double NEGLIGIBLE = 1e-22;

    private static final int CORRECTIONS = 20;

    private final double square;
    private final DoubleDouble l2;
    private final int most;

    Shortest(Triangle triangle) {
        square = triangle.longest() * triangle.longest();
        l2 = DoubleDouble.of(SMALL * square);
        most = CORRECTIONS + triangle.columns();
    }

    /** What the search is made with. */
    DoubleDouble l2() {
        return l2;
    }

    /** The same or, where that would show beside λ₁ with these weights, less. */
    DoubleDouble l2(DoubleDouble l1, DoubleDoubles weights) {
        double largest = Arrays.stream(weights.hi).map(Math::abs).max().orElse(0);
        double unseen = PART * l1.hi() / largest;
        return unseen < l2.hi() ? DoubleDouble.of(Math.max(unseen, SMALLEST * square)) : l2;
    }

    /**
     * Takes its effect out. Weights that were not 0 by that alone, or by rounding, leave the set.
     *
     * @param penalty the λ₂ that the penalty has, none or less than that of the search
     * @param damping the λ₂ of the search
     */
    void sharpen(WorkingSet set, DoubleDouble l1, DoubleDouble penalty, DoubleDouble damping) {
        double last = Double.NaN;
        for (int step = 0; step < most; step++) {
            double[] move = set.move(l1, penalty, damping.hi());
            int leaving = set.firstToVanish(move);
            if (leaving >= 0) {
                set.goTo(leaving, move);
            } else {
                double change = set.goAll(move);
                boolean settled = change == 0 || change * change / last <= NEGLIGIBLE;
                last = change;
                leaving = settled ? set.leastBelow(ROUNDED) : -1;
                if (settled && leaving < 0) {
                    return;
                }
            }
            if (leaving >= 0) {
                set.drop(set.active[leaving]);
                set.evaluate();
                last = Double.NaN;
            }
        }
    }
}
