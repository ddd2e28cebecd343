package org.lambdalab.ui.chart;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** What of a model is read: many a chart's subtitle has another number at every step of a slider. */
final class WordsJson {

    private WordsJson() {}

    static ObjectNode of(ChartModel model) {
        ObjectNode names = Json.object();
        model.marks().forEach(mark -> names.put(mark.id(), mark.name()));
        return Json.object()
                .put("title", model.title())
                .put("subtitle", model.subtitle())
                .put("usage", model.usage())
                .put("description", model.description())
                .put("xName", model.x().name())
                .put("xTitle", model.x().title())
                .put("xLow", model.x().lowLabel())
                .put("xHigh", model.x().highLabel())
                .put("yName", model.y().name())
                .put("yTitle", model.y().title())
                .set("names", names);
    }

    /** Those of {@code now} that are not in {@code before}; of names, as of the others, only what changed. */
    static ObjectNode changed(ObjectNode before, ObjectNode now) {
        ObjectNode changed = Json.object();
        now.forEachEntry((key, word) -> {
            JsonNode old = before.get(key);
            if (word instanceof ObjectNode names && old instanceof ObjectNode oldNames) {
                ObjectNode changedNames = changed(oldNames, names);
                if (!changedNames.isEmpty()) {
                    changed.set(key, changedNames);
                }
            } else if (!word.equals(old)) {
                changed.set(key, word);
            }
        });
        return changed;
    }
}
