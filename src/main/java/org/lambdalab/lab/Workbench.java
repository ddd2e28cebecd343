package org.lambdalab.lab;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lambdalab.data.UnreadableData;
import org.lambdalab.experiment.ComparisonRule;
import org.lambdalab.experiment.DataSource;
import org.lambdalab.experiment.Experiment;
import org.lambdalab.experiment.Model;
import org.lambdalab.experiment.PenaltyKind;
import org.lambdalab.regression.Basis;
import org.lambdalab.regression.Penalty;
import org.lambdalab.regression.Solution;

/**
 * Answers experiments one after another, and remembers what the next is likely to share: a step of λ only looks a path
 * up, a step of degree only finds new paths. One a person; not thread-safe.
 */
public final class Workbench {

    private @Nullable StudyKey key;
    private @Nullable Study study;

    private record StudyKey(DataSource source, double validationShare, long seed, Basis basis) {}

    /**
     * The findings of one experiment.
     *
     * @throws UnreadableData if the chosen columns cannot be fitted
     */
    public Findings findings(Experiment experiment) throws UnreadableData {
        Study study = study(experiment);
        Model model = experiment.model();
        Penalty penalty = model.penalty().penalty(model.l1Ratio());
        Solution fit = study.fit(model.degree(), penalty, model.effectiveLambda());
        Errors errors = study.errors(fit);
        Study.Sweep sweep =
                model.penalty() == PenaltyKind.NONE ? study.unpenalised(fit) : study.sweep(model.degree(), penalty);
        ErrorCurve byDegree = study.byDegree(penalty, model.effectiveLambda());
        return new Findings(
                experiment,
                study.observations(),
                fit,
                errors,
                study.yRange(),
                study.errorRange(sweep),
                study.weightRange(sweep),
                study.curve(fit),
                study.truth(),
                study.lambdaRange(),
                sweep.curve(),
                byDegree,
                sweep.fits(),
                comparisons(study, experiment),
                Verdict.of(errors, model, sweep.curve(), byDegree));
    }

    private List<Comparison> comparisons(Study study, Experiment experiment) {
        return Arrays.stream(PenaltyKind.values())
                .map(kind -> {
                    Solution fit = comparedFit(study, experiment, kind);
                    return new Comparison(kind, fit, study.errors(fit));
                })
                .toList();
    }

    private Solution comparedFit(Study study, Experiment experiment, PenaltyKind kind) {
        Model model = experiment.model();
        Penalty penalty = kind.penalty(model.l1Ratio());
        boolean ownBest = experiment.matching() == ComparisonRule.OWN_BEST
                && study.observations().split().validation().isPresent();
        if (ownBest && kind != PenaltyKind.NONE) {
            Study.Sweep sweep = study.sweep(model.degree(), penalty);
            return sweep.fits().get(sweep.curve().bestIndex());
        }
        return study.fit(model.degree(), penalty, kind.effective(model.lambda()));
    }

    private Study study(Experiment experiment) throws UnreadableData {
        StudyKey wanted = new StudyKey(
                experiment.source(),
                experiment.validationShare(),
                experiment.seed(),
                experiment.model().basis());
        Study present = study;
        if (present == null || !wanted.equals(key)) {
            present = new Study(
                    experiment.source().observe(experiment.validationShare(), experiment.seed()),
                    experiment.model().basis());
            study = present;
            key = wanted;
        }
        return present;
    }
}
