package org.lambdalab.lab;

import java.io.Serializable;

/**
 * Mean squared errors of one fit.
 *
 * @param validation NaN where nothing is held out
 */
public record Errors(double training, double validation) implements Serializable {

    public boolean hasValidation() {
        return !Double.isNaN(validation);
    }
}
