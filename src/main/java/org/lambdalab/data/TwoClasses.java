package org.lambdalab.data;

import java.io.Serializable;
import java.util.List;
import org.lambdalab.sample.Columns;
import org.lambdalab.sample.SplitMix64;
import org.lambdalab.sample.Vector;

/**
 * Points of two classes in the plane: columns x1 and x2, and y 0 or 1, in turn. Each stands on a curve of its class, at a
 * place drawn uniformly, and both its coordinates have noise · N(0, 1) added.
 *
 * <p>The same seed gives the same points everywhere; a larger size only adds points, and another noise only stretches the
 * same deviations.
 *
 * @param size how many points, {@value #MIN_SIZE} to {@value #MAX_SIZE}
 * @param noise the standard deviation, 0 to {@value #MAX_NOISE}
 */
public record TwoClasses(PlaneShape shape, int size, double noise, long seed) implements Serializable {

    public static final int MIN_SIZE = 10;
    public static final int MAX_SIZE = 2_000;
    public static final double MAX_NOISE = 1;

    public TwoClasses {
        if (size < MIN_SIZE || size > MAX_SIZE) {
            throw new IllegalArgumentException("size must be " + MIN_SIZE + " to " + MAX_SIZE + ": " + size);
        }
        if (!(noise >= 0 && noise <= MAX_NOISE)) {
            throw new IllegalArgumentException("noise must be 0 to " + MAX_NOISE + ": " + noise);
        }
    }

    public Columns columns() {
        SplitMix64 random = SplitMix64.ofMixed(seed);
        double[] first = new double[size];
        double[] second = new double[size];
        double[] y = new double[size];
        for (int i = 0; i < size; i++) {
            int label = i % 2;
            double place = random.uniform();
            first[i] = shape.first(label, place) + noise * random.normal();
            second[i] = shape.second(label, place) + noise * random.normal();
            y[i] = label;
        }
        return new Columns(List.of("x1", "x2"), List.of(Vector.owning(first), Vector.owning(second)), Vector.owning(y));
    }
}
