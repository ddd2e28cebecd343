package org.lambdalab.regression;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.lambdalab.sample.Sample;
import org.lambdalab.sample.Vector;

/** Whole paths of random problems: degree 1–30, all bases, n from 3 up, y from 1e-6 to 1e6, λ from 0 to 1e12. */
final class OptimalityTest {

    private static final double BOUND = 1e-14;

    @Test
    void everyFitOfEveryPathIsOptimal() {
        double worst = 0;
        for (long seed = 0; seed < 700; seed++) {
            worst = Math.max(worst, worstOf(RandomProblem.of(seed, 2_000)));
        }
        System.out.printf("Random paths: worst KKT residual %.1e·(λ_max + ‖w‖₁)%n", worst);
    }

    @Test
    void fitsToTwoHundredThousandRowsAreOptimal() {
        SplittableRandom random = new SplittableRandom(1);
        double[] x = IntStream.range(0, 200_000)
                .mapToDouble(i -> random.nextDouble(-3, 5))
                .toArray();
        double[] y = Arrays.stream(x)
                .map(value -> 1e6 * Math.sin(value) + 1e5 * random.nextGaussian())
                .toArray();
        Sample sample = new Sample(Vector.of(x), Vector.of(y));
        double worst = 0;
        for (Basis basis : Basis.values()) {
            for (double l1Ratio : new double[] {0, 0.3, 1}) {
                String name = "200,000 rows, " + basis.id();
                worst = Math.max(
                        worst, worstOf(new RandomProblem(name, sample, basis, 30, Penalty.elasticNet(l1Ratio))));
            }
        }
        System.out.printf("200,000 rows: worst KKT residual %.1e·(λ_max + ‖w‖₁)%n", worst);
    }

    @Test
    void warmAndColdStartsAgree() {
        double worst = 0;
        for (long seed = 0; seed < 700; seed++) {
            RandomProblem problem = RandomProblem.of(seed, 2_000);
            Path path = Path.of(problem.design(), problem.penalty());
            Vector lambdas = lambdas(problem, 1e-8, 25);
            List<Solution> warm = path.at(lambdas);
            for (int i = 0; i < lambdas.size(); i++) {
                Vector weights = warm.get(i).weights();
                Vector cold = path.at(lambdas.get(i)).weights();
                String name = problem.name() + " at " + lambdas.get(i);
                assertThat(zeros(weights)).as(name).isEqualTo(zeros(cold));
                double error = distance(weights, cold) / (Double.MIN_NORMAL + cold.norm1());
                assertThat(error).as(name).isLessThanOrEqualTo(1e-14);
                worst = Math.max(worst, error);
            }
        }
        System.out.printf("Warm and cold: worst difference of a weight %.1e·‖w‖₁%n", worst);
    }

    @Test
    void aPathDescendedAndClimbedMeetsTheSameWeights() {
        RandomProblem problem = RandomProblem.of(5, 300);
        Path path = Path.of(problem.design(), Penalty.LASSO);
        Vector down = lambdas(problem, 1e-6, 30);
        double[] up = down.toArray();
        Arrays.sort(up);
        List<Solution> descended = path.at(down);
        List<Solution> climbed = path.at(Vector.of(up));
        for (int i = 0; i < up.length; i++) {
            Vector weights = descended.get(up.length - 1 - i).weights();
            assertThat(distance(weights, climbed.get(i).weights())).isLessThanOrEqualTo(1e-14 * weights.norm1());
        }
    }

    /** Few rows, so that features outnumber them: columns become dependent, and part again as λ rises. */
    @Test
    void lambdasInAnyOrderLeadToOptimalFits() {
        SplittableRandom random = new SplittableRandom(2);
        for (long seed = 0; seed < 400; seed++) {
            RandomProblem problem = RandomProblem.of(seed, 25);
            Design design = problem.design();
            double lambdaMax = design.lambdaMax(Penalty.LASSO);
            double[] lambdas = random.doubles(25, -18, 0)
                    .map(exponent -> lambdaMax * Math.pow(10, exponent))
                    .toArray();
            for (Solution fit : Path.of(design, Penalty.LASSO).at(Vector.of(lambdas))) {
                assertThat(fit.converged())
                        .as("%s at %s", problem.name(), fit.lambda())
                        .isTrue();
                assertThat(fit.kktResidual())
                        .as("%s at %s", problem.name(), fit.lambda())
                        .isLessThanOrEqualTo(BOUND * (lambdaMax + fit.weights().norm1()));
            }
        }
    }

    @Test
    void lambdasCloseTogetherAreFollowedToTheSameWeights() {
        for (long seed = 0; seed < 60; seed++) {
            RandomProblem problem = RandomProblem.of(seed, 300);
            Path path = Path.of(problem.design(), Penalty.LASSO);
            List<Solution> fits = path.at(lambdas(problem, 1e-7, 1_000));
            for (Solution fit : fits) {
                assertThat(fit.converged()).isTrue();
            }
            for (int i = 0; i < fits.size(); i += 37) {
                Vector followed = fits.get(i).weights();
                Vector cold = path.at(fits.get(i).lambda()).weights();
                assertThat(zeros(followed)).as(problem.name()).isEqualTo(zeros(cold));
                assertThat(distance(followed, cold)).as(problem.name()).isLessThanOrEqualTo(1e-14 * cold.norm1());
            }
        }
    }

    /** Four equidistant x, where Legendre polynomials repeat: two weights reach 0 at the same λ and both go on. */
    @Test
    void weightsThatVanishTogetherComeBackTogether() {
        RandomProblem problem = RandomProblem.of(1310, 400);
        Path path = Path.of(problem.design(), problem.penalty());
        List<Solution> fits = path.at(lambdas(problem, 1e-12, 36));
        assertThat(fits).allMatch(Solution::converged);
        assertThat(fits.get(6).weights().get(4)).isNegative();
        assertThat(fits.get(7).weights().get(4)).isPositive();
    }

    private static double worstOf(RandomProblem problem) {
        Design design = problem.design();
        double lambdaMax = design.lambdaMax(problem.penalty());
        double[] lambdas = lambdas(problem, 1e-12, 28).toArray();
        double[] all = Arrays.copyOf(lambdas, 32);
        all[28] = 1e12;
        all[29] = 1e-12;
        all[30] = 2 * lambdaMax;
        double worst = 0;
        for (Solution fit : Path.of(design, problem.penalty()).at(Vector.of(all))) {
            double ratio = fit.kktResidual() / (lambdaMax + fit.weights().norm1());
            assertThat(ratio)
                    .as("%s, λ %s, λ_max %s", problem.name(), fit.lambda(), lambdaMax)
                    .isLessThanOrEqualTo(BOUND);
            worst = Math.max(worst, ratio);
        }
        return worst;
    }

    private static Vector lambdas(RandomProblem problem, double ratio, int count) {
        double lambdaMax = problem.design().lambdaMax(problem.penalty());
        return Vector.of(IntStream.range(0, count)
                .mapToDouble(i -> lambdaMax * Math.pow(ratio, i / (count - 1.0)))
                .toArray());
    }

    private static List<Boolean> zeros(Vector weights) {
        return weights.stream().mapToObj(weight -> weight == 0).toList();
    }

    private static double distance(Vector a, Vector b) {
        return IntStream.range(0, a.size())
                .mapToDouble(j -> Math.abs(a.get(j) - b.get(j)))
                .max()
                .orElse(0);
    }
}
