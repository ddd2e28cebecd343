package org.lambdalab.ui.lessons;

import java.io.Serializable;
import tools.jackson.databind.JsonNode;

/**
 * What the browser has kept of a step: the last answer, and what was said to it then. Whatever somebody has made of it
 * there, it is text.
 *
 * @param right whether that passed
 * @param language in which that was said; empty where it is not known
 * @param day of the last answer, as it is written there; empty where it is not known
 */
record KeptAnswer(String answer, boolean right, String reply, String language, int attempts, int hints, String day)
        implements Serializable {

    private static final int LONGEST = 10_000;

    static KeptAnswer of(JsonNode kept) {
        return new KeptAnswer(
                text(kept, "answer"),
                kept.path("right").asBoolean(false),
                text(kept, "reply"),
                text(kept, "language"),
                Math.max(0, kept.path("attempts").asInt(0)),
                Math.max(0, kept.path("hints").asInt(0)),
                text(kept, "day"));
    }

    private static String text(JsonNode kept, String name) {
        String text = kept.path(name).asString("");
        return text.substring(0, Math.min(text.length(), LONGEST));
    }
}
