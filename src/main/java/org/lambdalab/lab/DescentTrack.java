package org.lambdalab.lab;

import java.io.Serializable;
import java.util.DoubleSummaryStatistics;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.lambdalab.descent.Outcome;
import org.lambdalab.descent.Step;
import org.lambdalab.descent.Walk;
import org.lambdalab.sample.Vector;

/**
 * The walk of one method, and where it should lead.
 *
 * @param minimiser the weights at which loss and penalty together are least; empty where there is neither
 */
public record DescentTrack(DescentMethod method, Walk walk, Optional<Vector> minimiser) implements Serializable {

    /** What is left of the way when a walk is as good as there. */
    private static final double LITTLE = 0.01;

    /** The last steps, which tell how far a walk goes to and fro in the end. */
    private static final int IN_THE_END = 24;

    /** Below it, doubles lose their digits. */
    private static final double VANISHING = 1e-300;

    /** What there is to say of it. */
    public enum Course {
        /** Nothing moves it. */
        RESTS,
        /** Some weight becomes exactly 0, because the corner of the penalty catches it. */
        TO_ZERO,
        /** A weight is 0 that no corner has caught: the step happens to be just as long. */
        HITS_ZERO,
        /** It has become so small that a double can no longer tell it from 0. */
        VANISHES,
        /** It comes ever closer to where it leads. */
        APPROACHES,
        /** It jumps across 0 for ever. */
        CHATTERS,
        /** It swings for ever about where it should lead. */
        SWINGS,
        DIVERGES
    }

    public int weights() {
        return walk.at(0).size();
    }

    /** From which step on this weight is exactly 0. */
    public OptionalInt zeroFrom(int weight) {
        int step = walk.last();
        while (step >= 0 && walk.at(step).get(weight) == 0) {
            step--;
        }
        return step < walk.last() ? OptionalInt.of(step + 1) : OptionalInt.empty();
    }

    public Course course() {
        if (walk.step(0).next().equals(walk.at(0)) && walk.landing().orElse(1) == 0) {
            return Course.RESTS;
        }
        return switch (walk.outcome()) {
            case DIVERGES -> Course.DIVERGES;
            case OSCILLATES -> oscillating();
            case LANDS, APPROACHES -> arriving();
        };
    }

    /** Below its limit nothing swings for ever but across a corner; just below, it comes to rest too slowly to be seen. */
    private Course oscillating() {
        if (walk.rule().rate() >= walk.limit()) {
            return Course.SWINGS;
        }
        return method == DescentMethod.SUBGRADIENT && chattering().findAny().isPresent()
                ? Course.CHATTERS
                : Course.APPROACHES;
    }

    private Course arriving() {
        Course course = Course.APPROACHES;
        for (int weight = 0; weight < weights(); weight++) {
            OptionalInt zero = zeroFrom(weight);
            if (zero.isPresent() && zero.getAsInt() > 0) {
                course = catchesAtZero() ? Course.TO_ZERO : uncaught(weight, zero.getAsInt());
            }
        }
        return course;
    }

    /** Whether a step that would cross 0 ends there; that of a plain subgradient, corner or not, goes on across it. */
    private boolean catchesAtZero() {
        return method.isProximal() && walk.rule().threshold() > 0;
    }

    private Course uncaught(int weight, int zero) {
        return Math.abs(walk.at(zero - 1).get(weight)) < VANISHING ? Course.VANISHES : Course.HITS_ZERO;
    }

    /** The weights that still jump across 0 in the end. */
    public IntStream chattering() {
        return IntStream.range(0, weights()).filter(weight -> {
            DoubleSummaryStatistics last = inTheEnd(weight).summaryStatistics();
            return last.getMin() < 0 && last.getMax() > 0;
        });
    }

    /** How far from 0 a weight still comes in the end. */
    public double swing(int weight) {
        return inTheEnd(weight).map(Math::abs).max().orElse(0);
    }

    private DoubleStream inTheEnd(int weight) {
        return IntStream.rangeClosed(Math.max(0, walk.last() - IN_THE_END), walk.last())
                .mapToDouble(step -> walk.at(step).get(weight));
    }

    /** From which step on it is as good as there; empty where it never is. */
    OptionalInt arrival() {
        if (minimiser.isEmpty() || walk.outcome() == Outcome.DIVERGES || walk.outcome() == Outcome.OSCILLATES) {
            return OptionalInt.empty();
        }
        double near = LITTLE * distance(0);
        int step = walk.last();
        while (step >= 0 && distance(step) <= near) {
            step--;
        }
        return step < walk.last() ? OptionalInt.of(step + 1) : OptionalInt.empty();
    }

    /** Whether it comes near where it leads, in as many steps as it is followed. */
    public boolean arrives() {
        return arrival().isPresent();
    }

    private double distance(int step) {
        Vector limit = minimiser.orElseThrow();
        return IntStream.range(0, limit.size())
                .mapToDouble(j -> Math.abs(walk.at(step).get(j) - limit.get(j)))
                .sum();
    }

    /** The step at this number; the last one where it was followed no farther. */
    public Step step(int number) {
        return walk.step(number);
    }

    /** Whether it has gone so far by this step that it was followed no farther. */
    public boolean isLost(int step) {
        return walk.last() < step;
    }

    /**
     * The slope of the penalty at a weight, λ apart. At 0, where a corner has many, the one that this step needs to stay
     * there, or that it leaves with.
     */
    public double slope(int step, int weight) {
        double at = step(step).at().get(weight);
        double lambda = walk.rule().lambda();
        return at == 0 && lambda > 0
                ? step(step).penalty().get(weight) / lambda
                : walk.rule().curve().derivative(at).low();
    }
}
