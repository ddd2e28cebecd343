package org.lambdalab.descent;

import java.io.Serializable;
import java.util.stream.IntStream;
import org.lambdalab.sample.Vector;

/**
 * Where a walk stands, and what moves it on from there: next = at − η·(loss + penalty) + momentum, up to rounding.
 *
 * @param loss the gradient of the loss
 * @param penalty the gradient of λ·penalty; of a proximal step its smooth part at the start, and that of |w| at the end, at
 *     0 what is needed of [−λα, λα] to land there
 * @param momentum β times the way it came
 * @param next where the step leads
 */
public record Step(Vector at, Vector loss, Vector penalty, Vector momentum, Vector next) implements Serializable {

    /** The farthest that a weight moves. */
    double length() {
        double longest = 0;
        for (int j = 0; j < at.size(); j++) {
            longest = Math.max(longest, Math.abs(next.get(j) - at.get(j)));
        }
        return longest;
    }

    boolean crossesZero() {
        return IntStream.range(0, at.size()).anyMatch(j -> at.get(j) * next.get(j) < 0);
    }

    boolean turnsAfter(Step before) {
        return IntStream.range(0, at.size())
                .anyMatch(j -> (next.get(j) - at.get(j)) * (before.next.get(j) - before.at.get(j)) < 0);
    }

    boolean rests() {
        return length() == 0;
    }
}
