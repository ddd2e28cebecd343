package org.lambdalab.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What each way to keep weights small does to them. */
final class PenaltiesTest {

    private static final Architecture SHAPE = new Architecture(1, List.of(8, 8), Activation.TANH);

    private final Problem problem = Nets.curve(40, 20);

    private Training run(Settings settings, int epochs) {
        return Nets.after(new Training(problem, SHAPE, 5, settings), epochs);
    }

    private static double distance(Training one, Training other) {
        double[] here = one.network().parameters().toArray();
        double[] there = other.network().parameters().toArray();
        double largest = 0;
        for (int i = 0; i < here.length; i++) {
            largest = Math.max(largest, Math.abs(here[i] - there[i]));
        }
        return largest;
    }

    @Test
    void weightDecayIsL2ForPlainDescentButNotWithMomentumNorAdam() {
        Settings l2 = Nets.PLAIN.withBatchSize(7).withPenalty(Regularization.L2, 0.02);
        Settings decay = l2.withPenalty(Regularization.WEIGHT_DECAY, 0.02);
        assertThat(distance(run(l2, 50), run(decay, 50))).isLessThan(1e-12);
        Optimizer momentum = Optimizer.Momentum.USUAL;
        assertThat(distance(run(l2.withOptimizer(momentum), 50), run(decay.withOptimizer(momentum), 50)))
                .isGreaterThan(1e-3);
        Optimizer adam = Optimizer.Adam.USUAL;
        assertThat(distance(
                        run(l2.withOptimizer(adam).withLearningRate(0.01), 50),
                        run(decay.withOptimizer(adam).withLearningRate(0.01), 50)))
                .isGreaterThan(1e-3);
    }

    /** Without a gradient, all that moves weights is their decay: (1 − ηλ) a step, whatever the optimizer divides by. */
    @Test
    void weightDecayIsDecoupledFromAdam() {
        Network start = Initialization.network(SHAPE, 3);
        Steps steps = Steps.of(Optimizer.Adam.USUAL, SHAPE.parameters());
        double[] parameters = start.parameters().toArray();
        for (int k = 0; k < 3; k++) {
            steps.propose(new double[parameters.length], 0.1);
            steps.apply(parameters, SHAPE.weights(), Regularization.WEIGHT_DECAY, 0.5, 0.1);
        }
        for (int i = 0; i < SHAPE.weights(); i++) {
            assertThat(parameters[i]).isCloseTo(start.parameters().get(i) * 0.95 * 0.95 * 0.95, within(1e-15));
        }
    }

    @Test
    void biasesAreNeverPenalised() {
        for (Regularization regularization : Regularization.values()) {
            for (Optimizer optimizer : List.of(new Optimizer.Sgd(), Optimizer.Momentum.USUAL, Optimizer.Adam.USUAL)) {
                double[] parameters = {1, -2, 3, -4};
                Steps steps = Steps.of(optimizer, 4);
                double[] gradient = new double[4];
                regularization.addSlope(parameters, 2, 0.5, gradient);
                steps.propose(gradient, 0.1);
                steps.apply(parameters, 2, regularization, 0.5, 0.1);
                assertThat(parameters[2]).isEqualTo(3);
                assertThat(parameters[3]).isEqualTo(-4);
                boolean shrunk = parameters[0] < 1 && parameters[1] > -2;
                assertThat(shrunk).isEqualTo(regularization != Regularization.NONE);
            }
        }
    }

    @Test
    void proximalL1LandsOnExactZerosWhereTheSubgradientOnlyComesNear() {
        Settings settings = Nets.PLAIN.withLearningRate(0.05);
        Network landed = run(settings.withPenalty(Regularization.L1_PROXIMAL, 0.05), 2000)
                .network();
        Network near = run(settings.withPenalty(Regularization.L1_SUBGRADIENT, 0.05), 2000)
                .network();
        Network l2 = run(settings.withPenalty(Regularization.L2, 0.05), 2000).network();
        assertThat(Network.zeros(landed.weights())).isGreaterThan(40);
        assertThat(Network.zeros(near.weights())).isZero();
        assertThat(Network.zeros(l2.weights())).isZero();
    }

