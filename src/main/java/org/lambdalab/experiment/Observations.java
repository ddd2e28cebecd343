package org.lambdalab.experiment;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;
import org.lambdalab.data.Quantity;
import org.lambdalab.data.TrueFunction;
import org.lambdalab.sample.Sample;
import org.lambdalab.sample.Split;
import org.lambdalab.sample.Vector;

/**
 * Observed pairs, parted for training and validation.
 *
 * @param rowsLeftOut rows of the source without both numbers
 * @param truth what generated them, where that is known
 * @param yOffset what has been added to every y, that of the truth included
 */
public record Observations(
        Sample sample,
        Split split,
        Quantity x,
        Quantity y,
        int rowsLeftOut,
        @Nullable TrueFunction truth,
        double yOffset)
        implements Serializable {

    /** As they were observed. */
    public Observations(
            Sample sample, Split split, Quantity x, Quantity y, int rowsLeftOut, @Nullable TrueFunction truth) {
        this(sample, split, x, y, rowsLeftOut, truth, 0);
    }

    /** With so much added to every y. */
    Observations raised(double by) {
        if (by == 0) {
            return this;
        }
        Vector y = Vector.owning(sample.y().stream().map(value -> value + by).toArray());
        Sample raised = new Sample(sample.x(), y);
        return new Observations(raised, split.ofSample(raised), x, this.y, rowsLeftOut, truth, yOffset + by);
    }

    /** The observations as points to be edited by hand. */
    public DataSource.PlacedPoints asPoints() {
        return new DataSource.PlacedPoints(Point.of(sample, split), x, y, truth);
    }
}
