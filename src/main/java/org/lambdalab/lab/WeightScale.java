package org.lambdalab.lab;

import java.io.Serializable;
import java.util.List;
import java.util.stream.DoubleStream;
import org.lambdalab.experiment.PenaltyKind;
import org.lambdalab.sample.Interval;
import org.lambdalab.sample.Vector;

/**
 * How far up and down the bars of weights reach: the same for all penalties, so that they can be compared by eye. It is
 * also the same for every λ, so that shrinking is seen, larger bars are cut, and weights that are next to nothing beside
 * y are not magnified; or, zoomed, that of the present weights however small they are, and then for no penalty too
 * unless its weights would make dots of theirs.
 *
 * <p>Both are 1, 2 or 5 times a power of ten, so that axes hold still through most steps of λ.
 */
public record WeightScale(double penalised, double unpenalised) implements Serializable {

    /** Bars keep at least this part of the height that they would have by themselves. */
    private static final double LEAST_HEIGHT = 0.4;
    /** Of the range of y: about a quarter of its standard deviation. */
    private static final double SMALLEST = 0.05;

    /** One for all penalties at all λ: the weights of no penalty and of a weak one may leave it. */
    static WeightScale ofPaths(List<List<Vector>> pathsOfPenalties, Interval yRange) {
        double largest = pathsOfPenalties.stream()
                .mapToDouble(PictureRanges::largestOfStrong)
                .max()
                .orElseThrow();
        double common = rounded(Math.max(smallest(yRange), largest));
        return new WeightScale(common, common);
    }

    /** For the weights of one λ; where all are exactly 0, any would do. */
    static WeightScale of(List<Comparison> comparisons, Interval yRange) {
        double penalised = largest(weights(comparisons, true));
        return of(penalised > 0 ? penalised : smallest(yRange), largest(weights(comparisons, false)));
    }

    /** For the largest weight under any penalty and under none. */
    static WeightScale of(double penalised, double unpenalised) {
        double common = rounded(Math.max(penalised, unpenalised));
        return new WeightScale(fitted(penalised, common), common);
    }

    /** Of these weights by themselves: the same, unless it would cut their bars, or make dots of them. */
    double fittedTo(PenaltyKind kind, Vector weights) {
        double largest = largest(weights.stream());
        return largest > 0 ? fitted(largest, of(kind)) : of(kind);
    }

    public double of(PenaltyKind kind) {
        return kind.isPenalty() ? penalised : unpenalised;
    }

    /** How many times as much no penalty's bars stand for; 1 where the scale is the same. */
    public double ratio() {
        return unpenalised / penalised;
    }

    private static double fitted(double largest, double common) {
        double own = rounded(largest);
        return own > common || own < LEAST_HEIGHT * common ? own : common;
    }

    private static double smallest(Interval yRange) {
        return SMALLEST * yRange.width();
    }

    private static DoubleStream weights(List<Comparison> comparisons, boolean penalised) {
        return comparisons.stream()
                .filter(comparison -> comparison.kind().isPenalty() == penalised)
                .flatMapToDouble(comparison -> comparison.fit().weights().stream());
    }

    private static double largest(DoubleStream weights) {
        return weights.map(Math::abs).max().orElseThrow();
    }

    /** The next of 1, 2, 5, 10, 20 … */
    private static double rounded(double height) {
        double power = Math.pow(10, Math.floor(Math.log10(height)));
        double lead = height / power;
        return power * (lead <= 1 ? 1 : lead <= 2 ? 2 : lead <= 5 ? 5 : 10);
    }
}
