package org.lambdalab.regression.solver;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.lambdalab.regression.digits.DoubleDouble;
import org.lambdalab.regression.digits.DoubleDoubles;
import org.lambdalab.regression.reduction.Triangle;

/**
 * Of all minimisers of a lasso the shortest, ‖w‖₂ being least, where columns depend on each other: it does not depend on
 * their order.
 *
 * <p>All minimisers predict the same, f, and have weights only where the correlation is λ₁ in size, each of its sign
 * (Tibshirani, "The lasso problem and uniqueness", Electron. J. Stat. 7 (2013), lemmas 1 and 2); and all weights that
 * predict f with these columns and signs are minimisers. So from any of them a search leads to the shortest: towards the
 * shortest with the columns allowed so far, in 32 digits ({@link MinimumNorm}); the first weight to reach 0 on the way
 * leaves; once there, the one joins that would shorten it most. Nocedal and Wright, "Numerical Optimization" (2nd ed.,
 * 2006), algorithm 16.3.
 */
final class Shortest {

    /** Below this part of the square of the longest column, λ₂ is too small for 32 digits to say how weights are shared. */
    private static final double SEEN = 0x1p-66;

    /** A correlation is λ₁ in size if it is not this part of it less, or of what columns leave that depend on others. */
    private static final double TIED = 1e-14;

    private static final double LEFT = 2e-15;

    /** A share this small of what the weights bring about is the rounding of shares. */
    private static final double ROUNDED = 1e-13;

    /** What may be predicted otherwise, beside all that is. */
    private static final double UNSEEN = 1e-14;

    private final Triangle triangle;
    private final double seen;

    /** That of the last set: neighbouring λ mostly have the same. */
    private @Nullable MinimumNorm norm;

    private int[] columns = {};

    Shortest(Triangle triangle) {
        this.triangle = triangle;
        seen = SEEN * triangle.longest() * triangle.longest();
    }

    /** Whether an elastic net of this λ₂ shares weights as a lasso does, for all that can be told. */
    boolean isLasso(DoubleDouble l2) {
        return l2.hi() < seen;
    }

    /** The shortest, from any minimiser. */
    DoubleDoubles of(DoubleDoubles weights, DoubleDouble l1, DoubleDouble l2) {
        DoubleDoubles rest = new DoubleDoubles(triangle.columns());
        triangle.residual(weights, rest);
        double[] signs = tied(weights, rest, l1, l2);
        int[] tied = nonZero(signs);
        if (tied.length == nonZero(weights.hi).length && !new ActiveColumns(triangle, tied, 0).isDependent()) {
            return weights;
        }
        DoubleDoubles predicted = triangle.c().resized(triangle.columns());
        DoubleDoubles.addScaled(predicted, 0, -1, 0, rest, 0, predicted.size());
        return withoutRounding(search(weights, signs, predicted), signs, predicted);
    }

    /** Of each column that may have a weight, the sign of that; else 0. */
    private double[] tied(DoubleDoubles weights, DoubleDoubles rest, DoubleDouble l1, DoubleDouble l2) {
        DoubleDoubles correlations = new DoubleDoubles(triangle.columns());
        triangle.correlations(rest, correlations);
        double largest = 0;
        double square = 0;
        for (int j = 0; j < weights.size(); j++) {
            largest = Math.max(largest, Math.abs(weights.hi[j]));
            square += rest.hi[j] * rest.hi[j];
        }
        double left = LEFT * Math.sqrt(square);
        double[] signs = new double[weights.size()];
        for (int j = 0; j < signs.length; j++) {
            double less = l1.minus(correlations.get(j).absolute()).hi();
            double rounding = TIED * l1.hi() + l2.hi() * largest + left * triangle.length(j);
            signs[j] = weights.hi[j] != 0
                    ? Math.signum(weights.hi[j])
                    : less <= rounding && triangle.length(j) > 0 ? Math.signum(correlations.hi[j]) : 0;
        }
        return signs;
    }

