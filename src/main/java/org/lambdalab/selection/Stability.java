package org.lambdalab.selection;

import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicIntegerArray;
import java.util.function.IntFunction;
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
 */
public record Stability(Question question, List<Vector> frequencies, Vector presentFrequency, List<Spread> weights)
        implements Serializable {

    /** Fewer have halves of a single row. */
    private static final int LEAST_ROWS = 4;

    public Stability {
        frequencies = List.copyOf(frequencies);
        weights = List.copyOf(weights);
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
                b -> Design.of(sample.rows(draws.rows(b, sample.size(), rows -> varies(sample, rows))), basis, degree),
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
                b -> Design.of(sample.rows(draws.rows(b, sample.size(), rows -> true)), standardize),
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
            IntFunction<Design> designOfDraw, int features, Question question, int draws, Progress progress) {
        Vector lambdas = question.all();
        // Counts are the same in whatever order the draws are ready.
        AtomicIntegerArray selected = new AtomicIntegerArray(lambdas.size() * features);
        AtomicInteger done = new AtomicInteger();
        List<Vector> weights = IntStream.range(0, draws)
                .parallel()
                .mapToObj(b -> {
                    progress.check();
                    Path path = Path.of(designOfDraw.apply(b), question.penalty());
                    Vector present = count(path.at(lambdas, progress::check), selected);
                    progress.report(done.incrementAndGet(), draws);
                    return present;
                })
                .toList();
        int[] counts = IntStream.range(0, selected.length()).map(selected::get).toArray();
        return summarised(question, counts, weights);
    }

    /** Returns the weights of the last fit, which is that of the present λ. */
    private static Vector count(List<Solution> fits, AtomicIntegerArray selected) {
        Vector weights = Vector.of();
        for (int i = 0; i < fits.size(); i++) {
            weights = fits.get(i).weights();
            for (int j = 0; j < weights.size(); j++) {
                if (weights.get(j) != 0) {
                    selected.incrementAndGet(i * weights.size() + j);
                }
            }
        }
        return weights;
    }

    /** @param counts of the features at the first λ, at the next, …, and at the present one */
    private static Stability summarised(Question question, int[] counts, List<Vector> weights) {
        int features = weights.get(0).size();
        int grid = question.lambdas().size();
        return new Stability(
                question,
                IntStream.range(0, features)
                        .mapToObj(j ->
                                shares(IntStream.range(0, grid).map(i -> counts[i * features + j]), weights.size()))
                        .toList(),
                shares(Arrays.stream(counts).skip((long) grid * features), weights.size()),
                IntStream.range(0, features)
                        .mapToObj(j -> Spread.of(Vector.owning(weights.stream()
                                .mapToDouble(each -> each.get(j))
                                .toArray())))
                        .toList());
    }

    private static Vector shares(IntStream counts, int of) {
        return Vector.owning(counts.mapToDouble(count -> (double) count / of).toArray());
    }
}
