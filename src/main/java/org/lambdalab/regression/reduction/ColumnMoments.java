package org.lambdalab.regression.reduction;

import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.lambdalab.regression.digits.DoubleDouble;
import org.lambdalab.regression.digits.DoubleDoubles;
import org.lambdalab.sample.Columns;

/**
 * The sums of all products of 1, the columns and y over some rows, each scaled ({@link ColumnScaling}): all that a linear
 * fit needs to know of them, in one pass of O(n·p²).
 *
 * <p>As {@link ChebyshevMoments} they are carried to 28 digits, so that the normal equations, which square the condition
 * number, lose no more than an orthogonal factorization does in doubles; and the sums of two sets of rows add up and can
 * be taken apart again.
 *
 * @param rows how many rows
 * @param sums those of i with j ≥ i at i·(p + 2) + j, where 0 is the number 1, 1…p are the columns and p + 1 is y
 */
public record ColumnMoments(int rows, DoubleDoubles sums) {

    /** Rows that are summed up at a stretch, however many processors there are. */
    private static final int TASK = 1 << 12;

    public static ColumnMoments of(ColumnScaling scaling, Columns sample) {
        return of(scaling, sample, () -> {});
    }

    /** As above; {@code beforeEach} is run before each block of rows, and ends the work where it throws. */
    public static ColumnMoments of(ColumnScaling scaling, Columns sample, Runnable beforeEach) {
        int rows = sample.size();
        IntFunction<ColumnMoments> part =
                task -> ColumnSums.of(scaling, sample, task * TASK, Math.min((task + 1) * TASK, rows), beforeEach);
        return IntStream.range(0, (rows + TASK - 1) / TASK).parallel().mapToObj(part).toList().stream()
                .reduce(ColumnMoments::plus)
                .orElseThrow();
    }

    public ColumnMoments plus(ColumnMoments other) {
        return combined(other, 1);
    }

    /** The sums without rows that are among these. */
    public ColumnMoments minus(ColumnMoments part) {
        return combined(part, -1);
    }

    private ColumnMoments combined(ColumnMoments other, int sign) {
        DoubleDoubles sum = sums.copy();
        DoubleDoubles.addScaled(sum, 0, sign, 0, other.sums, 0, sum.size());
        return new ColumnMoments(rows + sign * other.rows, sum);
    }

    /** Whether the variance of every column is at least this part of what it is in other sums. */
    public boolean varyBeside(ColumnMoments other, double part) {
        return IntStream.range(0, columns())
                .allMatch(j ->
                        covariance(j, j).hi() >= part * other.covariance(j, j).hi());
    }

    /** How many numbers a row has: 1, the columns and y. */
    private int size() {
        return (int) Math.sqrt(sums.size());
    }

    int columns() {
        return size() - 2;
    }

    /** Of column j, counted from 0, or of y for j = p. */
    DoubleDouble mean(int j) {
        return sums.get(j + 1).dividedBy(rows);
    }

    /** 1/n·Σ (xᵢ − x̄ᵢ)(xⱼ − x̄ⱼ), i ≤ j, for columns counted from 0 and y as p. */
    DoubleDouble covariance(int i, int j) {
        return sums.get((i + 1) * size() + j + 1).dividedBy(rows).minus(mean(i).times(mean(j)));
    }
}
