package org.lambdalab.ui.chart;

import java.io.Serializable;

/** The values from one end of an axis to the other, in data units also on a logarithmic axis. */
public record Range(double min, double max) implements Serializable {

    public Range {
        if (!Double.isFinite(min) || !Double.isFinite(max) || min >= max) {
            throw new IllegalArgumentException("Not a range: %s to %s".formatted(min, max));
        }
    }
}
