package org.lambdalab.api;

import java.util.Locale;

/** The least and the largest that a number may be, both included; in words as {@code 2 to 200,000}. */
record Bounds(double least, double largest) {

    boolean include(double value) {
        return value >= least && value <= largest;
    }

    @Override
    public String toString() {
        return words(least) + " to " + words(largest);
    }

    /** A limit as it stands in a sentence: whole, in groups of three digits; or a power of ten. */
    static String words(double limit) {
        return limit == Math.rint(limit) && Math.abs(limit) < 1e15
                ? String.format(Locale.ROOT, "%,.0f", limit)
                : String.format(Locale.ROOT, "%.0e", limit).replace("e+", "e");
    }
}
