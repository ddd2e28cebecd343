package org.lambdalab.selection;

import java.util.Arrays;
import org.lambdalab.sample.Vector;

/**
 * The mean of one number from each fold, each fold counting alike, and how far it may be off.
 *
 * <p>The standard error treats the folds as independent, which they are not: any two of them learn from mostly the same
 * rows, and no unbiased estimate from one cross-validation exists. Bengio and Grandvalet, "No unbiased estimator of the
 * variance of K-fold cross-validation", J. Mach. Learn. Res. 5 (2004).
 *
 * @param value the mean
 * @param standardError the standard deviation (of K − 1) divided by √K, in the same units; NaN of one fold
 */
public record FoldMean(double value, double standardError) {

    /**
     * Of these numbers.
     *
     * @param folds one from each of K folds, K at least 1
     */
    public static FoldMean of(double... folds) {
        double mean = Arrays.stream(folds).sum() / folds.length;
        Vector deviations =
                Vector.owning(Arrays.stream(folds).map(fold -> fold - mean).toArray());
        // Errors are squares in units of y: the squares of those could overflow or vanish.
        return new FoldMean(mean, deviations.norm2() / Math.sqrt((folds.length - 1.0) * folds.length));
    }
}
