package org.lambdalab.selection;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.lambdalab.jobs.Progress;
import org.lambdalab.regression.Basis;
import org.lambdalab.regression.Partition;
import org.lambdalab.regression.Penalty;
import org.lambdalab.sample.Columns;
import org.lambdalab.sample.Folds;
import org.lambdalab.sample.Sample;
import org.lambdalab.sample.Vector;

/**
 * The error of each λ on rows it has not seen: each fold is predicted by fits to the others, features scaled and
 * standardised by those others alone.
 *
 * <p>The folds run in parallel. K paths and O(n·d) beyond them. Hastie, Tibshirani and Friedman, "The Elements of
 * Statistical Learning" (2nd ed., 2009), section 7.10.
 *
 * @param lambdas as asked for
 * @param foldMse for each fold the mean squared error at each λ
 * @param meanMse the mean over folds at each λ
 * @param standardErrors the standard deviation over folds (of K − 1) divided by √K, at each λ
 * @param lambdaMin the λ of the least mean, the largest of them if there are several
 * @param lambdaOneSe the largest λ whose mean is within one standard error of the least ({@link OneStandardErrorRule})
 */
public record CrossValidation(
        Vector lambdas,
        List<Vector> foldMse,
        Vector meanMse,
        Vector standardErrors,
        double lambdaMin,
        double lambdaOneSe,
        Folds folds) {

    /**
     * The errors of these λ over these folds.
     *
     * @param lambdas usually a {@link LambdaGrid} from the λ_max of the whole sample
     * @throws IllegalArgumentException if folds and sample differ in rows, or the rows outside a fold have fewer than
     *     2 distinct x
     */
    public static CrossValidation of(
            Sample sample, Basis basis, int degree, Penalty penalty, Vector lambdas, Folds folds) {
        return of(sample, basis, degree, penalty, lambdas, folds, Progress.UNWATCHED);
    }

    /** As above; {@code progress} is told of each fold. */
    public static CrossValidation of(
            Sample sample, Basis basis, int degree, Penalty penalty, Vector lambdas, Folds folds, Progress progress) {
        return of(new TrainingRows.OfPowers(sample, basis, degree), penalty, lambdas, folds, progress);
    }

    /**
     * With columns as features; {@code progress} is told of each fold.
     *
     * @param standardize whether columns are divided by their 1/n standard deviation, of the rows outside a fold
     * @param lambdas usually a {@link LambdaGrid} from the λ_max of the whole sample
     * @throws IllegalArgumentException if folds and sample differ in rows
     */
    public static CrossValidation of(
            Columns sample, boolean standardize, Penalty penalty, Vector lambdas, Folds folds, Progress progress) {
        return of(new TrainingRows.OfColumns(sample, standardize), penalty, lambdas, folds, progress);
    }

    /**
     * The errors of these λ over these folds, up to one for each row ({@link TrainingRows#canBeLeftOutSingly}); {@code
     * progress} is told of each.
     *
     * @param lambdas usually a {@link LambdaGrid} from the λ_max of all rows
     * @throws IllegalArgumentException if folds and rows differ in number, there is no λ, or the rows outside a fold have
     *     fewer than 2 distinct x ({@link TrainingRows#areLearnableOutside})
     */
    public static CrossValidation of(
            TrainingRows rows, Penalty penalty, Vector lambdas, Folds folds, Progress progress) {
        if (lambdas.size() == 0) {
            throw new IllegalArgumentException("there must be at least one lambda");
        }
        int count = folds.count();
        // Each fold is set apart, summed up and judged.
        int before = 2 * count;
        int all = 3 * count;
        AtomicInteger dealt = new AtomicInteger();
        Partition partition =
                rows.partition(folds, () -> progress.report(Math.min(dealt.incrementAndGet(), before), all));
        AtomicInteger done = new AtomicInteger();
        List<Vector> foldMse = IntStream.range(0, partition.folds())
                .parallel()
                .mapToObj(fold -> {
                    progress.check();
                    Vector errors = Fold.of(partition, fold).mse(penalty, lambdas, progress::check);
                    progress.report(before + done.incrementAndGet(), all);
                    return errors;
                })
                .toList();
        return summarised(lambdas, foldMse, folds);
    }

    /** The place of {@link #lambdaMin} among the λ, the first if it is there twice. */
    public int leastIndex() {
        return indexOf(lambdaMin);
    }

    /**
     * The place of a λ, the first if it is there twice.
     *
     * @throws IllegalArgumentException if it is not among them
     */
    public int indexOf(double lambda) {
        return lambdas.indexOf(lambda)
                .orElseThrow(() ->
                        new IllegalArgumentException("lambda " + lambda + " is not one of those that were tried"));
    }

    /**
     * For each fold the mean squared error at a λ.
     *
     * @throws IllegalArgumentException if it is not among them
     */
    public Vector foldMseAt(double lambda) {
        int place = indexOf(lambda);
        return Vector.owning(
                foldMse.stream().mapToDouble(fold -> fold.get(place)).toArray());
    }

    /** The mean error over the folds at the λ of this place, with its standard error. */
    public FoldMean at(int place) {
        return new FoldMean(meanMse.get(place), standardErrors.get(place));
    }

    private static CrossValidation summarised(Vector lambdas, List<Vector> foldMse, Folds folds) {
        double[] means = new double[lambdas.size()];
        double[] errors = new double[lambdas.size()];
        for (int i = 0; i < means.length; i++) {
            int place = i;
            FoldMean mean = FoldMean.of(
                    foldMse.stream().mapToDouble(fold -> fold.get(place)).toArray());
            means[i] = mean.value();
            errors[i] = mean.standardError();
        }
        OneStandardErrorRule rule = new OneStandardErrorRule(Vector.of(means), lambdas, 0);
        int best = rule.leastIndex();
        int simplest = rule.simplestIndex(rule.limit(errors[best]));
        return new CrossValidation(
                lambdas, foldMse, rule.errors(), Vector.of(errors), lambdas.get(best), lambdas.get(simplest), folds);
    }
}
