package org.lambdalab.regression;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lambdalab.regression.digits.DoubleDoubles;
import org.lambdalab.regression.reduction.Scaling;
import org.lambdalab.regression.solver.LeastSquares;
import org.lambdalab.regression.solver.Optimality;
import org.lambdalab.regression.solver.SingularValues;
import org.lambdalab.regression.solver.Strength;
import org.lambdalab.sample.Vector;

/**
 * The minimiser of J for one penalty and one λ, as long as it is computed with: it holds its {@link Design}. What it has
 * to say can be had in one piece as a {@link Fit}.
 *
 * <p>Weights have more digits than a double, since powers of x magnify the rounding of a weight; what is given out is
 * rounded once.
 */
public final class Solution extends LinearModel {

    private static final double ROUNDING = 1e-14;

    private final Penalty penalty;
    private final double lambda;

    Solution(Design design, Penalty penalty, double lambda, DoubleDoubles weights, @Nullable DoubleDoubles polynomial) {
        super(design, weights, polynomial);
        this.penalty = penalty;
        this.lambda = lambda;
    }

    public double lambda() {
        return lambda;
    }

    public Penalty penalty() {
        return penalty;
    }

    /** All of it as a value. */
    public Fit fit() {
        return new Fit(
                penalty,
                lambda,
                intercept(),
                weights(),
                coefficients(),
                degreesOfFreedom(),
                trainingMse(),
                kktResidual(),
                kktTolerance());
    }

    /** The coefficients of the powers 0…degree of x, or the constant and one for each column as it came. */
    public Vector coefficients() {
        return Vector.owning(design.reduced().coefficients(weights));
    }

    /**
     * The coefficients of the powers 0…degree of u = (x − center)/halfRange of the design ({@link Design#center}), which is
     * between −1 and 1 in the training range: far from zero these predict, where {@link #coefficients} as doubles do not.
     *
     * @throws IllegalStateException if the features are columns
     */
    public Vector scaledCoefficients() {
        return Vector.owning(design.powers().scaledCoefficients(weights, polynomial()));
    }

    /**
     * How far {@link #coefficients}, without further rounding, are from predicting what {@link #predict} does at these x.
     *
     * @throws IllegalStateException if the features are columns
     */
    public double distanceOfCoefficients(Vector xs) {
        return design.powers().distance(coefficients().toArray(), polynomial(), xs);
    }

    /**
     * How far {@link #coefficients}, without further rounding, are from predicting what {@link #predict} does in these rows.
     *
     * @throws IllegalArgumentException if there are not so many columns as the design has
     * @throws IllegalStateException if the features are powers
     */
    public double distanceOfCoefficients(List<Vector> columns) {
        return design.columns().distance(coefficients().toArray(), weights, columns);
    }

    /**
     * The effective number of parameters, with one for the intercept: the trace of the matrix from y to the fit. It is
     * Σ s²/(s²+λ(1−α)) over the singular values s of the features with nonzero weight, so for the lasso their number, or
     * where they depend on each other their rank.
     *
     * <p>Hastie, Tibshirani and Friedman, "The Elements of Statistical Learning" (2nd ed., 2009), eq. 3.50; Zou, Hastie
     * and Tibshirani, "On the degrees of freedom of the lasso", Ann. Statist. 35 (2007), theorem 1; Tibshirani and Taylor,
     * "Degrees of freedom in lasso problems", Ann. Statist. 40 (2012), theorem 2, for the rank; Zou's thesis (2005) for the
     * elastic net.
     */
    public double degreesOfFreedom() {
        if (lambda == 0) {
            return 1 + LeastSquares.rank(design.triangle());
        }
        if (penalty.l1Ratio() == 1 && !design.reduced().sharesWeight()) {
            return 1 + nonZero();
        }
        SingularValues values = penalty.l1Ratio() == 0
                ? design.singularValues()
                : new SingularValues(design.triangle(), nonZeroColumns());
        return 1
                + Arrays.stream(values.shares(lambda * (1 - penalty.l1Ratio()))).sum();
    }

    /** 1/n·zⱼᵀr for every feature: what λα is compared with. */
    public Vector correlations() {
        return inUnitsOfY(exactCorrelations());
    }

    /** How far the weights are from optimal: 0 at the exact minimum. Found to 32 digits for the weights as given out. */
    public double kktResidual() {
        Scaling response = design.reduced().response();
        Strength strength = Strength.of(penalty.l1Ratio(), lambda, response);
        return response.scale() * Optimality.residual(weights.hi, exactCorrelations(), strength);
    }

    /**
     * The largest {@link #kktResidual} that is no more than rounding: 1e-14·(λ_max + ‖w‖₁), or where features are not
     * standardised, as much of what weights may bring about in their units. But 0 where that is not so of some feature in
     * units of its own; and where J may be above its minimum by more than rounding: weights of 1e140, as raw powers of large
     * x have them, would excuse any residual.
     */
    public double kktTolerance() {
        double allowed = ROUNDING
                * (design.lambdaMax(penalty)
                        + design.reduced().response().scale()
                                * design.triangle().reach(weights.hi));
        return isOptimalInEachUnit(allowed) && Minimum.of(this).isReached() ? allowed : 0;
    }

    private boolean isOptimalInEachUnit(double allowed) {
        Scaling response = design.reduced().response();
        Strength strength = Strength.of(penalty.l1Ratio(), lambda, response);
        double residual = Optimality.residual(design.triangle(), weights.hi, exactCorrelations(), strength);
        return !(response.scale() * residual * design.triangle().longest() > allowed);
    }

    public boolean converged() {
        return kktResidual() <= kktTolerance();
    }

    public Objective objective() {
        return new Objective(trainingMse() / 2, penalty.of(weights()), lambda);
    }

    private DoubleDoubles exactCorrelations() {
        return design.triangle().correlationsAt(new DoubleDoubles(weights.hi, new double[weights.size()]));
    }
}
