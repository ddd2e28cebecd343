package org.lambdalab.selection;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import org.lambdalab.jobs.Progress;
import org.lambdalab.regression.Design;
import org.lambdalab.regression.Partition;
import org.lambdalab.regression.Path;
import org.lambdalab.regression.Penalty;
import org.lambdalab.sample.Folds;
import org.lambdalab.sample.SplitMix64;
import org.lambdalab.sample.Vector;

/**
 * The error of choosing λ by cross-validation and fitting with it, on rows that neither saw: the rows outside each outer fold
 * are dealt out to inner folds that choose λ, all of them are fitted with that λ, and the outer fold judges.
 *
 * <p>The least of many errors is small by luck as well; the outer folds had no part in the choice. Varma and Simon, "Bias in
 * error estimation when using cross-validation for model selection", BMC Bioinformatics 7:91 (2006); Cawley and Talbot, "On
 * over-fitting in model selection and subsequent selection bias in performance evaluation", J. Mach. Learn. Res. 11 (2010),
 * section 5.
 *
 * @param lambdas as asked for
 * @param choices of each outer fold
 * @param plain cross-validation over the outer folds, all λ beside each other: its least error is the one that flatters
 */
public record NestedCrossValidation(Vector lambdas, List<Choice> choices, CrossValidation plain) {

    /**
     * What was chosen without an outer fold, and how it did there. Errors are mean squared errors, in units of y².
     *
     * @param lambda the λ_min of the inner folds
     * @param innerMse the error by which it was chosen, the mean over the inner folds
     * @param outerMse that of the fit with it to all rows outside, on the rows of the outer fold
     */
    public record Choice(double lambda, double innerMse, double outerMse) {}

    public NestedCrossValidation {
        choices = List.copyOf(choices);
    }

    /**
     * Outer folds of this seed, and inner folds of seeds drawn from it.
     *
     * @param lambdas usually a {@link LambdaGrid} from the λ_max of all rows
     * @param outer how many outer folds, from 2 to the number of rows
     * @param inner how many inner folds, from 2 to the number of rows outside an outer fold
     * @param progress is told of each inner fold
     * @throws IllegalArgumentException if numbers are not so, or rows outside some folds have fewer than 2 distinct x
     */
    public static NestedCrossValidation of(
            TrainingRows rows, Penalty penalty, Vector lambdas, int outer, int inner, long seed, Progress progress) {
        Folds folds = Folds.of(rows.size(), outer, seed);
        SplitMix64 seeds = SplitMix64.ofMixed(seed);
        CrossValidation plain = CrossValidation.of(rows, penalty, lambdas, folds, new Share(progress, 0, outer + 1));
        Partition partition = rows.partition(folds, progress::check);
        int[] places = folds.places();
        List<Choice> choices = new ArrayList<>();
        for (int k = 0; k < outer; k++) {
            int fold = k;
            TrainingRows outside = rows.rows(IntStream.range(0, places.length)
                    .filter(row -> places[row] != fold)
                    .toArray());
            Folds within = Folds.of(outside.size(), inner, seeds.bits());
            CrossValidation choosing =
                    CrossValidation.of(outside, penalty, lambdas, within, new Share(progress, k + 1, outer + 1));
            choices.add(judged(choosing, partition, fold, penalty));
        }
        return new NestedCrossValidation(lambdas, choices, plain);
    }

    private static Choice judged(CrossValidation choosing, Partition partition, int fold, Penalty penalty) {
        double lambda = choosing.lambdaMin();
        Design others = partition.design(fold);
        double outerMse =
                partition.heldOut(fold, others).mse(Path.of(others, penalty).at(lambda));
        return new Choice(lambda, choosing.at(choosing.leastIndex()).value(), outerMse);
    }

    /** The error of the whole procedure, over the outer folds. */
    public FoldMean honest() {
        return mean(Choice::outerMse);
    }

    /** The error that the inner folds promised, over the outer folds. */
    public FoldMean promised() {
        return mean(Choice::innerMse);
    }

    private FoldMean mean(ToDoubleFunction<Choice> error) {
        return FoldMean.of(choices.stream().mapToDouble(error).toArray());
    }
}
