package org.lambdalab.ui.chart;

import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * What the browser is told of a new model: the frame and the annotations only when they changed, and of each series
 * only the arrays that changed. The names are those of {@code frontend/chart/model.ts}.
 */
final class PatchJson {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private PatchJson() {}

    static ObjectNode between(@Nullable ChartModel before, ChartModel now, int revision) {
        ObjectNode patch = JSON.objectNode().put("revision", revision);
        ObjectNode frame = FrameJson.of(now);
        if (before == null || !frame.equals(FrameJson.of(before))) {
            patch.set("frame", frame);
        }
        ObjectNode values = values(before, now);
        if (!values.isEmpty()) {
            patch.set("values", values);
        }
        if (before == null || !before.annotations().equals(now.annotations())) {
            ArrayNode annotations = patch.putArray("annotations");
            now.annotations().forEach(annotation -> annotations.add(annotation(annotation)));
        }
        return patch;
    }

    private static ObjectNode values(@Nullable ChartModel before, ChartModel now) {
        Map<String, Series> known = before == null
                ? Map.of()
                : before.series().stream().collect(Collectors.toMap(Series::id, Function.identity()));
        ObjectNode values = JSON.objectNode();
        for (Series series : now.series()) {
            Series old = known.get(series.id());
            // A series of another kind has nothing in common with the old one but its id.
            Map<String, Numbers> told = old == null || old.getClass() != series.getClass() ? Map.of() : arrays(old);
            ObjectNode changed = changed(told, arrays(series));
            if (!changed.isEmpty()) {
                values.set(series.id(), changed);
            }
        }
        return values;
    }

    private static ObjectNode changed(Map<String, Numbers> old, Map<String, Numbers> now) {
        ObjectNode changed = JSON.objectNode();
        now.forEach((name, numbers) -> {
            if (!Objects.equals(numbers, old.get(name))) {
                changed.set(name, json(numbers));
            }
        });
        return changed;
    }

    private static Map<String, Numbers> arrays(Series series) {
        // In the order of their names, so that equal changes are equal messages.
        return new TreeMap<>(
                switch (series) {
                    case Line line -> Map.of("x", line.x(), "y", line.y());
                    case Points points -> Map.of("x", points.x(), "y", points.y());
                    case Bars bars -> Map.of("y", bars.values());
                });
    }

    private static ArrayNode json(Numbers numbers) {
        ArrayNode array = JSON.arrayNode(numbers.size());
        for (int i = 0; i < numbers.size(); i++) {
            put(array, numbers.at(i));
        }
        return array;
    }

    /** JSON knows neither NaN nor infinity: both are null, a gap. Whole numbers need no ".0" on the way. */
    private static void put(ArrayNode array, double value) {
        if (!Double.isFinite(value)) {
            array.addNull();
        } else if (value == Math.rint(value) && Math.abs(value) < 1e15) {
            array.add((long) value);
        } else {
            array.add(value);
        }
    }

    private static ObjectNode annotation(Annotation annotation) {
        ObjectNode json = JSON.objectNode()
                .put("label", annotation.label())
                .put("color", annotation.color().property());
        switch (annotation) {
            case Annotation.VerticalLine line -> put(json.put("kind", "vertical"), "x", line.x());
            case Annotation.Region region ->
                put(put(json.put("kind", "region"), "from", region.from()), "to", region.to());
        }
        return json;
    }

    private static ObjectNode put(ObjectNode json, String name, double value) {
        return Double.isFinite(value) ? json.put(name, value) : json.putNull(name);
    }
}
