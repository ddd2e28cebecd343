package org.lambdalab.selection;

import org.lambdalab.sample.Vector;

/**
 * How much more one λ errs than another on the same folds. What makes a fold hard is hard for both and drops out of their
 * difference, so this tells two λ apart where their standard errors, each for itself, overlap.
 *
 * <p>The paired t statistic of K folds, whose training rows overlap, so that it finds differences too often: Dietterich,
 * "Approximate statistical tests for comparing supervised classification learning algorithms", Neural Comput. 10 (1998),
 * section 3.4.
 *
 * @param lambda the one
 * @param other that it is compared with
 * @param differences for each fold the mean squared error of λ less that of the other, in units of y²
 * @param mean over the folds, each counting alike as in {@link CrossValidation}, with its standard error
 */
public record PairedDifference(double lambda, double other, Vector differences, FoldMean mean) {

    /**
     * Of two λ of a cross-validation.
     *
     * @throws IllegalArgumentException if one of them is not among its λ
     */
    public static PairedDifference of(CrossValidation validation, double lambda, double other) {
        int first = validation.indexOf(lambda);
        int second = validation.indexOf(other);
        double[] differences = validation.foldMse().stream()
                .mapToDouble(fold -> fold.get(first) - fold.get(second))
                .toArray();
        return new PairedDifference(lambda, other, Vector.of(differences), FoldMean.of(differences));
    }

    /**
     * The mean in standard errors, with its sign: beyond ± 2 it is hardly noise. 0 where no fold tells the two apart, infinite
     * where all folds say exactly the same.
     */
    public double standardErrors() {
        return mean.value() == 0 ? 0 : mean.value() / mean.standardError();
    }
}
