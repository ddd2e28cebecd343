package org.lambdalab.regression.reduction;

import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.lambdalab.regression.digits.DoubleDouble;
import org.lambdalab.regression.digits.DoubleDoubles;
import org.lambdalab.sample.Sample;

/**
 * The sums Σ T_k(u), Σ y·T_k(u) and Σ y² of some rows, all that a polynomial fit needs to know of them.
 *
 * <p>2·T_i·T_j = T_{i+j} + T_{|i−j|}, so the Gram matrix of T_0…T_d takes 2d + 1 sums instead of one pass for each
 * pair: O(n·d), one pass over the rows, and the sums of two sets of rows add up and can be taken apart again. They are
 * carried to 28 digits, so that the normal equations, which square the condition number, lose no more than an
 * orthogonal factorization does in doubles.
 *
 * <p>Mason and Handscomb, "Chebyshev Polynomials" (2003), eq. 2.38.
 *
 * @param rows how many rows
 * @param t Σ T_k(u) for k = 0…2d
 * @param yt Σ y·T_k(u) for k = 0…d
 * @param yy Σ y²
 */
public record ChebyshevMoments(int rows, DoubleDoubles t, DoubleDoubles yt, DoubleDouble yy) {

    /**
     * In tasks of equal size, how many depending on the rows alone, so that any number of processors sums up alike; {@code
     * beforeEach} is run before each, and ends the work where it throws.
     */
    public static ChebyshevMoments of(
            UnitMap unitMap, Scaling response, Sample sample, int degree, Runnable beforeEach) {
        int rows = sample.size();
        int tasks = 1;
        while (rows > (long) tasks * ChebyshevSums.LIMIT) {
            tasks *= 2;
        }
        int share = (rows + tasks - 1) / tasks;
        IntFunction<ChebyshevMoments> part = task -> {
            beforeEach.run();
            return of(unitMap, response, sample, degree, task * share, Math.min((task + 1) * share, rows));
        };
        if (tasks == 1) {
            return part.apply(0);
        }
        return IntStream.range(0, tasks).parallel().mapToObj(part).toList().stream()
                .reduce(ChebyshevMoments::plus)
                .orElseThrow();
    }

    private static ChebyshevMoments of(UnitMap unitMap, Scaling response, Sample sample, int degree, int from, int to) {
        ChebyshevSums sums = new ChebyshevSums(unitMap, response, degree, to - from);
        sums.add(sample.x().shared(), sample.y().shared(), from, to);
        return sums.moments(to - from);
    }

    int degree() {
        return yt.size() - 1;
    }

    public ChebyshevMoments plus(ChebyshevMoments other) {
        return combined(other, 1);
    }

    /** The sums without rows that are among these. */
    public ChebyshevMoments minus(ChebyshevMoments part) {
        return combined(part, -1);
    }

    private ChebyshevMoments combined(ChebyshevMoments other, int sign) {
        DoubleDoubles sumT = t.copy();
        DoubleDoubles sumYt = yt.copy();
        DoubleDoubles.addScaled(sumT, 0, sign, 0, other.t, 0, t.size());
        DoubleDoubles.addScaled(sumYt, 0, sign, 0, other.yt, 0, yt.size());
        return new ChebyshevMoments(rows + sign * other.rows, sumT, sumYt, yy.plus(other.yy.times(sign)));
    }
}
