package org.lambdalab.api;

import java.util.DoubleSummaryStatistics;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.lambdalab.regression.Solution;
import org.lambdalab.sample.Columns;
import org.lambdalab.sample.Sample;
import org.lambdalab.sample.Vector;

/**
 * Whether anybody can predict with coefficients of powers of x once they are doubles: of years, to the ninth power, they lead
 * thousands away from y between −1 and 1, however exactly one reckons. The same is asked of coefficients of columns.
 *
 * @param rows some x of the training rows, with the least and the largest of them
 * @param farthest the largest x in size
 * @param allowed how far a prediction may be moved: a millionth of the range of y
 */
record RoundedCoefficients(Vector rows, double farthest, double allowed) {

    private static final double SHARE = 1e-6;
    private static final int MOST_ROWS = 256;
    /** What rounding to the nearest double changes at most, as a part of the number. */
    private static final double ROUNDING = 0x1p-53;

    static RoundedCoefficients of(Sample sample) {
        DoubleSummaryStatistics x = sample.x().stream().summaryStatistics();
        DoubleSummaryStatistics y = sample.y().stream().summaryStatistics();
        int step = (sample.size() + MOST_ROWS - 1) / MOST_ROWS;
        DoubleStream some = IntStream.range(0, (sample.size() + step - 1) / step)
                .mapToDouble(i -> sample.x().get(i * step));
        return new RoundedCoefficients(
                Vector.owning(DoubleStream.concat(DoubleStream.of(x.getMin(), x.getMax()), some)
                        .toArray()),
                Math.max(Math.abs(x.getMin()), Math.abs(x.getMax())),
                allowed(y));
    }

    /** Of columns: the same question, with some of their rows. */
    static Predicate<Solution> of(Columns sample) {
        double[] farthest = sample.columns().stream()
                .mapToDouble(column -> column.stream().map(Math::abs).max().orElse(0))
                .toArray();
        double allowed = allowed(sample.y().stream().summaryStatistics());
        int step = (sample.size() + MOST_ROWS - 1) / MOST_ROWS;
        List<Vector> some = sample.rows(IntStream.range(0, (sample.size() + step - 1) / step)
                        .map(i -> i * step)
                        .toArray())
                .columns();
        return solution -> {
            Vector coefficients = solution.coefficients();
            double size = Math.abs(coefficients.get(0));
            for (int j = 0; j < farthest.length; j++) {
                size += farthest[j] * Math.abs(coefficients.get(j + 1));
            }
            return size * ROUNDING <= allowed || solution.distanceOfCoefficients(some) <= allowed;
        };
    }

    private static double allowed(DoubleSummaryStatistics y) {
        return SHARE * (y.getMax() - y.getMin());
    }

    /** Mostly a sum of sizes shows it, at once; else the predictions are made in 32 digits and compared. */
    boolean predict(Solution solution) {
        Vector coefficients = solution.coefficients();
        double size = 0;
        for (int k = coefficients.size() - 1; k >= 0; k--) {
            size = size * farthest + Math.abs(coefficients.get(k));
        }
        return size * ROUNDING <= allowed || solution.distanceOfCoefficients(rows) <= allowed;
    }
}
