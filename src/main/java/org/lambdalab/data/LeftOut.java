package org.lambdalab.data;

import java.io.Serializable;
import java.util.Locale;

/**
 * A column that is no column of numbers.
 *
 * @param example a cell that shows it; blank for EMPTY
 * @param line of the file in which the example stands; 0 for EMPTY
 */
public record LeftOut(String name, Why why, String example, long line) implements Serializable {
    private static final int LONGEST = 40;

    public LeftOut {
        example = example.length() <= LONGEST ? example : example.substring(0, LONGEST - 1) + "…";
    }

    public enum Why {
        /** No cell has a value. */
        EMPTY,
        /** More than one cell in five is neither number nor date. */
        TEXT,
        /** 1,234 could be a thousand or one and a bit, and nothing else in the file tells. */
        AMBIGUOUS_NUMBER,
        /** 03/04/2024 could be in March or in April, and no other date tells. */
        AMBIGUOUS_DATE;

        /** The name in translation keys: "ambiguous-date". */
        public String id() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }
}
