package org.lambdalab.regression.reduction;

import org.lambdalab.regression.digits.DoubleDouble;
import org.lambdalab.regression.digits.DoubleDoubles;
import org.lambdalab.sample.Vector;

/**
 * A training sample as its standardised polynomial features and their {@link Triangle}, up to the highest degree asked for: what
 * designs of one sample and basis share, since lower degrees are leading blocks.
 *
 * <p>With F the features in Chebyshev polynomials and L the {@link ChebyshevFactor}, column k of R is LᵀF_kᵀ divided
 * by its norm, which is the feature's standard deviation. O(d³) after the moments.
 */
public final class ReducedPowers implements ReducedSample {

    /** A feature whose variance is this small a part of its squared coefficients does not vary. */
    private static final double CONSTANT = 1e-28;

    /** Half a unit in the last place of a u near 1. */
    private static final double ROUNDING = 0x1p-54;

    final UnitMap unitMap;
    final Scaling response;
    final Features features;
    final ChebyshevFactor chebyshev;
    /** Standard deviations of the features 1…d at 0…d − 1; 0 for one that does not vary. */
    final DoubleDoubles deviations;

    final Triangle triangle;

    public ReducedPowers(UnitMap unitMap, Scaling response, ChebyshevFactor chebyshev, Features features) {
        this.unitMap = unitMap;
        this.response = response;
        this.features = features;
        this.chebyshev = chebyshev;
        int d = features.degree;
        deviations = new DoubleDoubles(d);
        DoubleDoubles r = new DoubleDoubles(d * d);
        for (int j = 0; j < d; j++) {
            standardise(j, r);
        }
        triangle = new Triangle(d, d, r, chebyshev.c);
    }

    @Override
    public int rows() {
        return chebyshev.rows;
    }

    @Override
    public double[] asGiven(double[] byTriangle) {
        return byTriangle.clone();
    }

    /** Of powers that say the same of some x, the lowest has the weight: the simplest curve. */
    @Override
    public boolean sharesWeight() {
        return false;
    }

    /** Whether the rows themselves were orthogonalised, their moments having too few digits. */
    public boolean orthogonalised() {
        return chebyshev.orthogonalised;
    }

    public UnitMap unitMap() {
        return unitMap;
    }

    @Override
    public Scaling response() {
        return response;
    }

    @Override
    public Triangle triangle() {
        return triangle;
    }

    @Override
    public double meanOfY() {
        return response.unscaled(chebyshev.meanY);
    }

    private void standardise(int j, DoubleDoubles r) {
        int d = features.degree;
        int feature = (j + 1) * features.stride;
        for (int i = 0; i <= j; i++) {
            r.set(j * d + i, DoubleDoubles.dot(chebyshev.upper, i * d + i, features.table, feature + i + 1, j - i + 1));
        }
        DoubleDouble variance = DoubleDoubles.dot(r, j * d, r, j * d, j + 1);
        DoubleDouble size = DoubleDoubles.dot(features.table, feature + 1, features.table, feature + 1, j + 1);
        boolean varies = variance.hi() > CONSTANT * size.hi();
        DoubleDouble deviation = varies ? variance.sqrt() : DoubleDouble.ZERO;
        DoubleDouble inverse = varies ? DoubleDouble.ONE.dividedBy(deviation) : DoubleDouble.ZERO;
        deviations.set(j, deviation);
        for (int i = 0; i <= j; i++) {
            r.set(j * d + i, r.get(j * d + i).times(inverse));
        }
    }

    /** The factor of each feature 1…, with 0 at 0: weights in units of the features as they are. */
    private DoubleDoubles unstandardised(DoubleDoubles weights) {
        DoubleDoubles result = new DoubleDoubles(weights.size() + 1);
        for (int j = 0; j < weights.size(); j++) {
            if (weights.hi[j] != 0) {
                result.set(j + 1, weights.get(j).dividedBy(deviations.get(j)));
            }
        }
        return result;
    }

    /** Feature j + 1 as the weights see it, in T_0…: its mean over the rows 0, and zero if it does not vary. */
    DoubleDoubles standardised(int j) {
        DoubleDoubles result = new DoubleDoubles(j + 2);
        if (deviations.hi[j] == 0) {
            return result;
        }
        DoubleDouble factor = DoubleDouble.ONE.dividedBy(deviations.get(j));
        int row = (j + 1) * features.stride;
        DoubleDoubles.addScaled(result, 1, factor.hi(), factor.lo(), features.table, row + 1, j + 1);
        result.set(0, DoubleDoubles.dot(chebyshev.means, 1, result, 1, j + 1).negated());
        return result;
    }

    /** The fitted polynomial in T_0…, scaled as the response is. */
    public DoubleDoubles polynomial(DoubleDoubles weights) {
        DoubleDoubles factors = unstandardised(weights);
        DoubleDoubles polynomial = new DoubleDoubles(factors.size());
        for (int k = 1; k < factors.size(); k++) {
            if (factors.hi[k] != 0) {
                int row = k * features.stride;
                DoubleDoubles.addScaled(polynomial, 0, factors.hi[k], factors.lo[k], features.table, row, k + 1);
            }
        }
        return chebyshev.withMeanOfY(polynomial);
    }

    /** The least-squares polynomial of these weights, without their rounding. */
    @Override
    public DoubleDoubles leastSquares(DoubleDoubles weights) {
        return chebyshev.leastSquares(polynomial(weights));
    }

    /** The least-squares polynomial of some features alone, whose weights these are, without their rounding. */
    public DoubleDoubles leastSquares(DoubleDoubles weights, int... features) {
        return chebyshev.leadingTo(
                polynomial(weights), triangle.leading(weights.size()).projected(features));
    }

