package org.lambdalab.network;

/** What there is to say of a training. */
public enum Standing {
    /** All is well. */
    LEARNS,
    /** No weight is as large as {@link Network#SMALL} any more: the network answers much the same to everything. */
    COLLAPSED,
    /**
     * A step led, or the next would have led, beyond all numbers. It was not made: the weights are the last that were usable,
     * and nothing moves until the settings change.
     */
    DIVERGED
}
