package org.lambdalab.regression.reduction;

import java.util.stream.IntStream;
import org.lambdalab.regression.digits.DoubleDouble;
import org.lambdalab.regression.digits.DoubleDoubles;
import org.lambdalab.sample.Sample;

/**
 * The triangle Lᵀ of the centred columns T_1…T_d over some rows, LLᵀ = 1/n·Σ(T_i − T̄_i)(T_j − T̄_j), and the
 * projections c = L⁻¹b of the centred y.
 *
 * <p>So the mean squared error of any polynomial Σ q_k·T_k over those rows is
 * (q̄ − ȳ)² + ‖Lᵀq − c‖² + what no polynomial explains: O(d²) however many rows, a sum of squares, hence without
 * cancellation. The leading k×k block of L is the factor for degree k.
 *
 * <p>Cholesky's factorization of the {@link ChebyshevMoments} where the columns are far from dependent, else
 * {@link OrthogonalRows}. A column past the number of distinct x is dependent, and gets a row of zeros. Golub and Van
 * Loan, "Matrix Computations" (4th ed., 2013), section 4.2.
 */
public final class ChebyshevFactor {

    /** The part of a column's square not explained by those before, below which too few digits are left. */
    private static final double NEARLY_DEPENDENT = 1e-12;

    private static final double DEPENDENT = 1e-30;

    final int degree;
    final int rows;
    /** Whether the rows themselves were orthogonalised, rather than their moments factored. */
    final boolean orthogonalised;
    /** ȳ, scaled as the response is ({@link Scaling}). */
    final DoubleDouble meanY;
    /** The means of T_0…T_d. */
    final DoubleDoubles means;
    /** Lᵀ by rows: L(k, i) at i·degree + k, for T_{i+1} and T_{k+1}. */
    final DoubleDoubles upper;

    final DoubleDoubles c;
    /** The mean square that the best polynomial of this degree leaves. */
    final DoubleDouble unexplained;

    private boolean nearDependent;

    /** {@code beforeEach} is run before each stretch of rows, and ends the work where it throws. */
    public static ChebyshevFactor of(
            UnitMap unitMap, Scaling response, Sample sample, int degree, Runnable beforeEach) {
        int distinct = Distinct.count(sample.x(), degree + 1);
        ChebyshevFactor factor =
                new ChebyshevFactor(ChebyshevMoments.of(unitMap, response, sample, degree, beforeEach), distinct);
        return factor.nearDependent ? ofRows(unitMap, response, sample, degree, beforeEach) : factor;
    }

    static ChebyshevFactor ofRows(UnitMap unitMap, Scaling response, Sample sample, int degree, Runnable beforeEach) {
        int distinct = Distinct.count(sample.x(), degree + 1);
        return new ChebyshevFactor(
                OrthogonalRows.of(unitMap, response, sample, degree, distinct, beforeEach), sample.size());
    }

    ChebyshevFactor(OrthogonalRows orthogonal, int rows) {
        this.rows = rows;
        orthogonalised = true;
        int size = orthogonal.size;
        degree = size - 2;
        DoubleDouble root = DoubleDouble.of(rows).sqrt();
        means = new DoubleDoubles(degree + 1);
        upper = new DoubleDoubles(degree * degree);
        c = new DoubleDoubles(degree);
        for (int k = 0; k <= degree; k++) {
            means.set(k, orthogonal.triangle.get(k).dividedBy(root));
        }
        for (int i = 1; i <= degree; i++) {
            for (int k = i; k <= degree; k++) {
                upper.set(
                        (i - 1) * degree + k - 1,
                        orthogonal.triangle.get(i * size + k).dividedBy(root));
            }
            c.set(i - 1, orthogonal.triangle.get(i * size + size - 1).dividedBy(root));
        }
        meanY = orthogonal.triangle.get(size - 1).dividedBy(root);
        unexplained = orthogonal.triangle.get(size * size - 1).dividedBy(root).squared();
    }

    public ChebyshevFactor(ChebyshevMoments moments, int distinct) {
        orthogonalised = false;
        degree = moments.degree();
        rows = moments.rows();
        means = new DoubleDoubles(2 * degree + 1);
        DoubleDouble share = DoubleDouble.ONE.dividedBy(rows);
        for (int k = 0; k < means.size(); k++) {
            means.set(k, moments.t().get(k).times(share));
        }
        meanY = moments.yt().get(0).times(share);
        DoubleDoubles lower = new DoubleDoubles(degree * degree);
        c = new DoubleDoubles(degree);
        for (int j = 0; j < degree; j++) {
            DoubleDouble pivot = j < distinct - 1 ? pivot(lower, j) : DoubleDouble.ZERO;
            if (pivot.hi() > 0) {
                factorColumn(lower, j, pivot);
                DoubleDouble product = moments.yt().get(j + 1).times(share).minus(meanY.times(means.get(j + 1)));
                c.set(
                        j,
                        product.minus(DoubleDoubles.dot(lower, j * degree, c, 0, j, 1))
                                .dividedBy(pivot));
            }
        }
        upper = transposed(lower);
        DoubleDouble variance = moments.yy().dividedBy(rows).minus(meanY.squared());
        DoubleDouble rest = variance.minus(DoubleDoubles.dot(c, 0, c, 0, degree));
        // With an x of its own for each row there is a polynomial through all of them.
        unexplained = rest.hi() > 0 && distinct < rows ? rest : DoubleDouble.ZERO;
    }

