package org.lambdalab.ui.chart;

/** How an axis maps values to places. */
public enum Scale {
    LINEAR,
    /** Decades at equal distances; what is not positive has no place on it and is left out. */
    LOG10,
    /** Some dozens of whole numbers (a degree, a count): each has a tick, from the first to the last. */
    WHOLE,
    /** One place for each category; a value is a category's index. Only for the horizontal axis. */
    CATEGORIES
}
