package org.lambdalab.lab;

import java.io.Serializable;
import java.util.List;
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
 * @param comparisons none, L2, L1 and elastic net, in this order
 */
public record Findings(
        Experiment experiment,
        PathFindings path,
        Fit fit,
        Errors errors,
        Curve fitted,
        ErrorCurve byDegree,
        List<Comparison> comparisons,
        Verdict verdict)
        implements Serializable {

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

    public WeightScale weightScale() {
        return WeightScale.of(comparisons, path.yRange());
    }
}
