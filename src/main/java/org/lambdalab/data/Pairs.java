package org.lambdalab.data;

import java.io.Serializable;
import org.lambdalab.sample.Sample;

/** Two columns of a table taken as x and y, and how many rows lack either. */
public record Pairs(Sample sample, int rowsLeftOut) implements Serializable {
    /** Fewer points than these are no data to learn a curve from. */
    public static final int MIN_ROWS = 3;
}
