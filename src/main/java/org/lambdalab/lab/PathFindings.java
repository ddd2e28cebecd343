package org.lambdalab.lab;

import java.io.Serializable;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lambdalab.experiment.Observations;
import org.lambdalab.sample.Interval;
import org.lambdalab.sample.Vector;

/**
 * The part of the answer that holds while λ moves.
 *
 * @param lambdaMax of the lasso: from this λ on it keeps no weight at this degree; 0 where y does not vary
 * @param yRange the data's and the true curve's range with a margin; it does not depend on the model
 * @param errorRange where errors are worth seeing: what lies far below or above the spread of y is clipped
 * @param weightRange where the path's weights are worth seeing; with next to no penalty they may leave it
 * @param weightScale how far the bars of weights reach, at every λ and under every penalty
 * @param truth the curve that generated the data, where it is known
 * @param byLambda errors of this model over the λ of {@code lambdaRange}
 * @param weightPaths of each feature its weight at every λ of {@code byLambda}
 */
public record PathFindings(
        Observations observations,
        LambdaRange lambdaRange,
        double lambdaMax,
        Interval yRange,
        Interval errorRange,
        Interval weightRange,
        WeightScale weightScale,
        @Nullable Curve truth,
        ErrorCurve byLambda,
        List<Vector> weightPaths)
        implements Serializable {

    public PathFindings {
        weightPaths = List.copyOf(weightPaths);
    }

    /** The λ that is to other data what this one is to these: see {@link LambdaRange#carried}. */
    double carried(double lambda, PathFindings to) {
        // Where y does not vary, no λ is more than another.
        double factor = lambdaMax > 0 && to.lambdaMax > 0 ? to.lambdaMax / lambdaMax : 1;
        return lambdaRange.carried(lambda, factor, to.lambdaRange);
    }

    /** The largest weight in size that any feature has at any of the λ. */
    public double largestWeight() {
        return weightPaths.stream()
                .flatMapToDouble(Vector::stream)
                .map(Math::abs)
                .max()
                .orElseThrow();
    }
}
