package org.lambdalab.regression.solver;

import org.lambdalab.regression.digits.DoubleDouble;
import org.lambdalab.regression.digits.DoubleDoubles;
import org.lambdalab.regression.reduction.Triangle;

/**
 * The shortest solution of R·w = c, and of ridge where λ is too small for doubles, by orthonormal rows in 32 digits.
 *
 * <p>R = M·Q with the rows of Q orthonormal and M lower triangular, hence w = Qᵀ·M⁻¹·c. Ridge is the same problem with
 * √λ·I beside R. Gram and Schmidt's process, each row twice, as Kahan advises: "twice is enough" (Parlett, "The
 * Symmetric Eigenvalue Problem", 1998, section 6.9). O(d³).
 */
final class MinimumNorm {

    /** Rows shorter than this part of themselves after the process depend on those before. */
    private static final double DEPENDENT = 1e-27;

    private MinimumNorm() {}

    static DoubleDoubles weights(Triangle triangle, double lambda) {
        int d = triangle.columns();
        int width = lambda == 0 ? d : 2 * d;
        double[] units = units(triangle);
        DoubleDoubles rows = rows(triangle, DoubleDouble.of(lambda).sqrt(), width, units);
        DoubleDoubles lower = new DoubleDoubles(d * d);
        DoubleDoubles solved = new DoubleDoubles(d);
        DoubleDoubles weights = new DoubleDoubles(width);
        for (int i = 0; i < d; i++) {
            DoubleDouble length = orthonormalise(rows, i, width, lower, d);
            if (length.hi() == 0) {
                continue;
            }
            DoubleDouble known = DoubleDoubles.dot(lower, i * d, solved, 0, i);
            DoubleDouble part =
                    triangle.c().get(i).scaled(units[i]).minus(known).dividedBy(length);
            solved.set(i, part);
            DoubleDoubles.addScaled(weights, 0, part.hi(), part.lo(), rows, i * width, width);
        }
        return weights.resized(d);
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

    private static DoubleDoubles rows(Triangle triangle, DoubleDouble root, int width, double[] units) {
        int d = triangle.columns();
        DoubleDoubles rows = new DoubleDoubles(d * width);
        for (int i = 0; i < d; i++) {
            for (int j = i; j < d; j++) {
                rows.set(i * width + j, triangle.entry(i, j).scaled(units[i]));
            }
            if (width > d) {
                rows.set(i * width + d + i, root.scaled(units[i]));
            }
        }
        return rows;
    }

    /** Makes row i orthogonal to those before and of length 1; its length before that, 0 if it depends on them. */
    private static DoubleDouble orthonormalise(DoubleDoubles rows, int i, int width, DoubleDoubles lower, int d) {
        int row = i * width;
        double before = norm(rows, row, width).hi();
        for (int pass = 0; pass < 2; pass++) {
            for (int k = 0; k < i; k++) {
                DoubleDouble along = DoubleDoubles.dot(rows, row, rows, k * width, width);
                lower.add(i * d + k, along);
                DoubleDoubles.addScaled(rows, row, -along.hi(), -along.lo(), rows, k * width, width);
            }
        }
        DoubleDouble length = norm(rows, row, width);
        boolean dependent = !(length.hi() > DEPENDENT * before);
        for (int j = row; j < row + width; j++) {
            rows.set(j, dependent ? DoubleDouble.ZERO : rows.get(j).dividedBy(length));
        }
        return dependent ? DoubleDouble.ZERO : length;
    }

    private static DoubleDouble norm(DoubleDoubles rows, int from, int width) {
        return DoubleDoubles.dot(rows, from, rows, from, width).sqrt();
    }
}
