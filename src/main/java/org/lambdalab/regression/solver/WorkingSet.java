package org.lambdalab.regression.solver;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.lambdalab.regression.digits.DoubleDouble;
import org.lambdalab.regression.digits.DoubleDoubles;
import org.lambdalab.regression.reduction.Triangle;

/**
 * Which weights may differ from 0 and with what signs, the weights themselves, and what they leave: the residual and its
 * correlations with the columns, to some 30 digits. Weights outside the set are 0.
 */
final class WorkingSet {

    /** A move this small beside the weights changes residual and correlations by what doubles can say. */
    static final double SMALL = 1e-14;

    private final Triangle triangle;
    final DoubleDoubles weights;
    private final DoubleDoubles residual;
    final DoubleDoubles correlations;
    /** 1 or −1 for a weight in the set, 0 outside. */
    final double[] signs;

    /** The columns in the set, ascending. */
    int[] active = {};

    private @Nullable ActiveColumns columns;
    private double columnsL2;

    /** The empty set: every weight is zero. */
    WorkingSet(Triangle triangle) {
        this.triangle = triangle;
        int d = triangle.columns();
        weights = new DoubleDoubles(d);
        residual = new DoubleDoubles(d);
        correlations = new DoubleDoubles(d);
        signs = new double[d];
        evaluate();
    }

    /** Brings residual and correlations up with the weights. */
    void evaluate() {
        triangle.residual(weights, residual);
        triangle.correlations(residual, correlations);
    }

    /** The same after a move so small that its effect need not be known better than doubles do. */
    private void follow(double[] move) {
        triangle.follow(active, move, residual, correlations);
    }

    /** T with TᵀT = R_AᵀR_A + λ₂I. */
    ActiveColumns columns(double l2) {
        ActiveColumns known = columns;
        if (known == null || columnsL2 != l2) {
            known = new ActiveColumns(triangle, active, l2);
            columns = known;
            columnsL2 = l2;
        }
        return known;
    }

    /** How far the weight of a column in the set is from what its penalty asks for. */
    double gradient(int j, DoubleDouble l1, DoubleDouble l2) {
        if (l2.hi() == 0) {
            // Near the optimum the high parts are neighbours, whose difference has no rounding.
            return correlations.hi[j] - l1.hi() * signs[j] + (correlations.lo[j] - l1.lo() * signs[j]);
        }
        return correlations
                .get(j)
                .minus(l1.times(signs[j]))
                .minus(l2.times(weights.get(j)))
                .hi();
    }

    /** What to add to the weights of the set to be optimal for its signs. */
    double[] move(DoubleDouble l1, DoubleDouble l2) {
        double[] move = new double[active.length];
        for (int k = 0; k < move.length; k++) {
            move[k] = gradient(active[k], l1, l2);
        }
        columns(l2.hi()).solve(move);
        return move;
    }

    /** Adds to the weights of the set; returns the largest change beside the largest weight, by what they bring about. */
    double add(double[] move) {
        double changed = 0;
        double largest = 0;
        for (int k = 0; k < move.length; k++) {
            int j = active[k];
            weights.add(j, move[k]);
            changed = Math.max(changed, triangle.length(j) * Math.abs(move[k]));
            largest = Math.max(largest, triangle.length(j) * Math.abs(weights.hi[j]));
        }
        return changed == 0 ? 0 : changed / largest;
    }

    /** The place in the set of the weight that the move brings to 0 first, or −1. */
    int firstToVanish(double[] move) {
        int first = -1;
        double least = 1;
        for (int k = 0; k < move.length; k++) {
            int j = active[k];
            double weight = weights.hi[j];
            if (signs[j] * (weight + move[k]) <= 0) {
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
    boolean goTo(int leaving, double[] move) {
        double weight = weights.hi[active[leaving]];
        double share = weight == 0 ? 0 : -weight / move[leaving];
        for (int k = 0; k < move.length; k++) {
            move[k] *= share;
        }
        add(move);
        return share > 0;
    }

    /** Moves all the way; returns how far beside the largest weight. */
    double goAll(double[] move) {
        double changed = add(move);
        if (changed > SMALL) {
            evaluate();
        } else {
            follow(move);
        }
        return changed;
    }

    /** Takes in a column, its weight to have the sign of its correlation. */
    void join(int j, double correlation) {
        signs[j] = Math.signum(correlation);
        active = Arrays.copyOf(active, active.length + 1);
        active[active.length - 1] = j;
        Arrays.sort(active);
        columns = null;
    }

    /** Sets a weight to 0 and takes it out. */
    void drop(int j) {
        weights.set(j, DoubleDouble.ZERO);
        signs[j] = 0;
        int place = Arrays.binarySearch(active, j);
        int[] fewer = Arrays.copyOf(active, active.length - 1);
        System.arraycopy(active, place + 1, fewer, place, fewer.length - place);
        active = fewer;
        columns = null;
    }

    /** Takes over signs, and weights that have these or are 0. */
    void become(double[] others, DoubleDoubles values) {
        System.arraycopy(others, 0, signs, 0, signs.length);
        active = IntStream.range(0, signs.length).filter(j -> signs[j] != 0).toArray();
        columns = null;
        for (int j = 0; j < signs.length; j++) {
            weights.set(j, signs[j] * values.hi[j] > 0 ? values.get(j) : DoubleDouble.ZERO);
        }
        evaluate();
    }
}