    /** What a polynomial's mean squared error has above the least of its degree, scaled as the response is. */
    public double excess(DoubleDoubles polynomial) {
        return chebyshev.excess(polynomial);
    }

    @Override
    public double leastSquaresError(int degree) {
        return chebyshev.leastSquaresError(degree) * response.scale() * response.scale();
    }

    /** How many directions the first features span, whatever the digits left of them. */
    public int rank(int features) {
        return chebyshev.rank(features);
    }

    /** The values at some x of a polynomial in T_0…, scaled as the response is. */
    public DoubleDoubles values(DoubleDoubles polynomial, Vector xs) {
        return Chebyshev.values(polynomial, unitMap.toUnit(xs.shared()));
    }

    /** These x as u, rounded to doubles. */
    public double[] inUnit(Vector xs) {
        return unitMap.toUnit(xs.shared()).hi;
    }

    /**
     * How far coefficients of the powers of x, doubles, lead from a polynomial in T_0…: the largest distance over some x, in
     * units of y. Found in 32 digits, so that the rounding of the coefficients is all that shows.
     */
    public double distance(double[] coefficients, DoubleDoubles polynomial, Vector xs) {
        DoubleDoubles scaled = values(polynomial, xs);
        double largest = 0;
        for (int i = 0; i < xs.size(); i++) {
            DoubleDouble x = DoubleDouble.of(xs.get(i));
            DoubleDouble value = DoubleDouble.ZERO;
            for (int k = coefficients.length - 1; k >= 0; k--) {
                value = value.times(x).plus(DoubleDouble.of(coefficients[k]));
            }
            DoubleDouble exact = scaled.get(i).scaled(response.scale()).plus(DoubleDouble.of(response.shift()));
            largest = Math.max(largest, Math.abs(value.minus(exact).hi()));
        }
        return largest;
    }

    @Override
    public double meanSquaredError(DoubleDoubles weights) {
        double scaled =
                chebyshev.unexplained.hi() + triangle.leading(weights.size()).squaredDistance(weights);
        return scaled * response.scale() * response.scale();
    }

    /** The same of a polynomial in T_0…. */
    public double meanSquaredErrorOfPolynomial(DoubleDoubles polynomial) {
        return chebyshev.meanSquaredError(polynomial) * response.scale() * response.scale();
    }

    /** The coefficients of the powers 0… of x, in units of y. */
    @Override
    public double[] coefficients(DoubleDoubles weights) {
        DoubleDoubles factors = unstandardised(weights);
        DoubleDouble shift = DoubleDouble.of(response.shift());
        factors.set(0, constant(factors).plus(shift.dividedBy(response.scale())));
        return features.inPowersOfX(factors, Math.getExponent(response.scale()));
    }

    /** Beside the features as they are, with these factors. */
    private DoubleDouble constant(DoubleDoubles factors) {
        DoubleDouble constant = chebyshev.meanY;
        for (int k = 1; k < factors.size(); k++) {
            int row = k * features.stride;
            DoubleDouble mean = DoubleDoubles.dot(features.table, row, chebyshev.means, 0, k + 1);
            constant = constant.minus(mean.times(factors.get(k)));
        }
        return constant;
    }

    /**
     * The coefficients of the powers 0… of u = (x − center)/halfRange, in units of y, for the doubles nearest to the two
     * constants of the map.
     *
     * <p>Powers of u as features are these powers already, and zeros stay zeros, unless the doubles are another u by more
     * than the rounding of u.
     *
     * @param polynomial that of the weights
     */
    public double[] scaledCoefficients(DoubleDoubles weights, DoubleDoubles polynomial) {
        DoubleDouble inverse = unitMap.slope();
        DoubleDouble a =
                DoubleDouble.of(unitMap.center().hi()).minus(unitMap.center()).times(inverse);
        DoubleDouble b = DoubleDouble.of(unitMap.halfRange().hi()).times(inverse);
        DoubleDoubles powers = features.arePowersOfU()
                        && Math.abs(a.hi()) < ROUNDING
                        && b.minus(DoubleDouble.ONE).absolute().hi() < ROUNDING
                ? inPowersOfU(weights)
                : Chebyshev.inPowers(polynomial, a, b);
        double[] result = new double[powers.size()];
        for (int k = 0; k < result.length; k++) {
            result[k] = k == 0 ? response.unscaled(powers.get(0)) : powers.hi[k] * response.scale();
        }
        return result;
    }

    private DoubleDoubles inPowersOfU(DoubleDoubles weights) {
        DoubleDoubles powers = unstandardised(weights);
        powers.set(0, constant(powers));
        return powers;
    }

    /** A row in the orthonormal columns that the triangle stands on: (L⁻¹(T_k(u) − T̄_k)), k = 1…size. */
    public double[] orthonormal(double x, int size) {
        DoubleDoubles row = new DoubleDoubles(size);
        DoubleDouble u = unitMap.toUnit(x);
        DoubleDouble before = DoubleDouble.ONE;
        DoubleDouble now = u;
        for (int i = 0; i < size; i++) {
            row.add(i, now.minus(chebyshev.means.get(i + 1)));
            DoubleDouble pivot = chebyshev.upper.get(i * chebyshev.degree + i);
            row.set(i, pivot.hi() == 0 ? DoubleDouble.ZERO : row.get(i).dividedBy(pivot));
            DoubleDoubles.addScaled(
                    row, i + 1, -row.hi[i], -row.lo[i], chebyshev.upper, i * chebyshev.degree + i + 1, size - 1 - i);
            DoubleDouble next = u.scaled(2).times(now).minus(before);
            before = now;
            now = next;
        }
        return row.hi;
    }
}
