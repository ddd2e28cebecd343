package org.lambdalab.ui.chart;

/** The shape of a point: told apart without colour. */
public enum Symbol {
    CIRCLE,
    DIAMOND
}
