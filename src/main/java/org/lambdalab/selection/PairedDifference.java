package org.lambdalab.selection;

import java.util.stream.IntStream;
import org.lambdalab.sample.Vector;

/**
 * How much more one λ errs than another on the same folds. What makes a fold hard is hard for both and drops out of their
 * difference, so this tells two λ apart where their standard errors, each for itself, overlap.
 *
 * <p>The paired t statistic of K folds, whose training rows overlap, so that it finds differences too often: Dietterich,
 * "Approximate statistical tests for comparing supervised classification learning algorithms", Neural Comput. 10 (1998),
 * section 3.4.
 *
 * @param differences for each fold the mean squared error of the one less that of the other, in units of y²
 * @param mean over the folds, each counting alike as in {@link CrossValidation}, with its standard error
 */
public record PairedDifference(Vector differences, FoldMean mean) {

    /**
     * Of two λ on the same folds.
     *
     * @param one for each fold the mean squared error of the one λ: {@link CrossValidation#foldMseAt}
     * @param other of the other, as many
     */
    public static PairedDifference of(Vector one, Vector other) {
        double[] differences = IntStream.range(0, one.size())
                .mapToDouble(fold -> one.get(fold) - other.get(fold))
                .toArray();
        return new PairedDifference(Vector.of(differences), FoldMean.of(differences));
    }

    /**
     * The mean in standard errors, with its sign: beyond ± 2 it is hardly noise. 0 where no fold tells the two apart, infinite
     * where all folds say exactly the same.
     */
    public double standardErrors() {
        return mean.value() == 0 ? 0 : mean.value() / mean.standardError();
    }
}
