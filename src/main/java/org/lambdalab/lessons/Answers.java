package org.lambdalab.lessons;

import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Answers as they are kept, texts, and as a check sees them. */
public final class Answers {

    private Answers() {}

    /** What a condition can say of an answer, with the kind of each. */
    static Map<String, Kind> facts(@Nullable Question question) {
        return switch (question) {
            case null -> Map.of();
            case Question.Choice choice ->
                Map.of(LiveFindings.ANSWER, new Kind.Word(choice.options().keySet()));
            case Question.Numeric number -> Map.of(LiveFindings.ANSWER, Kind.REAL);
            case Question.Lambda lambda -> Map.of(LiveFindings.ANSWER, Kind.REAL);
            case Question.Sketch sketch -> Drawing.FACTS;
        };
    }

    /** The findings with an answer, which is one of those that the question takes; without, where it asks none. */
    public static LiveFindings answered(
            LiveFindings findings,
            @Nullable Question question,
            @Nullable String answer,
            Function<Question.Sketch, SketchGround> grounds) {
        return switch (question) {
            case null -> findings;
            case Question.Choice choice when answer != null -> findings.answered(answer);
            case Question.Numeric number
            when answer != null -> findings.answered(WrittenNumber.read(answer).orElseThrow());
            case Question.Lambda lambda
            when answer != null -> findings.answered(WrittenNumber.read(answer).orElseThrow());
            case Question.Sketch sketch
            when answer != null ->
                findings.with(
                        Drawing.read(answer, sketch.points()).orElseThrow().facts(grounds.apply(sketch)));
            default -> throw new IllegalArgumentException("the question has no answer yet");
        };
    }

    /** Whether a text is an answer to a question. */
    public static boolean isPossible(Question question, String answer) {
        return switch (question) {
            case Question.Choice choice -> choice.options().containsKey(answer);
            case Question.Numeric number -> WrittenNumber.read(answer).isPresent();
            case Question.Lambda lambda -> WrittenNumber.read(answer).isPresent();
            case Question.Sketch sketch -> Drawing.read(answer, sketch.points()).isPresent();
        };
    }
}
