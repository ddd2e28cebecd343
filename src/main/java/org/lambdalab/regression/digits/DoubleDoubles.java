package org.lambdalab.regression.digits;

import java.util.Arrays;

/**
 * Many {@link DoubleDouble} numbers, their parts in two arrays: as objects they would cost more than the arithmetic.
 * Holds vectors, and matrices whose layout the owner states.
 */
public final class DoubleDoubles {

    public final double[] hi;
    public final double[] lo;

    public DoubleDoubles(int size) {
        this(new double[size], new double[size]);
    }

    public DoubleDoubles(double[] hi, double[] lo) {
        this.hi = hi;
        this.lo = lo;
    }

    public int size() {
        return hi.length;
    }

    public DoubleDouble get(int index) {
        return new DoubleDouble(hi[index], lo[index]);
    }

    public void set(int index, DoubleDouble value) {
        hi[index] = value.hi();
        lo[index] = value.lo();
    }

    public void add(int index, DoubleDouble value) {
        set(index, get(index).plus(value));
    }

    public void add(int index, double value) {
        double old = hi[index];
        double sum = old + value;
        double part = sum - old;
        double lost = (old - (sum - part)) + (value - part) + lo[index];
        hi[index] = sum + lost;
        lo[index] = lost - (hi[index] - sum);
    }

    public DoubleDoubles copy() {
        return new DoubleDoubles(hi.clone(), lo.clone());
    }

    public boolean isFinite() {
        for (double value : hi) {
            if (!Double.isFinite(value)) {
                return false;
            }
        }
        return true;
    }

    /** The first values, or all and zeros after them. */
    public DoubleDoubles resized(int size) {
        return new DoubleDoubles(Arrays.copyOf(hi, size), Arrays.copyOf(lo, size));
    }

    /**
     * Σ aᵢbᵢ over a stretch of each.
     *
     * <p>The large parts are added with their errors kept; the errors and the products with the small parts are added
     * as they are, being 2⁻⁵³ as large. Ogita, Rump and Oishi, "Accurate sum and dot product", SIAM J. Sci. Comput. 26
     * (2005), algorithm 5.3, with factors of two parts each.
     */
    public static DoubleDouble dot(DoubleDoubles a, int fromA, DoubleDoubles b, int fromB, int length) {
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

    /**
     * The same with half the operations, where {@code most} is at least Σ|aᵢbᵢ|, and right to n²·2⁻¹⁰⁴ of that for n products.
     *
     * <p>The sum begins with a number so much larger that each product is rounded to a multiple of one unit as it comes
     * in, which makes what is rounded off a matter of one multiply-add. Rump, Ogita and Oishi, "Accurate floating-point
     * summation part I", SIAM J. Sci. Comput. 31 (2008), section 3.
     */
    public static DoubleDouble dot(DoubleDoubles a, int fromA, DoubleDoubles b, int fromB, int length, double most) {
        double start = start(most);
        double sum = start;
        double small = 0;
        for (int i = 0; i < length; i++) {
            double aHi = a.hi[fromA + i];
            double bHi = b.hi[fromB + i];
            double next = Math.fma(aHi, bHi, sum);
            double error = Math.fma(aHi, bHi, sum - next);
            error = Math.fma(aHi, b.lo[fromB + i], error);
            small += Math.fma(a.lo[fromA + i], bHi, error);
            sum = next;
        }
        return DoubleDouble.normalised(sum - start, small);
    }

    /** sums += factor·from, over the first of sums that began with {@link #start}. */
    public static void addTo(DoubleDoubles sums, double hi, double lo, DoubleDoubles from, int start, int n) {
        for (int i = 0; i < n; i++) {
            double value = from.hi[start + i];
            double sum = sums.hi[i];
            double next = Math.fma(hi, value, sum);
            double error = Math.fma(hi, value, sum - next);
            error = Math.fma(hi, from.lo[start + i], error);
            sums.lo[i] += Math.fma(lo, value, error);
            sums.hi[i] = next;
        }
    }

    /** What a sum begins with, so that numbers up to {@code most} on top of it leave its last bit where it is. */
    public static double start(double most) {
        return Math.scalb(1.5, Math.max(Math.getExponent(most), -900) + 2);
    }

    /** Makes sums begin at a {@link #start} each, and adds one number to all. */
    public static void begin(DoubleDoubles sums, double[] starts, DoubleDouble value) {
        double hi = value.hi();
        double lo = value.lo();
        for (int i = 0; i < starts.length; i++) {
            double sum = starts[i] + hi;
            sums.hi[i] = sum;
            sums.lo[i] = hi - (sum - starts[i]) + lo;
        }
    }

    /** sums −= factors·from, where the sums began with {@link #start}. */
    public static void subtractProducts(DoubleDoubles sums, double[] factors, DoubleDoubles from) {
        for (int i = 0; i < factors.length; i++) {
            double factor = -factors[i];
            double value = from.hi[i];
            double sum = sums.hi[i];
            double next = Math.fma(factor, value, sum);
            sums.lo[i] += Math.fma(factor, from.lo[i], Math.fma(factor, value, sum - next));
            sums.hi[i] = next;
        }
    }

    /** Takes off what the sums began with. */
    public static void end(DoubleDoubles sums, double[] starts) {
        for (int i = 0; i < starts.length; i++) {
            double high = sums.hi[i] - starts[i];
            double low = sums.lo[i];
            double value = high + low;
            sums.hi[i] = value;
            sums.lo[i] = low - (value - high);
        }
    }

    /** to += values. */
    public static void add(DoubleDoubles to, double[] values) {
        for (int i = 0; i < values.length; i++) {
            to.add(i, values[i]);
        }
    }

    /** to += factor·from over a stretch of each; errors stay relative to the largest number met. */
    public static void addScaled(
            DoubleDoubles to, int toStart, double hi, double lo, DoubleDoubles from, int start, int n) {
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
