package org.lambdalab.regression;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.stream.IntStream;
import org.lambdalab.regression.digits.DoubleDoubles;
import org.lambdalab.regression.reduction.Triangle;
import org.lambdalab.regression.solver.ActiveSet;
import org.lambdalab.regression.solver.LeastSquares;
import org.lambdalab.regression.solver.Ridge;
import org.lambdalab.regression.solver.Strength;
import org.lambdalab.sample.Vector;

/**
 * Every solution of one penalty to one design, by λ. Safe to share between threads.
 *
 * <p>λ = 0 is {@link LeastSquares}, l1Ratio = 0 is {@link Ridge}, all else the {@link ActiveSet}, which goes from all
 * weights zero to the first λ and from each to the next.
 */
public final class Path {

    /** Below this part of λ_max, the correlations of columns all but alike are near their rounding. */
    private static final double LOST = 1e-6;

    /** A part of y's own squares that no double has a digit for. */
    private static final double NEGLIGIBLE = 1e-40;

    private final Design design;
    private final Penalty penalty;

    private Path(Design design, Penalty penalty) {
        this.design = design;
        this.penalty = penalty;
    }

    public static Path of(Design design, Penalty penalty) {
        return new Path(design, penalty);
    }

    public Design design() {
        return design;
    }

    public Penalty penalty() {
        return penalty;
    }

    /**
     * The minimiser of J at this λ; λ = 0 is least squares, of minimum norm where that is not unique.
     *
     * @throws IllegalArgumentException if λ is negative or not finite
     */
    public Solution at(double lambda) {
        return at(Vector.of(lambda)).get(0);
    }

    /** The minimisers at these λ, in their order; fastest where they decrease. */
    public List<Solution> at(Vector lambdas) {
        return at(lambdas, () -> {});
    }

    /** As above; {@code beforeEach} is run before the search for each of them, which ends where that throws. */
    public List<Solution> at(Vector lambdas, Runnable beforeEach) {
        double[] positive =
                lambdas.stream().filter(lambda -> requireUsable(lambda) > 0).toArray();
        Iterator<Solution> penalised = penalised(positive, beforeEach).iterator();
        List<Solution> solutions = new ArrayList<>(lambdas.size());
        for (double lambda : lambdas.shared()) {
            solutions.add(lambda == 0 ? leastSquares() : penalised.next());
        }
        return List.copyOf(solutions);
    }

    private List<Solution> penalised(double[] lambdas, Runnable beforeEach) {
        if (lambdas.length == 0) {
            return List.of();
        }
        return penalty.l1Ratio() == 0 ? ridge(lambdas, beforeEach) : sparse(lambdas, beforeEach);
    }

    private static double requireUsable(double lambda) {
        if (!(lambda >= 0 && lambda < Double.POSITIVE_INFINITY)) {
            throw new IllegalArgumentException("lambda is " + lambda + ", but must be a number from 0 up");
        }
        return lambda;
    }

    private Solution leastSquares() {
        Triangle triangle = design.triangle();
        DoubleDoubles weights = LeastSquares.weights(triangle);
        DoubleDoubles polynomial = design.reduced().leastSquares(weights);
        return new Solution(design, penalty, 0, weights, polynomial);
    }

    private List<Solution> ridge(double[] lambdas, Runnable beforeEach) {
        List<DoubleDoubles> weights = Ridge.weights(design.triangle(), lambdas, beforeEach);
        return IntStream.range(0, lambdas.length)
                .mapToObj(i -> ridgeSolution(lambdas[i], weights.get(i)))
                .toList();
    }

    private List<Solution> sparse(double[] lambdas, Runnable beforeEach) {
        ActiveSet set = new ActiveSet(design.triangle(), design.reduced().sharesWeight());
        double least = LOST * design.lambdaMax(penalty);
        return Arrays.stream(lambdas)
                .mapToObj(lambda -> {
                    beforeEach.run();
                    Strength strength = Strength.of(
                            penalty.l1Ratio(), lambda, design.reduced().response());
                    Solution found = solution(lambda, set.weights(strength.l1(), strength.l2()));
                    return lambda < least && design.isNested() ? orSimpler(found, strength) : found;
                })
                .toList();
    }

    /**
     * The search ends where no correlation is above λ₁ but by rounding, which may be far from the minimum where λ₁ itself is
     * little more: weights of a lower degree, found with powers less alike, are then the better ones of this degree too.
     */
    private Solution orSimpler(Solution found, Strength strength) {
        Solution best = found;
        for (int lower = design.features() - 1; lower > 0 && !Minimum.of(best).isNear(); lower--) {
            double value = best.objective().value() * (1 - 1e-12);
            // No penalised fit of that degree is better than its least squares.
            if (design.reduced().leastSquaresError(lower) / 2 < value) {
                ActiveSet fewer = new ActiveSet(
                        design.triangle().leading(lower), design.reduced().sharesWeight());
                DoubleDoubles weights =
                        fewer.weights(strength.l1(), strength.l2()).resized(design.features());
                Solution simpler = solution(found.lambda(), weights);
                best = simpler.objective().value() < value ? simpler : best;
            }
        }
        return best;
    }

    private Solution solution(double lambda, DoubleDoubles weights) {
        return new Solution(design, penalty, lambda, weights, null);
    }

    /**
     * Ridge, as λ vanishes, is least squares of the same or nearly the same weights, which may be too large for their digits
     * to say what they predict.
     */
    private Solution ridgeSolution(double lambda, DoubleDoubles weights) {
        DoubleDoubles none = new DoubleDoubles(design.features());
        double negligible = NEGLIGIBLE * design.triangle().squaredDistance(none);
        if (lambda * squares(weights) > negligible
                || lambda * squares(LeastSquares.weights(design.triangle())) > negligible) {
            return solution(lambda, weights);
        }
        return new Solution(design, penalty, lambda, weights, design.reduced().leastSquares(weights));
    }

    private static double squares(DoubleDoubles values) {
        return Arrays.stream(values.hi).map(value -> value * value).sum();
    }
}
