package org.lambdalab.lessons;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * All courses, and all that was wrong in the files that are left out.
 *
 * @param faults in the order of the files
 */
public record Lessons(List<Course> courses, List<Fault> faults) implements Serializable {

    public Lessons {
        courses = List.copyOf(courses);
        faults = List.copyOf(faults);
    }

    /**
     * What files say, of which none is a translation.
     *
     * @param drafts whether lessons that are not finished are among them
     * @param known what is wrong already
     */
    static Lessons of(List<LessonFile> files, boolean drafts, List<Fault> known) {
        List<Fault> faults = new ArrayList<>(known);
        Map<String, String> titles = new HashMap<>();
        Map<String, List<Lesson>> lessons = new TreeMap<>();
        Map<String, String> fileOfId = new HashMap<>();
        for (LessonFile file : sorted(files)) {
            if (file.name().equals(LessonFile.COURSE)) {
                Faults ofCourse = new Faults(file.place());
                title(file, ofCourse).ifPresent(title -> titles.put(file.course(), title));
                faults.addAll(ofCourse.all());
                continue;
            }
            LessonReader.Outcome outcome = LessonReader.read(file);
            faults.addAll(outcome.faults());
            outcome.lesson().filter(lesson -> drafts || !lesson.draft()).ifPresent(lesson -> {
                String other = fileOfId.putIfAbsent(lesson.id(), lesson.file());
                if (other == null) {
                    lessons.computeIfAbsent(file.course(), first -> new ArrayList<>())
                            .add(lesson);
                } else {
                    faults.add(new Fault(lesson.file(), 0, 0, "another lesson has this name already: " + other));
                }
            });
        }
        List<Course> courses = lessons.entrySet().stream()
                .map(course -> new Course(
                        course.getKey(), titles.getOrDefault(course.getKey(), course.getKey()), course.getValue()))
                .toList();
        return new Lessons(courses, faults);
    }

    /** Stable, so that what comes with the app stays before what is added under its name. */
    static List<LessonFile> sorted(List<LessonFile> files) {
        return files.stream()
                .sorted(Comparator.comparing(LessonFile::course).thenComparing(LessonFile::name))
                .toList();
    }

    static Optional<String> title(LessonFile file, Faults faults) {
        return file.text(faults)
                .flatMap(text -> Fields.read(text, 1, faults))
                .flatMap(fields -> fields.required("title"))
                .flatMap(title -> Titles.read(title, faults));
    }

    /** All of them, course by course. */
    public List<Lesson> all() {
        return courses.stream().flatMap(course -> course.lessons().stream()).toList();
    }

    /** The one that follows in the same course. */
    public Optional<Lesson> after(Lesson lesson) {
        return courses.stream()
                .map(Course::lessons)
                .filter(lessons -> lessons.contains(lesson))
                .flatMap(lessons -> lessons.stream().skip(1 + lessons.indexOf(lesson)))
                .findFirst();
    }

    /** The one of this name. */
    public Optional<Lesson> lesson(String id) {
        return all().stream().filter(lesson -> lesson.id().equals(id)).findFirst();
    }
}
