package org.lambdalab.ui.chart;

import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** How the browser is told of things; the names are those of {@code frontend/chart}. */
final class Json {

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private Json() {}

    static ObjectNode object() {
        return NODES.objectNode();
    }

    static ObjectNode style(Mark mark, String kind) {
        return object().put("id", mark.id())
                .put("kind", kind)
                .put("color", mark.color().property());
    }

    /** In the order of their names, so that equal changes are equal messages. */
    static SortedMap<String, Numbers> coordinates(Numbers x, Numbers y) {
        return new TreeMap<>(Map.of("x", x, "y", y));
    }

    /** A constant's name as the browser knows it: {@code DASH_DOT} is "dash-dot". */
    static String name(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static ArrayNode array(int size) {
        return NODES.arrayNode(size);
    }

    /** JSON knows neither NaN nor infinity: both are null, a gap. Whole numbers need no ".0" on the way. */
    static JsonNode number(double value) {
        if (!Double.isFinite(value)) {
            return NODES.nullNode();
        }
        return value == Math.rint(value) && Math.abs(value) < 1e15
                ? NODES.numberNode((long) value)
                : NODES.numberNode(value);
    }
}
