package org.lambdalab.regression;

import java.util.Arrays;
import java.util.stream.Stream;

/**
 * Sums up {@link ChebyshevMoments}, 64 rows abreast: every loop runs over rows that do not depend on one another, in
 * plain array steps, which the compiler turns into vector instructions. It does so only where all arrays are read and
 * written at the same index, so each sum has arrays of its own.
 *
 * <p>T_{k+1} = 2u·T_k − T_{k−1} up to d; beyond, Σ T_{2k} = 2·Σ T_k² − n and Σ T_{2k−1} = 2·Σ T_k·T_{k−1} − Σ T_1 save
 * the recurrence. Cost: about 55·n·d floating-point operations.
 */
final class ChebyshevSums {

    private static final int LANES = 64;

    private final int degree;
    private final int lanes;
    private final Frame frame;
    private final Response response;
    /** 2u. */
    private final DoubleDoubles twice;

    private final DoubleDoubles y;
    private DoubleDoubles before;
    private DoubleDoubles now;
    /** The running sums, lane by lane, of T_k up to d and beyond of the products that stand for it. */
    private final DoubleDoubles[] t;

    /** Those of y·T_k. */
    private final DoubleDoubles[] yt;

    private final DoubleDoubles yy;

    ChebyshevSums(Frame frame, Response response, int degree, int rows) {
        this.frame = frame;
        this.response = response;
        this.degree = degree;
        lanes = Math.min(LANES, rows);
        twice = new DoubleDoubles(lanes);
        y = new DoubleDoubles(lanes);
        before = new DoubleDoubles(lanes);
        now = new DoubleDoubles(lanes);
        t = empty(2 * degree + 1);
        yt = empty(degree + 1);
        yy = new DoubleDoubles(lanes);
    }

    private DoubleDoubles[] empty(int count) {
        return Stream.generate(() -> new DoubleDoubles(lanes)).limit(count).toArray(DoubleDoubles[]::new);
    }

    void add(double[] xs, double[] ys, int from, int to) {
        for (int start = from; start < to; start += lanes) {
            int count = Math.min(lanes, to - start);
            shift(twice, xs, start, frame.center(), frame.slope().scaled(2), count);
            shift(y, ys, start, DoubleDouble.of(response.shift()), DoubleDouble.of(1 / response.scale()), count);
            addBlock(count);
        }
    }

    private void addBlock(int count) {
        Arrays.fill(before.hi, 1);
        Arrays.fill(before.lo, 0);
        for (int i = 0; i < count; i++) {
            now.hi[i] = twice.hi[i] / 2;
            now.lo[i] = twice.lo[i] / 2;
        }
        addProducts(yy, y, y, count);
        addProducts(yt[0], y, before, count);
        for (int k = 1; k <= degree; k++) {
            addValues(t[k], now, count);
            addProducts(yt[k], y, now, count);
            if (2 * k - 1 > degree) {
                addProducts(t[2 * k - 1], now, before, count);
            }
            if (2 * k > degree) {
                addProducts(t[2 * k], now, now, count);
            }
            advance(twice, now, before, count);
            DoubleDoubles next = before;
            before = now;
            now = next;
        }
    }

    ChebyshevMoments moments(int rows) {
        DoubleDoubles sumT = new DoubleDoubles(2 * degree + 1);
        sumT.set(0, DoubleDouble.of(rows));
        for (int k = 1; k <= 2 * degree; k++) {
            DoubleDouble sum = folded(t[k]);
            sumT.set(k, k <= degree ? sum : sum.scaled(2).minus(sumT.get(k % 2)));
        }
        DoubleDoubles sumYt = new DoubleDoubles(degree + 1);
        for (int k = 0; k <= degree; k++) {
            sumYt.set(k, folded(yt[k]));
        }
        return new ChebyshevMoments(rows, sumT, sumYt, folded(yy));
    }

    private DoubleDouble folded(DoubleDoubles sums) {
        int width = lanes;
        while (width > 1) {
            int half = (width + 1) / 2;
            fold(sums, half, width - half);
            width = half;
        }
        return sums.get(0);
    }

    /** to = (values − center)·slope. */
    private static void shift(
            DoubleDoubles to, double[] values, int start, DoubleDouble center, DoubleDouble slope, int count) {
        double cHi = center.hi();
        double cLo = center.lo();
        double sHi = slope.hi();
        double sLo = slope.lo();
        for (int i = 0; i < count; i++) {
            double value = values[start + i];
            double difference = value - cHi;
            double part = difference - value;
            double lost = (value - (difference - part)) - (cHi + part) - cLo;
            double hi = difference + lost;
            double lo = lost - (hi - difference);
            double product = hi * sHi;
            double error = Math.fma(hi, sHi, -product) + Math.fma(hi, sLo, lo * sHi);
            double sum = product + error;
            to.hi[i] = sum;
            to.lo[i] = error - (sum - product);
        }
    }

    /** before = 2u·now − before. */
    private static void advance(DoubleDoubles twice, DoubleDoubles now, DoubleDoubles before, int count) {
        for (int i = 0; i < count; i++) {
            double factor = twice.hi[i];
            double value = now.hi[i];
            double product = factor * value;
            double error = Math.fma(factor, value, -product);
            error = Math.fma(factor, now.lo[i], error);
            error = Math.fma(twice.lo[i], value, error);
            double old = before.hi[i];
            double difference = product - old;
            double part = difference - product;
            double lost = (product - (difference - part)) - (old + part) + (error - before.lo[i]);
            double rounded = difference + lost;
            before.hi[i] = rounded;
            before.lo[i] = lost - (rounded - difference);
        }
    }

    private static void addProducts(DoubleDoubles sums, DoubleDoubles a, DoubleDoubles b, int count) {
        for (int i = 0; i < count; i++) {
            double factor = a.hi[i];
            double value = b.hi[i];
            double product = factor * value;
            double error = Math.fma(factor, value, -product);
            error = Math.fma(factor, b.lo[i], error);
            error = Math.fma(a.lo[i], value, error);
            double old = sums.hi[i];
            double sum = old + product;
            double part = sum - old;
            double lost = (old - (sum - part)) + (product - part) + (error + sums.lo[i]);
            double rounded = sum + lost;
            sums.hi[i] = rounded;
            sums.lo[i] = lost - (rounded - sum);
        }
    }

    private static void addValues(DoubleDoubles sums, DoubleDoubles values, int count) {
        for (int i = 0; i < count; i++) {
            double old = sums.hi[i];
            double value = values.hi[i];
            double sum = old + value;
            double part = sum - old;
            double lost = (old - (sum - part)) + (value - part) + (values.lo[i] + sums.lo[i]);
            double rounded = sum + lost;
            sums.hi[i] = rounded;
            sums.lo[i] = lost - (rounded - sum);
        }
    }

    /** Adds the stretch from {@code half} on to the first. */
    private static void fold(DoubleDoubles sums, int half, int count) {
        for (int i = 0; i < count; i++) {
            double old = sums.hi[i];
            double value = sums.hi[half + i];
            double sum = old + value;
            double part = sum - old;
            double lost = (old - (sum - part)) + (value - part) + (sums.lo[half + i] + sums.lo[i]);
            double rounded = sum + lost;
            sums.hi[i] = rounded;
            sums.lo[i] = lost - (rounded - sum);
        }
    }
}
