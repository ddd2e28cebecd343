package org.lambdalab.lessons;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.DoubleFunction;
import org.jspecify.annotations.Nullable;
import org.lambdalab.data.UnreadableData;
import org.lambdalab.jobs.Progress;
import org.lambdalab.lab.Workbench;

/**
 * An attempt that passes, the first that a step's file names, and what is said to it, with its numbers: for a teacher.
 *
 * @param answer to the step's question; null where it asks none
 * @param changes what is other on the screen than when the step opens
 * @param reply HTML, safe to show
 */
public record ModelAnswer(@Nullable String answer, Map<String, List<String>> changes, String reply) {

    public ModelAnswer {
        changes = Map.copyOf(changes);
    }

    /**
     * That of a step; empty where its file names none. A network may be trained for it, or the other ways be gone through.
     *
     * @param numbers writes those in the reply
     */
    public static Optional<ModelAnswer> of(
            Step step, Workbench workbench, DoubleFunction<String> numbers, Progress progress) {
        return step.passes().stream().findFirst().map(attempt -> {
            try {
                Reply reply = Rehearsal.reply(step, attempt, workbench, numbers, progress);
                return new ModelAnswer(attempt.answer(), attempt.changes(), reply.html());
            } catch (UnreadableData impossible) {
                throw new IllegalStateException("a lesson opens data of the app alone", impossible);
            }
        });
    }
}
