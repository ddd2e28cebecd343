package org.lambdalab.lab;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lambdalab.sample.Interval;
import org.lambdalab.sample.Vector;

/**
 * How far the axes of the pictures reach, so that they hold still while λ moves.
 *
 * @param y the data's and the true curve's range with a margin; it does not depend on the model
 */
record PictureRanges(Interval y, double yVariance) {

    private static final double MARGIN = 0.12;
    private static final double WEIGHT_MARGIN = 0.05;
    /** Of an axis in powers of ten: with less, whole ones would leave most of it empty. */
    private static final double LITTLE_SPAN = 1.5;

    private static final Interval UNIT_ERRORS = new Interval(0.1, 10);

    static PictureRanges of(Vector y, @Nullable Curve truth) {
        Interval range = Interval.spanning(y);
        Interval all = truth == null ? range : range.spanning(Interval.spanning(truth.y()));
        return new PictureRanges(all.widened(MARGIN), variance(y));
    }

    static double variance(Vector values) {
        double mean = values.stream().average().orElse(0);
        return values.stream()
                .map(value -> (value - mean) * (value - mean))
                .average()
                .orElse(0);
    }

    /**
     * From below the lowest error worth comparing (of validation, or of training where nothing is held out) to the
     * variance of y, which is about the error of a flat line, or some times that; over eight powers of ten at most, and
     * in whole ones, or half ones where there is hardly one, so that it ends where the axis does. Where all of the curve
     * lies above, the errors of other degrees still want their room.
     *
     * @param byDegree where no λ moves it; null where it does
     */
    Interval errors(ErrorCurve byLambda, @Nullable ErrorCurve byDegree) {
        double high = 1.2 * Math.clamp(byLambda.highestError(), yVariance, 15 * yVariance);
        double lowest = byLambda.lowestError();
        double low = high * (lowest < high ? Math.max(lowest / high / 2, 1e-8) : 1e-3);
        // Overfitting is seen by the training error that falls further, but three powers of ten of it are enough.
        low = Math.min(low, Math.max(byLambda.lowestTraining() / 1.5, high * 1e-3));
        if (byDegree != null) {
            low = Math.min(low, Math.max(byDegree.errors(byDegree.bestIndex()).training() / 1.5, high * 1e-3));
        }
        return low > 0 ? inDecades(Math.log10(low), Math.log10(high)) : UNIT_ERRORS;
    }

    private static Interval inDecades(double low, double high) {
        double parts = high - low < LITTLE_SPAN ? 2 : 1;
        return new Interval(
                Math.pow(10, Math.floor(low * parts) / parts), Math.pow(10, Math.ceil(high * parts) / parts));
    }

    /** The weights over the stronger half of the λ: in the weaker half they soon dwarf all others. */
    static Interval weights(List<Vector> paths) {
        double largest = largestOfStrong(paths);
        return new Interval(-largest, largest).widened(WEIGHT_MARGIN);
    }

    /** The largest weight in size over the stronger half of the λ. */
    static double largestOfStrong(List<Vector> paths) {
        double largest = 0;
        for (Vector path : paths) {
            for (int i = path.size() / 2; i < path.size(); i++) {
                largest = Math.max(largest, Math.abs(path.get(i)));
            }
        }
        return largest;
    }
}
