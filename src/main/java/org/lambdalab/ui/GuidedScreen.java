package org.lambdalab.ui;

/** A screen with a guided start, which the bar opens again at any time. */
public interface GuidedScreen {

    /** From its first step. */
    void startTour();
}
