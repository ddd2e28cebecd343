package org.lambdalab.lessons;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads a lesson, as it was written or in the words of a translation. */
final class LessonReader {

    private static final Pattern NAME = Pattern.compile("(?:\\d+-)?([a-z0-9]+(?:-[a-z0-9]+)*)\\.md");
    private static final Set<String> FIELDS = Set.of("title", "version", "draft");
    private static final int MOST_VERSIONS = 10_000;

    private final LessonFile file;
    private final Faults faults;

    /** @param faults of the file that is read */
    private LessonReader(LessonFile file, Faults faults) {
        this.file = file;
        this.faults = faults;
    }

    /**
     * What became of a file.
     *
     * @param lesson empty where anything is wrong
     */
    record Outcome(Optional<Lesson> lesson, List<Fault> faults) {}

    static Outcome read(LessonFile file) {
        Faults faults = new Faults(file.place());
        LessonReader reader = new LessonReader(file, faults);
        Optional<Lesson> lesson = reader.id()
                .flatMap(id -> file.text(faults)
                        .flatMap(text -> LessonParts.of(text, faults))
                        .flatMap(parts -> reader.read(id, parts)));
        return new Outcome(lesson.filter(whole -> faults.isEmpty()), faults.all());
    }

    /** A lesson that has been read without a fault, in the words of another file: what is wrong is in these. */
    static Outcome read(LessonFile file, LessonFile translation) {
        Faults faults = new Faults(translation.place());
        LessonReader reader = new LessonReader(file, faults);
        Optional<Lesson> lesson = reader.id()
                .flatMap(id -> file.text(faults)
                        .flatMap(text -> LessonParts.of(text, faults))
                        .flatMap(parts -> translation
                                .text(faults)
                                .flatMap(text -> LessonParts.of(text, faults))
                                .map(texts -> parts.translatedBy(texts, faults)))
                        .flatMap(parts -> reader.read(id, parts)));
        return new Outcome(lesson.filter(whole -> faults.isEmpty()), faults.all());
    }

    private Optional<String> id() {
        Matcher name = NAME.matcher(file.name());
        if (!name.matches()) {
            faults.add(0, 0, "a lesson's file is named such as 01-first-steps.md: a number, small letters, hyphens");
            return Optional.empty();
        }
        return Ids.read(new Fields.Text(name.group(1), 0, 0), faults);
    }

    private Optional<Lesson> read(String id, LessonParts parts) {
        Fields front = parts.front();
        front.expectOnly(FIELDS);
        Optional<String> title = front.required("title").flatMap(written -> Titles.read(written, faults));
        front.required("version");
        OptionalInt version = front.whole("version", 1, MOST_VERSIONS);
        String introduction = parts.introduction().html(faults);
        List<Step> steps = steps(parts.steps());
        return title.filter(known -> version.isPresent())
                .map(known -> new Lesson(
                        id, file.place(), known, version.orElseThrow(), front.truth("draft"), introduction, steps));
    }

    private List<Step> steps(List<LessonParts.StepParts> parts) {
        List<Step> steps = new ArrayList<>();
        Set<String> ids = new HashSet<>();
        for (LessonParts.StepParts part : parts) {
            String text = part.text().html(faults);
            new StepReader(faults).read(part.title(), text, part.fields()).ifPresent(step -> {
                if (!ids.add(step.id())) {
                    faults.add(step.line(), 0, "another step of this lesson has the id \"" + step.id() + "\"");
                }
                steps.add(step);
            });
        }
        return steps;
    }
}
