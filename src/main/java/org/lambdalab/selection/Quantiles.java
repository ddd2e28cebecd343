package org.lambdalab.selection;

import org.lambdalab.sample.Vector;

/**
 * Of some values, in between them on straight lines: definition 7 of Hyndman and Fan, "Sample quantiles in statistical
 * packages", The American Statistician 50 (1996), as R and NumPy have it unless told otherwise.
 */
final class Quantiles {

    private final double[] sorted;

    private Quantiles(double[] sorted) {
        this.sorted = sorted;
    }

    /** Of at least one value. */
    static Quantiles of(Vector values) {
        return new Quantiles(values.stream().sorted().toArray());
    }

    /** What a share of the values, from 0 to 1, is below. */
    double at(double share) {
        double place = share * (sorted.length - 1);
        int below = (int) place;
        double part = place - below;
        return part == 0 ? sorted[below] : (1 - part) * sorted[below] + part * sorted[below + 1];
    }
}