    private ChebyshevFactor(ChebyshevFactor other, double unit) {
        degree = other.degree;
        rows = other.rows;
        orthogonalised = other.orthogonalised;
        nearDependent = other.nearDependent;
        means = other.means;
        upper = other.upper;
        meanY = other.meanY.scaled(unit);
        c = other.c.copy();
        for (int i = 0; i < degree; i++) {
            c.set(i, c.get(i).scaled(unit));
        }
        unexplained = other.unexplained.scaled(unit).scaled(unit);
    }

    /** The same with y times a power of two. */
    ChebyshevFactor scaled(double unit) {
        return new ChebyshevFactor(this, unit);
    }

    private DoubleDouble gram(int i, int j) {
        DoubleDouble product = means.get(i + j).plus(means.get(Math.abs(i - j))).scaled(0.5);
        return product.minus(means.get(i).times(means.get(j)));
    }

    private DoubleDouble pivot(DoubleDoubles lower, int j) {
        int row = j * degree;
        DoubleDouble square = gram(j + 1, j + 1);
        DoubleDouble rest = square.minus(DoubleDoubles.dot(lower, row, lower, row, j, 1));
        nearDependent |= !(rest.hi() > NEARLY_DEPENDENT * square.hi());
        return rest.hi() > DEPENDENT * square.hi() ? rest.sqrt() : DoubleDouble.ZERO;
    }

    /** By columns, for within one no number waits for another. */
    private void factorColumn(DoubleDoubles lower, int j, DoubleDouble pivot) {
        DoubleDouble inverse = DoubleDouble.ONE.dividedBy(pivot);
        lower.set(j * degree + j, pivot);
        for (int i = j + 1; i < degree; i++) {
            DoubleDouble explained = DoubleDoubles.dot(lower, i * degree, lower, j * degree, j, 1);
            lower.set(i * degree + j, gram(i + 1, j + 1).minus(explained).times(inverse));
        }
    }

    private DoubleDoubles transposed(DoubleDoubles lower) {
        DoubleDoubles result = new DoubleDoubles(degree * degree);
        for (int i = 0; i < degree; i++) {
            for (int k = i; k < degree; k++) {
                result.set(i * degree + k, lower.get(k * degree + i));
            }
        }
        return result;
    }

    /** Whether the moments are at the end of their digits, so that the rows should be gone through again. */
    public boolean isNearDependent() {
        return nearDependent;
    }

    /** Row i of Lᵀq, where q(k) stands for T_k. */
    private DoubleDouble product(int i, DoubleDoubles polynomial) {
        return DoubleDoubles.dot(upper, i * degree + i, polynomial, i + 1, polynomial.size() - 1 - i);
    }

    /** The mean of (y − Σ q_k·T_k)² over the rows, for a polynomial of this degree or less. */
    double meanSquaredError(DoubleDoubles polynomial) {
        int used = polynomial.size() - 1;
        DoubleDouble bias = DoubleDoubles.dot(means, 0, polynomial, 0, used + 1).minus(meanY);
        DoubleDouble sum = unexplained.plus(bias.squared());
        for (int i = 0; i < degree; i++) {
            DoubleDouble rest = i < used ? product(i, polynomial).minus(c.get(i)) : c.get(i);
            sum = sum.plus(rest.squared());
        }
        return sum.hi();
    }

    /** What {@link #meanSquaredError} has above that of the best polynomial of the same degree, without cancellation. */
    double excess(DoubleDoubles polynomial) {
        int used = polynomial.size() - 1;
        DoubleDouble bias = DoubleDoubles.dot(means, 0, polynomial, 0, used + 1).minus(meanY);
        DoubleDouble sum = bias.squared();
        for (int i = 0; i < used; i++) {
            sum = sum.plus(product(i, polynomial).minus(c.get(i)).squared());
        }
        return sum.hi();
    }

    /** The mean square that the best polynomial of a lower degree leaves. */
    double leastSquaresError(int lower) {
        DoubleDouble sum = unexplained;
        for (int i = lower; i < degree; i++) {
            sum = sum.plus(c.get(i).squared());
        }
        return sum.hi();
    }

    /** How many of the columns T_1…T_degree are not dependent. */
    int rank(int degree) {
        return (int) IntStream.range(0, degree)
                .filter(i -> upper.hi[i * this.degree + i] > 0)
                .count();
    }

    /**
     * The least-squares fit that has the dependent columns as in a given polynomial; where none is dependent, the only one.
     * Adds what brings Lᵀq to c, lowest degrees first, and in a second pass what rounding left.
     *
     * <p>Nothing else is taken from the given one: made of weights of 1e140, as raw powers of large x have them, it would
     * bring in all their rounding.
     */
    DoubleDoubles leastSquares(DoubleDoubles given) {
        return leadingTo(given, c);
    }

    /** The polynomial, likewise, for which Lᵀq is such a vector. */
    DoubleDoubles leadingTo(DoubleDoubles given, DoubleDoubles to) {
        int used = given.size() - 1;
        DoubleDoubles polynomial = given.copy();
        for (int i = 0; i < used; i++) {
            if (upper.hi[i * degree + i] > 0) {
                polynomial.set(i + 1, DoubleDouble.ZERO);
            }
        }
        for (int pass = 0; pass < 2; pass++) {
            for (int i = used - 1; i >= 0; i--) {
                DoubleDouble pivot = upper.get(i * degree + i);
                if (pivot.hi() > 0) {
                    polynomial.add(
                            i + 1, to.get(i).minus(product(i, polynomial)).dividedBy(pivot));
                }
            }
        }
        return withMeanOfY(polynomial);
    }

    /** Sets the constant so that the mean over the rows is ȳ. */
    DoubleDoubles withMeanOfY(DoubleDoubles polynomial) {
        polynomial.set(0, meanY.minus(DoubleDoubles.dot(means, 1, polynomial, 1, polynomial.size() - 1)));
        return polynomial;
    }
}
