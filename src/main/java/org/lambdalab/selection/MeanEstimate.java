package org.lambdalab.selection;

import java.io.Serializable;
import org.lambdalab.sample.Vector;

/**
 * A mean, and how far chance may have moved it.
 *
 * @param standardError the standard deviation (of m − 1) by √m; NaN of a single value
 */
public record MeanEstimate(double mean, double standardError) implements Serializable {

    /** Of independent values, at least one. */
    static MeanEstimate of(Vector values) {
        int m = values.size();
        double mean = values.stream().sum() / m;
        Vector deviations =
                Vector.owning(values.stream().map(value -> value - mean).toArray());
        return new MeanEstimate(mean, m == 1 ? Double.NaN : deviations.norm2() / Math.sqrt((m - 1.0) * m));
    }
}
