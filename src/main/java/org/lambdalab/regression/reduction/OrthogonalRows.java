package org.lambdalab.regression.reduction;

import java.util.stream.IntStream;
import org.lambdalab.regression.digits.DoubleDouble;
import org.lambdalab.regression.digits.DoubleDoubles;
import org.lambdalab.sample.Sample;

/**
 * The triangle of the columns 1, T_1…T_d, y over many rows, without forming their squares: orthogonal columns by Gram
 * and Schmidt's process, twice, in 32 digits, a block of rows at a time together with the triangle so far.
 *
 * <p>It bears columns dependent to 1e-28 of themselves where {@link ChebyshevMoments} end at 1e-15, at d times the
 * cost: O(n·d²). Demmel, Grigori, Hoemmen and Langou, "Communication-optimal parallel and sequential QR and LU
 * factorizations", SIAM J. Sci. Comput. 34 (2012).
 */
final class OrthogonalRows {

    private static final double DEPENDENT = 1e-28;
    private static final int BLOCK = 512;
    private static final int TASK = 1 << 14;

    final int size;
    /** Row i of the triangle at i·size. */
    final DoubleDoubles triangle;

    /** Columns from here on, but for y, depend on those before: there are not so many distinct x. */
    private final int distinct;

    private final int height;
    private final DoubleDoubles columns;
    private final DoubleDouble[] row;
    private int filled;

    private OrthogonalRows(int degree, int distinct) {
        size = degree + 2;
        this.distinct = distinct;
        height = size + BLOCK;
        triangle = new DoubleDoubles(size * size);
        columns = new DoubleDoubles(size * height);
        row = new DoubleDouble[size];
    }

    /** {@code beforeEach} is run before each block of rows, and ends the work where it throws. */
    static OrthogonalRows of(
            UnitMap unitMap, Scaling response, Sample sample, int degree, int distinct, Runnable beforeEach) {
        OrthogonalRows all = new OrthogonalRows(degree, distinct);
        IntStream.range(0, (sample.size() + TASK - 1) / TASK)
                .parallel()
                .mapToObj(task -> {
                    OrthogonalRows part = new OrthogonalRows(degree, distinct);
                    int to = Math.min((task + 1) * TASK, sample.size());
                    for (int i = task * TASK; i < to; i++) {
                        if (i % BLOCK == 0) {
                            beforeEach.run();
                        }
                        part.add(
                                unitMap.toUnit(sample.x().get(i)),
                                DoubleDouble.of(response.scaled(sample.y().get(i))));
                    }
                    part.reduce();
                    return part;
                })
                .forEachOrdered(all::add);
        all.reduce();
        return all;
    }

    private void add(DoubleDouble u, DoubleDouble y) {
        row[0] = DoubleDouble.ONE;
        row[1] = u;
        for (int k = 2; k < size - 1; k++) {
            row[k] = u.scaled(2).times(row[k - 1]).minus(row[k - 2]);
        }
        row[size - 1] = y;
        place();
    }

    private void add(OrthogonalRows part) {
        for (int i = 0; i < size; i++) {
            for (int k = 0; k < size; k++) {
                row[k] = part.triangle.get(i * size + k);
            }
            place();
        }
    }

    private void place() {
        if (filled == BLOCK) {
            reduce();
        }
        for (int k = 0; k < size; k++) {
            columns.set(k * height + size + filled, row[k]);
        }
        filled++;
    }

    /** Takes the block of rows into the triangle. */
    private void reduce() {
        int used = size + filled;
        for (int k = 0; k < size; k++) {
            for (int i = 0; i < size; i++) {
                columns.set(k * height + i, triangle.get(i * size + k));
                triangle.set(i * size + k, DoubleDouble.ZERO);
            }
        }
        for (int k = 0; k < size; k++) {
            orthonormalise(k, used);
        }
        filled = 0;
    }

    private void orthonormalise(int k, int used) {
        int column = k * height;
        double before = norm(column, used).hi();
        for (int pass = 0; pass < 2; pass++) {
            for (int i = 0; i < k; i++) {
                DoubleDouble along = DoubleDoubles.dot(columns, column, columns, i * height, used);
                triangle.add(i * size + k, along);
                DoubleDoubles.addScaled(columns, column, -along.hi(), -along.lo(), columns, i * height, used);
            }
        }
        DoubleDouble length = norm(column, used);
        boolean dependent = (k >= distinct && k < size - 1) || !(length.hi() > DEPENDENT * before);
        triangle.set(k * size + k, dependent ? DoubleDouble.ZERO : length);
        for (int i = column; i < column + used; i++) {
            columns.set(i, dependent ? DoubleDouble.ZERO : columns.get(i).dividedBy(length));
        }
    }

    private DoubleDouble norm(int column, int used) {
        return DoubleDoubles.dot(columns, column, columns, column, used).sqrt();
    }
}
