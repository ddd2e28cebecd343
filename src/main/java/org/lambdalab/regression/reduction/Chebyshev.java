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

    /** The value at u by Clenshaw's recurrence. */
    static DoubleDouble value(DoubleDoubles polynomial, DoubleDouble u) {
        DoubleDouble twice = u.scaled(2);
        DoubleDouble later = DoubleDouble.ZERO;
        DoubleDouble next = DoubleDouble.ZERO;
        for (int k = polynomial.size() - 1; k > 0; k--) {
            DoubleDouble now = polynomial.get(k).plus(twice.times(next)).minus(later);
            later = next;
            next = now;
        }
        return polynomial.get(0).plus(u.times(next)).minus(later);
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
