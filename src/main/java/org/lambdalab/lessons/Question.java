package org.lambdalab.lessons;

import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.SequencedMap;

/** What a step asks before it shows; answers are texts, as they are kept. */
public sealed interface Question extends Serializable {

    /** HTML, from Markdown. */
    String text();

    /**
     * One of some.
     *
     * @param options HTML by id, in their order
     */
    record Choice(String text, SequencedMap<String, String> options) implements Question {

        public Choice {
            options = new LinkedHashMap<>(options);
        }

        @Override
        public SequencedMap<String, String> options() {
            return new LinkedHashMap<>(options);
        }
    }

    /** A number, typed. */
    record Numeric(String text) implements Question {}

    /** A λ, dragged to on the slider's own scale. */
    record Lambda(String text) implements Question {}

    /**
     * A line against λ, drawn on the axes of its picture before it shows.
     *
     * @param points that are drawn, at equal steps
     */
    record Sketch(String text, SketchedLine line, int points) implements Question {}
}
