package org.lambdalab.lab;

import java.io.Serializable;
import java.util.List;
import org.lambdalab.sample.Sample;

/** What one way out of overfitting has to say of itself beside its errors. */
public sealed interface WayDetail extends Serializable {

    /** Nothing. */
    record None() implements WayDetail {}

    /**
     * Some powers alone.
     *
     * @param kept those with a weight, increasing
     * @param sought whether they were found by taking up one at a time
     */
    record Powers(List<Integer> kept, boolean sought) implements WayDetail {

        public Powers {
            kept = List.copyOf(kept);
        }
    }

    /**
     * More rows than the experiment's, or fewer.
     *
     * @param training all that were learned from
     * @param generated whether more can be drawn
     * @param most how many rows the dial reaches
     */
    record Rows(Sample training, boolean generated, int most) implements WayDetail {}

    /**
     * So many steps of gradient descent.
     *
     * @param learningRate η
     * @param lambda 1/(ηk): L2 with about that λ is about the same; infinite before the first step
     */
    record Steps(long steps, double learningRate, double lambda) implements WayDetail {}

    /**
     * The largest weights, fitted again.
     *
     * @param kept their powers, increasing
     * @param asTheyWere the errors of the same weights without fitting again
     */
    record Pruned(List<Integer> kept, Errors asTheyWere) implements WayDetail {

        public Pruned {
            kept = List.copyOf(kept);
        }
    }

    /**
     * A degree chosen by folds.
     *
     * @param degree 0 where the rows cannot be dealt out to folds
     * @param highest degrees from 1 to this were tried
     */
    record Degree(int degree, int highest, int folds) implements WayDetail {}

    /** A penalty at a λ. */
    record Lambda(double lambda) implements WayDetail {}
}
