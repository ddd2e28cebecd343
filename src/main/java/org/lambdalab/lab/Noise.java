package org.lambdalab.lab;

import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import org.lambdalab.sample.Vector;

/**
 * How far chance may have moved the errors of a curve: what would be expected if as many other rows were held out, or
 * other folds were drawn. NaN where fewer than two judge.
 *
 * @param ofErrors the standard error of each
 * @param ofDifferences the standard error of what each has above the lowest, by the differences row by row or fold by
 *     fold
 * @param count how many rows or folds there are
 */
public record Noise(Vector ofErrors, Vector ofDifferences, int count) implements Serializable {

    /** Where nothing judges. */
    static Noise none(int places) {
        double[] unknown = new double[places];
        Arrays.fill(unknown, Double.NaN);
        return new Noise(Vector.owning(unknown), Vector.owning(unknown), 0);
    }

    /**
     * By the single errors at each place.
     *
     * @param single of each place one error a row or fold; of very many rows some are enough
     * @param best the place of the lowest error
     * @param count how many rows or folds there are in all
     */
    static Noise of(List<Vector> single, int best, int count) {
        Vector nothing = Vector.owning(new double[single.get(best).size()]);
        return new Noise(
                standardErrors(single, nothing, count), standardErrors(single, single.get(best), count), count);
    }

    private static Vector standardErrors(List<Vector> single, Vector less, int count) {
        return Vector.owning(single.stream()
                .mapToDouble(errors -> ofDifference(errors, less, count))
                .toArray());
    }

    /** The standard error of the mean of these differences: their deviation (of m − 1) by √count. */
    static double ofDifference(Vector errors, Vector less, int count) {
        int m = errors.size();
        if (m < 2) {
            return Double.NaN;
        }
        double mean = 0;
        for (int i = 0; i < m; i++) {
            mean += (errors.get(i) - less.get(i)) / m;
        }
        double[] deviations = new double[m];
        for (int i = 0; i < m; i++) {
            deviations[i] = errors.get(i) - less.get(i) - mean;
        }
        return Vector.owning(deviations).norm2() / Math.sqrt((m - 1.0) * count);
    }
}
