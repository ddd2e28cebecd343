package org.lambdalab.data;

import java.util.HashSet;
import java.util.Set;

/** Whether the whole numbers of a column are days such as 20240131. */
final class EightDigitDays {
    /** Fewer may be numbers that merely look like days. */
    private static final int LEAST = 5;

    private final Set<String> some = new HashSet<>();
    private boolean all = true;

    void add(String text) {
        if (all) {
            all = !Double.isNaN(Moment.dayOfEightDigits(text));
            if (some.size() < LEAST) {
                some.add(text);
            }
        }
    }

    /** Whether all are, of at least five different days. */
    boolean areDays() {
        return all && some.size() == LEAST;
    }

    /** Makes days since 1970 of the numbers. */
    static void settle(double[] values) {
        for (int row = 0; row < values.length; row++) {
            if (!Double.isNaN(values[row])) {
                values[row] = Moment.dayOfEightDigits(Long.toString((long) values[row]));
            }
        }
    }
}
