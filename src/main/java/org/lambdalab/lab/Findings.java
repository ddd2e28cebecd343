package org.lambdalab.lab;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lambdalab.experiment.Experiment;
import org.lambdalab.experiment.Observations;
import org.lambdalab.experiment.PenaltyKind;
import org.lambdalab.regression.Solution;
import org.lambdalab.sample.Interval;

/**
 * One immutable answer: everything that the screen of an {@link Experiment} shows.
 *
 * @param yRange the data's and the true curve's range with a margin; it does not depend on the model
 * @param errorRange where errors are worth seeing: what lies far below or above the spread of y is clipped
 * @param weightRange where the path's weights are worth seeing; with next to no penalty they may leave it
 * @param truth the curve that generated the data, where it is known
 * @param byLambda errors of this model over the λ of {@code lambdaRange}
 * @param byDegree errors of degrees 1 to 30 at this penalty and λ
 * @param path the fits of {@code byLambda}, at the same places
 * @param comparisons none, L2, L1 and elastic net, in this order
 */
public record Findings(
        Experiment experiment,
        Observations observations,
        Solution fit,
        Errors errors,
        Interval yRange,
        Interval errorRange,
        Interval weightRange,
        Curve fitted,
        @Nullable Curve truth,
        LambdaRange lambdaRange,
        ErrorCurve byLambda,
        ErrorCurve byDegree,
        List<Solution> path,
        List<Comparison> comparisons,
        Verdict verdict) {

    public Findings {
        path = List.copyOf(path);
        comparisons = List.copyOf(comparisons);
    }

    /** How many weights are exactly zero. */
    public int zeros() {
        return fit.weights().size() - fit.nonZero();
    }

    public Comparison comparison(PenaltyKind kind) {
        return comparisons.stream()
                .filter(comparison -> comparison.kind() == kind)
                .findFirst()
                .orElseThrow();
    }
}
