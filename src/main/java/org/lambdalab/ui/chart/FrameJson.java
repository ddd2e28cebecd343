package org.lambdalab.ui.chart;

import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** What of a model holds still while values move and words change: the axes, and how each mark looks. */
final class FrameJson {

    private FrameJson() {}

    static ObjectNode of(ChartModel model) {
        ObjectNode frame = Json.object();
        frame.set("x", axis(model.x()));
        frame.set("y", axis(model.y()));
        if (model.equalAxes()) {
            frame.put("equal", true);
        }
        ArrayNode marks = frame.putArray("marks");
        model.marks().forEach(mark -> marks.add(mark.style()));
        return frame;
    }

    private static ObjectNode axis(Axis axis) {
        ObjectNode json = Json.object().put("scale", Json.name(axis.scale()));
        Range range = axis.range();
        if (range != null) {
            json.put("min", range.min()).put("max", range.max());
        }
        axis.notation().tell(json);
        // Categories are the places of their axis, not words around it: with them come and go the shapes.
        ArrayNode categories = json.putArray("categories");
        axis.categories().forEach(categories::add);
        return json;
    }
}
