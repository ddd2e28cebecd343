package org.lambdalab.regression.solver;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.lambdalab.regression.digits.DoubleDouble;
import org.lambdalab.regression.digits.DoubleDoubles;
import org.lambdalab.regression.reduction.Triangle;

/**
 * Lasso and elastic net by a finite search for the nonzero weights and their signs.
 *
 * <p>With these known, the weights solve (R_AᵀR_A + λ₂I)·w_A = (Rᵀc)_A − λ₁s_A. Move towards that solution; the first
 * weight to reach 0 on the way leaves the set; once there, the column whose correlation is furthest above λ₁ joins; if
 * none is, the weights are optimal. Every move lowers J and no set of signs occurs twice, so the end is reached, and a
 * start from a nearby λ has only a step or two to go. Unlike coordinate descent it does not slow down as columns become
 * collinear. The weights are refined to about 32 digits by corrections from the exact residual. From one λ of the lasso
 * to a smaller one, {@link Homotopy} leads more directly. Where columns that depend on each other are to share weight, the
 * end of the search is where {@link Shortest} begins.
 *
 * <p>A step costs O(d·|A|²). Should rounding ever keep the search from its end, it stops after 20·d steps more than 100,
 * and the certificate tells: the {@link Optimality} residual, and the bound. Osborne, Presnell and Turlach, "A new approach
 * to variable selection in least squares problems", IMA J. Numer. Anal. 20 (2000); Lee, Battle, Raina and Ng, "Efficient
 * sparse coding algorithms", NIPS 2006, algorithm 1.
 */
public final class ActiveSet {

    /**
     * Correlations this little above λ₁, beside λ_max and what the weights bring about, are rounding. Far below that of
     * doubles, since where columns are alike the set hangs on the digits beyond. So starts agree on the set, but where two
     * columns are one to some 18 digits, or at λ₁ below some 1e-7 of λ_max where the columns are hardly independent.
     */
    private static final double TOLERANCE = 1e-28;

    /** When the next correction would be this small beside the weights, they are as exact as they get. */
    private static final double NEGLIGIBLE = 1e-22;

    private final Triangle triangle;
    private final boolean sharesWeight;
    private final Shortest shortest;
    private final double strongest;
    private WorkingSet set;
    private @Nullable Homotopy homotopy;

    /**
     * At the start every weight is zero.
     *
     * @param sharesWeight whether of many minimisers the shortest is wanted, rather than the first found
     */
    public ActiveSet(Triangle triangle, boolean sharesWeight) {
        this.triangle = triangle;
        this.sharesWeight = sharesWeight;
        shortest = new Shortest(triangle);
        set = new WorkingSet(triangle);
        strongest = Arrays.stream(set.correlations.hi).map(Math::abs).max().orElse(0);
    }

    /**
     * The weights of the optimum for λ₁ = λα and λ₂ = λ(1−α), from those found before. Where λ is so small that numbers
     * overflow on the way, from all weights zero again, and at worst those of least squares.
     */
    public DoubleDoubles weights(DoubleDouble l1, DoubleDouble l2) {
        if (l1.hi() > strongest) {
            return new DoubleDoubles(triangle.columns());
        }
        DoubleDoubles weights = found(l1, l2);
        for (int attempt = 0; attempt < 2 && !weights.isFinite(); attempt++) {
            set = new WorkingSet(triangle);
            homotopy = null;
            weights = attempt == 0 ? found(l1, l2) : LeastSquares.weights(triangle);
        }
        return weights;
    }

    private DoubleDoubles found(DoubleDouble l1, DoubleDouble l2) {
        DoubleDoubles weights = l2.hi() > 0 ? elasticNet(l1, l2) : lasso(l1, l2);
        return sharesWeight && shortest.isLasso(l2) && weights.isFinite() ? shortest.of(weights, l1, l2) : weights;
    }

    private DoubleDoubles elasticNet(DoubleDouble l1, DoubleDouble l2) {
        search(l1, l2, new boolean[triangle.columns()]);
        return set.weights.copy();
    }

    private DoubleDoubles lasso(DoubleDouble l1, DoubleDouble none) {
        Homotopy lasso = homotopy;
        if (lasso == null) {
            lasso = new Homotopy(triangle, set, strongest, triangle.repeated());
            homotopy = lasso;
        }
        DoubleDoubles known = lasso.weightsAt(l1);
        if (known != null) {
            return known;
        }
        if (search(l1, none, lasso.excluded())) {
            lasso.startAt(l1.hi());
        }
        return set.weights.copy();
    }

    /** Returns whether it came to its end. */
    private boolean search(DoubleDouble l1, DoubleDouble l2, boolean[] excluded) {
        boolean[] refused = excluded.clone();
        int limit = 100 + 20 * excluded.length;
        double last = Double.NaN;
        for (int step = 0; step < limit; step++) {
            double[] move = set.move(l1, l2);
            int leaving = set.firstToVanish(move);
            if (leaving >= 0) {
                int column = set.active[leaving];
                if (set.goTo(leaving, move)) {
                    System.arraycopy(excluded, 0, refused, 0, refused.length);
                } else {
                    refused[column] = true;
                }
                set.drop(column);
                set.evaluate();
                last = Double.NaN;
                continue;
            }
            double change = set.goAll(move);
            if (change > WorkingSet.SMALL) {
                System.arraycopy(excluded, 0, refused, 0, refused.length);
            }
            boolean settled = change == 0 || change * change / last <= NEGLIGIBLE;
            int joining = furthestAbove(l1, refused, settled ? 0 : gap(l1, l2));
            last = change;
            if (joining >= 0) {
                set.join(joining, set.correlations.hi[joining]);
                last = Double.NaN;
            } else if (settled) {
                return true;
            }
        }
        return false;
    }

    private double gap(DoubleDouble l1, DoubleDouble l2) {
        double gap = 0;
        for (int j : set.active) {
            gap = Math.max(gap, Math.abs(set.gradient(j, l1, l2)));
        }
        return gap;
    }

    /** The column outside the set that most wants in, the lowest among equals, or −1. */
    private int furthestAbove(DoubleDouble l1, boolean[] refused, double gap) {
        double rounding = TOLERANCE * size();
        double bar = 100 * gap;
        int furthest = -1;
        for (int j = 0; j < refused.length; j++) {
            if (set.signs[j] != 0 || refused[j]) {
                continue;
            }
            double high = set.correlations.hi[j];
            double sign = Math.signum(high);
            double excess = high * sign - l1.hi() + (set.correlations.lo[j] * sign - l1.lo());
            double rounded = rounding * triangle.length(j);
            if (excess > Math.max(bar, rounded)) {
                furthest = j;
                bar = excess * (1 + 1e-12) + 100 * rounded;
            }
        }
        return furthest;
    }

    /** Of what correlations are sums of, for a column of length 1. */
    private double size() {
        double sum = strongest / triangle.longest();
        for (int j : set.active) {
            sum += triangle.length(j) * Math.abs(set.weights.hi[j]);
        }
        return sum;
    }
}