    private DoubleDoubles search(DoubleDoubles start, double[] signs, DoubleDoubles predicted) {
        int[] tied = nonZero(signs);
        boolean[] free = new boolean[signs.length];
        for (int j : tied) {
            free[j] = true;
        }
        DoubleDoubles weights = start.copy();
        for (int step = 0; step < 20 + 4 * tied.length; step++) {
            DoubleDoubles coordinates = norm(free).coordinates(predicted);
            DoubleDoubles target = spread(norm(free).weights(coordinates));
            int leaving = firstToVanish(weights, target, signs);
            if (leaving >= 0) {
                free[leaving] = false;
                continue;
            }
            weights = target;
            int joining = mostWanted(norm(free).wanted(coordinates), free, signs, weights);
            if (joining < 0) {
                return weights;
            }
            free[joining] = true;
        }
        // Any minimiser is better than none.
        return start;
    }

    private MinimumNorm norm(boolean[] free) {
        int[] chosen = IntStream.range(0, free.length).filter(j -> free[j]).toArray();
        MinimumNorm known = norm;
        if (known == null || !Arrays.equals(chosen, columns)) {
            known = MinimumNorm.of(triangle, chosen);
            norm = known;
            columns = chosen;
        }
        return known;
    }

    private DoubleDoubles spread(DoubleDoubles chosen) {
        DoubleDoubles all = new DoubleDoubles(triangle.columns());
        for (int k = 0; k < columns.length; k++) {
            all.set(columns[k], chosen.get(k));
        }
        return all;
    }

    /** Moves towards the target, to where the first weight is 0: its column, or −1 if none vanishes, and none is moved. */
    private static int firstToVanish(DoubleDoubles weights, DoubleDoubles target, double[] signs) {
        int first = -1;
        double least = Double.POSITIVE_INFINITY;
        for (int j = 0; j < signs.length; j++) {
            if (signs[j] * target.hi[j] < 0) {
                double share = weights.hi[j] / (weights.hi[j] - target.hi[j]);
                if (share < least) {
                    first = j;
                    least = share;
                }
            }
        }
        if (first >= 0) {
            for (int j = 0; j < signs.length; j++) {
                weights.set(
                        j,
                        weights.get(j).plus(target.get(j).minus(weights.get(j)).times(least)));
            }
            weights.set(first, DoubleDouble.ZERO);
        }
        return first;
    }

    private static int mostWanted(double[] wanted, boolean[] free, double[] signs, DoubleDoubles weights) {
        double bar = ROUNDED * Arrays.stream(weights.hi).map(Math::abs).max().orElse(0);
        int most = -1;
        for (int j = 0; j < signs.length; j++) {
            if (!free[j] && signs[j] * wanted[j] > bar) {
                most = j;
                bar = signs[j] * wanted[j];
            }
        }
        return most;
    }

    /** Takes out weights that are rounding beside others, if these can do without. */
    private DoubleDoubles withoutRounding(DoubleDoubles found, double[] signs, DoubleDoubles predicted) {
        DoubleDoubles weights = found;
        boolean[] free = new boolean[signs.length];
        double largest = 0;
        for (int j = 0; j < free.length; j++) {
            free[j] = weights.hi[j] != 0;
            largest = Math.max(largest, effect(j, weights));
        }
        for (int j = 0; j < free.length; j++) {
            if (free[j] && effect(j, weights) < ROUNDED * largest) {
                free[j] = false;
                DoubleDoubles fewer = spread(norm(free).weights(norm(free).coordinates(predicted)));
                free[j] = !predicts(fewer, predicted, largest) || !haveSigns(fewer, signs);
                weights = free[j] ? weights : fewer;
            }
        }
        return weights;
    }

    private double effect(int j, DoubleDoubles weights) {
        return triangle.length(j) * Math.abs(weights.hi[j]);
    }

    private boolean predicts(DoubleDoubles weights, DoubleDoubles predicted, double size) {
        DoubleDoubles missed = new DoubleDoubles(weights.size());
        triangle.residual(weights, missed);
        DoubleDoubles.addScaled(missed, 0, 1, 0, predicted, 0, missed.size());
        DoubleDoubles.addScaled(missed, 0, -1, 0, triangle.c(), 0, missed.size());
        return Arrays.stream(missed.hi).allMatch(value -> Math.abs(value) <= UNSEEN * size);
    }

    private static boolean haveSigns(DoubleDoubles weights, double[] signs) {
        return IntStream.range(0, signs.length).allMatch(j -> signs[j] * weights.hi[j] >= 0);
    }

    private static int[] nonZero(double[] values) {
        return IntStream.range(0, values.length).filter(j -> values[j] != 0).toArray();
    }
}
