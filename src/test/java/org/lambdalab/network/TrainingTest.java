package org.lambdalab.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.lang.management.ManagementFactory;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.lambdalab.sample.Columns;
import org.lambdalab.sample.SplitMix64;
import org.lambdalab.sample.Vector;

/** Trainings step by step. */
final class TrainingTest {

    private static final Architecture SHAPE = new Architecture(1, List.of(8, 8), Activation.TANH);
    private static final Settings BATCHES =
            new Settings(Optimizer.Adam.USUAL, 0.01, 7, Regularization.L1_PROXIMAL, 0.001, 0);

    private final Problem problem = Nets.curve(40, 20);

    private Training training(long seed, Settings settings) {
        return new Training(problem, SHAPE, seed, settings);
    }

    @Test
    void aSeedGivesTheSameRunToTheLastBit() {
        Training one = Nets.after(training(3, BATCHES), 30);
        Training other = training(3, BATCHES);
        for (int k = 0; k < 15; k++) {
            other.step();
            other.snapshot();
            other.epoch();
        }
        for (int k = 0; k < 15 * 6; k++) {
            other.step();
        }
        assertThat(other.snapshot()).isEqualTo(one.snapshot());
        assertThat(Nets.after(training(4, BATCHES), 30).network()).isNotEqualTo(one.network());
    }

    /** Computed apart from this code, in Python from the published algorithms: generator, first weights, order of rows and all. */
    @ParameterizedTest
    @CsvSource({
        "TANH,0.4957350121140901,0.0,0.2549853806272265,0.012996636270923059,0.05028648575300329,5",
        "RELU,-2.0854419245163283,0.0,0.5837258160429682,0.10335096337583036,0.041714981799424136,8"
    })
    void aSeedDrawsTheSameRunForEver(
            Activation activation, double first, double second, double bias, double loss, double penalty, int zeros) {
        double[] x = IntStream.range(0, 10).mapToDouble(i -> i / 10.0).toArray();
        Vector y =
                Vector.owning(Arrays.stream(x).map(value -> 3 * value * value).toArray());
        Problem parabola = Problem.of(Loss.SQUARED_ERROR, Columns.of(List.of(Vector.of(x)), y), Optional.empty());
        Settings settings = new Settings(Optimizer.Adam.USUAL, 0.02, 4, Regularization.L1_PROXIMAL, 0.01, 0);
        Snapshot found = Nets.after(
                        new Training(parabola, new Architecture(1, List.of(4, 3), activation), 3, settings), 20)
                .snapshot();
        Network network = found.network();
        assertThat(network.weight(network.layers().get(0), 0, 0)).isCloseTo(first, within(1e-11));
        assertThat(network.weight(network.layers().get(1), 1, 2)).isCloseTo(second, within(1e-11));
        assertThat(network.bias(network.layers().get(2), 0)).isCloseTo(bias, within(1e-11));
        assertThat(found.losses().training()).isCloseTo(loss, within(1e-11));
        assertThat(found.losses().penalty()).isCloseTo(penalty, within(1e-11));
        assertThat(Network.zeros(network.weights())).isEqualTo(zeros);
    }

    @Test
    void everyRowIsLearnedFromOnceAnEpoch() {
        Training training = training(1, BATCHES);
        for (int k = 1; k <= 6; k++) {
            assertThat(training.epochs()).isZero();
            training.step();
        }
        assertThat(training.epochs()).isEqualTo(1);
        assertThat(training.snapshot().steps()).isEqualTo(6);
    }

    /** Learning row by row in the order drawn is another run than in the order given, and none is left out. */
    @Test
    void batchesAreDrawnAnewEachEpoch() {
        Settings slow = Nets.PLAIN.withBatchSize(1).withLearningRate(1e-9);
        Settings full = Nets.PLAIN.withLearningRate(40e-9);
        double[] batches =
                Nets.after(training(1, slow), 1).network().parameters().toArray();
        double[] whole = Nets.after(training(1, full), 1).network().parameters().toArray();
        assertThat(batches).isNotEqualTo(whole);
        assertThat(batches).containsExactly(whole, within(1e-13));
    }

