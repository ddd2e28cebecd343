package org.lambdalab.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.lambdalab.sample.Columns;
import org.lambdalab.sample.SplitMix64;
import org.lambdalab.sample.Vector;

/** Units that do not matter, and that nothing changes when they go. */
final class DeadUnitsTest {

    private static final int NETWORKS = 400;

    private static Problem problem(int inputs) {
        Columns columns = Nets.columns(SplitMix64.ofMixed(4), 60, inputs, Loss.SQUARED_ERROR);
        return Problem.of(Loss.SQUARED_ERROR, columns, Optional.empty());
    }

    /** With a share of the weights 0, from none to nearly all. */
    private static Network withHoles(SplitMix64 random, Architecture architecture) {
        double share = 0.98 * random.uniform();
        double[] parameters = Nets.network(random, architecture).parameters().toArray();
        for (int i = 0; i < architecture.weights(); i++) {
            if (random.uniform() < share) {
                parameters[i] = 0;
            }
        }
        return new Network(architecture, Vector.of(parameters));
    }

    private static void requireSameAnswers(Network one, Network other) {
        int inputs = one.architecture().inputs();
        List<Vector> rows = Nets.columns(SplitMix64.ofMixed(5), 50, inputs, Loss.SQUARED_ERROR)
                .columns();
        Problem problem = problem(inputs);
        assertThat(problem.answers(other, rows).toArray())
                .containsExactly(problem.answers(one, rows).toArray(), within(1e-12));
    }

    @Test
    void randomNetworksAnswerTheSameWithoutTheirDeadUnits() {
        SplitMix64 random = SplitMix64.ofMixed(6);
        int removed = 0;
        int constant = 0;
        for (int number = 0; number < NETWORKS; number++) {
            Network whole = withHoles(random, Nets.architecture(random, 1 + number % 2, number));
            Network pared = whole.withoutDeadUnits();
            requireSameAnswers(whole, pared);
            assertThat(pared.liveUnits().dead()).isZero();
            int dead = whole.liveUnits().dead();
            assertThat(units(whole) - units(pared)).isEqualTo(dead);
            removed += dead;
            constant += units(whole) > 0 && units(pared) == 0 ? 1 : 0;
        }
        assertThat(removed).isGreaterThan(NETWORKS);
        assertThat(constant).isGreaterThan(NETWORKS / 20);
    }

    private static int units(Network network) {
        return network.architecture().hidden().stream()
                .mapToInt(Integer::intValue)
                .sum();
    }

    /** A unit is live if some way through edges that are not 0 goes from an input to it and on to the output. */
    @Test
    void liveUnitsAreThoseOnAWay() {
        SplitMix64 random = SplitMix64.ofMixed(7);
        for (int number = 0; number < NETWORKS; number++) {
            Network network = withHoles(random, Nets.architecture(random, 2, number));
            boolean[][] onAWay = new boolean[network.layers().size() - 1][Architecture.MAX_UNITS];
            for (int input = 0; input < 2; input++) {
                walk(network, 0, input, onAWay);
            }
            for (int layer = 0; layer < onAWay.length; layer++) {
                int[] expected = onAWay(onAWay[layer]);
                assertThat(network.liveUnits().of(layer)).containsExactly(expected);
            }
        }
    }

    private static int[] onAWay(boolean[] units) {
        return IntStream.range(0, units.length).filter(unit -> units[unit]).toArray();
    }

    /** Follows every way onward; whether one of them comes to the output. */
    private static boolean walk(Network network, int number, int input, boolean[][] onAWay) {
        Layer layer = network.layers().get(number);
        boolean arrives = false;
        for (int unit = 0; unit < layer.units(); unit++) {
            if (network.weight(layer, unit, input) != 0) {
                boolean way = number == onAWay.length || walk(network, number + 1, unit, onAWay);
                if (way && number < onAWay.length) {
                    onAWay[number][unit] = true;
                }
                arrives |= way;
            }
        }
        return arrives;
    }

    /** 1 – 1 – 1 – 1, cut after the input: every unit is a constant that feeds the next. */
    @ParameterizedTest
    @EnumSource
    void aChainOfConstantsIsFoldedIntoTheLastBias(Activation activation) {
        Architecture chain = new Architecture(1, List.of(1, 1, 1), activation);
        Network network = new Network(chain, Vector.of(0, 2, -3, 0.5, 0.7, 0.1, 2, -1));
        double first = activation.of(0.7);
        double second = activation.of(2 * first + 0.1);
        double third = activation.of(-3 * second + 2);
        Network pared = network.withoutDeadUnits();
        assertThat(pared.architecture().hidden()).isEmpty();
        assertThat(pared.parameters().get(0)).isZero();
        assertThat(pared.parameters().get(1)).isCloseTo(0.5 * third - 1, within(1e-15));
        requireSameAnswers(network, pared);
    }

