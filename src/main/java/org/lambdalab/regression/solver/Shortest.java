package org.lambdalab.regression.solver;

import org.lambdalab.regression.digits.DoubleDouble;
import org.lambdalab.regression.reduction.Triangle;

/**
 * The lasso where columns depend on each other, and the same is predicted by many weights of the same norm ‖w‖₁: of them the
 * shortest, ‖w‖₂ being least, which does not depend on the order of columns.
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

    /** A share this small of what the weights bring about is the rounding of shares. */
    private static final double ROUNDED = 1e-13;

    /** When the next correction would be this small beside the weights, they are as exact as they get. */
    private static final double NEGLIGIBLE = 1e-22;

    private static final int CORRECTIONS = 20;

    private final DoubleDouble l2;
    private final int most;

    Shortest(Triangle triangle) {
        double longest = triangle.longest();
        l2 = DoubleDouble.of(SMALL * longest * longest);
        most = CORRECTIONS + triangle.columns();
    }

    /** What the search is made with. */
    DoubleDouble l2() {
        return l2;
    }

    /** Takes its effect out. Weights that were not 0 by that alone, or by rounding, leave the set. */
    void sharpen(WorkingSet set, DoubleDouble l1) {
        double last = Double.NaN;
        for (int step = 0; step < most; step++) {
            double[] move = set.move(l1, DoubleDouble.ZERO, l2.hi());
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
