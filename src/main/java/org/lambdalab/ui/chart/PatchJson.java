package org.lambdalab.ui.chart;

import java.util.Map;
import java.util.TreeMap;
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
        Map<String, Told> known = before == null
                ? Map.of()
                : before.marks().stream().collect(Collectors.toMap(Mark::id, mark -> Told.of(before, mark)));
        ObjectNode values = Json.object();
        for (Mark mark : now.marks()) {
            Told told = Told.of(now, mark);
            Told old = known.get(mark.id());
            // A mark of another kind has nothing in common with the old one but its id.
            Map<String, Channel> heard = old != null && old.kind().equals(told.kind()) ? old.channels() : Map.of();
            setUnlessEmpty(values, mark.id(), changed(heard, told.channels()));
        }
        return values;
    }

    /** What the browser has been told of a mark. */
    private record Told(Class<?> kind, Map<String, Channel> channels) {

        static Told of(ChartModel model, Mark mark) {
            Map<String, Channel> channels = new TreeMap<>();
            mark.channels()
                    .forEach((name, numbers) ->
                            channels.put(name, new Channel(numbers, mark.fineness(numbers, model.axis(name)))));
            return new Told(mark.getClass(), channels);
        }
    }

    /** The numbers of a mark, and how finely they are told. */
    private record Channel(Numbers numbers, Fineness fineness) {}

    private static ObjectNode changed(Map<String, Channel> old, Map<String, Channel> now) {
        ObjectNode changed = Json.object();
        now.forEach((name, channel) -> {
            if (!channel.equals(old.get(name))) {
                changed.set(name, channel.fineness().tell(channel.numbers()));
            }
        });
        return changed;
    }

    /** All values of a model to the last digit, told as a patch tells them. */
    static ObjectNode exactValues(ChartModel model) {
        Fineness exact = new Fineness.Exact();
        ObjectNode values = Json.object();
        model.marks().forEach(mark -> {
            ObjectNode channels = values.putObject(mark.id());
            mark.channels().forEach((name, numbers) -> channels.set(name, exact.tell(numbers)));
        });
        return values;
    }

    private static void setUnlessEmpty(ObjectNode parent, String name, ObjectNode child) {
        if (!child.isEmpty()) {
            parent.set(name, child);
        }
    }
}
