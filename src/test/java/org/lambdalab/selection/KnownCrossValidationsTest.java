package org.lambdalab.selection;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.lambdalab.jobs.Progress;
import org.lambdalab.regression.Basis;
import org.lambdalab.regression.ReferenceCase;
import org.lambdalab.sample.Columns;
import org.lambdalab.sample.Sample;

/** Curves, λ_min and λ_1se beside those of scikit-learn and glmnet on the same folds. */
final class KnownCrossValidationsTest {

    @Test
    void curvesAndChoicesAreThoseOfScikitLearnAndGlmnet() throws IOException {
        List<KnownCrossValidation> known = KnownCrossValidation.all();
        double worst = 0;
        double worstOfRidge = 0;
        double worstByGlmnet = 0;
        int byGlmnet = 0;
        for (KnownCrossValidation one : known) {
            CrossValidation found = CrossValidation.of(
                    rows(one),
                    one.problem().penalty(),
                    one.problem().vector("lambdas"),
                    one.folds(),
                    Progress.UNWATCHED);
            double error = one.requireScikitLearn(
                    found.meanMse(), found.standardErrors(), found.lambdaMin(), found.lambdaOneSe());
            Optional<Double> beside =
                    one.requireGlmnet(found.meanMse(), found.standardErrors(), found.lambdaMin(), found.lambdaOneSe());
            if (one.problem().number("l1Ratio") == 0) {
                worstOfRidge = Math.max(worstOfRidge, error);
            } else {
                worst = Math.max(worst, error);
            }
            byGlmnet += beside.isPresent() ? 1 : 0;
            worstByGlmnet = Math.max(worstByGlmnet, beside.orElse(0.0));
        }
        assertThat(known).hasSizeGreaterThanOrEqualTo(20);
        assertThat(known.stream().filter(KnownCrossValidation::isOfPowers).count())
                .isBetween(10L, 26L);
        assertThat(byGlmnet).isGreaterThanOrEqualTo(10);
        System.out.printf(
                "%d cross-validations: worst beside max(1, error) %.1e of ridge, %.1e of sparse fits; by glmnet, of %d, %.1e%n",
                known.size(), worstOfRidge, worst, byGlmnet, worstByGlmnet);
    }

    private static TrainingRows rows(KnownCrossValidation one) {
        ReferenceCase problem = one.problem();
        if (one.isOfPowers()) {
            return new TrainingRows.OfPowers(
                    new Sample(problem.vector("x"), problem.vector("y")),
                    Basis.ofId(problem.known().get("basis").asString()).orElseThrow(),
                    (int) problem.number("degree"));
        }
        return new TrainingRows.OfColumns(
                Columns.of(problem.vectors("columns"), problem.vector("y")),
                problem.known().get("standardize").asBoolean());
    }
}
