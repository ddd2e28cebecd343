package org.lambdalab.ui.chart;

import java.util.Locale;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** What of a model holds still while values move: titles, axes, and how each series looks. */
final class FrameJson {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private FrameJson() {}

    static ObjectNode of(ChartModel model) {
        ObjectNode frame = JSON.objectNode()
                .put("title", model.title())
                .put("subtitle", model.subtitle())
                .put("hint", model.hint())
                .put("description", model.description());
        frame.set("x", axis(model.x()));
        frame.set("y", axis(model.y()));
        ArrayNode looks = frame.putArray("series");
        model.series().forEach(series -> looks.add(look(series)));
        return frame;
    }

    private static ObjectNode axis(Axis axis) {
        ObjectNode json = JSON.objectNode()
                .put("title", axis.title())
                .put("scale", name(axis.scale()))
                .put("low", axis.lowLabel())
                .put("high", axis.highLabel());
        Range range = axis.range();
        if (range != null) {
            json.put("min", range.min()).put("max", range.max());
        }
        ArrayNode categories = json.putArray("categories");
        axis.categories().forEach(categories::add);
        return json;
    }

    private static ObjectNode look(Series series) {
        ObjectNode look = JSON.objectNode()
                .put("id", series.id())
                .put("name", series.name())
                .put("color", series.color().property());
        switch (series) {
            case Line line ->
                look.put("kind", "line")
                        .put("width", line.stroke().width())
                        .put("dash", name(line.stroke().dash()));
            case Points points ->
                look.put("kind", "points")
                        .put("marker", name(points.marker()))
                        .put("size", points.size())
                        .put("editable", points.editable());
            case Bars bars -> look.put("kind", "bars");
        }
        return look;
    }

    /** A constant's name as the browser knows it: {@code DASH_DOT} is "dash-dot". */
    private static String name(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
