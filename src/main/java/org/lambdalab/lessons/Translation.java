package org.lambdalab.lessons;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What is told of the lessons in one other language; all that it lacks is told as it was written. */
final class Translation {

    private final Set<String> taken = new HashSet<>();
    private final Map<String, Lesson> lessons = new HashMap<>();
    private final Map<String, String> titles = new HashMap<>();

    /**
     * Adds a file.
     *
     * @param original of a lesson that has no fault, or of a course
     * @return what is wrong in it; what it translates stays as it is then
     */
    List<Fault> take(LessonFile file, LessonFile original) {
        Faults faults = new Faults(file.place());
        if (!taken.add(original.place())) {
            faults.add(0, 0, "another file translates this already");
            return faults.all();
        }
        if (original.name().equals(LessonFile.COURSE)) {
            Lessons.title(file, faults).ifPresent(title -> titles.put(original.course(), title));
            return faults.all();
        }
        LessonReader.Outcome outcome = LessonReader.read(original, file);
        outcome.lesson().ifPresent(lesson -> lessons.put(lesson.file(), lesson));
        return outcome.faults();
    }

    /** All lessons, in this language where they are translated. */
    Lessons of(Lessons original) {
        return new Lessons(
                original.courses().stream()
                        .map(course -> new Course(
                                course.id(),
                                titles.getOrDefault(course.id(), course.title()),
                                course.lessons().stream()
                                        .map(lesson -> lessons.getOrDefault(lesson.file(), lesson))
                                        .toList()))
                        .toList(),
                original.faults());
    }
}