    /** Two chains side by side, of which one is cut before the output: its units are fed, and not heard. */
    @Test
    void aChainThatIsNotHeardIsLeftOut() {
        Architecture twins = new Architecture(1, List.of(2, 2), Activation.TANH);
        Network network = new Network(twins, Vector.of(1, 2, 3, 0, 0, 4, 5, 0, 0.1, 0.2, 0.3, 0.4, 0.5));
        LiveUnits live = network.liveUnits();
        assertThat(live.isLive(0, 0)).isTrue();
        assertThat(live.isLive(0, 1)).isFalse();
        assertThat(live.of(1)).containsExactly(0);
        assertThat(live.fed()).isEqualTo(List.of(List.of(true, true), List.of(true, true)));
        Network pared = network.withoutDeadUnits();
        assertThat(pared)
                .isEqualTo(new Network(
                        new Architecture(1, List.of(1, 1), Activation.TANH), Vector.of(1, 3, 5, 0.1, 0.3, 0.5)));
        requireSameAnswers(network, pared);
    }

    @Test
    void aConstantUnitGoesIntoTheBiasOfTheNextLayer() {
        Architecture shape = new Architecture(1, List.of(2), Activation.TANH);
        Network network = new Network(shape, Vector.of(1, 0, 3, 4, 0.1, 0.2, 0.5));
        Network pared = network.withoutDeadUnits();
        assertThat(pared.architecture().hidden()).containsExactly(1);
        assertThat(pared.parameters().get(0)).isEqualTo(1);
        assertThat(pared.parameters().get(3)).isCloseTo(0.5 + 4 * Math.tanh(0.2), within(1e-15));
    }

    @Test
    void aLinearModelHasNoUnitsToTakeOut() {
        Network linear = new Network(new Architecture(3, List.of(), Activation.TANH), Vector.of(0, 1, 0, 2));
        assertThat(linear.withoutDeadUnits()).isEqualTo(linear);
        assertThat(linear.liveUnits().dead()).isZero();
    }

    /** In the middle of a run: the answers stay, and the run goes on with what the optimizer remembers of the rest. */
    @Test
    void trainingGoesOnWithTheLiveUnits() {
        Settings sparse = new Settings(Optimizer.Adam.USUAL, 0.01, 11, Regularization.L1_PROXIMAL, 0.01, 0);
        Training training = Nets.after(
                new Training(Nets.curve(60, 20), new Architecture(1, List.of(12, 12), Activation.TANH), 2, sparse),
                300);
        training.prune(0.3);
        Network before = training.network();
        Losses losses = training.snapshot().losses();
        int dead = before.liveUnits().dead();
        assertThat(dead).isBetween(5, 22);
        training.removeDeadUnits();
        Network after = training.network();
        assertThat(units(after)).isEqualTo(24 - dead);
        requireSameAnswers(before, after);
        Snapshot snapshot = training.snapshot();
        assertThat(snapshot.losses().training()).isCloseTo(losses.training(), within(1e-12));
        assertThat(snapshot.losses().penalty()).isLessThanOrEqualTo(losses.penalty());
        assertThat(snapshot.pruned()).isLessThanOrEqualTo(Network.zeros(after.weights()));
        Nets.after(training, 100);
        assertThat(training.snapshot().losses().objective())
                .isLessThan(snapshot.losses().objective() + 1e-3);
        assertThat(training.epochs()).isEqualTo(400);
    }

    /** Where every unit stays, removal changes nothing of the run to come. */
    @ParameterizedTest
    @EnumSource
    void removalWithoutDeadUnitsDoesNotDisturbTheRun(Loss loss) {
        Columns rows = Nets.columns(SplitMix64.ofMixed(9), 40, 2, loss);
        Problem problem = Problem.of(loss, rows, 0.25, 1);
        for (Optimizer optimizer : List.of(new Optimizer.Sgd(), Optimizer.Momentum.USUAL, Optimizer.Adam.USUAL)) {
            Settings settings = new Settings(optimizer, 0.01, 8, Regularization.L2, 0.01, 0);
            Architecture shape = new Architecture(2, List.of(4, 3), Activation.TANH);
            Training disturbed = Nets.after(new Training(problem, shape, 1, settings), 10);
            disturbed.removeDeadUnits();
            Training other = Nets.after(new Training(problem, shape, 1, settings), 10);
            assertThat(Nets.after(disturbed, 10).snapshot())
                    .isEqualTo(Nets.after(other, 10).snapshot());
        }
    }

    @Test
    void whatIsPrunedStaysPrunedWhenDeadUnitsGo() {
        Training training = Nets.after(
                new Training(Nets.curve(40, 0), new Architecture(1, List.of(8, 8), Activation.TANH), 2, Nets.PLAIN),
                50);
        training.prune(0.85);
        training.removeDeadUnits();
        double[] zero = training.network().weights().toArray();
        Nets.after(training, 50);
        double[] later = training.network().weights().toArray();
        assertThat(Arrays.stream(zero).filter(weight -> weight == 0)).isNotEmpty();
        for (int i = 0; i < zero.length; i++) {
            assertThat(later[i] == 0).isEqualTo(zero[i] == 0);
        }
    }
}
