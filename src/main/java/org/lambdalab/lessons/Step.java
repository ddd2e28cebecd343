package org.lambdalab.lessons;

import java.io.Serializable;
import java.util.List;
import java.util.Set;
import java.util.function.DoubleFunction;
import org.jspecify.annotations.Nullable;

/**
 * One idea of a lesson: some text beside a live screen.
 *
 * @param version what is kept of an answer belongs to it, as to the lesson's
 * @param text HTML, from Markdown
 * @param opening what stands on the screen; where something is asked first, after that
 * @param before what stands on it until the question has been answered; null where the same does
 * @param controls ids of those offered
 * @param checks what must hold, in this order; the first that does not has the word
 * @param done what is said when all hold
 * @param hints HTML, one after the other
 * @param notes HTML for the teacher; empty for none
 */
public record Step(
        String id,
        int version,
        String title,
        int minutes,
        String text,
        Opening opening,
        @Nullable Before before,
        Set<String> controls,
        @Nullable Question question,
        List<Check> checks,
        Words done,
        List<Attempt> passes,
        List<String> hints,
        String notes,
        int line)
        implements Serializable {

    /**
     * What may be seen while something is predicted.
     *
     * @param pictures the ids of those shown
     */
    public record Before(Opening opening, Set<String> pictures) implements Serializable {

        public Before {
            pictures = Set.copyOf(pictures);
        }
    }

    public Step {
        controls = Set.copyOf(controls);
        checks = List.copyOf(checks);
        passes = List.copyOf(passes);
        hints = List.copyOf(hints);
    }

    /** Whether something is to be done or answered. */
    public boolean isTask() {
        return question != null || !checks.isEmpty();
    }

    /**
     * What is said to an attempt: of the first check that does not hold, or that all do.
     *
     * @param numbers how a number is said
     */
    public Reply reply(LiveFindings findings, DoubleFunction<String> numbers) {
        for (int i = 0; i < checks.size(); i++) {
            Check check = checks.get(i);
            if (!check.require().holds(findings)) {
                return new Reply(check.otherwise().html(findings, numbers), i, check.misconception());
            }
        }
        return new Reply(done.html(findings, numbers), Reply.NONE, null);
    }
}
