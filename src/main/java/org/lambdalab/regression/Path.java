package org.lambdalab.regression;

import java.util.ArrayList;
import java.util.List;

/**
 * Every fit of one penalty to one design, by λ. Safe to share between threads.
 *
 * <p>λ = 0 is {@link LeastSquares}, l1Ratio = 0 is {@link Ridge}, all else the {@link ActiveSet}: from all weights zero
 * for a single λ, which takes some microseconds, and each from the one before for many.
 */
public final class Path {

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
    public Fit at(double lambda) {
        if (requireUsable(lambda) == 0) {
            return leastSquares();
        }
        if (penalty.l1Ratio() == 0) {
            return ridge(lambda);
        }
        return searched(new ActiveSet(design.triangle()), lambda);
    }

    /** The fits at these λ, in their order; fastest where they decrease. */
    public List<Fit> at(Vector lambdas) {
        List<Fit> fits = new ArrayList<>(lambdas.size());
        ActiveSet set = new ActiveSet(design.triangle());
        for (double lambda : lambdas.shared()) {
            boolean searched = requireUsable(lambda) > 0 && penalty.l1Ratio() > 0;
            fits.add(searched ? searched(set, lambda) : at(lambda));
        }
        return List.copyOf(fits);
    }

    private static double requireUsable(double lambda) {
        if (!(lambda >= 0 && lambda < Double.POSITIVE_INFINITY)) {
            throw new IllegalArgumentException("lambda is " + lambda + ", but must be a number from 0 up");
        }
        return lambda;
    }

    private Fit leastSquares() {
        Triangle triangle = design.triangle();
        DoubleDoubles weights = LeastSquares.weights(triangle);
        DoubleDoubles near = LeastSquares.unique(triangle)
                ? new DoubleDoubles(design.degree() + 1)
                : design.factors().polynomial(weights);
        DoubleDoubles polynomial = design.factors().chebyshev.leastSquares(near);
        return new Fit(design, penalty, 0, weights, polynomial);
    }

    private Fit ridge(double lambda) {
        return fit(lambda, new Ridge(design.triangle(), design.singularValues()).weights(lambda));
    }

    private Fit searched(ActiveSet set, double lambda) {
        Strength strength = Strength.of(penalty, lambda, design.factors().response);
        return fit(lambda, set.weights(strength.l1(), strength.l2()));
    }

    private Fit fit(double lambda, DoubleDoubles weights) {
        return new Fit(design, penalty, lambda, weights, null);
    }
}
