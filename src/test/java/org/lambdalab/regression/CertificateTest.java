package org.lambdalab.regression;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.offset;

import org.junit.jupiter.api.Test;
import org.lambdalab.regression.digits.DoubleDoubles;

/** The certificate that every fit carries, held against arithmetic of 80 digits from the rows themselves. */
final class CertificateTest {

    @Test
    void kktResidualIsWhatEightyDigitsFindForTheWeightsGivenOut() {
        double worst = 0;
        for (long seed = 0; seed < 60; seed++) {
            RandomProblem problem = RandomProblem.of(seed, 25);
            ExactKkt exact = new ExactKkt(problem.sample(), problem.basis(), problem.degree());
            Design design = problem.design();
            double lambdaMax = design.lambdaMax(problem.penalty());
            for (double share : new double[] {0, 1e-6, 0.01, 0.7}) {
                Solution fit = Path.of(design, problem.penalty()).at(share * lambdaMax);
                double scale = lambdaMax + fit.weights().norm1();
                double truth = exact.residual(fit.weights(), fit.lambda(), fit.penalty());
                double error = Math.abs(fit.kktResidual() - truth) / scale;
                assertThat(error).as(problem.name() + " at " + share).isLessThan(1e-20);
                assertThat(truth / scale).as(problem.name() + " at " + share).isLessThanOrEqualTo(1e-14);
                worst = Math.max(worst, error);
            }
        }
        System.out.printf("KKT residual: worst error of the certificate %.1e·(λ_max + ‖w‖₁)%n", worst);
    }

    @Test
    void aWeightThatIsOffShowsInTheCertificateByJustSoMuch() {
        RandomProblem problem = RandomProblem.of(3, 25);
        Design design = problem.design();
        Solution fit = Path.of(design, Penalty.LASSO).at(0.1 * design.lambdaMax(Penalty.LASSO));
        double[] inside = fit.weights().toArray();
        double scale = design.reduced().response().scale();
        for (int j = 0; j < inside.length; j++) {
            inside[j] /= scale;
        }
        inside[0] += 1e-6;
        DoubleDoubles off = new DoubleDoubles(inside, new double[inside.length]);
        Solution wrong = new Solution(
                design, Penalty.LASSO, fit.lambda(), off, design.powers().polynomial(off));
        double truth = new ExactKkt(problem.sample(), problem.basis(), problem.degree())
                .residual(wrong.weights(), fit.lambda(), Penalty.LASSO);
        assertThat(wrong.kktResidual()).isCloseTo(truth, offset(1e-15 * truth));
        assertThat(wrong.kktResidual()).isGreaterThan(0.9e-6 * scale);
        assertThat(wrong.converged()).isFalse();
        assertThat(fit.converged()).isTrue();
    }
}
