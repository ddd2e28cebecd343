package org.lambdalab.regression;

import org.jspecify.annotations.Nullable;

/**
 * How a lasso solution runs while λ₁ falls and no weight comes or goes: straight, the weights by (R_AᵀR_A)⁻¹s_A for
 * each unit of λ₁. O(d²) to find, O(d) to follow.
 *
 * @param weights the change of each for a unit that λ₁ falls, to about 28 digits
 * @param correlations that of the correlations, to as many digits as the weights had before their last correction
 */
record Ray(DoubleDoubles weights, DoubleDoubles correlations) {

    /** A correction this small beside the weights is the last that counts. */
    private static final double SMALL = 1e-14;

    private static final int CORRECTIONS = 3;

    /** The ray of a set, or null where its columns are too alike for doubles to correct it. */
    static @Nullable Ray of(WorkingSet set) {
        int d = set.signs.length;
        DoubleDoubles slopes = new DoubleDoubles(d);
        DoubleDoubles effect = new DoubleDoubles(d);
        DoubleDoubles correlations = new DoubleDoubles(d);
        for (int step = 0; step <= CORRECTIONS; step++) {
            if (correct(slopes, correlations, set) <= SMALL) {
                return new Ray(slopes, correlations);
            }
            set.triangle().effect(slopes, effect);
            set.triangle().correlations(effect, set.signs, correlations);
        }
        return null;
    }

    /** Returns how large the correction is beside the largest slope. */
    private static double correct(DoubleDoubles slopes, DoubleDoubles correlations, WorkingSet set) {
        double[] correction = new double[set.active.length];
        for (int k = 0; k < correction.length; k++) {
            int j = set.active[k];
            correction[k] =
                    correlations.get(j).plus(DoubleDouble.of(set.signs[j])).hi();
        }
        set.columns(0).solve(correction);
        double changed = 0;
        double largest = 0;
        for (int k = 0; k < correction.length; k++) {
            int j = set.active[k];
            slopes.add(j, DoubleDouble.of(correction[k]));
            changed = Math.max(changed, Math.abs(correction[k]));
            largest = Math.max(largest, Math.abs(slopes.hi[j]));
        }
        return changed == 0 ? 0 : changed / largest;
    }
}
