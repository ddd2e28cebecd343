package org.lambdalab.geometry;

import java.io.Serializable;
import org.lambdalab.sample.Vector;

/** Two weights: a place in their plane, or a direction there. */
public record Weights(double first, double second) implements Serializable {

    public static final Weights ZERO = new Weights(0, 0);

    public Weights plus(Weights other) {
        return new Weights(first + other.first, second + other.second);
    }

    public Weights minus(Weights other) {
        return new Weights(first - other.first, second - other.second);
    }

    public Weights times(double factor) {
        return new Weights(factor * first, factor * second);
    }

    public double norm1() {
        return Math.abs(first) + Math.abs(second);
    }

    public double norm2() {
        return Math.hypot(first, second);
    }

    public Vector vector() {
        return Vector.of(first, second);
    }
}
