package org.lambdalab.ui.chart;

import org.jspecify.annotations.Nullable;

/**
 * A line through points in their order, broken where a coordinate is not finite.
 *
 * @param marker a shape at every point, or null for the line alone
 */
public record Line(
        String id,
        String name,
        Color color,
        Stroke stroke,
        @Nullable Marker marker,
        Numbers x,
        Numbers y) implements Series {

    public Line {
        if (x.size() != y.size()) {
            throw new IllegalArgumentException("%d x but %d y".formatted(x.size(), y.size()));
        }
    }

    public static Line of(String id, String name, String color, Numbers x, Numbers y) {
        return new Line(id, name, new Color(color), Stroke.SOLID, null, x, y);
    }

    public Line withStroke(Stroke stroke) {
        return new Line(id, name, color, stroke, marker, x, y);
    }

    public Line withMarker(Marker marker) {
        return new Line(id, name, color, stroke, marker, x, y);
    }
}
