package org.lambdalab.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.stream.DoubleStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lambdalab.sample.SplitMix64;
import org.lambdalab.sample.Vector;

/** Shapes, functions and counts. */
final class ValuesTest {

    @Test
    void tanhHasAllButTheLastDigits() {
        SplitMix64 random = SplitMix64.ofMixed(1);
        for (int i = 0; i < 200_000; i++) {
            double z = random.normal() * StrictMath.pow(10, -9 + 11 * random.uniform());
            double expected = StrictMath.tanh(z);
            assertThat(Math.abs(Tanh.of(z) - expected)).isLessThanOrEqualTo(8 * Math.ulp(expected));
            assertThat(Math.abs(Tanh.of(z))).isLessThanOrEqualTo(1);
        }
        assertThat(Tanh.of(0)).isZero();
        assertThat(Tanh.of(Double.POSITIVE_INFINITY)).isEqualTo(1);
        assertThat(Tanh.of(Double.NEGATIVE_INFINITY)).isEqualTo(-1);
        assertThat(Tanh.of(Double.NaN)).isNaN();
        assertThat(Tanh.of(1e-300)).isCloseTo(1e-300, within(1e-314));
    }

    @ParameterizedTest
    @EnumSource
    void activationsAreTheSameOneByOneAsInARow(Activation activation) {
        double[] z = {-3, -0.2, 0, 0.7, 50, 99};
        double[] expected = Arrays.stream(z).map(activation::of).toArray();
        expected[5] = 99;
        activation.apply(z, 5);
        assertThat(z).isEqualTo(expected);
    }

    @Test
    void logisticLossHoldsForOutputsHoweverFar() {
        assertThat(Loss.LOGISTIC.of(0, 1)).isCloseTo(Math.log(2), within(1e-15));
        assertThat(Loss.LOGISTIC.of(2, 1)).isCloseTo(-Math.log(1 / (1 + Math.exp(-2))), within(1e-15));
        assertThat(Loss.LOGISTIC.of(2, 0)).isCloseTo(2 + Math.log1p(Math.exp(-2)), within(1e-15));
        assertThat(Loss.LOGISTIC.of(1e4, 0)).isEqualTo(1e4);
        assertThat(Loss.LOGISTIC.of(1e4, 1)).isZero();
        assertThat(Loss.LOGISTIC.of(-1e4, 1)).isEqualTo(1e4);
        assertThat(Loss.LOGISTIC.answer(-1e4)).isZero();
        assertThat(Loss.LOGISTIC.answer(1e4)).isEqualTo(1);
        assertThat(Loss.LOGISTIC.answer(0)).isEqualTo(0.5);
        assertThat(Loss.LOGISTIC.answer(-1.5)).isCloseTo(1 / (1 + Math.exp(1.5)), within(1e-16));
    }

    @Test
    void parametersAreWeightsLayerByLayerAndThenBiases() {
        Architecture shape = new Architecture(2, List.of(3, 4), Activation.TANH);
        assertThat(shape.weights()).isEqualTo(6 + 12 + 4);
        assertThat(shape.parameters()).isEqualTo(22 + 3 + 4 + 1);
        assertThat(shape.layers())
                .containsExactly(new Layer(0, 2, 3, 0, 22), new Layer(1, 3, 4, 6, 25), new Layer(2, 4, 1, 18, 29));
        assertThat(shape.layers().get(1).weight(2, 1)).isEqualTo(6 + 2 * 3 + 1);
        assertThat(new Architecture(5, List.of(), Activation.RELU).layers()).containsExactly(new Layer(0, 5, 1, 0, 5));
    }

