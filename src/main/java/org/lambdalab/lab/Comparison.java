package org.lambdalab.lab;

import org.lambdalab.experiment.PenaltyKind;
import org.lambdalab.regression.Solution;

/** One penalty's fit to the same data, beside the others. */
public record Comparison(PenaltyKind kind, Solution fit, Errors errors) {

    /** How many weights are exactly zero. */
    public int zeros() {
        return fit.weights().size() - fit.nonZero();
    }
}
