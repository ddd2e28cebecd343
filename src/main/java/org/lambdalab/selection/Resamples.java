package org.lambdalab.selection;

import java.util.function.Function;
import org.lambdalab.sample.Interval;
import org.lambdalab.sample.Sample;
import org.lambdalab.sample.SplitMix64;
import org.lambdalab.sample.Vector;

/**
 * Training samples of one truth, as many as are asked for: the r-th is the same however many there are.
 *
 * @param x draws the x of a sample
 * @param seed another one gives other samples throughout
 */
public record Resamples(Truth truth, Function<SplitMix64, Vector> x, long seed) {

    /** What a resample draws numbers for: each has a stream of its own. */
    private static final int TRAINING = 0;

    private static final int FRESH = 1;
    private static final int SPLIT = 2;
    private static final int PURPOSES = 3;

    /** With x drawn anew each time, every x of the interval alike. */
    public static Resamples anew(Truth truth, Interval interval, int size, long seed) {
        Places places = new Places.Uniform(interval);
        return new Resamples(truth, random -> places.draw(size, random), seed);
    }

    /** With these x each time: only the noise is drawn anew. */
    public static Resamples fixed(Truth truth, Vector x, long seed) {
        return new Resamples(truth, random -> x, seed);
    }

    /** The r-th training sample, r from 0 on. */
    public Sample training(int r) {
        SplitMix64 random = stream(r, TRAINING);
        return truth.sample(x.apply(random), random);
    }

    /** So many rows that the r-th training has no part in, where y is asked for. */
    Sample fresh(int r, Places places, int rows) {
        SplitMix64 random = stream(r, FRESH);
        return truth.sample(places.draw(rows, random), random);
    }

    /** A seed for how the r-th sample is parted. */
    long splitSeed(int r) {
        return stream(r, SPLIT).bits();
    }

    /** The seed is mixed twice: the samples of the next seed, which "new sample" takes, are not these moved on by one. */
    private SplitMix64 stream(int r, int purpose) {
        long start = SplitMix64.ofMixed(seed).bits();
        return SplitMix64.ofMixed(start + (long) r * PURPOSES + purpose);
    }
}
