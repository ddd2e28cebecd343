package org.lambdalab.ui.chart;

import java.io.Serializable;

/**
 * Where an axis is labelled.
 *
 * @param count about so many steps; 0 lets the size of the chart decide
 * @param whole only whole numbers are labelled (a count, a degree)
 * @param nice the range is widened to round numbers; otherwise it is kept exactly and divided evenly
 */
public record Ticks(int count, boolean whole, boolean nice) implements Serializable {

    public static final Ticks AUTOMATIC = new Ticks(0, false, true);

    public Ticks {
        if (count < 0) {
            throw new IllegalArgumentException("Negative tick count: " + count);
        }
    }
}
