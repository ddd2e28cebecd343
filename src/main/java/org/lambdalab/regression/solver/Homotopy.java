package org.lambdalab.regression.solver;

import org.jspecify.annotations.Nullable;
import org.lambdalab.regression.digits.DoubleDouble;
import org.lambdalab.regression.digits.DoubleDoubles;
import org.lambdalab.regression.reduction.Triangle;

/**
 * The lasso from a λ₁ whose optimum is known to smaller ones: the weights run straight until one of them reaches 0 and
 * leaves, or a correlation outside the set reaches λ₁ and its column joins: so from knot to knot. A {@link Tableau} holds
 * how they run. A knot costs O(d²), a λ₁ between two of them O(d).
 *
 * <p>Where the columns of the set are too alike for that, and where doubles cannot tell on which side of a knot λ₁ is, the
 * answer is left to {@link ActiveSet}.
 *
 * <p>Osborne, Presnell and Turlach, "A new approach to variable selection in least squares problems", IMA J. Numer.
 * Anal. 20 (2000), section 4; Efron, Hastie, Johnstone and Tibshirani, "Least angle regression", Ann. Statist. 32
 * (2004), section 3.1.
 */
final class Homotopy {

    /** What is nearer than this to joining or leaving is left to the search. */
    private static final double CLEARANCE = 1e-12;

    private final Triangle triangle;
    private final WorkingSet set;
    private final double strongest;
    private final boolean[] excluded;

    /** Null before a second λ₁ is asked for. */
    private @Nullable Tableau tableau;

    /** Whether the columns of the set have become too alike for the tableau: the search then goes on alone. */
    private boolean lost;

    /** The knot, or other λ₁ of a known optimum, from which the weights now run; NaN if there is none. */
    private double from = Double.NaN;

    /** The next knot and the column that joins or leaves there, negative infinity and −1 if none does; NaN before it is found. */
    private double to;

    private int next;

    /** By how much λ₁ falls until then. */
    private double fall;

    /**
     * Without an optimum to start from: {@link #startAt} names the first.
     *
     * @param strongest the largest correlation while all weights are 0
     * @param excluded columns that never join
     */
    Homotopy(Triangle triangle, WorkingSet set, double strongest, boolean[] excluded) {
        this.triangle = triangle;
        this.set = set;
        this.strongest = strongest;
        this.excluded = excluded;
    }

    boolean[] excluded() {
        return excluded;
    }

    /** The set is optimal at this λ₁. */
    void startAt(double l1) {
        from = l1;
        to = Double.NaN;
    }

    /** The weights at λ₁, or null where the search is to find them, for which the set is then a start. */
    @Nullable
    DoubleDoubles weightsAt(DoubleDouble l1) {
        if (lost || Double.isNaN(from)) {
            return null;
        }
        Tableau ahead = tableau;
        if (ahead == null) {
            ahead = new Tableau(triangle);
            tableau = ahead;
        }
        if (Double.isNaN(to)) {
            lost = !ahead.hold(set.signs);
            if (lost) {
                return null;
            }
            findKnot(ahead);
        }
        for (int knots = 0; l1.hi() < to && knots < 2 * excluded.length && !lost; knots++) {
            pass(ahead);
        }
        if (!lost && isClear(ahead, l1.hi())) {
            return ahead.weights(l1);
        }
        set.become(ahead.signs(), ahead.weights(DoubleDouble.of(from)));
        from = Double.NaN;
        return null;
    }

    /** Whether the set is that of λ₁, with no column so near to joining or leaving that it might not be. */
    private boolean isClear(Tableau ahead, double l1) {
        double bound = l1 - CLEARANCE * (l1 + strongest);
        for (int j = 0; j < excluded.length; j++) {
            double value = ahead.value(j, l1);
            double sign = ahead.signs()[j];
            boolean clear = sign == 0
                    ? excluded[j] || Math.abs(value) < bound
                    : sign * value > CLEARANCE * l1 * Math.abs(ahead.slope(j));
            if (!clear) {
                return false;
            }
        }
        return true;
    }

    private void pass(Tableau ahead) {
        boolean joins = ahead.signs()[next] == 0;
        double sign = ahead.value(next, to) < 0 ? -1 : 1;
        lost = !ahead.put(next, joins ? sign : 0);
        from = to;
        findKnot(ahead);
    }

    private void findKnot(Tableau ahead) {
        next = -1;
        fall = from;
        for (int j = 0; j < excluded.length; j++) {
            double value = ahead.value(j, from);
            double slope = ahead.slope(j);
            double sign = ahead.signs()[j];
            if (sign != 0) {
                consider(j, sign * value, -sign * slope);
            } else if (!excluded[j]) {
                consider(j, from - value, 1 + slope);
                consider(j, from + value, 1 - slope);
            }
        }
        to = next < 0 ? Double.NEGATIVE_INFINITY : from - fall;
    }

    /** A distance from a knot, and by how much it shrinks for a unit that λ₁ falls. */
    private void consider(int j, double distance, double speed) {
        if (speed > 0 && distance < fall * speed) {
            next = j;
            fall = Math.max(distance, 0) / speed;
        }
    }
}
