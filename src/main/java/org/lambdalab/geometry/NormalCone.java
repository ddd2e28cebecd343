package org.lambdalab.geometry;

import java.io.Serializable;
import org.lambdalab.regression.Penalty;

/**
 * λ times the subgradients of the penalty at some weights: all that minus the gradient of the loss may be where J is
 * least. Each coordinate is the one number λ(α·sign wⱼ + (1−α)wⱼ), or where wⱼ = 0 anything from −λα to λα. So at a
 * corner of the budget it spans the fan of normals, and on a smooth part of the edge it is the one normal there; under
 * L1 that is λ·sign w, which points along the diagonals and not at the origin.
 *
 * @param low the least of each coordinate
 * @param high the greatest
 */
public record NormalCone(Weights low, Weights high) implements Serializable {

    static NormalCone of(Weights at, Penalty penalty, double lambda) {
        return new NormalCone(
                new Weights(end(at.first(), penalty, lambda, -1), end(at.second(), penalty, lambda, -1)),
                new Weights(end(at.first(), penalty, lambda, 1), end(at.second(), penalty, lambda, 1)));
    }

    private static double end(double weight, Penalty penalty, double lambda, int otherwise) {
        double sign = weight == 0 ? otherwise : Math.signum(weight);
        return lambda * (penalty.l1Ratio() * sign + (1 - penalty.l1Ratio()) * weight);
    }

    /** Whether it has a direction, up to a tolerance for rounding. */
    public boolean contains(Weights direction, double tolerance) {
        return direction.first() >= low.first() - tolerance
                && direction.first() <= high.first() + tolerance
                && direction.second() >= low.second() - tolerance
                && direction.second() <= high.second() + tolerance;
    }
}
