package org.lambdalab.experiment;

import java.io.Serializable;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lambdalab.data.PlaneShape;
import org.lambdalab.data.TwoClasses;

/**
 * What a network learns: the lab's curve, or two classes in the plane, half of whose points are held out.
 *
 * @param shape of the classes; null for the lab's data, and then the others wait
 * @param size how many points, {@value TwoClasses#MIN_SIZE} to {@value TwoClasses#MAX_SIZE}
 * @param noise its standard deviation, 0 to {@value TwoClasses#MAX_NOISE}
 * @param seed draws the points, and those held out: 0 to {@value Experiment#MAX_SEED}
 */
public record NetworkData(@Nullable PlaneShape shape, int size, double noise, int seed) implements Serializable {

    /** Of the points. */
    public static final double HELD_OUT_SHARE = 0.5;

    static final NetworkData DEFAULT = new NetworkData(PlaneShape.MOONS, 120, 0.3, 1);

    public NetworkData {
        // The generator knows what is allowed.
        new TwoClasses(PlaneShape.MOONS, size, noise, seed);
        if (seed < 0) {
            throw new IllegalArgumentException("seed must be 0 to " + Experiment.MAX_SEED + ", not " + seed);
        }
    }

    public NetworkData withShape(@Nullable PlaneShape shape) {
        return new NetworkData(shape, size, noise, seed);
    }

    public NetworkData withSize(int size) {
        return new NetworkData(shape, size, noise, seed);
    }

    public NetworkData withNoise(double noise) {
        return new NetworkData(shape, size, noise, seed);
    }

    public NetworkData withSeed(int seed) {
        return new NetworkData(shape, size, noise, seed);
    }

    /** With the next seed; the first comes after the last. */
    public NetworkData withNextSeed() {
        return withSeed(seed == Experiment.MAX_SEED ? 0 : seed + 1);
    }

    /** Empty where the lab's data are learned. */
    public Optional<TwoClasses> classes() {
        return Optional.ofNullable(shape).map(of -> new TwoClasses(of, size, noise, seed));
    }
}
