package org.lambdalab.lab;

import java.io.Serializable;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lambdalab.experiment.Experiment;
import org.lambdalab.experiment.Observations;
import org.lambdalab.experiment.PenaltyKind;
import org.lambdalab.regression.Fit;

/**
 * One immutable answer: everything that the screen of an {@link Experiment} shows.
 *
 * @param path what the experiment has in common with the same one at any other λ
 * @param fitted the curve of {@code fit}
 * @param byDegree errors of degrees 1 to 30 at this penalty and λ
 * @param freshPoints if they are asked for and can be drawn
 * @param comparisons none, L2, L1 and elastic net, in this order
 */
public record Findings(
        Experiment experiment,
        PathFindings path,
        Fit fit,
        Errors errors,
        Curve fitted,
        ErrorCurve byDegree,
        @Nullable FreshPoints freshPoints,
        List<Comparison> comparisons,
        Verdict verdict)
        implements Serializable {

    /** Of the range of y: what no eye sees. */
    private static final double FLAT = 1e-3;

    public Findings {
        comparisons = List.copyOf(comparisons);
    }

    public Observations observations() {
        return path.observations();
    }

    public Comparison comparison(PenaltyKind kind) {
        return comparisons.stream()
                .filter(comparison -> comparison.kind() == kind)
                .findFirst()
                .orElseThrow();
    }

    /** How far the axes of the comparison reach. */
    public WeightScale weightScale() {
        return isZoomed() ? WeightScale.of(comparisons, path.yRange()) : path.weightScale();
    }

    /** How far the axis of the fit's own weights reaches, which may have another λ than the comparison. */
    public double weightHeight() {
        PenaltyKind kind = experiment.model().penalty();
        return isZoomed()
                ? weightScale().fittedTo(kind, fit.weights())
                : weightScale().of(kind);
    }

    private boolean isZoomed() {
        return experiment.display().zoomedWeights();
    }

    /** Whether the penalty has left no weight that is worth seeing: the curve is then the mean of the training y. */
    public boolean isFlat() {
        double least = FLAT * path.yRange().width();
        return experiment.model().penalty().isPenalty()
                && fit.weights().stream().allMatch(weight -> Math.abs(weight) < least);
    }
}
