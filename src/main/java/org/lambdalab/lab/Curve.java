package org.lambdalab.lab;

import java.util.Arrays;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.lambdalab.sample.Interval;
import org.lambdalab.sample.Vector;

/** A function's values at increasing places. */
public record Curve(Vector x, Vector y) {

    private static final int PIECES = 240;
    private static final int MOST_PLACES = 300;

    /** The function over an interval. */
    static Curve of(DoubleUnaryOperator function, Interval domain) {
        return of(function, domain, Vector.of());
    }

    /**
     * The function over an interval, sampled more densely towards the ends (at Chebyshev's extreme points), where
     * polynomials of a high degree turn fastest, and at the given places, unless they are very many: a curve that goes
     * through a point is seen to.
     */
    static Curve of(DoubleUnaryOperator function, Interval domain, Vector places) {
        double centre = (domain.low() + domain.high()) / 2;
        double radius = (domain.high() - domain.low()) / 2;
        DoubleStream spread =
                IntStream.rangeClosed(0, PIECES).mapToDouble(i -> centre - radius * Math.cos(Math.PI * i / PIECES));
        DoubleStream given = places.size() > MOST_PLACES ? DoubleStream.empty() : places.stream();
        double[] x = DoubleStream.concat(spread, given).sorted().distinct().toArray();
        return new Curve(Vector.of(x), Vector.of(Arrays.stream(x).map(function).toArray()));
    }
}
