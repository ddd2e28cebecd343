package org.lambdalab.lessons;

import java.util.ArrayList;
import java.util.List;
import org.lambdalab.data.UnreadableData;
import org.lambdalab.jobs.Progress;
import org.lambdalab.lab.Workbench;

/**
 * Holds a lesson to what its file says of its own checks: each of its attempts is made on the real workbench, and must get
 * the reply that it stands under. For the build, and for a teacher's preview.
 */
public final class LessonTrial {

    private final Lesson lesson;
    private final Workbench workbench;
    private final List<Fault> faults = new ArrayList<>();

    private LessonTrial(Lesson lesson, Workbench workbench) {
        this.lesson = lesson;
        this.workbench = workbench;
    }

    /** What does not hold; empty where all does. */
    public static List<Fault> of(Lesson lesson, Workbench workbench) {
        LessonTrial trial = new LessonTrial(lesson, workbench);
        lesson.steps().forEach(trial::run);
        return List.copyOf(trial.faults);
    }

    private void run(Step step) {
        if (step.checks().isEmpty()) {
            return;
        }
        if (step.passes().isEmpty()) {
            add(step.line(), "no attempt is named under \"passes\", so nobody knows whether the step can be passed");
        }
        step.passes().forEach(attempt -> run(step, attempt, Reply.NONE));
        for (int i = 0; i < step.checks().size(); i++) {
            Check check = step.checks().get(i);
            if (check.fails().isEmpty()) {
                add(check.line(), "no attempt is named under \"fails\", so nobody knows whether this is ever said");
            }
            for (Attempt attempt : check.fails()) {
                run(step, attempt, i);
            }
        }
    }

    private void run(Step step, Attempt attempt, int expected) {
        try {
            Reply reply = Rehearsal.reply(step, attempt, workbench, Double::toString, Progress.UNWATCHED);
            if (reply.failed() != expected) {
                add(
                        attempt.line(),
                        reply.passed()
                                ? "this passes, and should fail"
                                : "this fails at check " + (1 + reply.failed()) + ", \""
                                        + step.checks()
                                                .get(reply.failed())
                                                .require()
                                                .source() + "\"");
            }
        } catch (UnreadableData unusable) {
            add(attempt.line(), "the data cannot be fitted");
        }
    }

    private void add(int line, String message) {
        faults.add(new Fault(lesson.file(), line, 0, message));
    }
}
