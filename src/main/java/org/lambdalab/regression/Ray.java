package org.lambdalab.regression;

import java.util.Arrays;

/**
 * How a lasso solution runs while λ₁ falls and no weight comes or goes: straight, the weights by (R_AᵀR_A)⁻¹s_A for
 * each unit of λ₁. O(d² + d·|A|²) to find, O(d) to follow.
 */
final class Ray {

    /** When the next correction would be this small beside the slopes, what it leaves is below the last bit of a double. */
    private static final double NEGLIGIBLE = 1e-18;

    private static final int CORRECTIONS = 3;

    /** The change of each weight for a unit that λ₁ falls, to some 18 digits. */
    final DoubleDoubles weights;

    /** The change of the correlations; inside the set as exact as the weights, else in doubles. */
    final DoubleDoubles correlations;

    private final DoubleDoubles effect;

    Ray(int d) {
        weights = new DoubleDoubles(d);
        correlations = new DoubleDoubles(d);
        effect = new DoubleDoubles(d);
    }

    /** Finds the ray of a set; false where its columns are too alike for doubles to correct it. */
    boolean aim(WorkingSet set) {
        Arrays.fill(weights.hi, 0);
        Arrays.fill(weights.lo, 0);
        Arrays.fill(correlations.hi, 0);
        Arrays.fill(correlations.lo, 0);
        double last = 0;
        for (int step = 0; step <= CORRECTIONS; step++) {
            double change = correct(set);
            if (change == 0 || change * change <= NEGLIGIBLE * last) {
                return true;
            }
            last = change;
            set.triangle().effect(weights, effect);
            set.triangle().correlations(effect, set.signs, correlations);
        }
        return false;
    }

    /** Returns how large the correction is beside the largest slope. */
    private double correct(WorkingSet set) {
        double[] correction = new double[set.active.length];
        for (int k = 0; k < correction.length; k++) {
            int j = set.active[k];
            correction[k] = set.signs[j] + correlations.hi[j] + correlations.lo[j];
        }
        set.columns(0).solve(correction);
        return weights.add(set.active, correction);
    }
}
