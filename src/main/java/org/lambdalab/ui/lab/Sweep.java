package org.lambdalab.ui.lab;

import java.io.Serializable;
import org.lambdalab.lab.LambdaRange;

/** The exponents of λ on the way from the strongest penalty to none and back. */
final class Sweep implements Serializable {

    /** Stands for λ = 0, which has no exponent. */
    static final double NONE = Double.NEGATIVE_INFINITY;

    private static final int STEPS_A_DECADE = 10;

    private final int low;
    private final int high;
    private int position;

    Sweep(LambdaRange range) {
        low = range.lowExponent() * STEPS_A_DECADE;
        high = range.highExponent() * STEPS_A_DECADE;
    }

    boolean hasNext() {
        return position <= 2 * (high - low + 1);
    }

    double next() {
        int down = high - low + 1;
        int step = position <= down ? high - position : low - 1 + (position - down);
        position++;
        return step < low ? NONE : (double) step / STEPS_A_DECADE;
    }
}
