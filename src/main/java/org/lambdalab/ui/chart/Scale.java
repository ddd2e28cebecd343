package org.lambdalab.ui.chart;

/** How an axis maps values to places. */
public enum Scale {
    LINEAR,
    /** Decades at equal distances; what is not positive has no place on it and is left out. */
    LOG10,
    /** One place for each category; a value is a category's index. Only for the horizontal axis. */
    CATEGORIES
}
