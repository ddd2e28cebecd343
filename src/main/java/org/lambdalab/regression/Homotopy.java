package org.lambdalab.regression;

import org.jspecify.annotations.Nullable;

/**
 * The lasso from a λ₁ whose optimum is known to smaller ones: the weights run straight along a {@link Ray} until one of
 * them reaches 0 and leaves, or a correlation outside the set reaches λ₁ and its column joins: so from knot to knot.
 * A knot costs O(d² + d·|A|²), a λ₁ between two of them O(d).
 *
 * <p>At each knot the weights are put right from the exact residual, so errors do not add up. Where doubles cannot tell
 * which side of a knot λ₁ is, or which comes first, it gives up and leaves the answer to {@link ActiveSet}.
 *
 * <p>Osborne, Presnell and Turlach, "A new approach to variable selection in least squares problems", IMA J. Numer.
 * Anal. 20 (2000), section 4; Efron, Hastie, Johnstone and Tibshirani, "Least angle regression", Ann. Statist. 32
 * (2004), section 3.1.
 */
final class Homotopy {

    /** A knot nearer than this to λ₁ is left to the search. */
    private static final double CLEARANCE = 1e-12;

    /** A correction this small beside the weights is the last that counts. */
    private static final double SMALL = 1e-14;

    /** A correction this large, and the set is not where the ray was to lead. */
    private static final double ASTRAY = 1e-9;

    private static final int CORRECTIONS = 3;

    private final WorkingSet set;
    private final double strongest;
    private final boolean[] excluded;
    /** The λ₁ whose optimum the set is, if it is one. */
    private @Nullable DoubleDouble from;

    private final Ray ray;
    /** Whether the ray is that of the set as it is. */
    private boolean aimed;

    /** The column that joins or leaves at the next knot, and after what fall of λ₁. */
    private int next;

    private double fall;

    /**
     * Starts nowhere yet.
     *
     * @param strongest the largest correlation while all weights are 0
     * @param excluded columns that never join
     */
    Homotopy(WorkingSet set, double strongest, boolean[] excluded) {
        this.set = set;
        this.strongest = strongest;
        this.excluded = excluded;
        ray = new Ray(excluded.length);
    }

    boolean[] excluded() {
        return excluded;
    }

    /** The set is optimal at this λ₁, or at none. */
    void startAt(@Nullable DoubleDouble l1) {
        from = l1;
        aimed = false;
    }

    /** The weights at λ₁, or null where the search is to find them, for which the set is then a start. */
    @Nullable
    DoubleDoubles weightsAt(DoubleDouble l1) {
        DoubleDoubles weights = from == null ? null : followedTo(l1);
        if (weights == null) {
            set.evaluate();
        }
        return weights;
    }

    private @Nullable DoubleDoubles followedTo(DoubleDouble l1) {
        for (int knots = 0; knots <= 2 * excluded.length && from != null; knots++) {
            aimed = aimed || ray.aim(set);
            DoubleDouble whole = from.minus(l1);
            if (!aimed || !(whole.hi() >= 0)) {
                return null;
            }
            if (isClear(whole.hi(), l1.hi())) {
                DoubleDoubles weights = set.weights.copy();
                DoubleDoubles.addScaled(weights, 0, whole.hi(), whole.lo(), ray.weights, 0, weights.size());
                return weights;
            }
            findKnot(from.hi());
            if (!(fall < whole.hi() * (1 - CLEARANCE))) {
                return null;
            }
            pass(from.minus(DoubleDouble.of(fall)));
        }
        return null;
    }

    /** Whether, after a fall to λ₁, no weight of the set has come near 0 and no correlation outside it near λ₁. */
    private boolean isClear(double whole, double l1) {
        double bound = l1 - CLEARANCE * (l1 + strongest);
        for (int j = 0; j < excluded.length; j++) {
            double weight = set.weights.hi[j];
            double sign = set.signs[j];
            boolean clear = sign == 0
                    ? excluded[j] || Math.abs(set.correlations.hi[j] + whole * ray.correlations.hi[j]) < bound
                    : sign * (weight + whole * ray.weights.hi[j]) > CLEARANCE * Math.abs(weight);
            if (!clear) {
                return false;
            }
        }
        return true;
    }

    private void findKnot(double l1) {
        fall = Double.POSITIVE_INFINITY;
        for (int j = 0; j < excluded.length; j++) {
            if (set.signs[j] != 0) {
                consider(j, set.signs[j] * set.weights.hi[j], -set.signs[j] * ray.weights.hi[j]);
            } else if (!excluded[j]) {
                double correlation = set.correlations.hi[j];
                double slope = ray.correlations.hi[j];
                consider(j, l1 - correlation, 1 + slope);
                consider(j, l1 + correlation, 1 - slope);
            }
        }
    }

    /** A distance from a knot, and by how much it shrinks for a unit that λ₁ falls. */
    private void consider(int j, double distance, double speed) {
        if (speed > 0 && distance < fall * speed) {
            next = j;
            fall = Math.max(distance, 0) / speed;
        }
    }

    /** Over the knot at λ₁. */
    private void pass(DoubleDouble l1) {
        DoubleDoubles.addScaled(set.weights, 0, fall, 0, ray.weights, 0, excluded.length);
        if (set.signs[next] != 0) {
            set.drop(next);
        } else {
            set.join(next, set.correlations.hi[next] + fall * ray.correlations.hi[next]);
        }
        set.evaluateInside();
        startAt(putRight(l1) ? l1 : null);
    }

    /** Whether the weights needed no more than their last digits corrected: else the ray did not lead here. */
    private boolean putRight(DoubleDouble l1) {
        double correction = set.add(set.move(l1, DoubleDouble.ZERO));
        for (int step = 1; step < CORRECTIONS && correction > SMALL && correction <= ASTRAY; step++) {
            set.evaluateInside();
            correction = set.add(set.move(l1, DoubleDouble.ZERO));
        }
        return correction <= SMALL;
    }
}
