package org.lambdalab.lab;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.lambdalab.experiment.ComparisonRule;
import org.lambdalab.experiment.Experiment;
import org.lambdalab.experiment.Model;
import org.lambdalab.experiment.PenaltyKind;
import org.lambdalab.regression.Solution;
import org.lambdalab.sample.Vector;

/**
 * What one question needs to be answered at any λ: the paths of all four penalties and the errors of every degree, found
 * once. A λ of the slider is then looked up; any other is solved. Safe to share between threads.
 */
final class PathTable {

    private final Study study;
    private final Map<PenaltyKind, PenaltyPath> paths = new EnumMap<>(PenaltyKind.class);
    private final DegreeErrors byDegree;
    private final PathFindings findings;

    /** @param model whose λ plays no part */
    PathTable(Study study, Model model, DegreeErrors byDegree, boolean crossValidated) {
        this.study = study;
        this.byDegree = byDegree;
        for (PenaltyKind kind : PenaltyKind.values()) {
            paths.put(kind, new PenaltyPath(study, kind, model.l1Ratio(), model.degree(), crossValidated));
        }
        PenaltyPath shown = path(model.penalty());
        List<Vector> weights = shown.weights();
        findings = new PathFindings(
                study.observations(),
                study.lambdaRange(model.penalty().penalty(model.l1Ratio())),
                path(PenaltyKind.LASSO).lambdaMax(),
                study.ranges().y(),
                study.ranges().errors(shown.errors(), model.penalty().isPenalty() ? null : byDegree.at(0)),
                PictureRanges.weights(weights),
                WeightScale.ofPaths(
                        paths.entrySet().stream()
                                .filter(path -> path.getKey().isPenalty())
                                .map(path -> path.getValue().weights())
                                .toList(),
                        study.ranges().y()),
                study.truth(),
                shown.errors(),
                weights);
    }

    /** About how much memory the paths take. */
    int bytes() {
        return paths.size()
                * findings.byLambda().size()
                * (300 + 32 * findings.weightPaths().size());
    }

    private PenaltyPath path(PenaltyKind kind) {
        return Objects.requireNonNull(paths.get(kind));
    }

    /** @param experiment one that differs from the question in λ at most, and in what is done with the answer */
    Findings at(Experiment experiment) {
        Model model = experiment.model();
        Solution solution = path(model.penalty()).at(model.lambda());
        Errors errors = study.errors(solution);
        ErrorCurve degrees = byDegree.at(model.effectiveLambda());
        return new Findings(
                experiment,
                findings,
                solution.fit(),
                errors,
                study.curve(solution),
                degrees,
                experiment.display().freshPoints() ? study.freshPoints(solution).orElse(null) : null,
                Arrays.stream(PenaltyKind.values())
                        .map(kind -> comparison(experiment, kind))
                        .toList(),
                Verdict.of(model, path(model.penalty()).verdict(model.lambda()), degrees.verdict(model.degree() - 1)));
    }

    /** Of one weight, 1 for the first, of the experiment's own fit. */
    WeightFindings weight(Experiment experiment, int feature) {
        PenaltyPath shown = path(experiment.model().penalty());
        return WeightFindings.of(shown.at(experiment.model().lambda()), feature, shown.kept(feature - 1));
    }

    private Comparison comparison(Experiment experiment, PenaltyKind kind) {
        Solution solution = compared(experiment, path(kind));
        return new Comparison(kind, solution.fit(), study.errors(solution));
    }

    /** By the rule of the experiment. Its own penalty is what the others are matched to, and none is what it is. */
    private Solution compared(Experiment experiment, PenaltyPath path) {
        Model model = experiment.model();
        PenaltyPath shown = path(model.penalty());
        ComparisonRule rule = experiment.comparisonRule();
        if (rule == ComparisonRule.OWN_BEST && findings.byLambda().isDecided()) {
            return path.best();
        }
        if (path == shown || !path.isPenalised() || !rule.isMatch()) {
            return path.at(model.lambda());
        }
        Solution own = shown.at(model.lambda());
        return switch (rule) {
            case SAME_SHARE -> path.atShare(shown.shareOf(own.lambda()));
            case SAME_PARAMETERS -> path.matched(Solution::degreesOfFreedom, own);
            case SAME_NORM1 -> path.matched(fit -> fit.weights().norm1(), own);
            case SAME_NORM2 -> path.matched(fit -> fit.weights().norm2(), own);
            case SAME_LAMBDA, OWN_BEST -> path.at(model.lambda());
        };
    }
}
