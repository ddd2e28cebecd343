package org.lambdalab.ui.chart;

import java.io.Serializable;
import tools.jackson.databind.node.ObjectNode;

/**
 * Something said over the data, which takes no part in an automatic range. Every label may be empty. As with marks, each
 * kind has a class in {@code frontend/chart/marks} that draws it.
 */
public sealed interface Annotation extends Serializable {

    String label();

    Color color();

    /** What the browser needs to draw it. */
    ObjectNode style();

    /** A line from bottom to top with its label above the plot ("you are here"). */
    record VerticalLine(double x, String label, Color color) implements Annotation {

        @Override
        public ObjectNode style() {
            return common(this, "vertical-line").set("x", Json.number(x));
        }
    }

    /** A shaded side of the plot; an infinite {@code from} or {@code to} reaches its edge. */
    record Region(double from, double to, String label, Color color) implements Annotation {

        @Override
        public ObjectNode style() {
            return common(this, "region").set("from", Json.number(from)).set("to", Json.number(to));
        }
    }

    static Annotation verticalLine(double x, String label, String color) {
        return new VerticalLine(x, label, new Color(color));
    }

    static Annotation region(double from, double to, String label, String color) {
        return new Region(from, to, label, new Color(color));
    }

    private static ObjectNode common(Annotation annotation, String kind) {
        return Json.object()
                .put("kind", kind)
                .put("label", annotation.label())
                .put("color", annotation.color().property());
    }
}
