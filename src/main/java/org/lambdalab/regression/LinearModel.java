package org.lambdalab.regression;

import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.lambdalab.regression.digits.DoubleDoubles;
import org.lambdalab.regression.reduction.ReducedColumns;
import org.lambdalab.regression.reduction.Scaling;
import org.lambdalab.regression.solver.LeastSquares;
import org.lambdalab.sample.Vector;

/**
 * Weights of a design's features, however they were found, and what they predict: the minimiser of J ({@link Solution}),
 * least squares of some features, or where {@link GradientDescent} was stopped.
 *
 * <p>Weights have more digits than a double, since powers of x magnify the rounding of a weight; what is given out is
 * rounded once.
 */
public sealed class LinearModel permits Solution {

    final Design design;
    /** Scaled as the response is. */
    final DoubleDoubles weights;
    /** The fitted curve in Chebyshev polynomials, scaled alike; null before it is asked for. */
    private volatile @Nullable DoubleDoubles polynomial;
    /** Whether the curve was known before the weights' digits were: it is then the better of the two. */
    private final boolean knownByPolynomial;

    LinearModel(Design design, DoubleDoubles weights, @Nullable DoubleDoubles polynomial) {
        this.design = design;
        this.weights = weights;
        this.polynomial = polynomial;
        knownByPolynomial = polynomial != null;
    }

    /**
     * Least squares of some powers alone, the others being left out: of all minimisers the shortest. Without any power it is
     * the mean of y.
     *
     * @param powers each from 1 to the degree, increasing
     * @throws IllegalArgumentException if they are not so
     * @throws IllegalStateException if the design is of columns
     */
    public static LinearModel leastSquares(Design design, List<Integer> powers) {
        int[] features = features(design, powers);
        int count = features.length;
        if (count > 0 && features[count - 1] == count - 1) {
            return ofDegree(design, count);
        }
        DoubleDoubles some = LeastSquares.weights(design.triangle().of(features));
        DoubleDoubles weights = new DoubleDoubles(design.features());
        for (int k = 0; k < count; k++) {
            weights.set(features[k], some.get(k));
        }
        return new LinearModel(design, weights, design.powers().leastSquares(weights, features));
    }

    /** Of all powers up to a degree the curve is known to more digits. */
    private static LinearModel ofDegree(Design design, int degree) {
        DoubleDoubles weights = LeastSquares.weights(design.triangle().leading(degree));
        return new LinearModel(
                design, weights.resized(design.features()), design.reduced().leastSquares(weights));
    }

    /**
     * The same weights of some powers, and 0 for all others: nothing is fitted again.
     *
     * @param powers as in {@link #leastSquares}
     */
    public LinearModel keeping(List<Integer> powers) {
        DoubleDoubles kept = new DoubleDoubles(weights.size());
        for (int feature : features(design, powers)) {
            kept.set(feature, weights.get(feature));
        }
        return new LinearModel(design, kept, null);
    }

    private static int[] features(Design design, List<Integer> powers) {
        int degree = design.degree();
        int[] features = powers.stream().mapToInt(power -> power - 1).toArray();
        for (int k = 0; k < features.length; k++) {
            int least = k == 0 ? 0 : features[k - 1] + 1;
            if (features[k] < least || features[k] >= degree) {
                throw new IllegalArgumentException("powers " + powers + " of degree " + degree);
            }
        }
        return features;
    }

    public Design design() {
        return design;
    }

    /** The weights of the features as the penalty sees them: of powers 1…degree, or of columns in their order. */
    public Vector weights() {
        return inUnitsOfY(weights);
    }

    /** β₀ beside {@link #weights}: the mean of y. */
    public double intercept() {
        return design.reduced().meanOfY();
    }

    public int nonZero() {
        return nonZeroColumns().length;
    }

    int[] nonZeroColumns() {
        return IntStream.range(0, weights.size())
                .filter(j -> weights.hi[j] != 0)
                .toArray();
    }

    /** RSS/n on the training data. */
    public double trainingMse() {
        return knownByPolynomial
                ? design.powers().meanSquaredErrorOfPolynomial(polynomial())
                : design.reduced().meanSquaredError(weights);
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

    /** Numbers of the features, scaled as the response is. */
    final Vector inUnitsOfY(DoubleDoubles values) {
        double scale = design.reduced().response().scale();
        double[] scaled = design.reduced().asGiven(values.hi);
        for (int j = 0; j < scaled.length; j++) {
            scaled[j] *= scale;
        }
        return Vector.owning(scaled);
    }
}
