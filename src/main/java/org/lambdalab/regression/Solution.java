package org.lambdalab.regression;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.lambdalab.regression.digits.DoubleDoubles;
import org.lambdalab.regression.reduction.ReducedColumns;
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
public final class Solution {

    private static final double ROUNDING = 1e-14;

    private final Design design;
    private final Penalty penalty;
    private final double lambda;
    /** Scaled as the response is. */
    private final DoubleDoubles weights;
    /** The fitted curve in Chebyshev polynomials, scaled alike; null before it is asked for. */
    private volatile @Nullable DoubleDoubles polynomial;
    /** Whether the curve was known before the weights' digits were: it is then the better of the two. */
    private final boolean knownByPolynomial;

    Solution(Design design, Penalty penalty, double lambda, DoubleDoubles weights, @Nullable DoubleDoubles polynomial) {
        this.design = design;
        this.penalty = penalty;
        this.lambda = lambda;
        this.weights = weights;
        this.polynomial = polynomial;
        knownByPolynomial = polynomial != null;
    }

    public Design design() {
        return design;
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

    /** The weights of the features as the penalty sees them: of powers 1…degree, or of columns in their order. */
    public Vector weights() {
        return inUnitsOfY(weights);
    }

    /** β₀ beside {@link #weights}: the mean of y. */
    public double intercept() {
        return design.reduced().meanOfY();
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

    public int nonZero() {
        return nonZeroColumns().length;
    }

    private int[] nonZeroColumns() {
        return IntStream.range(0, weights.size())
                .filter(j -> weights.hi[j] != 0)
                .toArray();
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

    /** RSS/n on the training data. */
    public double trainingMse() {
        return knownByPolynomial
                ? design.powers().meanSquaredErrorOfPolynomial(polynomial())
                : design.reduced().meanSquaredError(weights);
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

    /**
     * What it says of y at an x.
     *
     * @throws IllegalStateException if the features are columns
     */
    public double predict(double x) {
        return predict(Vector.of(x)).get(0);
    }

    /**
     * What it says of y at these x.
     *
     * @throws IllegalStateException if the features are columns
     */
    public Vector predict(Vector xs) {
        return unscaled(design.powers().values(polynomial(), xs));
    }

    /**
     * What it says of y in rows of the same columns.
     *
     * @param columns p of as many numbers as there are rows
     * @throws IllegalArgumentException if there are not so many columns as the design has
     * @throws IllegalStateException if the features are powers
     */
    public Vector predict(List<Vector> columns) {
        ReducedColumns training = design.columns();
        return unscaled(training.values(weights, training.scaled(columns)));
    }

    private Vector unscaled(DoubleDoubles scaled) {
        Scaling response = design.reduced().response();
        double[] predicted = new double[scaled.size()];
        for (int i = 0; i < predicted.length; i++) {
            predicted[i] = response.unscaled(scaled.get(i));
        }
        return Vector.owning(predicted);
    }

    /** Of least squares, whose curve has more digits than its weights can give it. */
    boolean isKnownByPolynomial() {
        return knownByPolynomial;
    }

    DoubleDoubles exactWeights() {
        return weights;
    }

    /** Two threads may make the same, which does no harm. */
    DoubleDoubles polynomial() {
        DoubleDoubles known = polynomial;
        if (known == null) {
            known = design.powers().polynomial(weights);
            polynomial = known;
        }
        return known;
    }

    private DoubleDoubles exactCorrelations() {
        return design.triangle().correlationsAt(new DoubleDoubles(weights.hi, new double[weights.size()]));
    }

    private Vector inUnitsOfY(DoubleDoubles values) {
        double scale = design.reduced().response().scale();
        double[] scaled = design.reduced().asGiven(values.hi);
        for (int j = 0; j < scaled.length; j++) {
            scaled[j] *= scale;
        }
        return Vector.owning(scaled);
    }
}
