package org.lambdalab.selection;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.lambdalab.jobs.Progress;
import org.lambdalab.regression.Design;
import org.lambdalab.regression.HeldOut;
import org.lambdalab.regression.Path;
import org.lambdalab.regression.Penalty;
import org.lambdalab.regression.Solution;
import org.lambdalab.sample.Columns;
import org.lambdalab.sample.Folds;
import org.lambdalab.sample.SplitMix64;
import org.lambdalab.sample.Vector;

/**
 * A cross-validation that lies. Of thousands of columns of noise the few are kept that correlate best with y, which is noise of
 * its own: standard normal numbers, all of them. Kept by all rows and cross-validated afterwards, the rows of each fold have
 * helped to choose, and least squares of the kept columns seem to predict; kept by the rows outside each fold anew, they do not.
 *
 * <p>Hastie, Tibshirani and Friedman, "The Elements of Statistical Learning" (2nd ed., 2009), section 7.10.2; Ambroise and
 * McLachlan, "Selection bias in gene extraction on the basis of microarray gene-expression data", PNAS 99 (2002).
 *
 * @param rows how many: n
 * @param columns how many of noise
 * @param kept the numbers of those kept by all rows, from 0, best first
 * @param correlations of each of them with y over all rows
 * @param leaking the cross-validated error of columns kept by all rows, in units of y², whose variance is 1
 * @param honest the cross-validated error of columns kept by the rows outside each fold
 * @param trueMse of the fit to all rows of the columns kept by all, on rows without end: 1 + b₀² + ‖b‖² of its coefficients,
 *     since columns and y are independent and standard normal. To predict 0 errs by 1
 */
public record SelectionLeak(
        int rows,
        int columns,
        List<Integer> kept,
        Vector correlations,
        FoldMean leaking,
        FoldMean honest,
        double trueMse) {

    /** As in the book. */
    public static final int ROWS = 50;

    /** As in the book. */
    public static final int COLUMNS = 5_000;

    /**
     * How many columns show it plainly: over 40 seeds, in 10 folds, the leaking error was 0.40 in the mean and 0.69 at most, the
     * honest one 1.33, the true one 1.37.
     */
    public static final int KEEP = 10;

    /** Least squares. */
    private static final Vector NO_PENALTY = Vector.of(0);

    public SelectionLeak {
        kept = List.copyOf(kept);
    }

    /**
     * Noise of this seed, in folds of the same seed.
     *
     * @param rows at least 4
     * @param columns at least as many as are kept
     * @param keep how many columns, from 1, and fewer than there are rows outside a fold less 1
     * @param folds from 2 to the number of rows
     * @param progress is told of each fold
     * @throws IllegalArgumentException if numbers are not so
     */
    public static SelectionLeak of(int rows, int columns, int keep, int folds, long seed, Progress progress) {
        int leastOutside = rows - (rows + folds - 1) / folds;
        if (keep < 1 || keep > columns || keep >= leastOutside - 1) {
            throw new IllegalArgumentException("the columns kept are " + keep + ", but must be from 1 to " + columns
                    + " and fewer than the rows outside a fold less 1, " + (leastOutside - 1));
        }
        Noise noise = Noise.of(rows, columns, seed, progress);
        Folds dealt = Folds.of(rows, folds, seed);
        int[] places = dealt.places();
        List<Integer> kept = noise.best(keep, IntStream.range(0, rows).toArray());
        Columns chosen = noise.columns(kept);
        double[] leaking =
                CrossValidation.of(chosen, true, Penalty.LASSO, NO_PENALTY, dealt, new Share(progress, 0, 2))
                        .foldMse()
                        .stream()
                        .mapToDouble(errors -> errors.get(0))
                        .toArray();
        double[] honest = new double[folds];
        for (int fold = 0; fold < folds; fold++) {
            int[] outside = rows(places, fold, false);
            Columns own = noise.columns(noise.best(keep, outside));
            Design others = Design.of(own.rows(outside), true);
            honest[fold] =
                    HeldOut.of(others, own.rows(rows(places, fold, true))).mse(leastSquares(others));
            progress.report((long) folds + fold + 1, 2L * folds);
        }
        return new SelectionLeak(
                rows,
                columns,
                kept,
                noise.correlations(kept),
                FoldMean.of(leaking),
                FoldMean.of(honest),
                trueMse(leastSquares(Design.of(chosen, true))));
    }

    private static Solution leastSquares(Design design) {
        return Path.of(design, Penalty.LASSO).at(0);
    }

    private static double trueMse(Solution fit) {
        return 1 + fit.coefficients().stream().map(b -> b * b).sum();
    }

    private static int[] rows(int[] places, int fold, boolean inside) {
        return IntStream.range(0, places.length)
                .filter(row -> (places[row] == fold) == inside)
                .toArray();
    }

    /** Columns and y, standard normal. */
    private record Noise(List<Vector> columns, Vector y) {

        static Noise of(int rows, int columns, long seed, Progress progress) {
            SplitMix64 random = SplitMix64.ofMixed(seed);
            Vector y = drawn(rows, random);
            List<Vector> drawn = new ArrayList<>();
            for (int j = 0; j < columns; j++) {
                progress.check();
                drawn.add(drawn(rows, random));
            }
            return new Noise(drawn, y);
        }

        private static Vector drawn(int rows, SplitMix64 random) {
            double[] values = new double[rows];
            Arrays.setAll(values, i -> random.normal());
            return Vector.owning(values);
        }

        /** The columns that correlate most with y over some rows, the best first. */
        List<Integer> best(int count, int[] rows) {
            Vector within = y.picked(rows);
            double[] sizes = IntStream.range(0, columns.size())
                    .parallel()
                    .mapToDouble(j -> Math.abs(correlation(columns.get(j).picked(rows), within)))
                    .toArray();
            return IntStream.range(0, columns.size())
                    .boxed()
                    .sorted(Comparator.comparingDouble(j -> -sizes[j]))
                    .limit(count)
                    .toList();
        }

        Vector correlations(List<Integer> kept) {
            return Vector.owning(kept.stream()
                    .mapToDouble(j -> correlation(columns.get(j), y))
                    .toArray());
        }

        Columns columns(List<Integer> kept) {
            return Columns.of(kept.stream().map(columns::get).toList(), y);
        }

        /** Pearson's. */
        private static double correlation(Vector x, Vector y) {
            double meanX = x.stream().sum() / x.size();
            double meanY = y.stream().sum() / y.size();
            double xx = 0;
            double xy = 0;
            double yy = 0;
            for (int i = 0; i < x.size(); i++) {
                double a = x.get(i) - meanX;
                double b = y.get(i) - meanY;
                xx += a * a;
                xy += a * b;
                yy += b * b;
            }
            return xy / Math.sqrt(xx * yy);
        }
    }
}
