package org.lambdalab.data;

import java.io.Serializable;

/** What the numbers of a column are called, with their unit ("speed (mph)"), and what they count. */
public record Quantity(String label, Measure measure) implements Serializable {

    /** Of numbers as they stand in a file. */
    public static Quantity plain(String label) {
        return new Quantity(label, new Measure.Plain());
    }
}
