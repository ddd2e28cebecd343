package org.lambdalab.lab;

import org.lambdalab.sample.Vector;

/**
 * The errors of one fit, and what the error that decides is the mean of.
 *
 * @param crossValidation NaN where it is not asked for
 * @param single of each judge, a row held out or a fold; empty where nothing judges
 */
record Trial(Errors errors, double crossValidation, Vector single) {

    static Trial byRows(Errors errors, Vector single) {
        return new Trial(errors, Double.NaN, single);
    }

    static Trial byFolds(Errors errors, Vector single) {
        return new Trial(errors, single.stream().average().orElse(Double.NaN), single);
    }

    boolean isByFolds() {
        return !Double.isNaN(crossValidation);
    }

    /** The error that decides: of cross-validation where it is asked for. */
    double deciding() {
        return isByFolds() ? crossValidation : errors.validation();
    }
}