    @Test
    void aSnapshotStaysAsItWas() {
        Training training = Nets.after(training(1, BATCHES), 5);
        Snapshot snapshot = training.snapshot();
        Network network = snapshot.network();
        double first = network.parameters().get(0);
        Nets.after(training, 5);
        training.prune(0.5);
        training.removeDeadUnits();
        assertThat(snapshot.network()).isEqualTo(network);
        assertThat(network.parameters().get(0)).isEqualTo(first);
        assertThat(snapshot.epochs()).isEqualTo(5);
        assertThat(snapshot.earlyStop().orElseThrow().network().architecture()).isEqualTo(SHAPE);
    }

    @Test
    void lossesAreThoseOfWhatItAnswers() {
        Columns rows = Nets.columns(SplitMix64.ofMixed(8), 30, 2, Loss.SQUARED_ERROR);
        Problem ofTwo = Problem.of(Loss.SQUARED_ERROR, rows, Optional.of(rows));
        Training training =
                Nets.after(new Training(ofTwo, new Architecture(2, List.of(4), Activation.RELU), 1, Nets.PLAIN), 20);
        Vector answers = ofTwo.answers(training.network(), rows.columns());
        double sum = 0;
        for (int i = 0; i < 30; i++) {
            sum += Math.pow(answers.get(i) - rows.y().get(i), 2);
        }
        Losses losses = training.snapshot().losses();
        assertThat(losses.training()).isCloseTo(sum / 60, within(1e-12));
        assertThat(losses.validation().orElseThrow()).isCloseTo(sum / 60, within(1e-12));
    }

    @Test
    void theBestValidationLossIsRemembered() {
        Settings eager = new Settings(Optimizer.Adam.USUAL, 0.03, 1000, Regularization.NONE, 0, 0);
        Training training = training(2, eager);
        double least = Double.POSITIVE_INFINITY;
        long epoch = -1;
        Network best = training.network();
        for (int k = 0; k <= 1500; k++) {
            double validation = training.snapshot().losses().validation().orElseThrow();
            if (validation < least) {
                least = validation;
                epoch = k;
                best = training.network();
            }
            training.epoch();
        }
        EarlyStop stop = training.snapshot().earlyStop().orElseThrow();
        assertThat(stop.epoch()).isEqualTo(epoch).isBetween(1L, 1400L);
        assertThat(stop.steps()).isEqualTo(epoch);
        assertThat(stop.validation()).isEqualTo(least);
        assertThat(stop.network()).isEqualTo(best);
        assertThat(new Training(Nets.curve(40, 0), SHAPE, 2, eager).snapshot().earlyStop())
                .isEmpty();
    }

    /** What was lowest under another penalty does not say when to stop under this one. */
    @Test
    void theBestValidationLossIsThatOfThePresentPenalty() {
        Settings eager = new Settings(Optimizer.Adam.USUAL, 0.03, 1000, Regularization.L1_PROXIMAL, 0.5, 30);
        Training warmedUp = Nets.after(training(2, eager), 60);
        EarlyStop after = warmedUp.snapshot().earlyStop().orElseThrow();
        assertThat(after.since()).isEqualTo(30);
        assertThat(after.epoch()).isBetween(30L, 60L);
        assertThat(after.isFromTheStart()).isFalse();

        Training changed = Nets.after(training(2, eager.withWarmUpEpochs(0)), 20);
        assertThat(changed.snapshot().earlyStop().orElseThrow().since()).isZero();
        changed.change(eager.withWarmUpEpochs(0).withLearningRate(0.01));
        assertThat(changed.snapshot().earlyStop().orElseThrow().since()).isZero();
        changed.change(eager.withWarmUpEpochs(0).withPenalty(Regularization.L1_PROXIMAL, 3));
        Snapshot now = changed.snapshot();
        assertThat(now.earlyStop().orElseThrow().since()).isEqualTo(20);
        assertThat(now.earlyStop().orElseThrow().validation())
                .isEqualTo(now.losses().validation().orElseThrow());
    }

