package org.lambdalab.lab;

import org.jspecify.annotations.Nullable;
import org.lambdalab.data.TrueFunction;
import org.lambdalab.regression.Sample;
import org.lambdalab.selection.Split;

/**
 * Observed pairs, parted for training and validation.
 *
 * @param rowsLeftOut rows of the source without both numbers
 * @param truth what generated them, where that is known
 */
public record Observations(
        Sample sample,
        Split split,
        String xName,
        String yName,
        int rowsLeftOut,
        @Nullable TrueFunction truth) {

    /** The observations as points to be edited by hand. */
    public DataSource.Points asPoints() {
        return new DataSource.Points(Point.of(sample, split), xName, yName, truth);
    }
}
