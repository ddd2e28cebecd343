package org.lambdalab.regression.reduction;

import org.lambdalab.regression.digits.DoubleDouble;
import org.lambdalab.regression.digits.DoubleDoubles;

/**
 * What some columns of a triangle span: by Gram and Schmidt's process, each column twice, in 32 digits. O(d·k²) of k columns.
 */
final class Span {

    private final int length;
    /** Orthonormal, one after another. */
    private final DoubleDoubles basis;
    /** The chosen columns in terms of them, by columns. */
    private final DoubleDoubles triangle;

    private int rank;

    /** @param alike the share of a column that is nothing but rounding */
    Span(Triangle whole, int[] chosen, double alike) {
        int size = chosen.length;
        length = whole.columns();
        basis = new DoubleDoubles(size * length);
        triangle = new DoubleDoubles(size * size);
        for (int k = 0; k < size; k++) {
            add(whole, chosen[k], k * size, alike * whole.length(chosen[k]));
        }
    }

    private void add(Triangle whole, int column, int entry, double least) {
        int row = rank * length;
        for (int i = 0; i < length; i++) {
            basis.set(row + i, i <= column ? whole.entry(i, column) : DoubleDouble.ZERO);
        }
        for (int pass = 0; pass < 2; pass++) {
            for (int m = 0; m < rank; m++) {
                DoubleDouble along = DoubleDoubles.dot(basis, m * length, basis, row, length);
                triangle.add(entry + m, along);
                DoubleDoubles.addScaled(basis, row, -along.hi(), -along.lo(), basis, m * length, length);
            }
        }
        DoubleDouble left = DoubleDoubles.dot(basis, row, basis, row, length).sqrt();
        if (left.hi() > least) {
            triangle.set(entry + rank, left);
            for (int i = row; i < row + length; i++) {
                basis.set(i, basis.get(i).dividedBy(left));
            }
            rank++;
        }
    }

    /** How many columns are not dependent on those before. */
    int rank() {
        return rank;
    }

    /** The chosen columns in terms of an orthonormal basis, by columns: upper triangular. */
    DoubleDoubles triangle() {
        return triangle;
    }

    /** How long a vector is in the direction of one of the basis. */
    DoubleDouble along(int m, DoubleDoubles vector) {
        return DoubleDoubles.dot(basis, m * length, vector, 0, length);
    }

    /** The part of a vector that lies in the span. */
    DoubleDoubles projected(DoubleDoubles vector) {
        DoubleDoubles projected = new DoubleDoubles(length);
        for (int m = 0; m < rank; m++) {
            DoubleDouble along = along(m, vector);
            DoubleDoubles.addScaled(projected, 0, along.hi(), along.lo(), basis, m * length, length);
        }
        return projected;
    }
}