    /** Without a λ, a penalty is none, whichever it is. */
    @Test
    void aPenaltyThatDoesNotActIsNoOther() {
        Training training = Nets.after(training(2, Nets.PLAIN), 20);
        training.change(Nets.PLAIN.withPenalty(Regularization.L2, 0));
        assertThat(training.snapshot().earlyStop().orElseThrow().since()).isZero();
    }

    @ParameterizedTest
    @EnumSource(Activation.class)
    void aRunBeyondAllNumbersIsStoppedAndStaysUsable(Activation activation) {
        Settings wild = Nets.PLAIN.withOptimizer(Optimizer.Momentum.USUAL).withLearningRate(1e4);
        Training training = new Training(problem, new Architecture(1, List.of(8, 8), activation), 1, wild);
        Nets.after(training, 2000);
        assertThat(training.standing()).isEqualTo(Standing.DIVERGED);
        Snapshot snapshot = training.snapshot();
        assertThat(snapshot.network().parameters().stream()).allMatch(Double::isFinite);
        assertThat(snapshot.losses().training()).isFinite();
        long epochs = training.epochs();
        training.epoch();
        assertThat(training.epochs()).isEqualTo(epochs);
        assertThat(training.snapshot()).isEqualTo(snapshot);
        training.change(wild.withLearningRate(1e-12));
        training.epoch();
        assertThat(training.epochs()).isEqualTo(epochs + 1);
    }

    @Test
    void whatIsRememberedIsBounded() {
        Training training = Nets.after(training(1, Nets.PLAIN), 5000);
        Snapshot snapshot = training.snapshot();
        requireThinned(snapshot.history(), Training.KEPT_LOSSES);
        requireThinned(snapshot.histograms(), Training.KEPT_HISTOGRAMS);
        assertThat(snapshot.history().getLast().value()).isEqualTo(snapshot.losses());
        for (Moment<List<Histogram>> moment : snapshot.histograms()) {
            assertThat(moment.value()).hasSize(3);
        }
    }

    private static void requireThinned(List<? extends Moment<?>> moments, int most) {
        assertThat(moments).hasSizeBetween(most / 2, most);
        assertThat(moments.getFirst().epoch()).isZero();
        assertThat(moments.getLast().epoch()).isEqualTo(5000);
        long stride = moments.get(1).epoch();
        for (int i = 1; i < moments.size() - 1; i++) {
            assertThat(moments.get(i).epoch()).isEqualTo(i * stride);
        }
    }

    @Test
    void aStepMakesNoArrays() {
        Training training = Nets.after(training(1, BATCHES.withBatchSize(1000)), 3000);
        com.sun.management.ThreadMXBean threads = (com.sun.management.ThreadMXBean) ManagementFactory.getThreadMXBean();
        long before = threads.getCurrentThreadAllocatedBytes();
        Nets.after(training, 1000);
        long each = (threads.getCurrentThreadAllocatedBytes() - before) / 1000;
        // The losses of each epoch are a record; one array of this network's parameters would be 840 bytes.
        assertThat(each).isLessThan(500);
    }

    @Test
    void anotherOptimizerGoesOnFromTheSameWeights() {
        Training training = Nets.after(training(1, BATCHES), 10);
        Network before = training.network();
        training.change(BATCHES.withOptimizer(new Optimizer.Sgd()));
        assertThat(training.network()).isEqualTo(before);
        training.epoch();
        assertThat(training.network()).isNotEqualTo(before);
    }

    @Test
    void rowsAndInputsMustAgree() {
        assertThatThrownBy(() -> new Training(problem, new Architecture(2, List.of(), Activation.TANH), 1, BATCHES))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
