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
        return ROUTE + "/" + lesson.id() + "/" + step().id();
    }

    /** With the versions that an answer belongs to. */
    String key() {
        return lesson.id() + "@" + lesson.version() + "/" + step().id() + "@" + step().version();
    }
}
