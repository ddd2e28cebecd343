package org.lambdalab.sample;

import java.util.stream.IntStream;

/**
 * A generator of random numbers: G. Steele, D. Lea, C. Flood, Fast Splittable Pseudorandom Number Generators, 2014. Every
 * number that is drawn anywhere comes from here.
 *
 * <p>Written out because a shared address must draw the same everywhere. {@link java.util.Random} is specified as well,
 * but its first draws hardly differ from one seed to the next, and the next seed is what "new sample" takes.
 */
public final class SplitMix64 {

    private static final long GOLDEN_GAMMA = 0x9E3779B97F4A7C15L;

    private long state;

    private SplitMix64(long state) {
        this.state = state;
    }

    /** From the seed as it is: the numbers of {@link java.util.SplittableRandom}. */
    public static SplitMix64 of(long seed) {
        return new SplitMix64(seed);
    }

    /** From the seed mixed: the stream of seed + GOLDEN_GAMMA is not that of seed shifted by one. */
    public static SplitMix64 ofMixed(long seed) {
        return new SplitMix64(mix(seed));
    }

    /** All 64 bits. */
    public long bits() {
        state += GOLDEN_GAMMA;
        return mix(state);
    }

    /** Uniform in [0, 1). */
    public double uniform() {
        return (bits() >>> 11) * 0x1p-53;
    }

    /** Standard normal by Box and Muller, 1958. Always takes two uniforms, so that draws stay in step. */
    public double normal() {
        double radius = Math.sqrt(-2 * StrictMath.log(1 - uniform()));
        return radius * StrictMath.cos(2 * Math.PI * uniform());
    }

    /** 0 to size − 1 in random order, by Fisher and Yates' shuffle. */
    public int[] shuffled(int size) {
        int[] order = IntStream.range(0, size).toArray();
        for (int i = size - 1; i > 0; i--) {
            int j = (int) Math.unsignedMultiplyHigh(bits(), i + 1L);
            int kept = order[i];
            order[i] = order[j];
            order[j] = kept;
        }
        return order;
    }

    private static long mix(long value) {
        long z = (value ^ (value >>> 30)) * 0xBF58476D1CE4E5B9L;
        z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
        return z ^ (z >>> 31);
    }
}
