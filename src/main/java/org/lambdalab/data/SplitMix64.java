package org.lambdalab.data;

/**
 * A generator of random numbers: G. Steele, D. Lea, C. Flood, Fast Splittable Pseudorandom Number Generators, 2014.
 *
 * <p>Written out because a shared address must draw the same sample on every JDK. java.util.Random is specified as well,
 * but its first draws hardly differ from one seed to the next, and the next seed is what "new sample" takes.
 */
final class SplitMix64 {
    private static final long GOLDEN_GAMMA = 0x9E3779B97F4A7C15L;

    private long state;

    SplitMix64(long seed) {
        // Mixed, so that the stream of seed + GOLDEN_GAMMA is not that of seed shifted by one.
        state = mix(seed);
    }

    /** Uniform in [0, 1). */
    double uniform() {
        state += GOLDEN_GAMMA;
        return (mix(state) >>> 11) * 0x1p-53;
    }

    /** Standard normal by Box and Muller, 1958. Always takes two uniforms, so that draws stay in step. */
    double normal() {
        double radius = Math.sqrt(-2 * StrictMath.log(1 - uniform()));
        return radius * StrictMath.cos(2 * Math.PI * uniform());
    }

    private static long mix(long value) {
        long z = (value ^ (value >>> 30)) * 0xBF58476D1CE4E5B9L;
        z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
        return z ^ (z >>> 31);
    }
}
