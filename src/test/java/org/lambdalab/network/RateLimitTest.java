package org.lambdalab.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.ejml.data.DMatrixRMaj;
import org.ejml.dense.row.factory.DecompositionFactory_DDRM;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lambdalab.sample.Columns;
import org.lambdalab.sample.SplitMix64;

/** The learning rate above which steps lead away. */
final class RateLimitTest {

    /** Momentum, by which the limit is 2(1+β)/L. */
    @ParameterizedTest
    @ValueSource(doubles = {0, 0.5, 0.9})
    void aLinearModelConvergesBelowItAndDivergesAbove(double momentum) {
        Columns rows = Nets.columns(SplitMix64.ofMixed(1), 40, 3, Loss.SQUARED_ERROR);
        Problem problem = Problem.of(Loss.SQUARED_ERROR, rows, Optional.empty());
        Settings settings =
                Nets.PLAIN.withOptimizer(new Optimizer.Momentum(momentum)).withPenalty(Regularization.L2, 0.3);
        Architecture linear = new Architecture(3, List.of(), Activation.TANH);
        double limit = new Training(problem, linear, 1, settings).rateLimit().orElseThrow();
        for (double part : new double[] {0.98, 1.02}) {
            Training training =
                    Nets.after(new Training(problem, linear, 1, settings.withLearningRate(part * limit)), 20_000);
            assertThat(training.standing()).isEqualTo(part < 1 ? Standing.LEARNS : Standing.DIVERGED);
        }
    }

    @Test
    void itIsThatOfTheLargestEigenvalueOfAllSecondDerivatives() {
        SplitMix64 random = SplitMix64.ofMixed(2);
        int saddles = 0;
        for (int number = 0; number < 40; number++) {
            Loss loss = number % 2 == 0 ? Loss.SQUARED_ERROR : Loss.LOGISTIC;
            Columns rows = Nets.columns(random, 30, 2, loss);
            Examples examples = Problem.of(loss, rows, Optional.empty()).training();
            Architecture shape = new Architecture(
                    2, number % 4 < 2 ? List.of(4) : List.of(3, 3), number < 20 ? Activation.TANH : Activation.RELU);
            Network network = Nets.network(random, shape);
            double[] eigenvalues = eigenvalues(network, loss, examples);
            double largest = eigenvalues[eigenvalues.length - 1];
            saddles += -eigenvalues[0] > largest ? 1 : 0;
            int[] order = IntStream.range(0, 30).toArray();
            assertThat(new Curvature(network, loss, examples, order, 0).largest())
                    .isCloseTo(largest, within(1e-2 * largest));
        }
        assertThat(saddles).isPositive();
    }

    /** By differences of gradients along each parameter, ascending. */
    private static double[] eigenvalues(Network network, Loss loss, Examples examples) {
        double[] at = network.parameters().toArray();
        int size = at.length;
        int[] order = IntStream.range(0, examples.size()).toArray();
        Pass pass = new Pass(network.architecture(), loss);
        DMatrixRMaj second = new DMatrixRMaj(size, size);
        double[] gradient = new double[size];
        for (int j = 0; j < size; j++) {
            for (double step : new double[] {1e-7, -1e-7}) {
                double there = at[j];
                at[j] = there + step;
                pass.gradient(at, examples, order, 0, order.length, gradient);
                at[j] = there;
                for (int i = 0; i < size; i++) {
                    // Half to each side, since rounding leaves the matrix not quite symmetric.
                    second.add(i, j, gradient[i] / (4 * step));
                    second.add(j, i, gradient[i] / (4 * step));
                }
            }
        }
        var decomposition = DecompositionFactory_DDRM.eig(size, false, true);
        assertThat(decomposition.decompose(second)).isTrue();
        return IntStream.range(0, size)
                .mapToDouble(i -> decomposition.getEigenvalue(i).getReal())
                .sorted()
                .toArray();
    }

    @Test
    void adamHasNone() {
        Settings adam = Nets.PLAIN.withOptimizer(Optimizer.Adam.USUAL);
        assertThat(new Training(Nets.curve(20, 0), new Architecture(1, List.of(3), Activation.TANH), 1, adam)
                        .rateLimit())
                .isEmpty();
    }
}
