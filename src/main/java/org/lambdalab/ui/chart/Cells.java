package org.lambdalab.ui.chart;

import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import tools.jackson.databind.node.ObjectNode;

/**
 * Rectangles of a grid, each of which a person can choose: the larger its value, the stronger its shade, by factors. What
 * they are drawn by, {@code chart/marks/cells.ts}, comes with the chart that has them.
 *
 * @param valueName what is told of each cell beside its x and y
 * @param columns how many cells a row has, at least 2, of at least 2 rows; they come row by row, at equal distances
 * @param shades from the value of the faintest to that of the strongest, above 0: what lies beyond looks like these
 */
public record Cells(
        String id,
        String name,
        Color color,
        String valueName,
        int columns,
        Range shades,
        Numbers x,
        Numbers y,
        Numbers value)
        implements Mark {

    public Cells {
        if (columns < 2 || x.size() < 2 * columns || x.size() % columns != 0) {
            throw new IllegalArgumentException(x.size() + " cells in rows of " + columns);
        }
        if (x.size() != y.size() || x.size() != value.size()) {
            throw new IllegalArgumentException(
                    "%d x but %d y of %d values".formatted(x.size(), y.size(), value.size()));
        }
        if (shades.min() <= 0) {
            throw new IllegalArgumentException("Shades differ by factors, from above 0 on, not from " + shades.min());
        }
    }

    @Override
    public ObjectNode style() {
        return Json.style(this, "cells")
                .put("choosable", true)
                .put("valueName", valueName)
                .put("columns", columns)
                .put("low", shades.min())
                .put("high", shades.max());
    }

    @Override
    public Fineness fineness(Numbers numbers, Axis axis) {
        return new Fineness.Significant();
    }

    @Override
    public SortedMap<String, Numbers> channels() {
        return new TreeMap<>(Map.of("value", value, "x", x, "y", y));
    }
}
