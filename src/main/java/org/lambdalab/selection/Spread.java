package org.lambdalab.selection;

import java.io.Serializable;
import org.lambdalab.sample.Vector;

/**
 * How values lie. That of a weight over resamples is not a confidence interval: shrinkage moves all of them the same way,
 * and a selected weight is often 0.
 *
 * @param standardDeviation of m − 1; NaN of a single value
 * @param low a twentieth of the values is below it
 * @param high a twentieth is above it
 */
public record Spread(double mean, double standardDeviation, double low, double high) implements Serializable {

    private static final double TAIL = 0.05;

    /** Of at least one value. */
    static Spread of(Vector values) {
        MeanEstimate estimate = MeanEstimate.of(values);
        Quantiles quantiles = Quantiles.of(values);
        return new Spread(
                estimate.mean(),
                estimate.standardError() * Math.sqrt(values.size()),
                quantiles.at(TAIL),
                quantiles.at(1 - TAIL));
    }
}
