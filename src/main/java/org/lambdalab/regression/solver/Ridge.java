package org.lambdalab.regression.solver;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.lambdalab.regression.digits.DoubleDouble;
import org.lambdalab.regression.digits.DoubleDoubles;
import org.lambdalab.regression.reduction.Triangle;

/**
 * Every ridge fit from one decomposition: with R = U·B·Vᵀ, w = V·(BᵀB + λI)⁻¹·Vᵀ·Rᵀc.
 *
 * <p>BᵀB + λI is tridiagonal, and no λ needs another reduction: O(d³) once, O(d²) a fit. Its factors come from B by sums
 * of positive numbers alone. The decomposition is in doubles; steps of iterative refinement, with the gradient in 32
 * digits, take its error away. Where λ is too small for that, {@link MinimumNorm} solves in 32 digits.
 *
 * <p>All λ go abreast, an array holding one quantity, such as one weight, at each of them: the same step on every
 * number of an array is what vector instructions do. Sums begin with a large number, as in {@link DoubleDoubles#dot}.
 *
 * <p>Eldén, "Algorithms for the regularization of ill-conditioned least squares problems", BIT 17 (1977), section 4;
 * Higham, "Accuracy and Stability of Numerical Algorithms" (2nd ed., 2002), section 12.1.
 */
public final class Ridge {

    private static final int REFINEMENTS = 6;

    /** When the next correction would be this small beside the weights, what it leaves is below the last bit of a double. */
    private static final double NEGLIGIBLE = 1e-18;

    /** Below this part of the squares in B, λ is not far above their rounding, and corrections would take long or fail. */
    private static final double LOST = 1e-14;

    private final Triangle triangle;
    private final Bidiagonal bidiagonal;
    private final double[] lambdas;
    private final int count;
    private final int d;
    private final DoubleDoubles[] weights;
    private final DoubleDoubles[] residuals;
    private DoubleDoubles spare;
    /** The last correction beside the largest weight. */
    private final double[] changes;

    /**
     * Whether the weights need no further correction, for they are exact or left to 32 digits: they then stay, whatever λ
     * they go abreast with.
     */
    private final boolean[] settled;

    /** A λ below this is left to 32 digits. */
    private final double least;

    private final double[] starts;

    /** The factors L·D·Lᵀ of BᵀB + λI: of D⁻¹, and of L below its diagonal of ones, row by row. */
    private final double[][] inverses;

    private final double[][] ratios;

    private Ridge(Triangle triangle, double[] lambdas) {
        this.triangle = triangle;
        bidiagonal = new Bidiagonal(triangle);
        this.lambdas = lambdas;
        count = lambdas.length;
        d = triangle.columns();
        weights = new DoubleDoubles[d];
        residuals = Stream.generate(() -> new DoubleDoubles(count)).limit(d).toArray(DoubleDoubles[]::new);
        spare = new DoubleDoubles(count);
        changes = new double[count];
        settled = new boolean[count];
        double square = 0;
        for (int k = 0; k < d; k++) {
            square += bidiagonal.diagonal[k] * bidiagonal.diagonal[k] + bidiagonal.above[k] * bidiagonal.above[k];
        }
        least = LOST * square;
        for (int l = 0; l < count; l++) {
            settled[l] = lambdas[l] < least;
        }
        inverses = new double[d][count];
        ratios = new double[d][count];
        starts = new double[count];
    }

    /** The weights at each λ > 0; {@code beforeEach} is run before they are taken out, which may be where the work is. */
    public static List<DoubleDoubles> weights(Triangle triangle, double[] lambdas, Runnable beforeEach) {
        Ridge ridge = new Ridge(triangle, lambdas);
        ridge.solve();
        return IntStream.range(0, lambdas.length)
                .mapToObj(place -> {
                    beforeEach.run();
                    return ridge.weightsAt(place);
                })
                .toList();
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
        factor();
        double[] gradient = triangle.correlationsAt(new DoubleDoubles(d)).hi;
        double[][] coordinates = new double[d][count];
        for (int k = 0; k < d; k++) {
            for (int j = 0; j < d; j++) {
                coordinates[k][0] += bidiagonal.columns[k][j] * gradient[j];
            }
            Arrays.fill(coordinates[k], coordinates[k][0]);
        }
        double[][] first = solved(coordinates);
        for (int j = 0; j < d; j++) {
            weights[j] = new DoubleDoubles(first[j], new double[count]);
        }
        Arrays.fill(changes, 1);
        for (int step = 0; step < REFINEMENTS && !allSettled(); step++) {
            findResiduals();
            add(solved(combinations(bidiagonal.columns, gradients())));
        }
    }

