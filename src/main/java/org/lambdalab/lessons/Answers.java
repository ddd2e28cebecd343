package org.lambdalab.lessons;

import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;

/** Answers as they are kept, texts, and as a check sees them. */
public final class Answers {

    private Answers() {}

    /** The findings with an answer, which is one of those that the question takes; without, where it asks none. */
    public static LiveFindings answered(LiveFindings findings, @Nullable Question question, @Nullable String answer) {
        return switch (question) {
            case null -> findings;
            case Question.Choice choice when answer != null -> findings.answered(answer);
            case Question.Numeric number
            when answer != null -> findings.answered(number(answer).orElseThrow());
            case Question.Sketch sketch
            when answer != null -> findings.answered(number(answer).orElseThrow());
            default -> throw new IllegalArgumentException("the question has no answer yet");
        };
    }

    /** Whether a text is an answer to a question. */
    public static boolean isPossible(Question question, String answer) {
        return switch (question) {
            case Question.Choice choice -> choice.options().containsKey(answer);
            case Question.Numeric number -> number(answer).isPresent();
            case Question.Sketch sketch -> number(answer).isPresent();
        };
    }

    private static OptionalDouble number(String text) {
        try {
            double value = Double.parseDouble(text.strip());
            return Double.isFinite(value) ? OptionalDouble.of(value) : OptionalDouble.empty();
        } catch (NumberFormatException none) {
            return OptionalDouble.empty();
        }
    }
}
