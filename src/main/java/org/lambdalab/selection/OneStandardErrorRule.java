package org.lambdalab.selection;

import java.util.function.DoublePredicate;
import org.lambdalab.sample.Vector;

/**
 * Which of several fits to take by their errors on rows they have not seen: the best, or the simplest whose error is
 * within a standard error of the best, since so much might be chance.
 *
 * <p>Breiman, Friedman, Olshen and Stone, "Classification and Regression Trees" (1984), section 3.4.3; Hastie,
 * Tibshirani and Friedman, "The Elements of Statistical Learning" (2nd ed., 2009), section 7.10.1.
 *
 * @param errors from 0 up, at least one; NaN where none is known
 * @param simplicity of each, the greater the simpler: λ, or a degree with its sign turned; in any order
 * @param rounding errors that differ by no more than this part of themselves are one error: of such, the simplest counts
 */
public record OneStandardErrorRule(Vector errors, Vector simplicity, double rounding) {

    public OneStandardErrorRule {
        if (errors.size() != simplicity.size() || errors.size() == 0) {
            throw new IllegalArgumentException(
                    errors.size() + " errors of " + simplicity.size() + " fits, but there must be one of each");
        }
    }

    /** The place of the least error, and of several the simplest; the simplest of all where no error is known. */
    public int leastIndex() {
        double least =
                errors.stream().filter(error -> !Double.isNaN(error)).min().orElse(Double.NaN);
        int simplest = simplest(error -> error * (1 - rounding) <= least);
        return simplest < 0 ? simplest(error -> true) : simplest;
    }

    /**
     * The greatest error that is about as good as the least; NaN where the standard error is.
     *
     * @param standardError of the error at {@link #leastIndex}
     */
    public double limit(double standardError) {
        return errors.get(leastIndex()) + standardError;
    }

    /** The place of the simplest whose error is within a {@link #limit}; that of the least where nobody can tell. */
    public int simplestIndex(double limit) {
        int simplest = simplest(error -> error <= limit);
        return simplest < 0 ? leastIndex() : simplest;
    }

    /** The first of the simplest such errors, or −1. */
    private int simplest(DoublePredicate counts) {
        int found = -1;
        for (int i = 0; i < errors.size(); i++) {
            if (counts.test(errors.get(i)) && (found < 0 || simplicity.get(i) > simplicity.get(found))) {
                found = i;
            }
        }
        return found;
    }
}
