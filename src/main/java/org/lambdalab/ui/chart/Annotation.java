package org.lambdalab.ui.chart;

import java.io.Serializable;

/** A hint drawn over the data; it takes no part in an automatic range. Every label may be empty. */
public sealed interface Annotation extends Serializable {

    String label();

    Color color();

    /** A line from bottom to top with its label above the plot ("you are here"). */
    record VerticalLine(double x, String label, Color color) implements Annotation {}

    /** A shaded side of the plot; an infinite {@code from} or {@code to} reaches its edge. */
    record Region(double from, double to, String label, Color color) implements Annotation {}

    static Annotation verticalLine(double x, String label, String color) {
        return new VerticalLine(x, label, new Color(color));
    }

    static Annotation region(double from, double to, String label, String color) {
        return new Region(from, to, label, new Color(color));
    }
}
