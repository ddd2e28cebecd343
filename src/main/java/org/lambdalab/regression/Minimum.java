package org.lambdalab.regression;

import org.lambdalab.regression.digits.DoubleDoubles;
import org.lambdalab.regression.reduction.ReducedSample;
import org.lambdalab.regression.solver.LeastSquares;
import org.lambdalab.regression.solver.Optimality;
import org.lambdalab.regression.solver.Strength;

/**
 * Whether J of a solution is at its minimum to rounding, hence no larger than that of a lower degree either, whose weights
 * are weights of all as well.
 *
 * <p>The residual of the optimality conditions alone does not say so: with columns all but alike, as raw powers of large x
 * are, weights are huge, and what is rounding beside them may be any J. At λ = 0 the least error is known beforehand; else
 * {@link Optimality#excess} bounds what J has above its minimum. Where powers are so alike that the bounds lose themselves
 * in rounding too, lower degrees are fitted and compared: thirty at most. Of columns the bounds alone decide.
 */
final class Minimum {

    /** What J may be above its minimum, as a part of what it is with all weights zero. */
    private static final double ROUNDING = 1e-12;

    private final Solution solution;
    private final Design design;
    private final ReducedSample reduced;

    private Minimum(Solution solution) {
        this.solution = solution;
        design = solution.design();
        reduced = design.reduced();
    }

    static Minimum of(Solution solution) {
        return new Minimum(solution);
    }

    boolean isReached() {
        return isNear() || (design.isNested() && !solution.isKnownByPolynomial() && !isAboveThatOfFewer());
    }

    /** Whether a bound shows it. */
    boolean isNear() {
        double allowed = ROUNDING * design.triangle().squaredDistance(new DoubleDoubles(design.features()));
        if (solution.isKnownByPolynomial()) {
            return LeastSquares.rank(design.triangle()) == design.powers().rank(design.features())
                    && design.powers().excess(solution.polynomial()) <= allowed;
        }
        Strength strength = Strength.of(solution.penalty().l1Ratio(), solution.lambda(), reduced.response());
        return 2 * Optimality.excess(design.triangle(), solution.exactWeights(), strength) <= allowed;
    }

    private boolean isAboveThatOfFewer() {
        double found = solution.objective().value();
        double value = found - ROUNDING * Math.max(found, reduced.leastSquaresError(0) / 2);
        for (int fewer = design.features() - 1; fewer > 0; fewer--) {
            // No penalised fit of so few is better than its least squares.
            if (reduced.leastSquaresError(fewer) / 2 < value) {
                Path path = Path.of(design.leading(fewer), solution.penalty());
                if (path.at(solution.lambda()).objective().value() < value) {
                    return true;
                }
            }
        }
        return reduced.leastSquaresError(0) / 2 < value;
    }
}
