package org.lambdalab.data;

import java.io.Serializable;
import org.lambdalab.sample.Sample;
import org.lambdalab.sample.SplitMix64;
import org.lambdalab.sample.Vector;

/**
 * A sample to draw: {@code size} points, x uniform on the function's interval, y = f(x) + noise · N(0, 1).
 *
 * <p>The same seed gives the same points everywhere; a larger size only adds points, and another noise only stretches
 * the same deviations from the curve.
 *
 * @param noise the standard deviation
 */
public record Generator(TrueFunction function, int size, double noise, long seed) implements Serializable {
    public static final int MIN_SIZE = 5;
    public static final int MAX_SIZE = 2_000;
    public static final double MAX_NOISE = 10;

    public Generator {
        if (size < MIN_SIZE || size > MAX_SIZE) {
            throw new IllegalArgumentException("size must be " + MIN_SIZE + " to " + MAX_SIZE + ": " + size);
        }
        if (!(noise >= 0 && noise <= MAX_NOISE)) {
            throw new IllegalArgumentException("noise must be 0 to " + MAX_NOISE + ": " + noise);
        }
    }

    public Sample sample() {
        var random = SplitMix64.ofMixed(seed);
        var x = new double[size];
        var y = new double[size];
        for (int i = 0; i < size; i++) {
            x[i] = function.low() + (function.high() - function.low()) * random.uniform();
            y[i] = function.value(x[i]) + noise * random.normal();
        }
        return new Sample(Vector.of(x), Vector.of(y));
    }
}
