package org.lambdalab.regression;

import org.jspecify.annotations.Nullable;

/**
 * How a lasso solution runs while λ₁ falls and no weight comes or goes: straight, the weights by (R_AᵀR_A)⁻¹s_A for
 * each unit of λ₁, and with them the residual and the correlations. O(d²) to find, to about 28 digits, O(d) to follow.
 *
 * <p>Osborne, Presnell and Turlach, "A new approach to variable selection in least squares problems", IMA J. Numer.
 * Anal. 20 (2000), section 4; Rosset and Zhu, "Piecewise linear regularized solution paths", Ann. Statist. 35 (2007).
 *
 * @param weights the change of each for a unit that λ₁ falls, and so the others
 */
record Ray(DoubleDoubles weights, DoubleDoubles residual, DoubleDoubles correlations) {

    /** A correction this small beside the weights is the last that counts. */
    private static final double SMALL = 1e-14;

    private static final int CORRECTIONS = 3;

    /** A weight that would keep less of itself than this may as well be 0. */
    private static final double CLEARANCE = 1e-12;

    /** The ray of a set, or null where its columns are too alike for doubles to correct it. */
    static @Nullable Ray of(Triangle triangle, ActiveColumns columns, int[] active, double[] signs) {
        int d = triangle.columns();
        Ray ray = new Ray(new DoubleDoubles(d), new DoubleDoubles(d), new DoubleDoubles(d));
        for (int step = 0; step <= CORRECTIONS; step++) {
            double[] move = new double[active.length];
            for (int k = 0; k < move.length; k++) {
                int j = active[k];
                move[k] =
                        ray.correlations.get(j).plus(DoubleDouble.of(signs[j])).hi();
            }
            columns.solve(move);
            if (ray.correct(triangle, active, move)) {
                return ray;
            }
        }
        return null;
    }

    /**
     * Whether, after a fall of λ₁, no weight of the set has come near 0 and no correlation outside it near λ₁.
     *
     * @param bound λ₁ after the fall, less what counts as near
     */
    boolean isClear(double fall, DoubleDoubles from, DoubleDoubles correlated, double[] signs, double bound) {
        for (int j = 0; j < signs.length; j++) {
            double weight = from.hi[j];
            boolean clear = signs[j] == 0
                    ? Math.abs(correlated.hi[j] + fall * correlations.hi[j]) < bound
                    : signs[j] * (weight + fall * weights.hi[j]) > CLEARANCE * Math.abs(weight);
            if (!clear) {
                return false;
            }
        }
        return true;
    }

    private boolean correct(Triangle triangle, int[] active, double[] move) {
        double changed = 0;
        double largest = 0;
        for (int k = 0; k < move.length; k++) {
            weights.add(active[k], DoubleDouble.of(move[k]));
            changed = Math.max(changed, Math.abs(move[k]));
            largest = Math.max(largest, Math.abs(weights.hi[active[k]]));
        }
        if (changed <= SMALL * largest) {
            triangle.follow(active, move, residual, correlations);
            return true;
        }
        triangle.effect(weights, residual);
        triangle.correlations(residual, correlations);
        return false;
    }
}
