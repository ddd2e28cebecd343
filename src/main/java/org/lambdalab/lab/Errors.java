package org.lambdalab.lab;

/**
 * Mean squared errors of one fit.
 *
 * @param validation NaN where nothing is held out
 */
public record Errors(double training, double validation) {

    public boolean hasValidation() {
        return !Double.isNaN(validation);
    }
}
