package org.lambdalab.lessons;

import java.util.LinkedHashMap;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import org.lambdalab.experiment.Experiment;

/** Reads what a step asks. */
final class QuestionReader {

    private static final int POINTS = 9;
    private static final int FEWEST_POINTS = 4;
    private static final int MOST_POINTS = 13;

    private final Opening opening;
    private final Faults faults;

    QuestionReader(Opening opening, Faults faults) {
        this.opening = opening;
        this.faults = faults;
    }

    /** Empty where it cannot be told what is asked; whatever is wrong is named. */
    Optional<Question> read(Fields fields) {
        fields.expectOnly(Set.of("kind", "text", "options", "line", "points"));
        String text = fields.required("text")
                .map(written -> Markup.html(written.value(), written.line(), faults))
                .orElse("");
        return fields.required("kind").flatMap(kind -> switch (kind.value()) {
            case "choice" -> Optional.of(new Question.Choice(text, options(fields)));
            case "number" -> Optional.of(new Question.Numeric(text));
            case "lambda" -> Optional.of(new Question.Lambda(text));
            case "sketch" -> sketch(text, fields);
            default -> {
                faults.add(
                        kind.line(),
                        kind.column(),
                        "a question is of kind choice, number, lambda or sketch, not \"" + kind.value() + "\"");
                yield Optional.empty();
            }
        });
    }

    private SequencedMap<String, String> options(Fields question) {
        SequencedMap<String, String> options = new LinkedHashMap<>();
        question.mapping("options")
                .ifPresent(fields -> fields.entries()
                        .forEach((id, text) -> Ids.read(new Fields.Text(id, text.line(), 0), faults)
                                .ifPresent(known ->
                                        options.put(known, Markup.inline(text.value(), text.line(), faults)))));
        if (options.size() < 2) {
            faults.add(question.line(), 0, "a choice has at least two \"options\", each an id with its text");
        }
        return options;
    }

    private Optional<Question> sketch(String text, Fields fields) {
        int points = fields.whole("points", FEWEST_POINTS, MOST_POINTS).orElse(POINTS);
        return fields.required("line").flatMap(this::line).map(line -> new Question.Sketch(text, line, points));
    }

    private Optional<SketchedLine> line(Fields.Text text) {
        Optional<SketchedLine> line = SketchedLine.ofId(text.value());
        String fault = line.map(this::fault)
                .orElse("a line to sketch is training-error, validation-error, or a weight such as weight-3, not \""
                        + text.value() + "\"");
        if (!fault.isEmpty()) {
            faults.add(text.line(), text.column(), fault);
        }
        return line.filter(there -> fault.isEmpty());
    }

    /** Why there is no such line on the screen that the step opens; empty where there is. */
    private String fault(SketchedLine line) {
        if (opening.screen() != Screen.LAB && opening.screen() != Screen.CHOOSE) {
            return "a line is drawn of the lab's experiment alone, in a step that opens / or /choose";
        }
        Experiment experiment = opening.experiment().experiment();
        if (!experiment.model().penalty().isPenalty()) {
            return "without a penalty in the step's address, nothing changes with λ";
        }
        return switch (line) {
            case SketchedLine.Training training -> "";
            case SketchedLine.Validation validation ->
                experiment.validationShare() == 0
                        ? "the step's address holds nothing out, so there is no validation error"
                        : "";
            case SketchedLine.Weight(int feature) ->
                feature > experiment.model().degree()
                        ? "there is no weight " + feature + " at degree "
                                + experiment.model().degree()
                        : "";
        };
    }
}
