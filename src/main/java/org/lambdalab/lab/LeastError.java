package org.lambdalab.lab;

import java.util.stream.IntStream;
import org.lambdalab.sample.Vector;
import org.lambdalab.selection.OneStandardErrorRule;

/**
 * The least of the errors at several λ, and what must be said with it: that others are as good, or that none was tried
 * beyond.
 *
 * @param equal the λ that have this very error, increasing: the last is taken, as that of the simplest fit
 * @param end whether that is an end of those tried
 */
public record LeastError(Vector equal, End end) {

    /** Where among the λ tried. */
    public enum End {
        LOWEST,
        NEITHER,
        HIGHEST
    }

    /**
     * The least of them.
     *
     * @param lambdas in any order, at least one
     * @param errors of each, none of them unknown
     * @param rounding as in {@link OneStandardErrorRule}
     */
    public static LeastError of(Vector lambdas, Vector errors, double rounding) {
        int taken = new OneStandardErrorRule(errors, lambdas, rounding).leastIndex();
        double least = errors.stream().min().orElseThrow();
        double[] equal = IntStream.range(0, errors.size())
                .filter(i -> errors.get(i) * (1 - rounding) <= least)
                .mapToDouble(lambdas::get)
                .sorted()
                .toArray();
        double lambda = lambdas.get(taken);
        if (lambda == lambdas.stream().max().orElseThrow()) {
            return new LeastError(Vector.owning(equal), End.HIGHEST);
        }
        boolean lowest = lambda == lambdas.stream().min().orElseThrow();
        return new LeastError(Vector.owning(equal), lowest ? End.LOWEST : End.NEITHER);
    }

    /** The one that is taken. */
    public double lambda() {
        return equal.get(equal.size() - 1);
    }

    /** Whether several have it. */
    public boolean isShared() {
        return equal.size() > 1;
    }
}
