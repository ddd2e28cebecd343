package org.lambdalab.regression.solver;

import org.lambdalab.regression.digits.DoubleDouble;
import org.lambdalab.regression.digits.DoubleDoubles;
import org.lambdalab.regression.reduction.Triangle;

/**
 * λ = 0: R·w = c by back substitution in 32 digits, which leaves NIST's hardest sets as many digits as a double holds;
 * and of all solutions the shortest, where R has dependent columns. O(d²), or O(d³).
 */
public final class LeastSquares {

    /**
     * Where a diagonal of R is below this, weights would overflow. Standardised powers of large x come near it: of times in
     * milliseconds, that of the k-th is some 1e-8 to the power of k, right to 32 digits of its own nevertheless.
     */
    private static final double VANISHING = 1e-280;

    private LeastSquares() {}

    /** How many directions the columns span. */
    public static int rank(Triangle triangle) {
        int rank = 0;
        for (int i = 0; i < triangle.columns(); i++) {
            double largest = 0;
            for (int j = i; j < triangle.columns(); j++) {
                largest = Math.max(largest, Math.abs(triangle.entry(i, j).hi()));
            }
            rank += largest > VANISHING ? 1 : 0;
        }
        return rank;
    }

    private static boolean unique(Triangle triangle) {
        for (int j = 0; j < triangle.columns(); j++) {
            if (!(Math.abs(triangle.entry(j, j).hi()) > VANISHING)) {
                return false;
            }
        }
        return true;
    }

    public static DoubleDoubles weights(Triangle triangle) {
        return unique(triangle) ? backSubstituted(triangle) : MinimumNorm.weights(triangle, 0);
    }

    private static DoubleDoubles backSubstituted(Triangle triangle) {
        int d = triangle.columns();
        DoubleDoubles rest = triangle.c().resized(d);
        DoubleDoubles weights = new DoubleDoubles(d);
        for (int j = d - 1; j >= 0; j--) {
            int column = j * triangle.stride();
            DoubleDouble weight = rest.get(j).dividedBy(triangle.entry(j, j));
            weights.set(j, weight);
            DoubleDoubles.addScaled(rest, 0, -weight.hi(), -weight.lo(), triangle.r(), column, j);
        }
        return weights;
    }
}
