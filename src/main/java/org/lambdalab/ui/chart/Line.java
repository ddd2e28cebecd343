package org.lambdalab.ui.chart;

import java.util.SortedMap;
import tools.jackson.databind.node.ObjectNode;

/** A line through points in their order, broken where a coordinate is not finite. */
public record Line(String id, String name, Color color, Stroke stroke, Numbers x, Numbers y) implements Mark {

    public Line {
        if (x.size() != y.size()) {
            throw new IllegalArgumentException("%d x but %d y".formatted(x.size(), y.size()));
        }
    }

    public static Line of(String id, String name, String color, Numbers x, Numbers y) {
        return new Line(id, name, new Color(color), Stroke.SOLID, x, y);
    }

    public Line withStroke(Stroke stroke) {
        return new Line(id, name, color, stroke, x, y);
    }

    @Override
    public ObjectNode style() {
        return Json.style(this, "line").put("width", stroke.width()).put("dash", Json.name(stroke.dash()));
    }

    @Override
    public Fineness fineness(Numbers numbers, Axis axis) {
        return Fineness.along(axis, numbers);
    }

    @Override
    public SortedMap<String, Numbers> channels() {
        return Json.coordinates(x, y);
    }
}
