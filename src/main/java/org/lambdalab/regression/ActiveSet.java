package org.lambdalab.regression;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Lasso and elastic net by a finite search for the nonzero weights and their signs.
 *
 * <p>With these known, the weights solve (R_AᵀR_A + λ₂I)·w_A = (Rᵀc)_A − λ₁s_A. Move towards that solution; the first
 * weight to reach 0 on the way leaves the set; once there, the column whose correlation is furthest above λ₁ joins; if
 * none is, the weights are optimal. Every move lowers J and no set of signs comes back, so the end is reached, and a
 * start from a nearby λ has only a step or two to go. Unlike coordinate descent it does not slow down as columns become
 * collinear. The weights are refined to about 32 digits by corrections from the exact residual. Between two changes of
 * the set the lasso's weights run along a {@link Ray}, which spares most λ of a path the search.
 *
 * <p>A step costs O(d·|A|²). Should rounding ever keep the search from its end, it stops after 20·d steps more than 100,
 * and {@link Fit#converged} tells. Osborne, Presnell and Turlach, "A new approach to variable selection in least squares
 * problems", IMA J. Numer. Anal. 20 (2000); Lee, Battle, Raina and Ng, "Efficient sparse coding algorithms", NIPS 2006,
 * algorithm 1.
 */
final class ActiveSet {

    /**
     * Correlations this little above λ₁, beside λ_max and the weights, are rounding. Far below that of doubles, since
     * where columns are alike the set hangs on the digits beyond: so every start ends at the same one.
     */
    private static final double TOLERANCE = 1e-28;

    /** When the next correction would be this small beside the weights, they are as exact as they get. */
    private static final double NEGLIGIBLE = 1e-22;

    /** A move this small beside the weights changes residual and correlations by what doubles can say. */
    private static final double SMALL = 1e-14;

    /** Where a correlation comes nearer than this to λ₁, the search decides. */
    private static final double CLEARANCE = 1e-12;

    private final Triangle triangle;
    private final DoubleDoubles weights;
    private final DoubleDoubles residual;
    private final DoubleDoubles correlations;
    /** 1 or −1 for a weight in the set, 0 outside. */
    private final double[] signs;

    private final double strongest;
    private boolean @Nullable [] repeated;
    private int[] active = {};
    private @Nullable ActiveColumns columns;
    private double columnsL2;
    private @Nullable Ray ray;
    /** The λ₁ of the lasso whose optimum this is, if it is one. */
    private @Nullable DoubleDouble reached;

    /** Every weight zero. */
    ActiveSet(Triangle triangle) {
        this.triangle = triangle;
        int d = triangle.columns();
        weights = new DoubleDoubles(d);
        residual = new DoubleDoubles(d);
        correlations = new DoubleDoubles(d);
        signs = new double[d];
        evaluate();
        strongest = Arrays.stream(correlations.hi).map(Math::abs).max().orElse(0);
    }

    DoubleDoubles weights() {
        return weights.copy();
    }

    /** Moves to the optimum for λ₁ = λα and λ₂ = λ(1−α). */
    void solve(DoubleDouble l1, DoubleDouble l2) {
        boolean lasso = l2.hi() == 0;
        boolean along = lasso && reached != null && follow(reached.minus(l1), l1.hi());
        boolean there = along || search(l1, l2);
        reached = lasso && there ? l1 : null;
    }

    /** Goes along the ray for as much as λ₁ falls, unless a weight or a column gets close to leaving or joining. */
    private boolean follow(DoubleDouble fall, double l1) {
        if (ray == null && columns != null) {
            ray = Ray.of(triangle, columns, active, signs);
        }
        double bound = l1 - CLEARANCE * (l1 + strongest);
        if (ray == null || !ray.isClear(fall.hi(), weights, correlations, signs, bound)) {
            return false;
        }
        int d = signs.length;
        DoubleDoubles.addScaled(weights, 0, fall.hi(), fall.lo(), ray.weights(), 0, d);
        DoubleDoubles.addScaled(residual, 0, fall.hi(), fall.lo(), ray.residual(), 0, d);
        DoubleDoubles.addScaled(correlations, 0, fall.hi(), fall.lo(), ray.correlations(), 0, d);
        return true;
    }

    private boolean search(DoubleDouble l1, DoubleDouble l2) {
        boolean[] barred = l2.hi() == 0 ? repeated() : new boolean[signs.length];
        boolean[] refused = barred.clone();
        int limit = 100 + 20 * signs.length;
        double last = Double.NaN;
        for (int step = 0; step < limit; step++) {
            double[] move = move(l1, l2);
            int leaving = firstToVanish(move);
            if (leaving >= 0) {
                if (leave(leaving, move)) {
                    System.arraycopy(barred, 0, refused, 0, refused.length);
                } else {
                    refused[active[leaving]] = true;
                }
                drop(leaving);
                last = Double.NaN;
                continue;
            }
            double change = moveBy(move);
            boolean settled = change == 0 || change * change / last <= NEGLIGIBLE;
            int joining = furthestAbove(l1, refused, settled ? 0 : gap(l1, l2));
            last = change;
            if (joining >= 0) {
                join(joining);
                last = Double.NaN;
            } else if (settled) {
                return true;
            }
        }
        return false;
    }

    private boolean[] repeated() {
        if (repeated == null) {
            repeated = triangle.repeated();
        }
        return repeated;
    }

    private double[] move(DoubleDouble l1, DoubleDouble l2) {
        if (columns == null || columnsL2 != l2.hi()) {
            columns = new ActiveColumns(triangle, active, l2.hi());
            columnsL2 = l2.hi();
        }
        double[] move = new double[active.length];
        for (int k = 0; k < move.length; k++) {
            move[k] = gradient(active[k], l1, l2);
        }
        columns.solve(move);
        return move;
    }

    private double gradient(int j, DoubleDouble l1, DoubleDouble l2) {
        return correlations
                .get(j)
                .minus(l1.times(signs[j]))
                .minus(l2.times(weights.get(j)))
                .hi();
    }

    private double gap(DoubleDouble l1, DoubleDouble l2) {
        double gap = 0;
        for (int j : active) {
            gap = Math.max(gap, Math.abs(gradient(j, l1, l2)));
        }
        return gap;
    }

    /** The place in the set of the weight that the move brings to 0 first, or −1. */
    private int firstToVanish(double[] move) {
        int first = -1;
        double least = 1;
        for (int k = 0; k < move.length; k++) {
            double weight = weights.hi[active[k]];
            if (signs[active[k]] * (weight + move[k]) <= 0) {
                double share = -weight / move[k];
                if (first < 0 || share < least) {
                    first = k;
                    least = share;
                }
            }
        }
        return first;
    }

    /** Moves to where one weight is 0; false if it is there already. */
    private boolean leave(int leaving, double[] move) {
        double weight = weights.hi[active[leaving]];
        double share = weight == 0 ? 0 : -weight / move[leaving];
        for (int k = 0; k < move.length; k++) {
            weights.add(active[k], DoubleDouble.of(share * move[k]));
        }
        return share > 0;
    }

    private void drop(int leaving) {
        int j = active[leaving];
        weights.set(j, DoubleDouble.ZERO);
        signs[j] = 0;
        int[] fewer = Arrays.copyOf(active, active.length - 1);
        System.arraycopy(active, leaving + 1, fewer, leaving, fewer.length - leaving);
        active = fewer;
        columns = null;
        ray = null;
        evaluate();
    }

    private void join(int j) {
        signs[j] = Math.signum(correlations.hi[j]);
        active = Arrays.copyOf(active, active.length + 1);
        active[active.length - 1] = j;
        Arrays.sort(active);
        columns = null;
        ray = null;
    }

    /** Moves all the way; returns how far beside the largest weight. */
    private double moveBy(double[] move) {
        double changed = 0;
        double largest = 0;
        for (int k = 0; k < move.length; k++) {
            weights.add(active[k], DoubleDouble.of(move[k]));
            changed = Math.max(changed, Math.abs(move[k]));
            largest = Math.max(largest, Math.abs(weights.hi[active[k]]));
        }
        if (changed > SMALL * largest) {
            evaluate();
        } else {
            triangle.follow(active, move, residual, correlations);
        }
        return changed == 0 ? 0 : changed / largest;
    }

    private void evaluate() {
        triangle.residual(weights, residual);
        triangle.correlations(residual, correlations);
    }

    /** The column outside the set that most wants in, the lowest among equals, or −1. */
    private int furthestAbove(DoubleDouble l1, boolean[] refused, double gap) {
        double sum = 0;
        for (int j : active) {
            sum += Math.abs(weights.hi[j]);
        }
        double rounding = TOLERANCE * (strongest + sum);
        double bar = Math.max(rounding, 100 * gap);
        int furthest = -1;
        for (int j = 0; j < signs.length; j++) {
            if (signs[j] != 0 || refused[j]) {
                continue;
            }
            double sign = Math.signum(correlations.hi[j]);
            double excess = correlations.hi[j] * sign - l1.hi() + (correlations.lo[j] * sign - l1.lo());
            if (excess > bar) {
                furthest = j;
                bar = excess * (1 + 1e-12) + 100 * rounding;
            }
        }
        return furthest;
    }
}
