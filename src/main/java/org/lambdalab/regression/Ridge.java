package org.lambdalab.regression;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Every ridge fit from one decomposition: w(λ) = V·diag(s/(s²+λ))·Uᵀc.
 *
 * <p>Each direction shrinks by s²/(s²+λ), and no λ needs another factorization: O(d³) once, O(d²) a fit. The decomposition
 * is in doubles; steps of iterative refinement, with the gradient in 32 digits, take its error away. Where λ is so
 * small beside the columns' dependence that they do not, {@link MinimumNorm} solves in 32 digits.
 *
 * <p>All λ go abreast, an array holding one quantity, such as one weight, at each of them: the same step on every
 * number of an array is what vector instructions do. Sums begin with a large number, as in {@link DoubleDoubles#dot}.
 *
 * <p>Hastie, Tibshirani and Friedman, "The Elements of Statistical Learning" (2nd ed., 2009), eq. 3.47; Higham,
 * "Accuracy and Stability of Numerical Algorithms" (2nd ed., 2002), section 12.1.
 */
final class Ridge {

    private static final int REFINEMENTS = 6;

    /** When the next correction would be this small beside the weights, what it leaves is below the last bit of a double. */
    private static final double NEGLIGIBLE = 1e-18;

    /** Where s² + λ falls below this part of the largest s², s is rounding, and so would be the corrections. */
    private static final double LOST = 1e-24;

    private final Triangle triangle;
    private final SingularValues values;
    private final double[] lambdas;
    private final int count;
    private final int d;
    private final DoubleDoubles[] weights;
    private final DoubleDoubles[] residuals;
    /** The last correction beside the largest weight. */
    private final double[] changes;

    /** Whether the weights need no further correction: they then stay, whatever λ they go abreast with. */
    private final boolean[] settled;

    /** A λ below this is left to 32 digits. */
    private final double least;

    private final double[] starts;

    private Ridge(Triangle triangle, SingularValues values, double[] lambdas) {
        this.triangle = triangle;
        this.values = values;
        this.lambdas = lambdas;
        count = lambdas.length;
        d = triangle.columns();
        weights = Stream.generate(() -> new DoubleDoubles(count)).limit(d).toArray(DoubleDoubles[]::new);
        residuals = Stream.generate(() -> new DoubleDoubles(count)).limit(d).toArray(DoubleDoubles[]::new);
        changes = new double[count];
        settled = new boolean[count];
        double smallest = Arrays.stream(values.s).min().orElse(0);
        double largest = Arrays.stream(values.s).max().orElse(0);
        least = LOST * largest * largest - smallest * smallest;
        starts = new double[count];
    }

    /** The weights at each λ > 0. */
    static List<DoubleDoubles> weights(Triangle triangle, SingularValues values, double[] lambdas) {
        Ridge ridge = new Ridge(triangle, values, lambdas);
        ridge.solve();
        return IntStream.range(0, lambdas.length).mapToObj(ridge::weightsAt).toList();
    }

    private DoubleDoubles weightsAt(int place) {
        if (!settled[place] || lambdas[place] < least) {
            return MinimumNorm.weights(triangle, lambdas[place]);
        }
        DoubleDoubles result = new DoubleDoubles(d);
        for (int j = 0; j < d; j++) {
            result.set(j, weights[j].get(place));
        }
        return result;
    }

    private void solve() {
        double[][] coordinates = new double[d][count];
        for (int k = 0; k < d; k++) {
            Arrays.fill(coordinates[k], values.s[k] * values.projections[k]);
        }
        add(solved(coordinates));
        for (int step = 0; step < REFINEMENTS && !allSettled(); step++) {
            findResiduals();
            add(solved(inCoordinates(gradients())));
        }
    }

    private boolean allSettled() {
        for (boolean one : settled) {
            if (!one) {
                return false;
            }
        }
        return true;
    }

    /** V·coordinates/(s²+λ): the solution for a right-hand side given in the directions of V. */
    private double[][] solved(double[][] coordinates) {
        for (int k = 0; k < d; k++) {
            double square = values.s[k] * values.s[k];
            for (int l = 0; l < count; l++) {
                coordinates[k][l] /= square + lambdas[l];
            }
        }
        double[][] result = new double[d][count];
        for (int j = 0; j < d; j++) {
            // A column that does not vary keeps weight 0, not the rounding of one.
            int directions = triangle.vanishes(j) ? 0 : d;
            for (int k = 0; k < directions; k++) {
                addScaled(result[j], values.direction(j, k), coordinates[k]);
            }
        }
        return result;
    }

    private double[][] inCoordinates(double[][] columns) {
        double[][] result = new double[d][count];
        for (int k = 0; k < d; k++) {
            for (int j = 0; j < d; j++) {
                addScaled(result[k], values.direction(j, k), columns[j]);
            }
        }
        return result;
    }

    private static void addScaled(double[] to, double factor, double[] from) {
        for (int l = 0; l < to.length; l++) {
            to[l] = Math.fma(factor, from[l], to[l]);
        }
    }

    private void add(double[][] corrections) {
        double[] largest = new double[count];
        double[] last = changes.clone();
        Arrays.fill(changes, 0);
        for (int j = 0; j < d; j++) {
            for (int l = 0; l < count; l++) {
                corrections[j][l] = settled[l] ? 0 : corrections[j][l];
            }
            DoubleDoubles.add(weights[j], corrections[j]);
            for (int l = 0; l < count; l++) {
                largest[l] = Math.max(largest[l], Math.abs(weights[j].hi[l]));
                changes[l] = Math.max(changes[l], Math.abs(corrections[j][l]));
            }
        }
        for (int l = 0; l < count; l++) {
            changes[l] = changes[l] == 0 ? 0 : changes[l] / largest[l];
            settled[l] |= changes[l] == 0 || changes[l] * changes[l] <= NEGLIGIBLE * last[l];
        }
    }

    /** c − R·w. */
    private void findResiduals() {
        double most = Arrays.stream(triangle.c().hi).map(Math::abs).max().orElse(0);
        setStarts(weights, most);
        for (int i = 0; i < d; i++) {
            DoubleDoubles.begin(residuals[i], starts, triangle.c().get(i));
            for (int j = i; j < d; j++) {
                DoubleDouble entry = triangle.entry(i, j);
                DoubleDoubles.addTo(residuals[i], -entry.hi(), -entry.lo(), weights[j], 0, count);
            }
            DoubleDoubles.end(residuals[i], starts);
        }
    }

    /** Rᵀ(c − R·w) − λ·w. */
    private double[][] gradients() {
        setStarts(residuals, 0);
        double[][] result = new double[d][];
        for (int j = 0; j < d; j++) {
            DoubleDoubles sums = new DoubleDoubles(count);
            DoubleDoubles.begin(sums, starts, DoubleDouble.ZERO);
            for (int i = 0; i <= j; i++) {
                DoubleDouble entry = triangle.entry(i, j);
                DoubleDoubles.addTo(sums, entry.hi(), entry.lo(), residuals[i], 0, count);
            }
            DoubleDoubles.subtractProducts(sums, lambdas, weights[j]);
            DoubleDoubles.end(sums, starts);
            result[j] = sums.hi;
        }
        return result;
    }

    /** For sums of a column of R, no entry of which is above 1, times such vectors, and one number more. */
    private void setStarts(DoubleDoubles[] vectors, double more) {
        Arrays.fill(starts, 0);
        for (DoubleDoubles values : vectors) {
            for (int l = 0; l < count; l++) {
                starts[l] += Math.abs(values.hi[l]);
            }
        }
        for (int l = 0; l < count; l++) {
            starts[l] = DoubleDoubles.start(starts[l] + more);
        }
    }
}
