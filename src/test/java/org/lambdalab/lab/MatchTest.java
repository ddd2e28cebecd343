package org.lambdalab.lab;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.function.ToDoubleFunction;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lambdalab.data.UnreadableData;
import org.lambdalab.experiment.ComparisonRule;
import org.lambdalab.experiment.Experiment;
import org.lambdalab.experiment.Experiments;
import org.lambdalab.experiment.PenaltyKind;
import org.lambdalab.jobs.Progress;
import org.lambdalab.regression.Fit;
import org.lambdalab.regression.Penalty;
import org.lambdalab.sample.Vector;
import org.lambdalab.selection.LambdaGrid;

/** What is matched agrees, whichever penalty the others are matched to. */
final class MatchTest {

    private final Workbench workbench = new Workbench();

    @ParameterizedTest
    @CsvSource({
        "RIDGE, 0.01",
        "RIDGE, 1e-5",
        "RIDGE, 3",
        "LASSO, 0.01",
        "LASSO, 0.001",
        "LASSO, 0.0123",
        "LASSO, 0.2",
        "ELASTIC_NET, 0.01",
        "ELASTIC_NET, 0.15"
    })
    void bothNormsAgree(PenaltyKind kind, double lambda) throws UnreadableData {
        requireSame(
                kind, lambda, ComparisonRule.SAME_NORM1, fit -> fit.weights().norm1());
        requireSame(
                kind, lambda, ComparisonRule.SAME_NORM2, fit -> fit.weights().norm2());
    }

    private void requireSame(PenaltyKind kind, double lambda, ComparisonRule rule, ToDoubleFunction<Fit> amount)
            throws UnreadableData {
        Findings found = found(kind, lambda, rule);
        double wanted = amount.applyAsDouble(found.fit());
        for (PenaltyKind other : PenaltyKind.values()) {
            Fit fit = found.comparison(other).fit();
            if (other.isPenalty()) {
                assertThat(amount.applyAsDouble(fit)).isCloseTo(wanted, within(1e-6 * Math.max(1, wanted)));
            } else {
                assertThat(fit.lambda()).isZero();
            }
        }
        assertThat(found.comparison(kind).fit()).isEqualTo(found.fit());
    }

    /** L1 has whole numbers of parameters, and an elastic net jumps where a weight joins. */
    @ParameterizedTest
    @CsvSource({"RIDGE, 0.01", "RIDGE, 0.3", "LASSO, 0.01", "LASSO, 0.05", "ELASTIC_NET, 0.02"})
    void effectiveParametersAgreeAsNearlyAsTheyCan(PenaltyKind kind, double lambda) throws UnreadableData {
        Findings found = found(kind, lambda, ComparisonRule.SAME_PARAMETERS);
        double wanted = found.fit().degreesOfFreedom();
        assertThat(found.comparison(PenaltyKind.RIDGE).fit().degreesOfFreedom()).isCloseTo(wanted, within(1e-6));
        assertThat(found.comparison(PenaltyKind.LASSO).fit().degreesOfFreedom()).isCloseTo(wanted, within(0.5 + 1e-9));
        assertThat(found.comparison(PenaltyKind.ELASTIC_NET).fit().degreesOfFreedom())
                .isCloseTo(wanted, within(0.5));
    }

    /** Where the effective parameters jump down as well as up, as many come about in several places. */
    @ParameterizedTest
    @CsvSource({
        "LASSO, 0.02, 12, 0.5",
        "LASSO, 0.02, 12, 0.9",
        "LASSO, 0.005, 12, 0.5",
        "LASSO, 0.001, 20, 0.7",
        "RIDGE, 0.5, 12, 0.95",
        "ELASTIC_NET, 0.01, 15, 0.5"
    })
    void noLambdaOfTheGridOrBetweenComesNearer(PenaltyKind kind, double lambda, int degree, double l1Ratio)
            throws UnreadableData {
        Experiment asked = Experiments.KNOWN
                .withModel(Experiments.KNOWN
                        .model()
                        .withDegree(degree)
                        .withL1Ratio(l1Ratio)
                        .withPenalty(kind)
                        .withLambda(lambda))
                .withComparisonRule(ComparisonRule.SAME_PARAMETERS);
        Findings found = workbench.findings(asked);
        double wanted = found.fit().degreesOfFreedom();
        Study study = new Study(asked.data(), Progress.UNWATCHED);
        for (PenaltyKind other : List.of(PenaltyKind.LASSO, PenaltyKind.ELASTIC_NET, PenaltyKind.RIDGE)) {
            Penalty penalty = other.penalty(l1Ratio);
            LambdaRange range = study.lambdaRange(penalty);
            Vector lambdas = LambdaGrid.decades(range.lowExponent(), range.highExponent(), 400);
            double nearest = study.path(degree, penalty).at(lambdas).stream()
                    .mapToDouble(fit -> Math.abs(fit.degreesOfFreedom() - wanted))
                    .min()
                    .orElseThrow();
            assertThat(Math.abs(found.comparison(other).fit().degreesOfFreedom() - wanted))
                    .as("%s", other)
                    .isLessThanOrEqualTo(nearest + 1e-6);
        }
    }

    @ParameterizedTest
    @CsvSource({"LASSO, 0.01", "ELASTIC_NET, 0.02", "RIDGE, 0.5"})
    void sharesOfTheirLambdaMaxAgree(PenaltyKind kind, double lambda) throws UnreadableData {
        Findings found = found(kind, lambda, ComparisonRule.SAME_SHARE);
        double largest = found.path().lambdaMax();
        double ratio = found.experiment().model().l1Ratio();
        double share = lambda
                / (kind == PenaltyKind.LASSO ? largest : kind == PenaltyKind.RIDGE ? 1000 * largest : largest / ratio);
        assertThat(found.comparison(PenaltyKind.LASSO).fit().lambda()).isCloseTo(share * largest, within(1e-12));
        assertThat(found.comparison(PenaltyKind.ELASTIC_NET).fit().lambda())
                .isCloseTo(share * largest / ratio, within(1e-12));
        assertThat(found.comparison(PenaltyKind.RIDGE).fit().lambda()).isCloseTo(share * 1000 * largest, within(1e-9));
    }

    /** Nothing is penalised, so nothing is to be matched; and beyond all effect there is little left to match. */
    @ParameterizedTest
    @CsvSource({"NONE, 0.1, 0", "LASSO, 0, 0", "LASSO, 1e9, 0.001"})
    void atTheEndsOfAllTheMatchIsAnEnd(PenaltyKind kind, double lambda, double least) throws UnreadableData {
        for (ComparisonRule rule : ComparisonRule.values()) {
            if (rule.isMatch()) {
                Findings found = found(kind, lambda, rule);
                double matched = found.comparison(PenaltyKind.RIDGE).fit().lambda();
                assertThat(matched).isGreaterThanOrEqualTo(least);
                assertThat(matched == 0).isEqualTo(least == 0);
            }
        }
    }

    private Findings found(PenaltyKind kind, double lambda, ComparisonRule rule) throws UnreadableData {
        Experiment known = Experiments.KNOWN;
        return workbench.findings(
                known.withModel(known.model().withPenalty(kind).withLambda(lambda))
                        .withComparisonRule(rule));
    }
}
