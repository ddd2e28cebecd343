package org.lambdalab.lessons;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.Node;

/**
 * Reads a lesson: its fields between two lines of hyphens, an introduction, and steps, each a heading of the second level
 * with its fields in a fenced block of YAML right under it.
 */
final class LessonReader {

    private static final Pattern NAME = Pattern.compile("(?:\\d+-)?([a-z0-9]+(?:-[a-z0-9]+)*)\\.md");
    private static final Pattern FRONT =
            Pattern.compile("\\A---[ \\t]*\\n(.*?)^---[ \\t]*$\\n?", Pattern.DOTALL | Pattern.MULTILINE);
    private static final Set<String> FIELDS = Set.of("title", "version", "draft");
    private static final int MOST_VERSIONS = 10_000;

    private final LessonFile file;
    private final Faults faults;

    private LessonReader(LessonFile file) {
        this.file = file;
        faults = new Faults(file.place());
    }

    /**
     * What became of a file.
     *
     * @param lesson empty where anything is wrong
     */
    record Outcome(Optional<Lesson> lesson, List<Fault> faults) {}

    static Outcome read(LessonFile file) {
        LessonReader reader = new LessonReader(file);
        Optional<Lesson> lesson = reader.read();
        return new Outcome(lesson.filter(whole -> reader.faults.isEmpty()), reader.faults.all());
    }

    private Optional<Lesson> read() {
        Matcher name = NAME.matcher(file.name());
        if (!name.matches()) {
            faults.add(0, 0, "a lesson's file is named such as 01-first-steps.md: a number, small letters, hyphens");
            return Optional.empty();
        }
        return Ids.read(new Fields.Text(name.group(1), 0, 0), faults)
                .flatMap(id -> file.text(faults).flatMap(text -> read(id, text)));
    }

    private Optional<Lesson> read(String id, String text) {
        Matcher front = FRONT.matcher(text);
        if (!front.find()) {
            faults.add(1, 0, "a lesson begins with its fields between two lines of ---");
            return Optional.empty();
        }
        Optional<Fields> fields = Fields.read(front.group(1), 2, faults);
        if (fields.isEmpty()) {
            return Optional.empty();
        }
        fields.get().expectOnly(FIELDS);
        Optional<Fields.Text> title = fields.get().required("title");
        fields.get().required("version");
        OptionalInt version = fields.get().whole("version", 1, MOST_VERSIONS);
        int firstLine =
                1 + (int) front.group().chars().filter(sign -> sign == '\n').count();
        List<List<Node>> parts = parts(Markup.parse(text.substring(front.end())));
        String introduction = Markup.html(parts.getFirst(), firstLine, faults);
        List<Step> steps = steps(parts.subList(1, parts.size()), firstLine);
        return title.filter(known -> version.isPresent())
                .map(known -> new Lesson(
                        id,
                        file.place(),
                        known.value(),
                        version.orElseThrow(),
                        fields.get().truth("draft"),
                        introduction,
                        steps));
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

    private List<Step> steps(List<List<Node>> parts, int firstLine) {
        if (parts.isEmpty()) {
            faults.add(0, 0, "a lesson has at least one step: a heading that begins with ##");
        }
        List<Step> steps = new ArrayList<>();
        Set<String> ids = new HashSet<>();
        for (List<Node> part : parts) {
            step(part, firstLine).ifPresent(step -> {
                if (!ids.add(step.id())) {
                    faults.add(step.line(), 0, "another step of this lesson has the id \"" + step.id() + "\"");
                }
                steps.add(step);
            });
        }
        return steps;
    }

    private Optional<Step> step(List<Node> blocks, int firstLine) {
        Heading heading = (Heading) blocks.getFirst();
        int line = Markup.line(heading, firstLine);
        if (blocks.size() < 2 || !(blocks.get(1) instanceof FencedCodeBlock block) || !"yaml".equals(block.getInfo())) {
            faults.add(line, 0, "right under the heading of a step stand its fields, in a block from ```yaml to ```");
            return Optional.empty();
        }
        int fieldsLine = Markup.line(block, firstLine) + 1;
        String title = Markup.text(heading);
        String text = Markup.html(blocks.subList(2, blocks.size()), firstLine, faults);
        return Fields.read(block.getLiteral(), fieldsLine, faults)
                .flatMap(fields -> new StepReader(faults).read(title, text, fields));
    }
}
