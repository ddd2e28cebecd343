package org.lambdalab.descent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.lambdalab.descent.Walks.L1;
import static org.lambdalab.descent.Walks.L2;
import static org.lambdalab.descent.Walks.weight;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.lambdalab.data.TwoFeatures;
import org.lambdalab.geometry.Loss;
import org.lambdalab.geometry.Penalised;
import org.lambdalab.geometry.Tangency;
import org.lambdalab.geometry.Weights;
import org.lambdalab.regression.Design;
import org.lambdalab.regression.Path;
import org.lambdalab.regression.Penalty;
import org.lambdalab.sample.Columns;
import org.lambdalab.sample.SplitMix64;
import org.lambdalab.sample.Vector;

/** Where walks come to rest is where loss and penalty together are least. */
final class FixedPointTest {

    private static final int PROBLEMS = 1000;
    private static final int ENOUGH = 4000;

    @Test
    void theProximalStepLandsOnTheSoftThresholdAndOnZeroExactly() {
        SplitMix64 random = SplitMix64.ofMixed(4);
        int zeros = 0;
        for (int i = 0; i < PROBLEMS; i++) {
            double optimum = random.normal();
            double lambda = 1.5 * random.uniform();
            double rate = 0.02 + 1.9 * random.uniform();
            Walk walk = Walks.proximal(new Slope.Parabola(optimum), L1, lambda, rate, 3 * random.normal(), ENOUGH);
            double expected = soft(optimum, lambda);
            if (Math.abs(optimum) <= lambda) {
                zeros++;
                assertThat(weight(walk, ENOUGH)).isZero();
                assertThat(walk.outcome()).isEqualTo(Outcome.LANDS);
            } else {
                assertThat(weight(walk, ENOUGH)).isCloseTo(expected, within(1e-12));
            }
            assertThat(walk.slope().minimiser(L1, lambda)).hasValue(Vector.of(expected));
        }
        assertThat(zeros).isBetween(PROBLEMS / 4, PROBLEMS);
    }

    /** S(ŵ, λ), written out. */
    private static double soft(double optimum, double lambda) {
        if (Math.abs(optimum) <= lambda) {
            return 0;
        }
        return optimum > 0 ? optimum - lambda : optimum + lambda;
    }

    /** At η = 1 the step is S(ŵ, λ) itself; with numbers of few binary digits nothing is rounded on the way. */
    @Test
    void inOneStepOfTheRightLengthItIsThereBitForBit() {
        for (double optimum : new double[] {-2, -0.625, 0.375, 0.75, 3.5}) {
            for (double start : new double[] {-4, 0, 0.25, 2}) {
                Walk walk = Walks.proximal(new Slope.Parabola(optimum), L1, 0.5, 1, start, 60);
                double expected = soft(optimum, 0.5);
                assertThat(weight(walk, 1)).isEqualTo(expected);
                assertThat(weight(walk, 60)).isEqualTo(expected);
            }
        }
    }

    @Test
    void l2ApproachesWhatIsNotZero() {
        Walk walk = Walks.proximal(new Slope.Parabola(0.3), L2, 0.5, 0.2, 2, ENOUGH);
        assertThat(weight(walk, ENOUGH)).isCloseTo(0.3 / 1.5, within(1e-15));
        // Its distance shrinks by one factor, 1 − η(1 + λ).
        double limit = 0.3 / 1.5;
        for (int k = 0; k < 60; k++) {
            assertThat((weight(walk, k + 1) - limit) / (weight(walk, k) - limit))
                    .isCloseTo(0.7, within(1e-6));
        }
    }

    @Test
    void thePlainSubgradientChattersWithinTwoStepsOfZeroWhereL1HasItsZero() {
        SplitMix64 random = SplitMix64.ofMixed(5);
        for (int i = 0; i < 500; i++) {
            double lambda = 0.1 + random.uniform();
            double optimum = 0.95 * lambda * (2 * random.uniform() - 1);
            double rate = 0.05 + 0.9 * random.uniform();
            Walk walk = Walks.subgradient(new Slope.Parabola(optimum), lambda, rate, 3 * random.normal(), 1000);
            assertThat(walk.outcome()).isEqualTo(Outcome.OSCILLATES);
            for (int k = 900; k <= 1000; k++) {
                assertThat(Math.abs(weight(walk, k))).isLessThanOrEqualTo(2 * rate * lambda);
            }
        }
    }

