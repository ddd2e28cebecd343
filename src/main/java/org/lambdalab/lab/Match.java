package org.lambdalab.lab;

import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import org.lambdalab.regression.Path;
import org.lambdalab.regression.Solution;
import org.lambdalab.sample.Vector;

/**
 * The fit of one penalty that has as much of something (effective parameters, a norm of the weights) as another fit, at the
 * strongest such λ; where none has, the one that comes nearest. The effective parameters of an elastic net jump up where a
 * weight joins and down where one leaves, so they come near an amount in several places: between two places of the grid
 * whose weights differ, each λ at which one joins or leaves is searched for, and looked at from both sides.
 */
final class Match {

    /** Between λ that are the same, relative: a weight that has just joined still shows in its digits. */
    private static final double SAME_LAMBDA = 1e-7;

    /** Halvings between two fits with the same weights. */
    private static final int MOST_HALVINGS = 60;

    /** Below the grid, that is searched too. */
    private static final double BELOW = 1e-6;

    /** Of the amount, or of 1 where that is more. */
    private static final double SAME = 1e-7;

    private final Path path;
    private final ToDoubleFunction<Solution> amount;
    private final double wanted;
    private Place nearest;

    private Match(Path path, ToDoubleFunction<Solution> amount, double wanted, Solution strongest) {
        this.path = path;
        this.amount = amount;
        this.wanted = wanted;
        nearest = new Place(strongest, amount.applyAsDouble(strongest));
    }

    /** A fit with its amount. */
    private record Place(Solution fit, double amount) {}

    /**
     * The fit.
     *
     * @param solutions of the path at increasing λ
     */
    static Solution of(Path path, List<Solution> solutions, ToDoubleFunction<Solution> amount, double wanted) {
        return new Match(path, amount, wanted, solutions.getLast()).among(solutions);
    }

    private Solution among(List<Solution> solutions) {
        Place above = nearest;
        for (int place = solutions.size() - 2; place >= 0 && !isFound(); place--) {
            Place here = place(solutions.get(place));
            search(above, here);
            above = here;
        }
        if (!isFound() && above.amount() < wanted) {
            Place below = place(path.at(BELOW * above.fit().lambda()));
            search(above, below);
            if (below.amount() < wanted) {
                take(place(path.at(0)));
            }
        }
        return nearest.fit();
    }

    private Place place(Solution fit) {
        return new Place(fit, amount.applyAsDouble(fit));
    }

    private Place at(double lambda) {
        return place(path.at(lambda));
    }

    private boolean isFound() {
        return distance(nearest) <= SAME * Math.max(1, wanted);
    }

    private double distance(Place place) {
        return Math.abs(place.amount() - wanted);
    }

    private void take(Place place) {
        if (distance(place) < distance(nearest)) {
            nearest = place;
        }
    }

    /** From strong to weak, as far as something nearer may be there. */
    private void search(Place strong, Place weak) {
        if (isFound()) {
            return;
        }
        int joined = fewer(strong, weak);
        int left = fewer(weak, strong);
        if (joined == 0 && left == 0) {
            halve(strong, weak);
        } else if (mayBeNearer(strong.amount() - left, weak.amount() + left)) {
            if (strong.fit().lambda() > weak.fit().lambda() * (1 + SAME_LAMBDA)) {
                Place middle = at(Math.sqrt(strong.fit().lambda() * weak.fit().lambda()));
                search(strong, middle);
                search(middle, weak);
            }
        }
        take(weak);
    }

    /** A weight that joins adds at most one effective parameter, and one that leaves takes at most one away. */
    private boolean mayBeNearer(double least, double most) {
        return Math.max(least - wanted, wanted - most) < distance(nearest);
    }

    /** How many weights one does not keep that the other does. */
    private static int fewer(Place one, Place other) {
        Vector some = one.fit().weights();
        Vector others = other.fit().weights();
        return (int) IntStream.range(0, some.size())
                .filter(j -> some.get(j) == 0 && others.get(j) != 0)
                .count();
    }

    /** Between fits with the same weights the amount changes without a jump. */
    private void halve(Place strong, Place weak) {
        if (strong.amount() >= wanted || weak.amount() < wanted) {
            return;
        }
        Place low = weak;
        Place high = strong;
        for (int halving = 0; halving < MOST_HALVINGS && !isFound(); halving++) {
            Place middle = at(Math.sqrt(high.fit().lambda() * low.fit().lambda()));
            take(middle);
            if (middle.amount() >= wanted) {
                low = middle;
            } else {
                high = middle;
            }
        }
    }
}
