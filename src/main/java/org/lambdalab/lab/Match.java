package org.lambdalab.lab;

import java.util.List;
import java.util.function.ToDoubleFunction;
import org.lambdalab.regression.Path;
import org.lambdalab.regression.Solution;
import org.lambdalab.selection.LambdaGrid;

/**
 * The fit of one penalty that has as much of something (effective parameters, a norm of the weights) as another fit, at the
 * strongest such λ. Between two places of the grid it is searched for; what jumps over the amount, as the whole number of
 * a lasso's parameters does, is taken where it is nearest.
 */
final class Match {

    /** Each round leaves one part of so many. */
    private static final int PARTS = 32;

    private static final int ROUNDS = 6;

    /** Below the grid, that is searched too. */
    private static final double BELOW = 1e-6;

    /** Of the amount, or of 1 where that is more. */
    private static final double SAME = 1e-7;

    private final Path path;
    private final ToDoubleFunction<Solution> amount;
    private final double wanted;

    private Match(Path path, ToDoubleFunction<Solution> amount, double wanted) {
        this.path = path;
        this.amount = amount;
        this.wanted = wanted;
    }

    /**
     * The fit.
     *
     * @param solutions of the path at increasing λ
     */
    static Solution of(Path path, List<Solution> solutions, ToDoubleFunction<Solution> amount, double wanted) {
        return new Match(path, amount, wanted).among(solutions);
    }

    private Solution among(List<Solution> solutions) {
        int last = solutions.size() - 1;
        for (int place = last; place >= 0; place--) {
            if (reaches(solutions.get(place))) {
                return place == last ? solutions.get(last) : between(solutions.get(place), solutions.get(place + 1));
            }
        }
        Solution weakest = solutions.get(0);
        Solution below = path.at(BELOW * weakest.lambda());
        return reaches(below) ? between(below, weakest) : nearer(below, path.at(0));
    }

    private boolean reaches(Solution fit) {
        return amount.applyAsDouble(fit) >= wanted;
    }

    /** @param enough which has at least the amount, where the other has less */
    private Solution between(Solution enough, Solution tooLittle) {
        Solution low = enough;
        Solution high = tooLittle;
        for (int round = 0; round < ROUNDS; round++) {
            List<Solution> parts =
                    path.at(LambdaGrid.logarithmic(high.lambda(), low.lambda() / high.lambda(), PARTS + 1));
            for (int i = 1; i < PARTS && low.lambda() < high.lambda(); i++) {
                if (reaches(parts.get(i))) {
                    low = parts.get(i);
                    break;
                }
                high = parts.get(i);
            }
        }
        // Right after a jump a weight is next to nothing that a place of the grid shows in its size.
        return distance(low) <= SAME * Math.max(1, wanted) ? low : nearer(high, enough);
    }

    private Solution nearer(Solution stronger, Solution weaker) {
        return distance(weaker) < distance(stronger) ? weaker : stronger;
    }

    private double distance(Solution fit) {
        return Math.abs(amount.applyAsDouble(fit) - wanted);
    }
}
