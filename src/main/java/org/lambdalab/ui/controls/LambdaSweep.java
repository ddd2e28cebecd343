package org.lambdalab.ui.controls;

import java.io.Serializable;
import org.lambdalab.lab.LambdaRange;

/** The λ on the way from the strongest penalty to none and back. */
final class LambdaSweep implements Serializable {

    private static final int STEPS_A_DECADE = 10;

    private final int low;
    private final int high;
    private int position;

    LambdaSweep(LambdaRange range) {
        low = range.lowExponent() * STEPS_A_DECADE;
        high = range.highExponent() * STEPS_A_DECADE;
    }

    boolean hasNext() {
        return position <= 2 * (high - low + 1);
    }

    /** The next λ; 0 at the turning point. */
    double next() {
        int down = high - low + 1;
        int step = position <= down ? high - position : low - 1 + (position - down);
        position++;
        return step < low ? 0 : LambdaRange.lambda((double) step / STEPS_A_DECADE);
    }
}
