package org.lambdalab.ui.chart;

import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import tools.jackson.databind.node.ObjectNode;

/**
 * A bar from 0 for each category. One of exactly 0 is a ✕ there: its having no height is then the point.
 *
 * @param choosable a person can choose one of them; see {@link ApexChart#addValueChosenListener}
 */
public record Bars(String id, String name, Color color, boolean choosable, Numbers values) implements Mark {

    public static Bars of(String id, String name, String color, Numbers values) {
        return new Bars(id, name, new Color(color), false, values);
    }

    public Bars asChoosable() {
        return new Bars(id, name, color, true, values);
    }

    @Override
    public ObjectNode style() {
        ObjectNode style = Json.style(this, "bars");
        return choosable ? style.put("choosable", true) : style;
    }

    @Override
    public Fineness fineness(Numbers numbers, Axis axis) {
        return new Fineness.Significant();
    }

    @Override
    public SortedMap<String, Numbers> channels() {
        return new TreeMap<>(Map.of("y", values));
    }

    @Override
    public boolean needsCategories() {
        return true;
    }
}
