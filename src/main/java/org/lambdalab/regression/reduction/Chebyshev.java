package org.lambdalab.regression.reduction;

import org.lambdalab.regression.digits.DoubleDouble;
import org.lambdalab.regression.digits.DoubleDoubles;

/**
 * Polynomials written in T_0, T_1, …: coefficient k belongs to T_k.
 *
 * <p>Mason and Handscomb, "Chebyshev Polynomials" (2003), sections 2.4.1 (Clenshaw) and 2.4.2 (products).
 */
final class Chebyshev {

    private Chebyshev() {}

    /** The values at all these u by Clenshaw's recurrence, all going abreast. */
    static DoubleDoubles values(DoubleDoubles polynomial, DoubleDoubles u) {
        DoubleDoubles later = new DoubleDoubles(u.size());
        DoubleDoubles next = new DoubleDoubles(u.size());
        for (int k = polynomial.size() - 1; k > 0; k--) {
            recur(later, polynomial.hi[k], polynomial.lo[k], 2, u, next);
            DoubleDoubles now = later;
            later = next;
            next = now;
        }
        recur(later, polynomial.hi[0], polynomial.lo[0], 1, u, next);
        return later;
    }

    /** later = coefficient + factor·u·next − later, for a factor of 1 or 2. */
    private static void recur(
            DoubleDoubles later, double hi, double lo, double factor, DoubleDoubles u, DoubleDoubles next) {
        for (int i = 0; i < u.hi.length; i++) {
            double uHi = factor * u.hi[i];
            double product = uHi * next.hi[i];
            double error = Math.fma(uHi, next.hi[i], -product);
            error = Math.fma(factor * u.lo[i], next.hi[i], Math.fma(uHi, next.lo[i], error));
            double difference = product - later.hi[i];
            double part = difference - product;
            error += (product - (difference - part)) - (later.hi[i] + part) - later.lo[i];
            double sum = difference + hi;
            double other = sum - difference;
            error += (difference - (sum - other)) + (hi - other) + lo;
            double rounded = sum + error;
            later.hi[i] = rounded;
            later.lo[i] = error - (rounded - sum);
        }
    }

    /** The coefficients of (a + b·u)·p(u), from the stretch p of a table to another stretch, one longer. */
    static void multiply(DoubleDouble a, DoubleDouble b, DoubleDoubles table, int from, int size, int to) {
        DoubleDouble half = b.scaled(0.5);
        for (int k = 0; k < size; k++) {
            if (a.hi() != 0) {
                table.add(to + k, a.times(table.get(from + k)));
            }
            table.add(to + k + 1, (k == 0 ? b : half).times(table.get(from + k)));
            if (k > 0) {
                table.add(to + k - 1, half.times(table.get(from + k)));
            }
        }
    }

    /** The coefficients of the powers of u where the polynomial is of a + b·u, by Clenshaw's recurrence on coefficients. */
    static DoubleDoubles inPowers(DoubleDoubles polynomial, DoubleDouble a, DoubleDouble b) {
        int size = polynomial.size();
        DoubleDoubles later = new DoubleDoubles(size);
        DoubleDoubles next = new DoubleDoubles(size);
        for (int k = size - 1; k >= 0; k--) {
            double factor = k == 0 ? 1 : 2;
            DoubleDoubles now = new DoubleDoubles(size);
            now.set(0, polynomial.get(k));
            DoubleDoubles.addScaled(now, 0, factor * a.hi(), factor * a.lo(), next, 0, size);
            DoubleDoubles.addScaled(now, 1, factor * b.hi(), factor * b.lo(), next, 0, size - 1);
            DoubleDoubles.addScaled(now, 0, -1, 0, later, 0, size);
            later = next;
            next = now;
        }
        return next;
    }

    /** T_0…T_degree of a + b·u in Chebyshev polynomials of u, one a row of degree + 1. */
    static DoubleDoubles changed(int degree, DoubleDouble a, DoubleDouble b) {
        int stride = degree + 1;
        DoubleDoubles table = new DoubleDoubles(stride * stride);
        table.set(0, DoubleDouble.ONE);
        for (int k = 0; k < degree; k++) {
            double factor = k == 0 ? 1 : 2;
            multiply(a.scaled(factor), b.scaled(factor), table, k * stride, k + 1, (k + 1) * stride);
            if (k > 0) {
                DoubleDoubles.addScaled(table, (k + 1) * stride, -1, 0, table, (k - 1) * stride, k);
            }
        }
        return table;
    }
}
