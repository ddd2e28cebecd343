package org.lambdalab.geometry;

import java.io.Serial;

/**
 * Two columns that are multiples of one another (ρ = ±1), or one that does not vary: the loss then has no contours that
 * close and no one optimum, but a valley of them.
 */
public final class DependentColumns extends IllegalArgumentException {

    @Serial
    private static final long serialVersionUID = 1;

    DependentColumns(double apart) {
        super("the two columns depend on one another (their correlation leaves 1 − ρ² = " + apart
                + "), so the loss has no single optimum");
    }
}
