package org.lambdalab.regression.solver;

import org.jspecify.annotations.Nullable;
import org.lambdalab.regression.digits.DoubleDouble;
import org.lambdalab.regression.digits.DoubleDoubles;
import org.lambdalab.regression.reduction.Triangle;

/**
 * The shortest solution of R·w = f for some columns of R, and of ridge where λ is too small for doubles, by orthonormal
 * rows in 32 digits.
 *
 * <p>R = M·Q with the rows of Q orthonormal and M lower triangular, hence w = Qᵀ·M⁻¹·f. Ridge is the same problem with
 * √λ·I beside R. Gram and Schmidt's process, each row twice, as Kahan advises: "twice is enough" (Parlett, "The
 * Symmetric Eigenvalue Problem", 1998, section 6.9). O(d³).
 */
final class MinimumNorm {

    /** Rows shorter than this part of themselves after the process depend on those before. */
    private static final double DEPENDENT = 1e-27;

    /**
     * What no column has of a row, beside its length, where those before leave nothing of it but rounding: columns that
     * depend on others do so to 1e-13.
     */
    private static final double ROUNDING = 1e-14;

    private final Triangle triangle;
    private final int[] columns;
    private final int d;
    private final int width;

    /** What rows were multiplied by. */
    private final double[] units;

    /** Q. */
    private final DoubleDoubles rows;

    /** M without its diagonal. */
    private final DoubleDoubles lower;

    /** The diagonal of M; 0 for a row that depends on those before, and counts as none. */
    private final DoubleDoubles lengths;

    private MinimumNorm(Triangle triangle, int[] columns, @Nullable DoubleDouble root) {
        this.triangle = triangle;
        this.columns = columns;
        d = triangle.columns();
        width = columns.length + (root == null ? 0 : d);
        units = units(triangle);
        rows = rows(triangle, columns, root, width, units);
        lower = new DoubleDoubles(d * d);
        lengths = new DoubleDoubles(d);
        for (int i = 0; i < d; i++) {
            lengths.set(i, orthonormalise(i));
        }
    }

    /** Of R of these columns alone. */
    static MinimumNorm of(Triangle triangle, int... columns) {
        return new MinimumNorm(triangle, columns, null);
    }

    static DoubleDoubles weights(Triangle triangle, double lambda) {
        int[] all = new int[triangle.columns()];
        for (int j = 0; j < all.length; j++) {
            all[j] = j;
        }
        DoubleDouble root = lambda == 0 ? null : DoubleDouble.of(lambda).sqrt();
        MinimumNorm norm = new MinimumNorm(triangle, all, root);
        return norm.weights(norm.coordinates(triangle.c())).resized(all.length);
    }

    /** M⁻¹·f. */
    DoubleDoubles coordinates(DoubleDoubles f) {
        DoubleDoubles solved = new DoubleDoubles(d);
        for (int i = 0; i < d; i++) {
            if (lengths.hi[i] != 0) {
                DoubleDouble known = DoubleDoubles.dot(lower, i * d, solved, 0, i);
                solved.set(i, f.get(i).scaled(units[i]).minus(known).dividedBy(lengths.get(i)));
            }
        }
        return solved;
    }

    /** Qᵀ·coordinates. */
    DoubleDoubles weights(DoubleDoubles coordinates) {
        DoubleDoubles weights = new DoubleDoubles(width);
        for (int i = 0; i < d; i++) {
            DoubleDouble part = coordinates.get(i);
            if (part.hi() != 0) {
                DoubleDoubles.addScaled(weights, 0, part.hi(), part.lo(), rows, i * width, width);
            }
        }
        return weights;
    }

    /**
     * What the weights of all columns would be as multiples Rᵀ·u of the rows: for the columns it was made of the weights
     * themselves, and of others those which would shorten the solution.
     */
    double[] wanted(DoubleDoubles coordinates) {
        DoubleDoubles multiples = coordinates.copy();
        for (int i = d - 1; i >= 0; i--) {
            if (lengths.hi[i] != 0) {
                DoubleDouble multiple = multiples.get(i).dividedBy(lengths.get(i));
                multiples.set(i, multiple);
                DoubleDoubles.addScaled(multiples, 0, -multiple.hi(), -multiple.lo(), lower, i * d, i);
            }
        }
        double[] wanted = new double[d];
        for (int j = 0; j < d; j++) {
            DoubleDouble sum = DoubleDouble.ZERO;
            for (int i = 0; i <= j; i++) {
                if (lengths.hi[i] != 0) {
                    sum = sum.plus(triangle.entry(i, j).scaled(units[i]).times(multiples.get(i)));
                }
            }
            wanted[j] = sum.hi();
        }
        return wanted;
    }

    /** What brings the largest of each row near 1: squares of rows of 1e-160, as raw powers have them, would vanish. */
    private static double[] units(Triangle triangle) {
        double[] units = new double[triangle.columns()];
        for (int i = 0; i < units.length; i++) {
            double largest = 0;
            for (int j = i; j < units.length; j++) {
                largest = Math.max(largest, Math.abs(triangle.entry(i, j).hi()));
            }
            units[i] = Math.scalb(1.0, largest == 0 ? 0 : Math.min(-Math.getExponent(largest), 1_000));
        }
        return units;
    }

    private static DoubleDoubles rows(
            Triangle triangle, int[] columns, @Nullable DoubleDouble root, int width, double[] units) {
        int d = triangle.columns();
        DoubleDoubles rows = new DoubleDoubles(d * width);
        for (int i = 0; i < d; i++) {
            for (int k = 0; k < columns.length; k++) {
                if (columns[k] >= i) {
                    rows.set(i * width + k, triangle.entry(i, columns[k]).scaled(units[i]));
                }
            }
            if (root != null) {
                rows.set(i * width + columns.length + i, root.scaled(units[i]));
            }
        }
        return rows;
    }

    /** Makes row i orthogonal to those before and of length 1; its length before that, 0 if it depends on them. */
    private DoubleDouble orthonormalise(int i) {
        int row = i * width;
        double before = norm(row).hi();
        if (before == 0) {
            return DoubleDouble.ZERO;
        }
        for (int pass = 0; pass < 2; pass++) {
            for (int k = 0; k < i; k++) {
                if (lengths.hi[k] != 0) {
                    DoubleDouble along = DoubleDoubles.dot(rows, row, rows, k * width, width);
                    lower.add(i * d + k, along);
                    DoubleDoubles.addScaled(rows, row, -along.hi(), -along.lo(), rows, k * width, width);
                }
            }
        }
        DoubleDouble length = norm(row);
        boolean dependent = !(length.hi() > DEPENDENT * before) || isRounding(i);
        for (int j = row; j < row + width; j++) {
            rows.set(j, dependent ? DoubleDouble.ZERO : rows.get(j).dividedBy(length));
        }
        return dependent ? DoubleDouble.ZERO : length;
    }

    /** With all columns no row is, for each has one of its own. */
    private boolean isRounding(int i) {
        for (int k = 0; k < columns.length; k++) {
            if (Math.abs(rows.hi[i * width + k]) > ROUNDING * units[i] * triangle.length(columns[k])) {
                return false;
            }
        }
        return columns.length < d;
    }

    private DoubleDouble norm(int from) {
        return DoubleDoubles.dot(rows, from, rows, from, width).sqrt();
    }
}
