package org.lambdalab.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.lambdalab.regression.Design;
import org.lambdalab.regression.Path;
import org.lambdalab.regression.Penalty;
import org.lambdalab.regression.Solution;
import org.lambdalab.sample.Columns;
import org.lambdalab.sample.SplitMix64;
import org.lambdalab.sample.Vector;

/** Without hidden layers, the same λ gives what {@code regression} has in closed form. */
final class LinearModelTest {

    static List<Optimizer> optimizers() {
        return List.of(new Optimizer.Sgd(), Optimizer.Momentum.USUAL, Optimizer.Adam.USUAL);
    }

    @ParameterizedTest
    @MethodSource("optimizers")
    void l2IsRidge(Optimizer optimizer) {
        for (int seed = 1; seed <= 5; seed++) {
            requireSolution(columns(seed), Regularization.L2, Penalty.RIDGE, 0.02 * seed * seed, optimizer);
        }
    }

    @ParameterizedTest
    @MethodSource("optimizers")
    void proximalL1IsTheLassoWithTheSameZeros(Optimizer optimizer) {
        int zeros = 0;
        for (int seed = 1; seed <= 5; seed++) {
            zeros += requireSolution(columns(seed), Regularization.L1_PROXIMAL, Penalty.LASSO, 0.15 * seed, optimizer);
        }
        assertThat(zeros).isBetween(5, 25);
    }

    /** Six columns that have much in common, and a y in units of its own. */
    private static Columns columns(int seed) {
        SplitMix64 random = SplitMix64.ofMixed(seed);
        int rows = 50;
        double[][] x = new double[6][rows];
        double[] y = new double[rows];
        for (int i = 0; i < rows; i++) {
            double common = random.normal();
            for (int j = 0; j < x.length; j++) {
                x[j][i] = 5 * j + (1 + j) * (0.6 * common + random.normal());
            }
            y[i] = 40 + 2 * x[0][i] - x[1][i] + 2 * random.normal();
        }
        return Columns.of(
                IntStream.range(0, x.length).mapToObj(j -> Vector.of(x[j])).toList(), Vector.of(y));
    }

    /** @return how many weights are exactly 0 */
    private static int requireSolution(
            Columns columns, Regularization regularization, Penalty penalty, double lambda, Optimizer optimizer) {
        Solution expected = Path.of(Design.of(columns, true), penalty).at(lambda);
        Problem problem = Problem.of(Loss.SQUARED_ERROR, columns, Optional.empty());
        Settings settings = Nets.PLAIN.withOptimizer(optimizer).withPenalty(regularization, lambda);
        Training training =
                new Training(problem, new Architecture(columns.count(), List.of(), Activation.TANH), 7, settings);
        for (double rate : new double[] {0.1, 0.01, 0.001, 1e-4}) {
            training.change(settings.withLearningRate(rate));
            Nets.after(training, 3000);
        }
        Snapshot found = training.snapshot();
        double unit = problem.standardization().yDeviation();
        Vector weights = found.network().weights();
        for (int j = 0; j < weights.size(); j++) {
            assertThat(unit * weights.get(j)).isCloseTo(expected.weights().get(j), within(1e-6));
            assertThat(weights.get(j) == 0).isEqualTo(expected.weights().get(j) == 0);
        }
        assertThat(found.losses().training()).isCloseTo(expected.objective().loss(), within(1e-5));
        assertThat(found.losses().objective()).isCloseTo(expected.objective().value(), within(1e-6));
        assertThat(problem.answers(found.network(), columns.columns()).toArray())
                .containsExactly(expected.predict(columns.columns()).toArray(), within(1e-5));
        return Network.zeros(weights);
    }
}
