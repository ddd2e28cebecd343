package org.lambdalab.ui.chart;

import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * What the browser is told of a new model: the frame and the annotations only when they changed, of the words only
 * those that changed, and of each mark only the arrays that changed. The names are those of {@code
 * frontend/chart/protocol.ts}.
 */
final class PatchJson {

    private PatchJson() {}

    static ObjectNode between(@Nullable ChartModel before, ChartModel now, int revision) {
        ObjectNode patch = Json.object().put("revision", revision);
        ObjectNode frame = FrameJson.of(now);
        if (before == null || !frame.equals(FrameJson.of(before))) {
            patch.set("frame", frame);
        }
        setUnlessEmpty(patch, "words", words(before, now));
        setUnlessEmpty(patch, "values", values(before, now));
        if (before == null || !before.annotations().equals(now.annotations())) {
            ArrayNode annotations = patch.putArray("annotations");
            now.annotations().forEach(annotation -> annotations.add(annotation.style()));
        }
        return patch;
    }

    private static ObjectNode words(@Nullable ChartModel before, ChartModel now) {
        ObjectNode words = WordsJson.of(now);
        return before == null ? words : WordsJson.changed(WordsJson.of(before), words);
    }

    private static ObjectNode values(@Nullable ChartModel before, ChartModel now) {
        Map<String, Mark> known = before == null
                ? Map.of()
                : before.marks().stream().collect(Collectors.toMap(Mark::id, Function.identity()));
        ObjectNode values = Json.object();
        for (Mark mark : now.marks()) {
            Mark old = known.get(mark.id());
            // A mark of another kind has nothing in common with the old one but its id.
            Map<String, Numbers> told = old == null || old.getClass() != mark.getClass() ? Map.of() : old.channels();
            setUnlessEmpty(values, mark.id(), changed(told, mark.channels()));
        }
        return values;
    }

    private static ObjectNode changed(Map<String, Numbers> old, Map<String, Numbers> now) {
        ObjectNode changed = Json.object();
        now.forEach((name, numbers) -> {
            if (!Objects.equals(numbers, old.get(name))) {
                changed.set(name, Json.array(numbers));
            }
        });
        return changed;
    }

    private static void setUnlessEmpty(ObjectNode parent, String name, ObjectNode child) {
        if (!child.isEmpty()) {
            parent.set(name, child);
        }
    }
}
