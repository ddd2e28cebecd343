package org.lambdalab.regression.reduction;

import java.util.Arrays;
import org.lambdalab.regression.digits.DoubleDouble;
import org.lambdalab.regression.digits.DoubleDoubles;

/**
 * Sums up {@link ChebyshevMoments} to about 28 digits, up to 128 rows abreast.
 *
 * <p>A number stands in two parts: a multiple of 2⁻⁴¹, and the rest. The high parts add up without rounding. To add
 * {@link #SPLIT}, beside which there is no room for smaller bits, splits a number anew; so a sum of products begins with
 * it, which rounds each product to a multiple as it comes in, and the fused multiply-add tells what was rounded off.
 * That takes less than half the operations of normalised pairs. Rump, Ogita and Oishi, "Accurate
 * floating-point summation part I", SIAM J. Sci. Comput. 31 (2008), section 3.
 *
 * <p>T_{k+1} = 2u·T_k − T_{k−1} up to d; beyond, Σ T_{2k} = 2·Σ T_k² − n and Σ T_{2k−1} = 2·Σ T_k·T_{k−1} − Σ T_1 save
 * the recurrence. Cost: about 25·n·d floating-point operations.
 *
 * <p>Every loop runs over rows that do not depend on one another, in plain array steps, which the compiler turns into
 * vector instructions. It does so only for loops as small as these, and only where all arrays are read and written at
 * the same index, so each sum has arrays of its own.
 */
final class ChebyshevSums {

    private static final int LANES = 128;

    /** Its last bit is the unit of the high parts, and stays so as sums up to 2¹⁰ come on top. */
    private static final double SPLIT = 0x1.8p11;

    /** The most rows: a lane then sums up 128 numbers between −1 and 1, an eighth of what SPLIT allows. */
    static final int LIMIT = 128 * LANES;

    private final int degree;
    private final int lanes;
    private final UnitMap unitMap;
    private final Scaling response;
    /** 2u. */
    private final DoubleDoubles twice;

    private final double[] y;
    private DoubleDoubles before;
    private DoubleDoubles now;
    /** The running sums, lane by lane: of T_k up to d, and beyond, from SPLIT on, of the products that stand for it. */
    private final DoubleDoubles[] t;

    /** Those of y·T_k, from SPLIT on. */
    private final DoubleDoubles[] yt;

    /** That of y², from SPLIT on. */
    private final DoubleDoubles yy;

    ChebyshevSums(UnitMap unitMap, Scaling response, int degree, int rows) {
        this.unitMap = unitMap;
        this.response = response;
        this.degree = degree;
        int blocks = (rows + LANES - 1) / LANES;
        lanes = ((rows + blocks - 1) / blocks + 3) / 4 * 4;
        DoubleDoubles[] numbers = alike(3 * degree + 7, lanes);
        t = Arrays.copyOfRange(numbers, 0, 2 * degree + 1);
        yt = Arrays.copyOfRange(numbers, 2 * degree + 1, 3 * degree + 2);
        yy = numbers[3 * degree + 2];
        twice = numbers[3 * degree + 3];
        before = numbers[3 * degree + 4];
        now = numbers[3 * degree + 5];
        y = numbers[3 * degree + 6].hi;
        for (int k = degree + 1; k <= 2 * degree; k++) {
            Arrays.fill(t[k].hi, SPLIT);
        }
        for (DoubleDoubles sums : yt) {
            Arrays.fill(sums.hi, SPLIT);
        }
        Arrays.fill(yy.hi, SPLIT);
    }

    /**
     * Arrays made one straight after another, of a length that with HotSpot's header of 16 bytes is a multiple of 64: so all begin
     * at the same place of a cache line, and the loops that the compiler aligns to one of them are aligned to all.
     *
     * @param lanes a multiple of 4
     */
    private static DoubleDoubles[] alike(int count, int lanes) {
        int length = (lanes + 1) / 8 * 8 + 6;
        double[][] arrays = new double[2 * count][];
        for (int i = 0; i < arrays.length; i++) {
            arrays[i] = new double[length];
        }
        DoubleDoubles[] numbers = new DoubleDoubles[count];
        for (int i = 0; i < count; i++) {
            numbers[i] = new DoubleDoubles(arrays[2 * i], arrays[2 * i + 1]);
        }
        return numbers;
    }

    void add(double[] xs, double[] ys, int from, int to) {
        for (int start = from; start < to; start += lanes) {
            int count = Math.min(lanes, to - start);
            unitMap.toUnit(twice, xs, start, 2, count);
            scale(y, ys, start, response.shift(), 1 / response.scale(), count);
            addBlock(count);
        }
    }

    private void addBlock(int count) {
        Arrays.fill(before.hi, 1);
        Arrays.fill(before.lo, 0);
        split(now, twice, count);
        addSquares(yy, y, count);
        addProducts(yt[0], y, before, count);
        for (int k = 1; k <= degree; k++) {
            addProducts(yt[k], y, now, count);
            if (2 * k - 1 > degree) {
                addProducts(t[2 * k - 1], before, now, count);
            }
            if (2 * k > degree) {
                addSquares(t[2 * k], now, count);
            }
            addAndAdvance(t[k], twice, now, before, count);
            DoubleDoubles next = before;
            before = now;
            now = next;
        }
    }

