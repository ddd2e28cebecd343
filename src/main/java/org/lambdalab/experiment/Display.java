package org.lambdalab.experiment;

import java.io.Serializable;

/**
 * What is shown of an experiment beside its answer, which it does not change.
 *
 * @param trueCurve whether the curve that generated the data is shown
 * @param freshPoints whether points that nobody has seen before are laid over the fit, where it is known how to draw them
 * @param zoomedWeights whether the axis of the weights follows the present ones rather than holding for every λ
 */
public record Display(boolean trueCurve, boolean freshPoints, boolean zoomedWeights) implements Serializable {

    public static final Display DEFAULT = new Display(true, false, false);

    public Display withTrueCurve(boolean trueCurve) {
        return new Display(trueCurve, freshPoints, zoomedWeights);
    }

    public Display withFreshPoints(boolean freshPoints) {
        return new Display(trueCurve, freshPoints, zoomedWeights);
    }

    public Display withZoomedWeights(boolean zoomedWeights) {
        return new Display(trueCurve, freshPoints, zoomedWeights);
    }
}
