package org.lambdalab.selection;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.lambdalab.jobs.Progress;
import org.lambdalab.regression.Penalty;
import org.lambdalab.sample.Folds;
import org.lambdalab.sample.SplitMix64;
import org.lambdalab.sample.Vector;

/**
 * Cross-validations of the same rows that differ in how the rows were dealt out to folds, and in nothing else: how much of
 * the choice the split alone decides.
 *
 * <p>That is not how far the choice would move with other rows: all repeats share these. Chen and Yang, "The one standard
 * error rule for model selection: does it work?", Stats 4 (2021).
 *
 * @param lambdas as asked for
 * @param folds how many in each
 * @param repeats in the order of their seeds
 * @param meanMse the mean over the repeats' mean errors, at each λ
 */
public record RepeatedCrossValidation(Vector lambdas, int folds, List<Repeat> repeats, Vector meanMse) {

    /** As many as anybody needs to see a distribution. */
    public static final int MOST_REPEATS = 50;

    /**
     * What one of them says.
     *
     * @param seed of its folds: {@link Folds#of}
     * @param meanMse the mean over its folds, at each λ
     */
    public record Repeat(long seed, double lambdaMin, double lambdaOneSe, Vector meanMse) {}

    public RepeatedCrossValidation {
        repeats = List.copyOf(repeats);
    }

    /**
     * The cross-validation with the folds of this seed, and others with folds of further seeds drawn from it: more repeats
     * begin with the same ones.
     *
     * @param lambdas usually a {@link LambdaGrid} from the λ_max of all rows
     * @param folds from 2, and fewer than rows: leave-one-out is always the same
     * @param repeats from 1 to {@value #MOST_REPEATS}
     * @param progress is told of each fold
     * @throws IllegalArgumentException if numbers are not so, or rows outside a fold of some repeat have fewer than 2 distinct
     *     x
     */
    public static RepeatedCrossValidation of(
            TrainingRows rows, Penalty penalty, Vector lambdas, int folds, int repeats, long seed, Progress progress) {
        if (folds < 2 || folds >= rows.size()) {
            throw new IllegalArgumentException(
                    "folds is " + folds + ", but must be from 2, and fewer than the rows, " + rows.size());
        }
        if (repeats < 1 || repeats > MOST_REPEATS) {
            throw new IllegalArgumentException(
                    "the repeats are " + repeats + ", but must be from 1 to " + MOST_REPEATS);
        }
        SplitMix64 seeds = SplitMix64.ofMixed(seed);
        List<Repeat> found = new ArrayList<>();
        for (int i = 0; i < repeats; i++) {
            long own = i == 0 ? seed : seeds.bits();
            CrossValidation validation = CrossValidation.of(
                    rows, penalty, lambdas, Folds.of(rows.size(), folds, own), new Share(progress, i, repeats));
            found.add(new Repeat(own, validation.lambdaMin(), validation.lambdaOneSe(), validation.meanMse()));
        }
        return new RepeatedCrossValidation(lambdas, folds, found, mean(found));
    }

    private static Vector mean(List<Repeat> repeats) {
        int count = repeats.get(0).meanMse().size();
        double[] means = new double[count];
        for (int i = 0; i < count; i++) {
            int place = i;
            double sum = repeats.stream()
                    .mapToDouble(repeat -> repeat.meanMse().get(place))
                    .sum();
            means[i] = sum / repeats.size();
        }
        return Vector.owning(means);
    }

    /** For each λ, how many repeats found it the best. */
    public List<Integer> timesLambdaMin() {
        return times(Repeat::lambdaMin);
    }

    /** For each λ, how many repeats chose it by the one-standard-error rule. */
    public List<Integer> timesLambdaOneSe() {
        return times(Repeat::lambdaOneSe);
    }

    private List<Integer> times(ToDoubleFunction<Repeat> choice) {
        return lambdas.stream()
                .mapToObj(lambda -> (int) repeats.stream()
                        .filter(repeat -> choice.applyAsDouble(repeat) == lambda)
                        .count())
                .toList();
    }
}
