package org.lambdalab.network;

import java.io.Serializable;
import java.util.Arrays;
import org.lambdalab.sample.Vector;

/**
 * How many weights are how large: {@value #BINS} bins of one width from −limit to limit, and exact zeros by themselves. Limits
 * are powers of 2, so that of histograms one after the other the narrower can be had over the limit of the widest.
 */
public final class Histogram implements Serializable {

    /** Half of them for negative weights. */
    public static final int BINS = 64;

    private static final long serialVersionUID = 1L;

    /** Narrower than this, all that is small is one bar. */
    private static final double LEAST_LIMIT = 0x1p-10;

    private final double limit;
    private final int zeros;
    private final int[] counts;

    private Histogram(double limit, int zeros, int[] counts) {
        this.limit = limit;
        this.zeros = zeros;
        this.counts = counts;
    }

    /** With the least limit that no weight is beyond. */
    public static Histogram of(Vector weights) {
        double largest = weights.stream().map(Math::abs).max().orElse(0);
        double limit = LEAST_LIMIT;
        while (limit < largest) {
            limit *= 2;
        }
        int zeros = 0;
        int[] counts = new int[BINS];
        for (double weight : weights.shared()) {
            if (weight == 0) {
                zeros++;
            } else {
                int bin = (int) Math.floor((weight / limit + 1) / 2 * BINS);
                counts[Math.min(bin, BINS - 1)]++;
            }
        }
        return new Histogram(limit, zeros, counts);
    }

    /**
     * The same weights in wider bins.
     *
     * @param wider a limit of another histogram
     * @throws IllegalArgumentException if it is below this limit
     */
    public Histogram over(double wider) {
        if (wider < limit) {
            throw new IllegalArgumentException("the limit is " + limit + " already, wider than " + wider);
        }
        Histogram merged = this;
        while (merged.limit < wider) {
            merged = merged.merged();
        }
        return merged;
    }

    private Histogram merged() {
        int[] pairs = new int[BINS];
        for (int bin = 0; bin < BINS; bin++) {
            pairs[BINS / 4 + bin / 2] += counts[bin];
        }
        return new Histogram(2 * limit, zeros, pairs);
    }

    /** No weight is larger. */
    public double limit() {
        return limit;
    }

    /** How many weights there are. */
    public int weights() {
        return zeros + Arrays.stream(counts).sum();
    }

    /** How many weights are exactly 0; they are in no bin. */
    public int zeros() {
        return zeros;
    }

    /** How many weights are from {@link #edge} of this bin up to that of the next. */
    public int count(int bin) {
        return counts[bin];
    }

    /** Where a bin begins. */
    public double edge(int bin) {
        return limit * (2.0 * bin / BINS - 1);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Histogram that
                && limit == that.limit
                && zeros == that.zeros
                && Arrays.equals(counts, that.counts);
    }

    @Override
    public int hashCode() {
        return 31 * Arrays.hashCode(counts) + zeros;
    }

    @Override
    public String toString() {
        return "up to " + limit + ": " + zeros + " zeros, " + Arrays.toString(counts);
    }
}
