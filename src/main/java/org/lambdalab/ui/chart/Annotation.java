package org.lambdalab.ui.chart;

import java.io.Serializable;

/** A hint drawn over the data; it takes no part in an automatic range. Every label may be empty. */
public sealed interface Annotation extends Serializable {

    String label();

    Color color();

    /** A line from bottom to top with its label above the plot ("you are here"). */
    record VerticalLine(double x, String label, Color color, Stroke stroke) implements Annotation {}

    record HorizontalLine(double y, String label, Color color, Stroke stroke) implements Annotation {}

    /** A shaded side of the plot; an infinite {@code from} or {@code to} reaches its edge. */
    record Region(double from, double to, String label, Color color) implements Annotation {}

    /** A single point that stands out from the series. */
    record Spot(double x, double y, String label, Color color, Marker marker) implements Annotation {}

    static Annotation verticalLine(double x, String label, String color) {
        return new VerticalLine(x, label, new Color(color), Stroke.SOLID);
    }

    static Annotation horizontalLine(double y, String label, String color) {
        return new HorizontalLine(y, label, new Color(color), Stroke.DASHED);
    }

    static Annotation region(double from, double to, String label, String color) {
        return new Region(from, to, label, new Color(color));
    }

    static Annotation spot(double x, double y, String label, String color) {
        return new Spot(x, y, label, new Color(color), Marker.RING);
    }
}
