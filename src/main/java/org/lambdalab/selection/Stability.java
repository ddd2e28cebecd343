package org.lambdalab.selection;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import org.lambdalab.jobs.Progress;
import org.lambdalab.regression.Basis;
import org.lambdalab.regression.Design;
import org.lambdalab.regression.Path;
import org.lambdalab.regression.Penalty;
import org.lambdalab.regression.Solution;
import org.lambdalab.sample.Columns;
import org.lambdalab.sample.Sample;
import org.lambdalab.sample.Vector;

/**
 * How far the choice of features and their weights depend on the rows that happen to be there: the same fits to rows drawn
 * from the sample again and again. A feature is selected where its weight is not exactly 0.
 *
 * <p>Each draw is standardised by itself, so weights are those of its own features. Meinshausen and Bühlmann, "Stability
 * selection", J. R. Statist. Soc. B 72 (2010), section 2, for half-samples; Efron and Tibshirani, "An Introduction to the
 * Bootstrap" (1993), chapter 6, and Hastie, Tibshirani and Friedman, "The Elements of Statistical Learning" (2nd ed., 2009),
 * section 8.2.1, for the bootstrap.
 *
 * @param frequencies for each feature the share of draws, 0 to 1, that select it at each λ of the question
 * @param presentFrequency the same at the present λ, one for each feature
 * @param weights for each feature how its weight at the present λ lies over the draws, in units of y
 * @param spreads the same at each λ of the question
 */
public record Stability(
        Question question,
        List<Vector> frequencies,
        Vector presentFrequency,
        List<Spread> weights,
        List<List<Spread>> spreads)
        implements Serializable {

    /** Fewer have halves of a single row. */
    private static final int LEAST_ROWS = 4;

    /** Rows that are summed up between two steps. */
    private static final int STRETCH = 1 << 14;

    public Stability {
        frequencies = List.copyOf(frequencies);
        weights = List.copyOf(weights);
        spreads = spreads.stream().map(List::copyOf).toList();
    }

    /**
     * What is asked of each draw.
     *
     * @param lambdas where selection is counted; fastest where they decrease
     * @param lambda the present one
     */
    public record Question(Penalty penalty, Vector lambdas, double lambda) implements Serializable {

        private Vector all() {
            double[] all = new double[lambdas.size() + 1];
            System.arraycopy(lambdas.shared(), 0, all, 0, lambdas.size());
            all[lambdas.size()] = lambda;
            return Vector.owning(all);
        }
    }

    /**
     * Of the powers of x. Draws of which x does not {@link Sample#vary} are drawn anew.
     *
     * @throws IllegalArgumentException if there are fewer than 4 rows, or x hardly ever varies
     */
    public static Stability of(
            Sample sample, Basis basis, int degree, Question question, RowDraws draws, Progress progress) {
        requireRows(sample.size());
        return of(
                (b, beforeEach) -> Design.of(
                        sample.rows(draws.rows(b, sample.size(), rows -> varies(sample, rows))),
                        basis,
                        degree,
                        beforeEach),
                sample.size(),
                degree,
                question,
                draws.count(),
                progress);
    }

    private static boolean varies(Sample sample, int[] rows) {
        return Sample.vary(Arrays.stream(rows).mapToDouble(row -> sample.x().get(row)));
    }

    /**
     * Of columns.
     *
     * @param standardize whether columns are divided by their 1/n standard deviation, of the rows drawn
     * @throws IllegalArgumentException if there are fewer than 4 rows
     */
    public static Stability of(
            Columns sample, boolean standardize, Question question, RowDraws draws, Progress progress) {
        requireRows(sample.size());
        return of(
                (b, beforeEach) ->
                        Design.of(sample.rows(draws.rows(b, sample.size(), rows -> true)), standardize, beforeEach),
                sample.size(),
                sample.count(),
                question,
                draws.count(),
                progress);
    }

    private static void requireRows(int rows) {
        if (rows < LEAST_ROWS) {
            throw new IllegalArgumentException("rows are " + rows + ", but must be at least " + LEAST_ROWS);
        }
    }

    private static Stability of(
            DesignOfDraw designOfDraw, int rows, int features, Question question, int draws, Progress progress) {
        Vector lambdas = question.all();
        Steps steps = new Steps(progress, draws, rows / STRETCH + 1 + lambdas.size(), lambdas.size());
        List<List<Vector>> weights = IntStream.range(0, draws)
                .parallel()
                .mapToObj(b -> {
                    StepsOfDraw own = steps.ofDraw();
                    Path path = Path.of(designOfDraw.of(b, own), question.penalty());
                    List<Vector> found = path.at(lambdas, own).stream()
                            .map(Solution::weights)
                            .toList();
                    own.end();
                    return found;
                })
                .toList();
        return summarised(question, features, weights, steps);
    }

    private interface DesignOfDraw {
        Design of(int draw, Runnable beforeEach);
    }

    /** How far all draws are, and what is made of them: a draw of many rows takes long, so each of its steps is told. */
    private record Steps(Progress progress, AtomicLong done, int ofEach, long total) {

        Steps(Progress progress, int draws, int ofEach, int afterwards) {
            this(progress, new AtomicLong(), ofEach, (long) draws * ofEach + afterwards);
        }

        StepsOfDraw ofDraw() {
            return new StepsOfDraw(this, new AtomicInteger(ofEach));
        }

        void add(int more) {
            progress.report(done.addAndGet(more), total);
        }
    }

    /** Run before each step of a draw; of more steps than were foreseen, the others are not told. */
    private record StepsOfDraw(Steps all, AtomicInteger left) implements Runnable {

        @Override
        public void run() {
            all.add(left.getAndUpdate(steps -> Math.max(0, steps - 1)) > 0 ? 1 : 0);
        }

        void end() {
            all.add(left.getAndSet(0));
        }
    }

    /** @param weights of each draw at the first λ, at the next, …, and at the present one */
    private static Stability summarised(Question question, int features, List<List<Vector>> weights, Steps steps) {
        int grid = question.lambdas().size();
        double[][] shares = new double[features][grid];
        double[] presentShares = new double[features];
        List<List<Spread>> spreads = new ArrayList<>();
        for (int i = 0; i <= grid; i++) {
            List<Spread> ofFeatures = new ArrayList<>();
            for (int j = 0; j < features; j++) {
                steps.progress().check();
                Vector values = values(weights, i, j);
                double share = values.stream().filter(weight -> weight != 0).count() / (double) values.size();
                if (i < grid) {
                    shares[j][i] = share;
                } else {
                    presentShares[j] = share;
                }
                ofFeatures.add(Spread.of(values));
            }
            spreads.add(ofFeatures);
            steps.add(1);
        }
        return new Stability(
                question,
                Arrays.stream(shares).map(Vector::owning).toList(),
                Vector.owning(presentShares),
                spreads.get(grid),
                spreads.subList(0, grid));
    }

    /** Of one feature at one λ, over the draws. */
    private static Vector values(List<List<Vector>> weights, int lambda, int feature) {
        return Vector.owning(weights.stream()
                .mapToDouble(draw -> draw.get(lambda).get(feature))
                .toArray());
    }
}