    @Test
    void aWeightAtZeroComesBackWhenLambdaFalls() {
        Settings settings = Nets.PLAIN.withOptimizer(Optimizer.Adam.USUAL).withLearningRate(0.01);
        Training training = run(settings.withPenalty(Regularization.L1_PROXIMAL, 0.01), 1000);
        Network before = training.network();
        training.change(settings.withPenalty(Regularization.L1_PROXIMAL, 1e-5));
        Network after = Nets.after(training, 1000).network();
        assertThat(Network.zeros(before.weights())).isGreaterThan(20);
        assertThat(Network.zeros(after.weights())).isLessThan(Network.zeros(before.weights()) - 5);
    }

    @Test
    void lambdaChangesWithoutABreak() {
        Settings small = Nets.PLAIN.withPenalty(Regularization.L2, 0.001);
        Training training = run(small, 100);
        Network before = training.network();
        training.change(small.withPenalty(Regularization.L2, 0.1));
        assertThat(training.network()).isEqualTo(before);
        assertThat(training.epochs()).isEqualTo(100);
        double norm = before.weights().norm2();
        Nets.after(training, 200);
        assertThat(training.network().weights().norm2()).isLessThan(norm);
        assertThat(training.snapshot().history().getFirst().epoch()).isZero();
        assertThat(training.snapshot().history().getLast().epoch()).isEqualTo(300);
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "NONE")
    void duringTheWarmUpLambdaIsZero(Regularization regularization) {
        Settings plain = Nets.PLAIN.withBatchSize(9);
        Settings warm = plain.withPenalty(regularization, 0.3).withWarmUpEpochs(20);
        assertThat(run(warm, 20).network()).isEqualTo(run(plain, 20).network());
        assertThat(run(warm, 21).network()).isNotEqualTo(run(plain, 21).network());
    }

    @Test
    void aLargeLambdaFromTheStartMakesAllWeightsCollapse() {
        Settings large = Nets.PLAIN.withPenalty(Regularization.L1_PROXIMAL, 10);
        Training training = run(large, 0);
        assertThat(training.standing()).isEqualTo(Standing.LEARNS);
        Nets.after(training, 300);
        assertThat(training.standing()).isEqualTo(Standing.COLLAPSED);
        assertThat(training.snapshot().standing()).isEqualTo(Standing.COLLAPSED);
        assertThat(training.network().hasCollapsed()).isTrue();
        assertThat(run(Nets.PLAIN.withPenalty(Regularization.L2, 5), 300).standing())
                .isEqualTo(Standing.COLLAPSED);
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.0001, 0.01, 1})
    void thePenaltyIsPartOfTheObjectiveInUnitsOfY(double lambda) {
        Snapshot l1 = run(Nets.PLAIN.withPenalty(Regularization.L1_PROXIMAL, lambda), 3)
                .snapshot();
        double unit = problem.standardization().yDeviation();
        assertThat(l1.losses().penalty())
                .isCloseTo(lambda * unit * l1.network().weights().norm1(), within(1e-12));
        Snapshot l2 = run(Nets.PLAIN.withPenalty(Regularization.L2, lambda), 3).snapshot();
        double norm = unit * l2.network().weights().norm2();
        assertThat(l2.losses().penalty()).isCloseTo(lambda / 2 * norm * norm, within(1e-12));
        assertThat(l2.losses().objective())
                .isEqualTo(l2.losses().training() + l2.losses().penalty());
        assertThat(run(Nets.PLAIN.withPenalty(Regularization.WEIGHT_DECAY, lambda), 3)
                        .snapshot()
                        .losses()
                        .penalty())
                .isZero();
    }
}