    ChebyshevMoments moments(int rows) {
        DoubleDoubles sumT = new DoubleDoubles(2 * degree + 1);
        sumT.set(0, DoubleDouble.of(rows));
        for (int k = 1; k <= 2 * degree; k++) {
            DoubleDouble sum =
                    k <= degree ? total(t[k], 0) : total(t[k], SPLIT).scaled(2).minus(sumT.get(k % 2));
            sumT.set(k, sum);
        }
        DoubleDoubles sumYt = new DoubleDoubles(degree + 1);
        for (int k = 0; k <= degree; k++) {
            sumYt.set(k, total(yt[k], SPLIT));
        }
        return new ChebyshevMoments(rows, sumT, sumYt, total(yy, SPLIT));
    }

    /** Over the lanes, in strands that do not wait for one another. */
    private static DoubleDouble total(DoubleDoubles sums, double start) {
        double a = 0;
        double b = 0;
        double c = 0;
        double d = 0;
        double rest = 0;
        double other = 0;
        for (int i = 0; i + 4 <= sums.size(); i += 4) {
            a += sums.hi[i] - start;
            b += sums.hi[i + 1] - start;
            c += sums.hi[i + 2] - start;
            d += sums.hi[i + 3] - start;
            rest += sums.lo[i] + sums.lo[i + 1];
            other += sums.lo[i + 2] + sums.lo[i + 3];
        }
        DoubleDouble high = DoubleDouble.sum(a, b).plus(DoubleDouble.sum(c, d));
        return high.plus(DoubleDouble.sum(rest, other));
    }

    /** to = (values − shift)·factor, which the {@link Scaling} chose to be without rounding. */
    private static void scale(double[] to, double[] values, int start, double shift, double factor, int count) {
        for (int i = 0; i < count; i++) {
            to[i] = (values[start + i] - shift) * factor;
        }
    }

    /** now = 2u/2. */
    private static void split(DoubleDoubles now, DoubleDoubles twice, int count) {
        for (int i = 0; i < count; i++) {
            double value = twice.hi[i] / 2;
            double high = value + SPLIT - SPLIT;
            now.hi[i] = high;
            now.lo[i] = value - high + twice.lo[i] / 2;
        }
    }

    /** sums += now, and then before = 2u·now − before. */
    private static void addAndAdvance(
            DoubleDoubles sums, DoubleDoubles twice, DoubleDoubles now, DoubleDoubles before, int count) {
        for (int i = 0; i < count; i++) {
            double factor = twice.hi[i];
            double high = now.hi[i];
            double low = now.lo[i];
            sums.hi[i] += high;
            sums.lo[i] += low;
            double rest = Math.fma(factor, low, Math.fma(twice.lo[i], high, -before.lo[i]));
            double rounded = Math.fma(factor, high, SPLIT + rest) - SPLIT;
            before.hi[i] = rounded - before.hi[i];
            before.lo[i] = Math.fma(factor, high, -rounded) + rest;
        }
    }

    private static void addProducts(DoubleDoubles sums, double[] y, DoubleDoubles now, int count) {
        for (int i = 0; i < count; i++) {
            double factor = y[i];
            double high = now.hi[i];
            double old = sums.hi[i];
            double next = Math.fma(factor, high, old);
            sums.lo[i] += Math.fma(factor, now.lo[i], Math.fma(factor, high, old - next));
            sums.hi[i] = next;
        }
    }

    private static void addProducts(DoubleDoubles sums, DoubleDoubles before, DoubleDoubles now, int count) {
        for (int i = 0; i < count; i++) {
            double factor = before.hi[i];
            double high = now.hi[i];
            double low = now.lo[i];
            double old = sums.hi[i];
            double next = Math.fma(factor, high, old);
            double error = Math.fma(factor, low, Math.fma(factor, high, old - next));
            sums.lo[i] += Math.fma(before.lo[i], high + low, error);
            sums.hi[i] = next;
        }
    }

    private static void addSquares(DoubleDoubles sums, DoubleDoubles now, int count) {
        for (int i = 0; i < count; i++) {
            double high = now.hi[i];
            double low = now.lo[i];
            double old = sums.hi[i];
            double next = Math.fma(high, high, old);
            sums.lo[i] += Math.fma(high + high + low, low, Math.fma(high, high, old - next));
            sums.hi[i] = next;
        }
    }

    private static void addSquares(DoubleDoubles sums, double[] y, int count) {
        for (int i = 0; i < count; i++) {
            double value = y[i];
            double old = sums.hi[i];
            double next = Math.fma(value, value, old);
            sums.lo[i] += Math.fma(value, value, old - next);
            sums.hi[i] = next;
        }
    }
}
