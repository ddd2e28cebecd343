package org.lambdalab.ui.chart;

import java.io.Serializable;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/**
 * Rectangles of a grid, whose shades tell their values. What they are drawn by, {@code chart/marks/cells.ts}, comes with the
 * chart that has them.
 *
 * @param choosable a person can choose one of them; see {@link ApexChart#addValueChosenListener}
 * @param valueName what is told of each cell beside its x and y
 * @param columns how many cells a row has, at least 2, of at least 2 rows; they come row by row, at equal distances
 */
public record Cells(
        String id,
        String name,
        Color color,
        boolean choosable,
        String valueName,
        int columns,
        Shades shades,
        Numbers x,
        Numbers y,
        Numbers value)
        implements Mark {

    /**
     * How values are told by shades.
     *
     * @param range from the value of the first shade to that of the last: what lies beyond looks like these
     * @param byFactors whether equal factors, and not equal differences, look alike; the range is above 0 then
     * @param low the colour of the lowest, where shades lead from one colour to another; null where they begin faintly
     */
    public record Shades(
            Range range, boolean byFactors, @Nullable Color low) implements Serializable {

        public Shades {
            if (byFactors && range.min() <= 0) {
                throw new IllegalArgumentException(
                        "Shades differ by factors, from above 0 on, not from " + range.min());
            }
        }

        /** The larger the stronger, by factors. */
        public static Shades byFactors(Range range) {
            return new Shades(range, true, null);
        }

        /** From one colour by nothing to that of the cells. */
        public static Shades from(Color low, Range range) {
            return new Shades(range, false, low);
        }
    }

    public Cells {
        if (columns < 2 || x.size() < 2 * columns || x.size() % columns != 0) {
            throw new IllegalArgumentException(x.size() + " cells in rows of " + columns);
        }
        if (x.size() != y.size() || x.size() != value.size()) {
            throw new IllegalArgumentException(
                    "%d x but %d y of %d values".formatted(x.size(), y.size(), value.size()));
        }
    }

    @Override
    public ObjectNode style() {
        ObjectNode style = Json.style(this, "cells")
                .put("valueName", valueName)
                .put("columns", columns)
                .put("low", shades.range().min())
                .put("high", shades.range().max())
                .put("byFactors", shades.byFactors());
        Color low = shades.low();
        if (low != null) {
            style.put("lowColor", low.property());
        }
        return choosable ? style.put("choosable", true) : style;
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
