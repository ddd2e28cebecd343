package org.lambdalab.lab;

import java.io.Serializable;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.lambdalab.sample.Interval;
import org.lambdalab.sample.Vector;

/** A function's values at increasing places. */
public record Curve(Vector x, Vector y) implements Serializable {

    private static final int PIECES = 240;
    private static final int MOST_PLACES = 300;

    /** The function over an interval. */
    static Curve of(DoubleUnaryOperator function, Interval domain) {
        Vector x = places(domain, Vector.of());
        return new Curve(x, Vector.of(x.stream().map(function).toArray()));
    }

    /**
     * Where a curve over an interval is sampled: more densely towards the ends (at Chebyshev's extreme points), where
     * polynomials of a high degree turn fastest, and at the given places, unless they are very many: a curve that goes
     * through a point is seen to.
     */
    static Vector places(Interval domain, Vector given) {
        double centre = (domain.low() + domain.high()) / 2;
        double radius = (domain.high() - domain.low()) / 2;
        DoubleStream spread =
                IntStream.rangeClosed(0, PIECES).mapToDouble(i -> centre - radius * Math.cos(Math.PI * i / PIECES));
        DoubleStream also = given.size() > MOST_PLACES ? DoubleStream.empty() : given.stream();
        return Vector.owning(
                DoubleStream.concat(spread, also).sorted().distinct().toArray());
    }
}