    @Test
    void twoWeightsComeToRestWhereTheirContourTouchesTheBudget() {
        SplitMix64 random = SplitMix64.ofMixed(6);
        for (int i = 0; i < 300; i++) {
            Loss loss = new Loss(
                    1,
                    1.8 * random.uniform() - 0.9,
                    1,
                    new Weights(2 * random.normal(), 2 * random.normal()),
                    random.uniform());
            Penalty penalty = List.of(Penalty.LASSO, Penalty.RIDGE, Penalty.elasticNet(0.4))
                    .get(i % 3);
            double lambda = random.uniform();
            PenaltyCurve curve = new PenaltyCurve(penalty, PenaltyCurve.HALF);
            Weights expected = Tangency.of(new Penalised(loss, penalty), lambda).weights();
            for (double momentum : new double[] {0, 0.5}) {
                Rule rule = new Rule(curve, lambda, 0.5, momentum, true);
                Walk walk = Walk.of(
                        new Slope.Plane(loss), rule, Vector.of(3 * random.normal(), 3 * random.normal()), ENOUGH);
                assertSame(walk.at(ENOUGH), expected.vector());
            }
            assertThat(new Slope.Plane(loss).minimiser(curve, lambda)).hasValue(expected.vector());
        }
    }

    @Test
    void andWhereRegressionHasTheMinimum() {
        for (int seed = 0; seed < 60; seed++) {
            Columns columns = new TwoFeatures(0.03 * (seed - 30), 0.8, 1.5, 0.4, 1, 40).columns(seed);
            Penalty penalty = List.of(Penalty.LASSO, Penalty.RIDGE, Penalty.elasticNet(0.5))
                    .get(seed % 3);
            double lambda = 0.02 * (seed + 1);
            Rule rule = new Rule(new PenaltyCurve(penalty, PenaltyCurve.HALF), lambda, 0.4, 0, true);
            Walk walk = Walk.of(new Slope.Plane(Loss.of(columns, true)), rule, Vector.of(-2, 2), ENOUGH);
            Vector expected = Path.of(Design.of(columns, true), penalty)
                    .at(Vector.of(lambda))
                    .getFirst()
                    .weights();
            assertSame(walk.at(ENOUGH), expected);
        }
    }

    private static void assertSame(Vector weights, Vector expected) {
        for (int j = 0; j < 2; j++) {
            assertThat(weights.get(j)).isCloseTo(expected.get(j), within(1e-9));
            assertThat(weights.get(j) == 0).isEqualTo(expected.get(j) == 0);
        }
    }

    /** λ·w² is ridge at twice the λ, alone and in the mix. */
    @Test
    void theWholeSquareIsHalfOfItAtTwiceTheLambda() {
        Loss loss = new Loss(1, 0.6, 1, new Weights(1.5, -0.2), 0);
        Slope plane = new Slope.Plane(loss);
        PenaltyCurve whole = new PenaltyCurve(Penalty.RIDGE, PenaltyCurve.WHOLE);
        assertClose(
                plane.minimiser(whole, 0.3).orElseThrow(),
                plane.minimiser(L2, 0.6).orElseThrow());
        for (double mix : new double[] {0, 0.3, 1}) {
            PenaltyCurve curve = new PenaltyCurve(Penalty.elasticNet(mix), PenaltyCurve.WHOLE);
            Walk walk = Walk.of(plane, new Rule(curve, 0.3, 0.3, 0, true), Vector.of(2, 2), ENOUGH);
            assertClose(walk.at(ENOUGH), plane.minimiser(curve, 0.3).orElseThrow());
        }
    }

    private static void assertClose(Vector weights, Vector expected) {
        assertThat(weights.get(0)).isCloseTo(expected.get(0), within(1e-12));
        assertThat(weights.get(1)).isCloseTo(expected.get(1), within(1e-12));
    }
}
