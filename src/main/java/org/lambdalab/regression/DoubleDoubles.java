package org.lambdalab.regression;

import java.util.Arrays;

/**
 * Many {@link DoubleDouble} numbers, their parts in two arrays: as objects they would cost more than the arithmetic.
 * Holds vectors, and matrices whose layout the owner states.
 */
final class DoubleDoubles {

    final double[] hi;
    final double[] lo;

    DoubleDoubles(int size) {
        this(new double[size], new double[size]);
    }

    DoubleDoubles(double[] hi, double[] lo) {
        this.hi = hi;
        this.lo = lo;
    }

    int size() {
        return hi.length;
    }

    DoubleDouble get(int index) {
        return new DoubleDouble(hi[index], lo[index]);
    }

    void set(int index, DoubleDouble value) {
        hi[index] = value.hi();
        lo[index] = value.lo();
    }

    void add(int index, DoubleDouble value) {
        set(index, get(index).plus(value));
    }

    DoubleDoubles copy() {
        return new DoubleDoubles(hi.clone(), lo.clone());
    }

    /** The first values, or all and zeros after them. */
    DoubleDoubles resized(int size) {
        return new DoubleDoubles(Arrays.copyOf(hi, size), Arrays.copyOf(lo, size));
    }

    /**
     * Σ aᵢbᵢ over a stretch of each.
     *
     * <p>The large parts are added with their errors kept; the errors and the products with the small parts are added
     * as they are, being 2⁻⁵³ as large. Ogita, Rump and Oishi, "Accurate sum and dot product", SIAM J. Sci. Comput. 26
     * (2005), algorithm 5.3, with factors of two parts each.
     */
    static DoubleDouble dot(DoubleDoubles a, int fromA, DoubleDoubles b, int fromB, int length) {
        double sum = 0;
        double small = 0;
        for (int i = 0; i < length; i++) {
            double aHi = a.hi[fromA + i];
            double bHi = b.hi[fromB + i];
            double product = aHi * bHi;
            double next = sum + product;
            double part = next - sum;
            double lost = (sum - (next - part)) + (product - part);
            double error = Math.fma(aHi, bHi, -product);
            error = Math.fma(aHi, b.lo[fromB + i], error);
            error = Math.fma(a.lo[fromA + i], bHi, error);
            small += lost + error;
            sum = next;
        }
        return DoubleDouble.normalised(sum, small);
    }

    /** to += factor·from over a stretch of each; errors stay relative to the largest number met. */
    static void addScaled(DoubleDoubles to, int toStart, double hi, double lo, DoubleDoubles from, int start, int n) {
        for (int i = 0; i < n; i++) {
            double value = from.hi[start + i];
            double product = hi * value;
            double error = Math.fma(hi, value, -product);
            error = Math.fma(hi, from.lo[start + i], error);
            error = Math.fma(lo, value, error);
            double old = to.hi[toStart + i];
            double sum = old + product;
            double part = sum - old;
            double lost = (old - (sum - part)) + (product - part) + error + to.lo[toStart + i];
            double rounded = sum + lost;
            to.hi[toStart + i] = rounded;
            to.lo[toStart + i] = lost - (rounded - sum);
        }
    }
}
