package org.lambdalab.regression;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.offset;
import static org.assertj.core.data.Percentage.withPercentage;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.lambdalab.regression.digits.DoubleDoubles;
import org.lambdalab.sample.Sample;
import org.lambdalab.sample.Vector;

final class SolutionTest {

    private static final Sample SAMPLE = RandomProblem.uniform(30);

    @ParameterizedTest
    @EnumSource(Basis.class)
    void coefficientsOfPowersOfXGiveThePredictions(Basis basis) {
        Solution fit =
                Path.of(Design.of(SAMPLE, basis, 8), Penalty.elasticNet(0.5)).at(0.01);
        Vector coefficients = fit.coefficients();
        for (double x : new double[] {-1.5, -0.3, 0, 0.9}) {
            double value = 0;
            for (int k = coefficients.size() - 1; k >= 0; k--) {
                value = value * x + coefficients.get(k);
            }
            assertThat(fit.predict(x)).isCloseTo(value, offset(1e-12));
        }
        assertThat(fit.predict(Vector.of(0.2, 0.4))).isEqualTo(Vector.of(fit.predict(0.2), fit.predict(0.4)));
    }

    @Test
    void coefficientsAreFiniteWhereTheyCanBeWrittenDown() {
        Vector far = Vector.of(SAMPLE.x().stream().map(x -> 1e12 + x).toArray());
        Vector small = Vector.of(SAMPLE.y().stream().map(y -> 1e-90 * y).toArray());
        Vector coefficients = Path.of(Design.of(new Sample(far, small), Basis.LEGENDRE, 30), Penalty.RIDGE)
                .at(0.1)
                .coefficients();
        assertThat(coefficients.stream()).allMatch(value -> Double.isFinite(value) && value != 0);
        assertThat(Math.abs(coefficients.get(0))).isGreaterThan(1e250);
    }

    @Test
    void rawPowersHaveTheExactZerosOfTheirWeights() {
        Design design = Design.of(SAMPLE, Basis.RAW_MONOMIAL, 9);
        Solution fit = Path.of(design, Penalty.LASSO).at(0.1 * design.lambdaMax(Penalty.LASSO));
        assertThat(fit.nonZero()).isBetween(1, 8);
        for (int k = 1; k <= 9; k++) {
            assertThat(fit.coefficients().get(k) == 0).isEqualTo(fit.weights().get(k - 1) == 0);
        }
    }

    @Test
    void trainingErrorIsTheMeanSquareOfTheResiduals() {
        for (double lambda : new double[] {0, 1e-4, 0.1, 100}) {
            Solution fit = Path.of(Design.of(SAMPLE, Basis.LEGENDRE, 12), Penalty.elasticNet(0.7))
                    .at(lambda);
            assertThat(fit.trainingMse()).isCloseTo(meanSquare(fit, SAMPLE), offset(1e-15));
            assertThat(fit.objective().value())
                    .isCloseTo(
                            fit.trainingMse() / 2
                                    + lambda * Penalty.elasticNet(0.7).of(fit.weights()),
                            offset(1e-15));
        }
    }

    /** The one counts what weights leave of the triangle, the other what the curve leaves of the rows' sums. */
    @Test
    void trainingErrorByWeightsIsThatOfTheCurve() {
        for (long seed = 0; seed < 100; seed++) {
            RandomProblem problem = RandomProblem.of(seed, 300);
            Design design = problem.design();
            double lambdaMax = design.lambdaMax(problem.penalty());
            for (double share : new double[] {1e-6, 0.01, 0.7}) {
                Solution solution = Path.of(design, problem.penalty()).at(share * lambdaMax);
                double byCurve = design.powers().meanSquaredErrorOfPolynomial(solution.polynomial());
                assertThat(solution.trainingMse())
                        .as(problem.name() + " at " + share)
                        .isCloseTo(byCurve, withPercentage(1e-10));
            }
        }
    }

    @Test
    void noNeighbourHasALowerObjective() {
        Design design = Design.of(SAMPLE, Basis.SCALED_MONOMIAL, 6);
        Solution fit = Path.of(design, Penalty.elasticNet(0.6)).at(0.05);
        double scale = design.reduced().response().scale();
        for (int j = 0; j < 6; j++) {
            for (double step : new double[] {-1e-3, 1e-3}) {
                double[] near = fit.weights().toArray();
                near[j] += step;
                double[] inside =
                        IntStream.range(0, 6).mapToDouble(k -> near[k] / scale).toArray();
                DoubleDoubles weights = new DoubleDoubles(inside, new double[6]);
                Solution other = new Solution(
                        design, fit.penalty(), 0.05, weights, design.powers().polynomial(weights));
                assertThat(other.objective().value())
                        .isGreaterThan(fit.objective().value());
            }
        }
    }

    @Test
    void leastSquaresHasADegreeOfFreedomForEveryColumnAndTheIntercept() {
        assertThat(Path.of(Design.of(SAMPLE, Basis.RAW_MONOMIAL, 9), Penalty.RIDGE)
                        .at(0)
                        .degreesOfFreedom())
                .isEqualTo(10);
    }

    @Test
    void lassoHasADegreeOfFreedomForEveryNonzeroWeightAndTheIntercept() {
        Solution fit =
                Path.of(Design.of(SAMPLE, Basis.RAW_MONOMIAL, 9), Penalty.LASSO).at(0.01);
        assertThat(fit.degreesOfFreedom()).isEqualTo(1 + fit.nonZero());
    }

    /** The trace of y ↦ ŷ by its definition: the derivative of each prediction by its own y. */
    @Test
    void degreesOfFreedomAreTheTraceOfTheFitAsAFunctionOfY() {
        for (Penalty penalty : new Penalty[] {Penalty.RIDGE, Penalty.elasticNet(0.5)}) {
            double lambda = 0.02;
            double step = 1e-6;
            double trace = 0;
            for (int i = 0; i < SAMPLE.size(); i++) {
                double x = SAMPLE.x().get(i);
                trace += (moved(i, step, penalty, lambda).predict(x)
                                - moved(i, -step, penalty, lambda).predict(x))
                        / (2 * step);
            }
            Solution fit = moved(0, 0, penalty, lambda);
            assertThat(fit.degreesOfFreedom()).isCloseTo(trace, offset(1e-7));
            assertThat(fit.degreesOfFreedom()).isBetween(1.5, 8.0);
        }
    }

    private static Solution moved(int row, double step, Penalty penalty, double lambda) {
        double[] y = SAMPLE.y().toArray();
        y[row] += step;
        return Path.of(Design.of(new Sample(SAMPLE.x(), Vector.of(y)), Basis.SCALED_MONOMIAL, 9), penalty)
                .at(lambda);
    }

    static double meanSquare(Solution fit, Sample sample) {
        return IntStream.range(0, sample.size())
                        .mapToDouble(
                                i -> sample.y().get(i) - fit.predict(sample.x().get(i)))
                        .map(error -> error * error)
                        .sum()
                / sample.size();
    }
}
