package org.lambdalab.lessons;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.Node;

/**
 * A lesson's file taken apart, before anything in it is understood: its fields between two lines of hyphens, an
 * introduction, and steps, each a heading of the second level with its fields in a fenced block of YAML right under it.
 */
record LessonParts(Fields front, Passage introduction, List<StepParts> steps) {

    private static final Pattern FRONT =
            Pattern.compile("\\A---[ \\t]*\\n(.*?)^---[ \\t]*$\\n?", Pattern.DOTALL | Pattern.MULTILINE);

    /**
     * Some blocks of Markdown.
     *
     * @param firstLine from which theirs are counted
     */
    record Passage(List<Node> blocks, int firstLine) {

        /** They leave their document. */
        String html(Faults faults) {
            return Markup.html(blocks, firstLine, faults);
        }

        private Passage orElse(Passage other) {
            return blocks.isEmpty() ? other : this;
        }
    }

    /** What stands from one heading to the next. */
    record StepParts(String title, Fields fields, Passage text) {}

    /** Empty where nothing can be read; where a step alone cannot, the others stay, and what is wrong is named. */
    static Optional<LessonParts> of(String text, Faults faults) {
        Matcher front = FRONT.matcher(text);
        if (!front.find()) {
            faults.add(1, 0, "a lesson begins with its fields between two lines of ---");
            return Optional.empty();
        }
        int firstLine =
                1 + (int) front.group().chars().filter(sign -> sign == '\n').count();
        List<List<Node>> parts = parts(Markup.parse(text.substring(front.end())));
        if (parts.size() == 1) {
            faults.add(0, 0, "a lesson has at least one step: a heading that begins with ##");
        }
        return Fields.read(front.group(1), 2, faults)
                .map(fields -> new LessonParts(
                        fields,
                        new Passage(parts.getFirst(), firstLine),
                        parts.subList(1, parts.size()).stream()
                                .flatMap(part -> step(part, firstLine, faults).stream())
                                .toList()));
    }

    /** The blocks before the first step, and those of each step. */
    private static List<List<Node>> parts(Node document) {
        List<List<Node>> parts = new ArrayList<>();
        parts.add(new ArrayList<>());
        for (Node block = document.getFirstChild(); block != null; block = block.getNext()) {
            if (Markup.beginsStep(block)) {
                parts.add(new ArrayList<>());
            }
            parts.getLast().add(block);
        }
        return parts;
    }

    private static Optional<StepParts> step(List<Node> blocks, int firstLine, Faults faults) {
        Heading heading = (Heading) blocks.getFirst();
        if (blocks.size() < 2 || !(blocks.get(1) instanceof FencedCodeBlock block) || !"yaml".equals(block.getInfo())) {
            faults.add(
                    Markup.line(heading, firstLine),
                    0,
                    "right under the heading of a step stand its fields, in a block from ```yaml to ```");
            return Optional.empty();
        }
        Optional<String> title =
                Titles.read(new Fields.Text(Markup.text(heading), Markup.line(heading, firstLine), 0), faults);
        return Fields.read(block.getLiteral(), Markup.line(block, firstLine) + 1, faults)
                .flatMap(fields -> title.map(known ->
                        new StepParts(known, fields, new Passage(blocks.subList(2, blocks.size()), firstLine))));
    }

    /** With the texts of a translation in their places; what it lacks stays, and what has no place here is named. */
    LessonParts translatedBy(LessonParts translation, Faults faults) {
        TextOverlay overlay = new TextOverlay(faults);
        Map<String, StepParts> translated = new LinkedHashMap<>();
        for (StepParts step : translation.steps()) {
            Optional<Fields.Text> id = step.fields().required("id");
            if (id.isPresent() && translated.put(id.get().value(), step) != null) {
                faults.add(step.fields().line(), 0, "the step \"" + id.get().value() + "\" is translated twice");
            }
        }
        List<StepParts> all = new ArrayList<>();
        for (StepParts step : steps) {
            String id = step.fields().text("id").map(Fields.Text::value).orElse("");
            StepParts told = translated.remove(id);
            all.add(
                    told == null
                            ? step
                            : new StepParts(
                                    told.title(),
                                    overlay.over(step.fields(), told.fields()),
                                    told.text().orElse(step.text())));
        }
        translated.forEach((id, step) ->
                faults.add(step.fields().line(), 0, "the lesson has no step \"" + id + "\" that could be translated"));
        return new LessonParts(
                overlay.over(front, translation.front()),
                translation.introduction().orElse(introduction),
                all);
    }
}
