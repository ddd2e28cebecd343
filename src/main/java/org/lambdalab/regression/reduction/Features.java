package org.lambdalab.regression.reduction;

import org.lambdalab.regression.digits.DoubleDouble;
import org.lambdalab.regression.digits.DoubleDoubles;

/**
 * The features 1…d of x, powers or Legendre polynomials of some v, written in Chebyshev polynomials of u: row k of a
 * lower triangular table.
 *
 * <p>All follow from f_{k+1} = s·v·f_k − r·f_{k−1} with v = a + b·u: powers have s = 1 and r = 0, Legendre
 * polynomials s = (2k+1)/(k+1) and r = k/(k+1). Powers of x take v = x/2ᵉ, between −1 and 1, which changes no
 * standardised weight and lets no power overflow. The constant term, which centring drops anyway, stands apart from
 * the start, so powers of x in [1000, 1001] lose nothing by cancellation.
 */
public final class Features {

    public static final int MAX_DEGREE = 30;

    private static final DoubleDouble ZERO = DoubleDouble.ZERO;
    private static final DoubleDouble ONE = DoubleDouble.ONE;

    /** The tables where v is u: the same for all data. */
    private static final DoubleDoubles POWERS_OF_U = table(false, MAX_DEGREE, ZERO, ONE);

    private static final DoubleDoubles LEGENDRE_OF_U = table(true, MAX_DEGREE, ZERO, ONE);

    private final boolean legendre;
    final int degree;
    /** v = (x − origin)·slope. */
    private final DoubleDouble origin;

    private final DoubleDouble slope;
    /** The coefficient of T_j in feature k at k·stride + j. */
    final DoubleDoubles table;

    final int stride;

    private Features(boolean legendre, int degree, UnitMap unitMap, DoubleDouble origin, DoubleDouble slope) {
        this.legendre = legendre;
        this.degree = degree;
        this.origin = origin;
        this.slope = slope;
        if (unitMap.center().equals(origin) && unitMap.slope().equals(slope)) {
            table = legendre ? LEGENDRE_OF_U : POWERS_OF_U;
            stride = MAX_DEGREE + 1;
        } else {
            DoubleDouble a = unitMap.center().minus(origin).times(slope);
            table = table(legendre, degree, a, unitMap.halfRange().times(slope));
            stride = degree + 1;
        }
    }

    /**
     * Powers of v, which is between −1 and 1 in the range of the training x.
     *
     * @param unitMap whose u the table is in
     * @param training the range of the training x
     */
    public static Features scaledPowers(int degree, UnitMap unitMap, UnitMap training) {
        return new Features(false, degree, unitMap, training.center(), training.slope());
    }

    /** Legendre polynomials of the same v. */
    public static Features legendre(int degree, UnitMap unitMap, UnitMap training) {
        return new Features(true, degree, unitMap, training.center(), training.slope());
    }

    /** Powers of x as it is. */
    public static Features rawPowers(int degree, UnitMap unitMap, UnitMap training) {
        double largest = Math.abs(training.center().hi()) + training.halfRange().hi();
        DoubleDouble slope = DoubleDouble.of(Math.scalb(1.0, -Math.getExponent(largest) - 1));
        return new Features(false, degree, unitMap, ZERO, slope);
    }

    /** Whether feature k is uᵏ itself. */
    boolean arePowersOfU() {
        return table == POWERS_OF_U;
    }

    /** With v = a + b·u. */
    private static DoubleDoubles table(boolean legendre, int degree, DoubleDouble a, DoubleDouble b) {
        DoubleDoubles table = new DoubleDoubles((degree + 1) * (degree + 1));
        table.set(0, ONE);
        for (int k = 0; k < degree; k++) {
            extend(table, degree + 1, legendre, k, a, b);
        }
        return table;
    }

    private static void extend(
            DoubleDoubles table, int stride, boolean legendre, int k, DoubleDouble a, DoubleDouble b) {
        int next = (k + 1) * stride;
        if (!legendre) {
            Chebyshev.multiply(a, b, table, k * stride, k + 1, next);
            return;
        }
        DoubleDouble factor = DoubleDouble.of(2 * k + 1).dividedBy(k + 1);
        Chebyshev.multiply(a.times(factor), b.times(factor), table, k * stride, k + 1, next);
        if (k > 0) {
            DoubleDouble back = DoubleDouble.of(-k).dividedBy(k + 1);
            DoubleDoubles.addScaled(table, next, back.hi(), back.lo(), table, (k - 1) * stride, k);
        }
    }

    /**
     * The same polynomial in powers of x, times 2^exponent.
     *
     * <p>Powers of two are kept apart to the end: x in nanometres has coefficients beyond 1e300 on the way.
     *
     * @param combination the factor of each feature, from index 1 on, and the constant at 0
     */
    double[] inPowersOfX(DoubleDoubles combination, int exponent) {
        DoubleDoubles powers = legendre ? inPowersOfV(combination) : combination.copy();
        int d = powers.size() - 1;
        while (d > 0 && powers.hi[d] == 0) {
            d--;
        }
        DoubleDouble shift = origin.times(slope).negated();
        int step = shift.hi() == 0 ? 0 : Math.max(Math.getExponent(shift.hi()), 0);
        shift(powers, d, shift, step);
        int slopeExponent = Math.getExponent(slope.hi());
        DoubleDouble slopeMantissa = slope.scaled(Math.scalb(1.0, -slopeExponent));
        double[] result = new double[powers.size()];
        DoubleDouble factor = DoubleDouble.ONE;
        for (int k = 0; k <= d; k++) {
            int power = step * (d - k) + slopeExponent * k + exponent;
            result[k] = Math.scalb(powers.get(k).times(factor).hi(), power);
            factor = factor.times(slopeMantissa);
        }
        return result;
    }

    /** From powers of v to powers of v − shift, by Horner's scheme; coefficient k then lacks a factor 2^(step·(d − k)). */
    private static void shift(DoubleDoubles powers, int d, DoubleDouble shift, int step) {
        for (int k = 0; k <= d; k++) {
            powers.set(k, powers.get(k).scaled(Math.scalb(1.0, -step * (d - k))));
        }
        DoubleDouble mantissa = shift.scaled(Math.scalb(1.0, -step));
        for (int i = 0; i < d && shift.hi() != 0; i++) {
            for (int k = d - 1; k >= i; k--) {
                powers.add(k, mantissa.times(powers.get(k + 1)));
            }
        }
    }

    /** Clenshaw's recurrence on coefficients: from Legendre polynomials of v to its powers. */
    private static DoubleDoubles inPowersOfV(DoubleDoubles legendre) {
        int size = legendre.size();
        DoubleDoubles later = new DoubleDoubles(size);
        DoubleDoubles next = new DoubleDoubles(size);
        for (int k = size - 1; k >= 0; k--) {
            DoubleDoubles now = new DoubleDoubles(size);
            now.set(0, legendre.get(k));
            DoubleDouble factor = DoubleDouble.of(2 * k + 1).dividedBy(k + 1);
            DoubleDoubles.addScaled(now, 1, factor.hi(), factor.lo(), next, 0, size - 1);
            DoubleDouble back = DoubleDouble.of(-(k + 1)).dividedBy(k + 2);
            DoubleDoubles.addScaled(now, 0, back.hi(), back.lo(), later, 0, size);
            later = next;
            next = now;
        }
        return next;
    }
}
