package org.lambdalab.regression;

import java.io.Serializable;

/**
 * Observed pairs (xᵢ, yᵢ).
 *
 * @param x where it was measured: finite, at most {@value #LARGEST} in size
 * @param y what was measured: as many values, with the same limits
 */
public record Sample(Vector x, Vector y) implements Serializable {

    /** Beyond this, squares and the range of x could overflow. */
    public static final double LARGEST = 1e100;

    public Sample {
        if (x.size() != y.size()) {
            throw new IllegalArgumentException("x has " + x.size() + " values, y has " + y.size());
        }
        if (x.size() == 0) {
            throw new IllegalArgumentException("x and y need at least one value");
        }
        requireUsable("x", x);
        requireUsable("y", y);
    }

    public int size() {
        return x.size();
    }

    private static void requireUsable(String name, Vector values) {
        for (int i = 0; i < values.size(); i++) {
            if (!(Math.abs(values.get(i)) <= LARGEST)) {
                throw new IllegalArgumentException(name + "[" + i + "] is " + values.get(i)
                        + ", but must be a finite number of at most " + LARGEST + " in size");
            }
        }
    }
}
