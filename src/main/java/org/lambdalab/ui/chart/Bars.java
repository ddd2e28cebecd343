package org.lambdalab.ui.chart;

/** A bar from 0 for each category. One of exactly 0 is a ✕ there: its having no height is then the point. */
public record Bars(String id, String name, Color color, Numbers values) implements Series {

    public static Bars of(String id, String name, String color, Numbers values) {
        return new Bars(id, name, new Color(color), values);
    }
}