    /** A rotation takes √λ into each row of B; of what it leaves of √λ, the square goes on to the next. */
    private void factor() {
        double[] rest = lambdas.clone();
        for (int k = 0; k < d; k++) {
            double diagonal = bidiagonal.diagonal[k];
            double above = bidiagonal.above[k];
            for (int l = 0; l < count; l++) {
                double inverse = 1 / (diagonal * diagonal + rest[l]);
                inverses[k][l] = inverse;
                ratios[k][l] = diagonal * above * inverse;
                rest[l] = lambdas[l] + rest[l] * inverse * above * above;
            }
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

    /** V·(BᵀB + λI)⁻¹·coordinates, which are overwritten. */
    private double[][] solved(double[][] coordinates) {
        for (int k = 1; k < d; k++) {
            subtractProducts(coordinates[k], ratios[k - 1], coordinates[k - 1]);
        }
        multiply(coordinates[d - 1], inverses[d - 1]);
        for (int k = d - 2; k >= 0; k--) {
            multiply(coordinates[k], inverses[k]);
            subtractProducts(coordinates[k], ratios[k], coordinates[k + 1]);
        }
        double[][] result = combinations(bidiagonal.rows, coordinates);
        for (int j = 0; j < d; j++) {
            if (triangle.length(j) == 0) {
                // A column that does not vary keeps weight 0, not the rounding of one.
                Arrays.fill(result[j], 0);
            }
        }
        return result;
    }

    private double[][] combinations(double[][] factors, double[][] vectors) {
        double[][] result = new double[d][];
        for (int j = 0; j < d; j++) {
            result[j] = combination(factors[j], vectors);
        }
        return result;
    }

    /** Σ factors·vectors, four vectors at a time, which saves fetching and storing the sums between them. */
    private double[] combination(double[] factors, double[][] vectors) {
        double[] sums = new double[count];
        int k = 0;
        for (; k + 4 <= d; k += 4) {
            addFour(sums, factors, vectors, k);
        }
        for (; k < d; k++) {
            double factor = factors[k];
            double[] vector = vectors[k];
            for (int l = 0; l < count; l++) {
                sums[l] = Math.fma(factor, vector[l], sums[l]);
            }
        }
        return sums;
    }

    private static void addFour(double[] sums, double[] factors, double[][] vectors, int k) {
        double e = factors[k];
        double f = factors[k + 1];
        double g = factors[k + 2];
        double h = factors[k + 3];
        double[] p = vectors[k];
        double[] q = vectors[k + 1];
        double[] r = vectors[k + 2];
        double[] s = vectors[k + 3];
        for (int l = 0; l < sums.length; l++) {
            sums[l] += Math.fma(e, p[l], f * q[l]) + Math.fma(g, r[l], h * s[l]);
        }
    }

    private static void subtractProducts(double[] from, double[] a, double[] b) {
        for (int l = 0; l < from.length; l++) {
            from[l] = Math.fma(-a[l], b[l], from[l]);
        }
    }

    private static void multiply(double[] values, double[] factors) {
        for (int l = 0; l < values.length; l++) {
            values[l] *= factors[l];
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

    /** Rᵀ(c − R·w) − λ·w, in place of the residuals: going up from the last, none is needed below its own row again. */
    private double[][] gradients() {
        setStarts(residuals, 0);
        double[][] result = new double[d][];
        for (int j = d - 1; j >= 0; j--) {
            DoubleDoubles sums = spare;
            DoubleDoubles.begin(sums, starts, DoubleDouble.ZERO);
            for (int i = 0; i <= j; i++) {
                DoubleDouble entry = triangle.entry(i, j);
                DoubleDoubles.addTo(sums, entry.hi(), entry.lo(), residuals[i], 0, count);
            }
            DoubleDoubles.subtractProducts(sums, lambdas, weights[j]);
            DoubleDoubles.end(sums, starts);
            spare = residuals[j];
            residuals[j] = sums;
            result[j] = sums.hi;
        }
        return result;
    }

    /** For sums of a column of R times such vectors, and one number more. */
    private void setStarts(DoubleDoubles[] vectors, double more) {
        double longest = triangle.longest();
        Arrays.fill(starts, 0);
        for (DoubleDoubles values : vectors) {
            for (int l = 0; l < count; l++) {
                starts[l] += Math.abs(values.hi[l]);
            }
        }
        for (int l = 0; l < count; l++) {
            starts[l] = DoubleDoubles.start(longest * starts[l] + more);
        }
    }
}
