package org.lambdalab.ui.chart;

import java.io.Serializable;
import java.util.SortedMap;
import tools.jackson.databind.node.ObjectNode;

/**
 * Something drawn between the axes: one entry of the legend. Its {@code id} is unique in a chart.
 *
 * <p>Each kind is a record here, which says what the browser needs to draw it, and a class in {@code
 * frontend/chart/marks}, which draws.
 */
public sealed interface Mark extends Serializable permits Line, Band, Scatter, Bars, Cells {

    String id();

    /** What the legend and the table call it. */
    String name();

    Color color();

    /** What holds still while the values move, but for the name. */
    ObjectNode style();

    /** What moves: the arrays by their names in the browser. */
    SortedMap<String, Numbers> channels();

    /** How finely numbers along an axis are told: to the last digit unless they are computed. */
    default Fineness fineness(Numbers numbers, Axis axis) {
        return new Fineness.Exact();
    }

    default boolean needsCategories() {
        return false;
    }
}