    @Test
    void shapesOutsideTheirLimitsAreRefused() {
        for (List<Integer> hidden : List.of(List.of(0), List.of(33), Collections.nCopies(4, 1))) {
            assertThatThrownBy(() -> new Architecture(1, hidden, Activation.TANH))
                    .isInstanceOf(IllegalArgumentException.class);
        }
        assertThatThrownBy(() -> new Architecture(0, List.of(), Activation.TANH))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Network(new Architecture(1, List.of(), Activation.TANH), Vector.of(1)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, -1, Double.NaN, Double.POSITIVE_INFINITY})
    void aLearningRateIsAboveZero(double rate) {
        assertThatThrownBy(() -> Nets.PLAIN.withLearningRate(rate)).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @ValueSource(doubles = {-1, Double.NaN, Double.POSITIVE_INFINITY})
    void lambdaIsFromZeroUp(double lambda) {
        assertThatThrownBy(() -> Nets.PLAIN.withPenalty(Regularization.L2, lambda))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void otherSettingsOutsideTheirLimitsAreRefused() {
        assertThatThrownBy(() -> Nets.PLAIN.withBatchSize(0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Nets.PLAIN.withWarmUpEpochs(-1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Optimizer.Momentum(1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Optimizer.Adam(0.9, -0.1, 1e-8)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Optimizer.Adam(0.9, 0.9, 0)).isInstanceOf(IllegalArgumentException.class);
    }

    /** Of 200 seeds, the variance of weights is that of the papers, and no bias is drawn. */
    @ParameterizedTest
    @EnumSource
    void firstWeightsHaveTheVarianceOfTheirPaper(Activation activation) {
        Architecture shape = new Architecture(3, List.of(20, 30), activation);
        for (Layer layer : shape.layers()) {
            boolean he = activation == Activation.RELU && layer.number() < 2;
            double expected = he ? 2.0 / layer.inputs() : 2.0 / (layer.inputs() + layer.units());
            double[] drawn = DoubleStream.iterate(1, seed -> seed + 1)
                    .limit(200)
                    .mapToObj(seed -> Initialization.network(shape, (long) seed))
                    .flatMapToDouble(network -> network.weights(layer).stream())
                    .toArray();
            double variance = Arrays.stream(drawn).map(w -> w * w).average().orElseThrow();
            assertThat(variance / expected).isCloseTo(1, within(5 / Math.sqrt(drawn.length)));
            double limit = Math.sqrt(6.0 / (layer.inputs() + layer.units()));
            assertThat(Arrays.stream(drawn).allMatch(w -> Math.abs(w) <= limit)).isNotEqualTo(he);
            assertThat(Initialization.network(shape, 1).bias(layer, 0)).isZero();
        }
    }

    @Test
    void zerosAndSmallWeightsAreCountedApart() {
        Network network = new Network(
                new Architecture(2, List.of(2), Activation.TANH), Vector.of(0, 1e-4, -5e-4, -2, 0, 1e-3, 0, 1e-4, 9));
        assertThat(Network.zeros(network.weights())).isEqualTo(2);
        assertThat(Network.small(network.weights())).isEqualTo(2);
        assertThat(Network.zeros(network.weights(network.layers().getFirst()))).isEqualTo(1);
        assertThat(network.sizes().toArray()).containsExactly(2, 1e-3, 5e-4, 1e-4, 0, 0);
        assertThat(network.hasCollapsed()).isFalse();
    }

    @Test
    void everyWeightIsInOneBin() {
        Vector weights = Vector.of(-2, -1.99, -0.03, 0, 0, 1e-9, 0.0624, 0.0625, 2);
        Histogram histogram = Histogram.of(weights);
        assertThat(histogram.limit()).isEqualTo(2);
        assertThat(histogram.zeros()).isEqualTo(2);
        assertThat(histogram.count(0)).isEqualTo(2);
        assertThat(histogram.count(31)).isEqualTo(1);
        assertThat(histogram.count(32)).isEqualTo(2);
        assertThat(histogram.count(33)).isEqualTo(1);
        assertThat(histogram.count(63)).isEqualTo(1);
        assertThat(histogram.edge(32)).isZero();
        assertThat(histogram.edge(33)).isEqualTo(0.0625);
    }

    @Test
    void widerBinsCountTheSameWeights() {
        SplitMix64 random = SplitMix64.ofMixed(2);
        Vector small = Vector.owning(
                DoubleStream.generate(() -> 0.02 * random.normal()).limit(500).toArray());
        Vector withLarge = Vector.owning(
                DoubleStream.concat(small.stream(), DoubleStream.of(3.9)).toArray());
        Histogram wide = Histogram.of(small).over(Histogram.of(withLarge).limit());
        Histogram direct = Histogram.of(withLarge);
        for (int bin = 0; bin < Histogram.BINS; bin++) {
            assertThat(wide.count(bin)).isEqualTo(direct.count(bin) - (bin == 63 ? 1 : 0));
        }
        assertThatThrownBy(() -> direct.over(1)).isInstanceOf(IllegalArgumentException.class);
    }
}
