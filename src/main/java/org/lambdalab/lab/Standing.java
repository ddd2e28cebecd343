package org.lambdalab.lab;

/** Where a fit stands beside the best of its error curve; found by {@link Standings}. */
public enum Standing {
    /** Nothing is held out, or so little that even its spread is not known. */
    UNKNOWN,
    /** No higher than the lowest by more than a tenth. */
    NEAR_BEST,
    /** Higher, but no more than chance would have it. */
    UNTOLD,
    /** Higher by more than chance, but the errors do not look like either side. */
    DISPUTED,
    /** A simpler fit would do better. */
    OVERFIT,
    /** A more complex fit would do better. */
    UNDERFIT;

    boolean isSide() {
        return this == OVERFIT || this == UNDERFIT;
    }

    /** As far as anyone can tell. */
    boolean isAsGood() {
        return this == NEAR_BEST || this == UNTOLD;
    }
}
