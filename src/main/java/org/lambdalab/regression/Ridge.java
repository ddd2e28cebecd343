package org.lambdalab.regression;

/**
 * Every ridge fit from one decomposition: w(λ) = V·diag(s/(s²+λ))·Uᵀc.
 *
 * <p>Each direction shrinks by s²/(s²+λ), and no λ needs another factorization: O(d³) once, O(d²) a fit. The decomposition
 * is in doubles; steps of iterative refinement, with the gradient in 32 digits, take its error away. Where λ is so
 * small beside the columns' dependence that they do not, {@link MinimumNorm} solves in 32 digits.
 *
 * <p>Hastie, Tibshirani and Friedman, "The Elements of Statistical Learning" (2nd ed., 2009), eq. 3.47; Higham,
 * "Accuracy and Stability of Numerical Algorithms" (2nd ed., 2002), section 12.1.
 */
final class Ridge {

    private static final int REFINEMENTS = 6;

    /** A correction this small beside the weights leaves, squared, an error below that of a double. */
    private static final double NEGLIGIBLE = 1e-9;

    private final Triangle triangle;
    private final SingularValues values;

    Ridge(Triangle triangle, SingularValues values) {
        this.triangle = triangle;
        this.values = values;
    }

    DoubleDoubles weights(double lambda) {
        double[] coordinates = values.projections.clone();
        for (int k = 0; k < coordinates.length; k++) {
            double s = values.s[k];
            coordinates[k] = s == 0 ? 0 : coordinates[k] * s / (s * s + lambda);
        }
        int d = triangle.columns();
        DoubleDoubles weights = new DoubleDoubles(varying(values.fromCoordinates(coordinates)), new double[d]);
        for (int step = 0; step < REFINEMENTS; step++) {
            double[] correction = correction(weights, lambda);
            double largest = 0;
            double changed = 0;
            for (int j = 0; j < d; j++) {
                weights.add(j, DoubleDouble.of(correction[j]));
                largest = Math.max(largest, Math.abs(weights.hi[j]));
                changed = Math.max(changed, Math.abs(correction[j]));
            }
            if (changed <= NEGLIGIBLE * largest) {
                return weights;
            }
        }
        return MinimumNorm.weights(triangle, lambda);
    }

    /** (RᵀR + λ)⁻¹ of the gradient that is left. */
    private double[] correction(DoubleDoubles weights, double lambda) {
        DoubleDoubles gradient = triangle.correlationsAt(weights);
        DoubleDoubles.addScaled(gradient, 0, -lambda, 0, weights, 0, weights.size());
        double[] coordinates = values.toCoordinates(gradient.hi);
        for (int k = 0; k < coordinates.length; k++) {
            coordinates[k] /= values.s[k] * values.s[k] + lambda;
        }
        return varying(values.fromCoordinates(coordinates));
    }

    /** A column that does not vary keeps weight 0, not the rounding of one. */
    private double[] varying(double[] weights) {
        for (int j = 0; j < weights.length; j++) {
            if (triangle.vanishes(j)) {
                weights[j] = 0;
            }
        }
        return weights;
    }
}
