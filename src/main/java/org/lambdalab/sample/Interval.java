package org.lambdalab.sample;

import java.io.Serializable;

/** A closed interval of the real line, low ≤ high. */
public record Interval(double low, double high) implements Serializable {

    public Interval {
        if (!(low <= high)) {
            throw new IllegalArgumentException("an interval has low <= high, not [" + low + ", " + high + "]");
        }
    }

    /** The smallest interval with all of {@code values}, of which there is at least one. */
    public static Interval spanning(Vector values) {
        return new Interval(
                values.stream().min().orElseThrow(), values.stream().max().orElseThrow());
    }

    public Interval spanning(Interval other) {
        return new Interval(Math.min(low, other.low), Math.max(high, other.high));
    }

    public double width() {
        return high - low;
    }

    /** Widened at both ends by {@code share} of its width; a single point gets a width of its own. */
    public Interval widened(double share) {
        double margin = width() > 0 ? share * width() : Math.max(1, Math.abs(low)) / 2;
        return new Interval(low - margin, high + margin);
    }
}
