package org.lambdalab.descent;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.lambdalab.sample.Vector;

/**
 * Step after step from one start.
 *
 * @param steps the first at the start; fewer than were wanted where it has gone beyond {@value #FARTHEST}
 */
public record Walk(Slope slope, Rule rule, List<Step> steps) implements Serializable {

    /** Nothing comes back from there, and further steps would soon be infinite. */
    private static final double FARTHEST = 1e100;

    /** Steps that are compared with as many before them. */
    private static final int COMPARED = 24;

    /** Below this part of those before, steps have grown shorter; above its inverse, longer. */
    private static final double SHORTER = 1 - 1e-6;

    /** Steps across the corner of |w| are of many lengths, however long it goes on. */
    private static final double CLEARLY_LONGER = 1.5;

    /** Steps that are such a part of the largest weight are made of rounding. */
    private static final double ROUNDING = 1e-13;

    public Walk {
        steps = List.copyOf(steps);
    }

    /**
     * Follows a rule from a start.
     *
     * @param last the number of the step to follow it to
     */
    public static Walk of(Slope slope, Rule rule, Vector start, int last) {
        List<Step> steps = new ArrayList<>();
        Vector before = start;
        Vector at = start;
        while (steps.size() <= last && isNear(at)) {
            Step step = rule.step(at, before, slope.gradient(at));
            steps.add(step);
            before = at;
            at = step.next();
        }
        return new Walk(slope, rule, steps);
    }

    private static boolean isNear(Vector at) {
        return at.stream().allMatch(weight -> Math.abs(weight) <= FARTHEST);
    }

    /** The last step that it was followed to. */
    public int last() {
        return steps.size() - 1;
    }

    /** The step of this number; the last one where it was followed no farther. */
    public Step step(int number) {
        return steps.get(Math.min(number, last()));
    }

    public Vector at(int number) {
        return step(number).at();
    }

    /** The learning rate above which it could diverge: {@link Rule#limit}. */
    public double limit() {
        return rule.limit(slope.curvature());
    }

    /** From which step on it stands still. */
    public OptionalInt landing() {
        int step = last();
        while (step >= 0 && steps.get(step).rests()) {
            step--;
        }
        // With momentum, a step of length 0 can be where it turns.
        return step + 1 < last() ? OptionalInt.of(step + 1) : OptionalInt.empty();
    }

    /** Told from the last {@code 2 · 24} steps, so that a walk needs a few more than these. */
    public Outcome outcome() {
        if (!isNear(steps.get(last()).next())) {
            return Outcome.DIVERGES;
        }
        if (landing().isPresent()) {
            return Outcome.LANDS;
        }
        double now = longest(last() - COMPARED, last());
        double before = longest(last() - 2 * COMPARED, last() - COMPARED);
        if (rule.rate() > limit() && now > before * (rule.jumps() ? CLEARLY_LONGER : 1 / SHORTER)) {
            return Outcome.DIVERGES;
        }
        boolean shrinks = now < before * SHORTER || now <= ROUNDING * reach();
        boolean goesOn = shrinks ? chatters() : turns();
        return goesOn ? Outcome.OSCILLATES : Outcome.APPROACHES;
    }

    /** Whether it still jumps across the corner of |w|, where the plain subgradient's steps never become small. */
    private boolean chatters() {
        return rule.jumps()
                && steps.subList(Math.max(0, last() - COMPARED), last()).stream()
                        .anyMatch(Step::crossesZero);
    }

    /** Whether some weight still turns back: under L1 alone, steps are of one length until they land. */
    private boolean turns() {
        return IntStream.range(Math.max(1, last() - COMPARED), last() + 1)
                .anyMatch(k -> steps.get(k).turnsAfter(steps.get(k - 1)));
    }

    /** The largest size that a weight has on the way. */
    private double reach() {
        return steps.stream()
                .flatMapToDouble(step -> step.at().stream())
                .map(Math::abs)
                .max()
                .orElse(0);
    }

    /** The longest step after the one and up to the other. */
    private double longest(int after, int upTo) {
        double longest = 0;
        for (int k = Math.max(0, after + 1); k <= upTo; k++) {
            longest = Math.max(longest, steps.get(k).length());
        }
        return longest;
    }
}
