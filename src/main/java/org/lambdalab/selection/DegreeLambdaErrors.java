package org.lambdalab.selection;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.lambdalab.jobs.Progress;
import org.lambdalab.regression.Basis;
import org.lambdalab.regression.Design;
import org.lambdalab.regression.HeldOut;
import org.lambdalab.regression.Partition;
import org.lambdalab.regression.Penalty;
import org.lambdalab.sample.Folds;
import org.lambdalab.sample.Sample;
import org.lambdalab.sample.Vector;

/**
 * The error on rows not seen, for every degree with every λ: a map to choose both by. Rows are summed up once, for the highest
 * degree; lower degrees are leading blocks of that.
 *
 * @param lambdas as asked for
 * @param errors of degree 1, 2, … the mean squared error at each λ, in units of y²; over folds, the mean of theirs
 * @param bestDegree with {@code bestLambda} the place of the least error; of errors that differ by rounding alone the lowest
 *     degree, and of that the largest λ
 */
public record DegreeLambdaErrors(Vector lambdas, List<Vector> errors, int bestDegree, double bestLambda) {

    /** Above λ_max all degrees predict the mean, by sums of different length. */
    public static final double ROUNDING = 1e-12;

    public DegreeLambdaErrors {
        errors = List.copyOf(errors);
    }

    /**
     * On rows held out for validation; {@code progress} is told of each degree.
     *
     * @param highest degrees go from 1 to this, which is 1 to {@value Design#MAX_DEGREE}
     * @param lambdas at least one, fastest where they decrease
     * @throws IllegalArgumentException if numbers are not so, or the training has fewer than 2 distinct x
     */
    public static DegreeLambdaErrors ofValidation(
            Sample training,
            Sample validation,
            Basis basis,
            Penalty penalty,
            int highest,
            Vector lambdas,
            Progress progress) {
        Design design = Design.of(training, basis, highest, progress::check);
        Fold fold = new Fold(design, HeldOut.of(design, validation, progress::check));
        AtomicInteger done = new AtomicInteger();
        return of(
                lambdas,
                errors(fold, penalty, lambdas, () -> progress.report(done.incrementAndGet(), highest), progress));
    }

    /**
     * By cross-validation; {@code progress} is told of each degree of each fold.
     *
     * @param highest degrees go from 1 to this, which is 1 to {@value Design#MAX_DEGREE}
     * @param lambdas at least one, fastest where they decrease
     * @throws IllegalArgumentException if numbers are not so, or the rows outside a fold have fewer than 2 distinct x
     */
    public static DegreeLambdaErrors ofFolds(
            Sample sample, Basis basis, Penalty penalty, int highest, Vector lambdas, Folds folds, Progress progress) {
        Partition partition = new TrainingRows.OfPowers(sample, basis, highest).partition(folds, progress::check);
        long total = (long) partition.folds() * highest;
        AtomicInteger done = new AtomicInteger();
        List<List<Vector>> byFold = IntStream.range(0, partition.folds())
                .parallel()
                .mapToObj(fold -> {
                    progress.check();
                    return errors(
                            Fold.of(partition, fold),
                            penalty,
                            lambdas,
                            () -> progress.report(done.incrementAndGet(), total),
                            progress);
                })
                .toList();
        return of(lambdas, means(byFold, lambdas.size()));
    }

    private static List<Vector> errors(
            Fold fold, Penalty penalty, Vector lambdas, Runnable afterEach, Progress progress) {
        return IntStream.rangeClosed(1, fold.others().degree())
                .parallel()
                .mapToObj(degree -> {
                    progress.check();
                    Vector errors = fold.mse(degree, penalty, lambdas, progress::check);
                    afterEach.run();
                    return errors;
                })
                .toList();
    }

    private static List<Vector> means(List<List<Vector>> byFold, int lambdas) {
        List<Vector> means = new ArrayList<>();
        for (int d = 0; d < byFold.get(0).size(); d++) {
            double[] mean = new double[lambdas];
            for (int i = 0; i < lambdas; i++) {
                int row = d;
                int column = i;
                mean[i] = FoldMean.of(byFold.stream()
                                .mapToDouble(fold -> fold.get(row).get(column))
                                .toArray())
                        .value();
            }
            means.add(Vector.owning(mean));
        }
        return means;
    }

    private static DegreeLambdaErrors of(Vector lambdas, List<Vector> errors) {
        int count = lambdas.size();
        double[] all = errors.stream().flatMapToDouble(Vector::stream).toArray();
        double[] simplicity = new double[all.length];
        for (int i = 0; i < all.length; i++) {
            double lambda = lambdas.get(i % count);
            long smaller = lambdas.stream().filter(other -> other < lambda).count();
            int degree = i / count;
            simplicity[i] = smaller - (long) degree * count;
        }
        int best = new OneStandardErrorRule(Vector.owning(all), Vector.owning(simplicity), ROUNDING).leastIndex();
        return new DegreeLambdaErrors(lambdas, errors, 1 + best / count, lambdas.get(best % count));
    }

    /** The error of a degree at the λ of this place. */
    public double at(int degree, int place) {
        return errors.get(degree - 1).get(place);
    }

    /** The error at the best degree and λ. */
    public double least() {
        return IntStream.range(0, lambdas.size())
                .filter(place -> lambdas.get(place) == bestLambda)
                .mapToDouble(place -> at(bestDegree, place))
                .findFirst()
                .orElseThrow();
    }
}
