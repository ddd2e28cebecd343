package org.lambdalab.regression;

import java.util.Arrays;

/**
 * Sums up {@link ChebyshevMoments}, 256 rows abreast: every loop runs over rows that do not depend on one another, in
 * plain array steps, which the compiler turns into vector instructions.
 *
 * <p>T_{k+1} = 2u·T_k − T_{k−1}. Cost: about 75·n·d floating-point operations.
 */
final class ChebyshevSums {

    private static final int LANES = 256;

    private final int degree;
    private final int lanes;
    private final Frame frame;
    private final Response response;
    private final DoubleDoubles u;
    private final DoubleDoubles y;
    private DoubleDoubles before;
    private DoubleDoubles now;
    /** The running sums of T_k, lane by lane from k·lanes on; those of y·T_k; that of y². */
    private final DoubleDoubles t;

    private final DoubleDoubles yt;
    private final DoubleDoubles yy;

    ChebyshevSums(Frame frame, Response response, int degree, int rows) {
        this.frame = frame;
        this.response = response;
        this.degree = degree;
        lanes = Math.min(LANES, rows);
        u = new DoubleDoubles(lanes);
        y = new DoubleDoubles(lanes);
        before = new DoubleDoubles(lanes);
        now = new DoubleDoubles(lanes);
        t = new DoubleDoubles((2 * degree + 1) * lanes);
        yt = new DoubleDoubles((degree + 1) * lanes);
        yy = new DoubleDoubles(lanes);
    }

    void add(double[] xs, double[] ys, int from, int to) {
        for (int start = from; start < to; start += lanes) {
            int count = Math.min(lanes, to - start);
            shift(u, xs, start, frame.center(), frame.slope(), count);
            shift(y, ys, start, DoubleDouble.of(response.shift()), DoubleDouble.of(1 / response.scale()), count);
            addBlock(count);
        }
    }

    private void addBlock(int count) {
        Arrays.fill(before.hi, 1);
        Arrays.fill(before.lo, 0);
        System.arraycopy(u.hi, 0, now.hi, 0, count);
        System.arraycopy(u.lo, 0, now.lo, 0, count);
        addProducts(yy, 0, y, y, count);
        addProducts(yt, 0, y, before, count);
        for (int k = 1; k <= 2 * degree; k++) {
            addValues(t, k * lanes, now, count);
            if (k <= degree) {
                addProducts(yt, k * lanes, y, now, count);
            }
            advance(u, now, before, count);
            DoubleDoubles next = before;
            before = now;
            now = next;
        }
    }

    ChebyshevMoments moments(int rows) {
        DoubleDoubles sumT = new DoubleDoubles(2 * degree + 1);
        sumT.set(0, DoubleDouble.of(rows));
        for (int k = 1; k <= 2 * degree; k++) {
            sumT.set(k, folded(t, k * lanes));
        }
        DoubleDoubles sumYt = new DoubleDoubles(degree + 1);
        for (int k = 0; k <= degree; k++) {
            sumYt.set(k, folded(yt, k * lanes));
        }
        return new ChebyshevMoments(rows, sumT, sumYt, folded(yy, 0));
    }

    private DoubleDouble folded(DoubleDoubles sums, int offset) {
        int width = lanes;
        while (width > 1) {
            int half = (width + 1) / 2;
            fold(sums, offset, half, width - half);
            width = half;
        }
        return sums.get(offset);
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
    private static void advance(DoubleDoubles u, DoubleDoubles now, DoubleDoubles before, int count) {
        for (int i = 0; i < count; i++) {
            double factor = 2 * u.hi[i];
            double value = now.hi[i];
            double product = factor * value;
            double error = Math.fma(factor, value, -product);
            error = Math.fma(factor, now.lo[i], error);
            error = Math.fma(2 * u.lo[i], value, error);
            double old = before.hi[i];
            double difference = product - old;
            double part = difference - product;
            double lost = (product - (difference - part)) - (old + part) + (error - before.lo[i]);
            double rounded = difference + lost;
            before.hi[i] = rounded;
            before.lo[i] = lost - (rounded - difference);
        }
    }

    private static void addProducts(DoubleDoubles sums, int offset, DoubleDoubles a, DoubleDoubles b, int count) {
        for (int i = 0; i < count; i++) {
            double factor = a.hi[i];
            double value = b.hi[i];
            double product = factor * value;
            double error = Math.fma(factor, value, -product);
            error = Math.fma(factor, b.lo[i], error);
            error = Math.fma(a.lo[i], value, error);
            double old = sums.hi[offset + i];
            double sum = old + product;
            double part = sum - old;
            double lost = (old - (sum - part)) + (product - part) + (error + sums.lo[offset + i]);
            double rounded = sum + lost;
            sums.hi[offset + i] = rounded;
            sums.lo[offset + i] = lost - (rounded - sum);
        }
    }

    private static void addValues(DoubleDoubles sums, int offset, DoubleDoubles values, int count) {
        for (int i = 0; i < count; i++) {
            double old = sums.hi[offset + i];
            double value = values.hi[i];
            double sum = old + value;
            double part = sum - old;
            double lost = (old - (sum - part)) + (value - part) + (values.lo[i] + sums.lo[offset + i]);
            double rounded = sum + lost;
            sums.hi[offset + i] = rounded;
            sums.lo[offset + i] = lost - (rounded - sum);
        }
    }

    /** Adds the stretch {@code half} further on to that at the offset. */
    private static void fold(DoubleDoubles sums, int offset, int half, int count) {
        for (int i = 0; i < count; i++) {
            double old = sums.hi[offset + i];
            double value = sums.hi[offset + half + i];
            double sum = old + value;
            double part = sum - old;
            double lost = (old - (sum - part)) + (value - part) + (sums.lo[offset + half + i] + sums.lo[offset + i]);
            double rounded = sum + lost;
            sums.hi[offset + i] = rounded;
            sums.lo[offset + i] = lost - (rounded - sum);
        }
    }
}
