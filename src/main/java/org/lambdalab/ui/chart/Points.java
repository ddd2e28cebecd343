package org.lambdalab.ui.chart;

/**
 * Separate points.
 *
 * @param size across, in pixels
 * @param editable a person can drag, add and remove them; see {@link ApexChart#addPointMovedListener}
 */
public record Points(
        String id, String name, Color color, Marker marker, double size, boolean editable, Numbers x, Numbers y)
        implements Series {

    private static final double DEFAULT_SIZE = 9;

    public Points {
        if (x.size() != y.size()) {
            throw new IllegalArgumentException("%d x but %d y".formatted(x.size(), y.size()));
        }
    }

    public static Points of(String id, String name, String color, Numbers x, Numbers y) {
        return new Points(id, name, new Color(color), Marker.CIRCLE, DEFAULT_SIZE, false, x, y);
    }

    public Points withMarker(Marker marker) {
        return new Points(id, name, color, marker, size, editable, x, y);
    }

    public Points withSize(double size) {
        return new Points(id, name, color, marker, size, editable, x, y);
    }

    public Points asEditable() {
        return new Points(id, name, color, marker, size, true, x, y);
    }
}
