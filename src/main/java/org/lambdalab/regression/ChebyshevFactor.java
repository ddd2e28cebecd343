package org.lambdalab.regression;

/**
 * The Cholesky factor L of the centred Gram matrix of T_1…T_d over some rows, 1/n·Σ(T_i − T̄_i)(T_j − T̄_j), and the
 * projections c = L⁻¹b of the centred y.
 *
 * <p>So the mean squared error of any polynomial Σ q_k·T_k over those rows is
 * (q̄ − ȳ)² + ‖Lᵀq − c‖² + (s²_y − ‖c‖²): O(d²) however many rows, a sum of squares, hence without cancellation. The
 * leading k×k block of L is the factor for degree k.
 *
 * <p>Carried to 32 digits. A column whose part not explained by those before it has less than 1e-30 of its square is
 * taken as dependent and given a row of zeros, and so is each from the number of distinct x on: that many points
 * determine no more. O(d³). Golub and Van Loan, "Matrix Computations" (4th ed., 2013), algorithm 4.2.2.
 */
final class ChebyshevFactor {

    private static final double DEPENDENT = 1e-30;

    final int degree;
    /** ȳ, in units of the {@link Response}. */
    final DoubleDouble meanY;
    /** The means of T_0…T_d. */
    final DoubleDoubles means;
    /** Lᵀ by rows: L(k, i) at i·degree + k, for T_{i+1} and T_{k+1}. */
    final DoubleDoubles upper;

    final DoubleDoubles c;
    private final DoubleDouble varianceY;

    ChebyshevFactor(ChebyshevMoments moments, int distinct) {
        degree = moments.degree();
        DoubleDouble rows = DoubleDouble.of(moments.rows());
        means = new DoubleDoubles(2 * degree + 1);
        for (int k = 0; k < means.size(); k++) {
            means.set(k, moments.t().get(k).dividedBy(rows));
        }
        meanY = moments.yt().get(0).dividedBy(rows);
        varianceY = moments.yy().dividedBy(rows).minus(meanY.squared());
        DoubleDoubles lower = new DoubleDoubles(degree * degree);
        c = new DoubleDoubles(degree);
        for (int i = 0; i < degree; i++) {
            factorRow(lower, i, distinct);
            DoubleDouble projection = moments.yt().get(i + 1).dividedBy(rows).minus(meanY.times(means.get(i + 1)));
            DoubleDouble pivot = lower.get(i * degree + i);
            if (pivot.hi() > 0) {
                projection = projection.minus(DoubleDoubles.dot(lower, i * degree, c, 0, i));
                c.set(i, projection.dividedBy(pivot));
            }
        }
        upper = transposed(lower);
    }

    private DoubleDouble gram(int i, int j) {
        DoubleDouble product = means.get(i + j).plus(means.get(Math.abs(i - j))).scaled(0.5);
        return product.minus(means.get(i).times(means.get(j)));
    }

    private void factorRow(DoubleDoubles lower, int i, int distinct) {
        int row = i * degree;
        for (int j = 0; j < i; j++) {
            DoubleDouble pivot = lower.get(j * degree + j);
            if (pivot.hi() > 0) {
                DoubleDouble explained = DoubleDoubles.dot(lower, row, lower, j * degree, j);
                lower.set(row + j, gram(i + 1, j + 1).minus(explained).dividedBy(pivot));
            }
        }
        DoubleDouble square = gram(i + 1, i + 1);
        DoubleDouble rest = square.minus(DoubleDoubles.dot(lower, row, lower, row, i));
        boolean dependent = i >= distinct - 1 || !(rest.hi() > DEPENDENT * square.hi());
        lower.set(row + i, dependent ? DoubleDouble.ZERO : rest.sqrt());
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

    /** Row i of Lᵀq, where q(k) stands for T_k. */
    private DoubleDouble product(int i, DoubleDoubles polynomial) {
        return DoubleDoubles.dot(upper, i * degree + i, polynomial, i + 1, polynomial.size() - 1 - i);
    }

    /** The mean of (y − Σ q_k·T_k)² over the rows, for a polynomial of this degree or less. */
    double meanSquaredError(DoubleDoubles polynomial) {
        int used = polynomial.size() - 1;
        DoubleDouble bias = DoubleDoubles.dot(means, 0, polynomial, 0, used + 1).minus(meanY);
        DoubleDouble sum = bias.squared();
        for (int i = 0; i < used; i++) {
            sum = sum.plus(product(i, polynomial).minus(c.get(i)).squared());
        }
        return sum.plus(unexplained(used)).hi();
    }

    /** What the best polynomial of a degree leaves of the variance of y. */
    private DoubleDouble unexplained(int used) {
        DoubleDouble rest = varianceY.minus(DoubleDoubles.dot(c, 0, c, 0, used));
        return rest.hi() > 0 ? rest : DoubleDouble.ZERO;
    }

    /** The least-squares polynomial of a degree, its mean that of y, where no column of it is dependent. */
    DoubleDoubles leastSquares(int used) {
        DoubleDoubles polynomial = new DoubleDoubles(used + 1);
        for (int i = used - 1; i >= 0; i--) {
            DoubleDouble known = DoubleDoubles.dot(upper, i * degree + i + 1, polynomial, i + 2, used - 1 - i);
            polynomial.set(i + 1, c.get(i).minus(known).dividedBy(upper.get(i * degree + i)));
        }
        return withMeanOfY(polynomial);
    }

    /** Sets the constant so that the mean over the rows is ȳ. */
    DoubleDoubles withMeanOfY(DoubleDoubles polynomial) {
        polynomial.set(0, meanY.minus(DoubleDoubles.dot(means, 1, polynomial, 1, polynomial.size() - 1)));
        return polynomial;
    }
}
