package org.lambdalab.experiment;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;
import org.lambdalab.data.Quantity;
import org.lambdalab.data.TrueFunction;
import org.lambdalab.sample.Sample;
import org.lambdalab.sample.Split;

/**
 * Observed pairs, parted for training and validation.
 *
 * @param rowsLeftOut rows of the source without both numbers
 * @param truth what generated them, where that is known
 */
public record Observations(
        Sample sample,
        Split split,
        Quantity x,
        Quantity y,
        int rowsLeftOut,
        @Nullable TrueFunction truth) implements Serializable {

    /** The observations as points to be edited by hand. */
    public DataSource.PlacedPoints asPoints() {
        return new DataSource.PlacedPoints(Point.of(sample, split), x, y, truth);
    }
}
