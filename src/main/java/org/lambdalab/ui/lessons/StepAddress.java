package org.lambdalab.ui.lessons;

import com.vaadin.flow.router.RouteParameters;
import java.util.Optional;
import org.lambdalab.lessons.Lesson;
import org.lambdalab.lessons.Lessons;
import org.lambdalab.lessons.Step;

/** A step of a lesson: where it is, and under which name its answer is kept. */
record StepAddress(Lesson lesson, int place) {

    static final String ROUTE = "lessons";
    static final String LESSON = "lesson";
    static final String STEP = "step";

    /** What stands in the place of a lesson, so that none has this name; and in that of a step. */
    static final String RECORD = "record";

    static final String HANDOUT = "handout";

    /** And what stands behind a step. */
    static final String NOTES = "notes";

    /** What stands between a name and its version in a {@link #key}. */
    static final String VERSION = "@";

    /** The step that an address asks for, the first where it asks for none. */
    static Optional<StepAddress> of(RouteParameters parameters, Lessons lessons) {
        return parameters
                .get(LESSON)
                .flatMap(lessons::lesson)
                .flatMap(lesson -> parameters
                        .get(STEP)
                        .map(id -> lesson.step(id).map(lesson.steps()::indexOf))
                        .orElse(Optional.of(0))
                        .map(place -> new StepAddress(lesson, place)));
    }

    Step step() {
        return lesson.steps().get(place);
    }

    Optional<StepAddress> at(int other) {
        return other >= 0 && other < lesson.steps().size()
                ? Optional.of(new StepAddress(lesson, other))
                : Optional.empty();
    }

    String path() {
        return ROUTE + "/" + name();
    }

    /** Of the teacher's window beside it. */
    String notesPath() {
        return path() + "/" + NOTES;
    }

    /** As windows tell each other. */
    String name() {
        return lesson.id() + "/" + step().id();
    }

    /** With the versions that an answer belongs to. */
    String key() {
        return lesson.id() + VERSION + lesson.version() + "/" + step().id() + VERSION + step().version();
    }
}
