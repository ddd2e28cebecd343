package org.lambdalab.descent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.lambdalab.descent.Walks.FLAT;
import static org.lambdalab.descent.Walks.L1;
import static org.lambdalab.descent.Walks.L2;
import static org.lambdalab.descent.Walks.weight;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lambdalab.regression.Penalty;
import org.lambdalab.sample.SplitMix64;

/** The penalty without a loss: L1 takes as much each time and comes to 0, L2 takes a share and never does. */
final class PenaltyAloneTest {

    private static final int PROBLEMS = 2000;

    @ParameterizedTest
    @CsvSource({"2, 0.2, 0.5", "-2, 0.3, 0.5", "0.05, 0.2, 0.5", "1.7, 0.11, 0.31"})
    void l1IsZeroAfterAsManyStepsAsTheFormulaSays(double start, double rate, double lambda) {
        Walk walk = Walks.proximal(FLAT, L1, lambda, rate, start, 200);
        double ratio = Math.abs(start) / (rate * lambda);
        // 2 / 0.1 is a whole number that 0.1 as a double misses by so little that the count is the same.
        int steps = (int) Math.ceil(ratio - 1e-9);
        assertThat(weight(walk, steps - 1)).isNotZero();
        assertThat(weight(walk, steps)).isZero();
        assertThat(walk.landing()).hasValue(steps);
        assertThat(walk.outcome()).isEqualTo(Outcome.LANDS);
    }

    @Test
    void soItIsAtRandomRatiosThatAreNoWholeNumbers() {
        SplitMix64 random = SplitMix64.ofMixed(1);
        int tried = 0;
        while (tried < PROBLEMS) {
            double start = 5 * random.normal();
            double rate = 0.01 + random.uniform();
            double lambda = 0.01 + 2 * random.uniform();
            double ratio = Math.abs(start) / (rate * lambda);
            // Next to a whole number, rounding may decide; beyond 2,000 steps, its sum.
            if (Math.abs(ratio - Math.rint(ratio)) > 1e-6 && ratio < 2000) {
                tried++;
                int steps = (int) Math.ceil(ratio);
                Walk walk = Walks.proximal(FLAT, L1, lambda, rate, start, steps + 3);
                assertThat(weight(walk, steps - 1)).isNotZero();
                assertThat(weight(walk, steps)).isZero();
                assertThat(walk.landing()).hasValue(steps);
            }
        }
    }

    @Test
    void aLongWayInEqualStepsIsNoSwing() {
        Walk walk = Walks.proximal(FLAT, L1, 0.001, 0.2, 2, 200);
        assertThat(walk.outcome()).isEqualTo(Outcome.APPROACHES);
        assertThat(weight(walk, 200)).isCloseTo(2 - 200 * 0.0002, within(1e-12));
    }

    @Test
    void l1PullsAsHardAtEveryWeightAndInTheLastStepAsHardAsIsNeeded() {
        Walk walk = Walks.proximal(FLAT, L1, 0.5, 0.3, 2, 20);
        int landing = walk.landing().orElseThrow();
        for (int k = 0; k < landing - 1; k++) {
            assertThat(walk.step(k).penalty().get(0)).isEqualTo(0.5);
        }
        double last = walk.step(landing - 1).penalty().get(0);
        assertThat(last).isStrictlyBetween(0.0, 0.5);
        assertThat(weight(walk, landing - 1) - 0.3 * last).isCloseTo(0, within(1e-15));
        assertThat(walk.step(landing).penalty().get(0)).isZero();
    }

    /** Where η and λ are powers of 2, what is taken is exact, and what is left is rounded once, as the product is. */
    @ParameterizedTest
    @CsvSource({"0.25, 0.5", "0.5, 0.5", "0.125, 1", "0.0625, 4", "0.5, 0.03125"})
    void l2MultipliesBy1MinusRateTimesLambdaBitForBit(double rate, double lambda) {
        Walk walk = Walks.proximal(FLAT, L2, lambda, rate, 1.7, 200);
        for (int k = 0; k < 200; k++) {
            assertThat(weight(walk, k + 1)).isEqualTo((1 - rate * lambda) * weight(walk, k));
            assertThat(weight(walk, k + 1)).isNotZero();
        }
    }

    @Test
    void atAnyNumbersItDoesSoToTheRoundingOfAStep() {
        SplitMix64 random = SplitMix64.ofMixed(2);
        for (int i = 0; i < PROBLEMS; i++) {
            double rate = 0.01 + random.uniform();
            double lambda = 0.01 + 0.9 * random.uniform();
            Walk half = Walks.proximal(FLAT, L2, lambda, rate, 2 * random.normal(), 100);
            Walk whole = Walks.proximal(
                    FLAT, new PenaltyCurve(Penalty.RIDGE, PenaltyCurve.WHOLE), lambda, rate, 2 * random.normal(), 100);
            for (int k = 0; k < 100; k++) {
                assertFactor(half, k, 1 - rate * lambda);
                assertFactor(whole, k, 1 - 2 * rate * lambda);
            }
        }
    }

    /** Of the step's two products and its difference, each is off by half of its last digit at most. */
    private static void assertFactor(Walk walk, int k, double factor) {
        double weight = weight(walk, k);
        assertThat(weight(walk, k + 1)).isCloseTo(factor * weight, within(4 * Math.ulp(weight)));
        // Below the smallest normal double, digits are lost, and in the end the weight.
        if (Math.abs(factor * weight) > Double.MIN_NORMAL) {
            assertThat(weight(walk, k + 1)).isNotZero();
        }
    }

    @Test
    void l2IsZeroOnlyWhereDoublesEndOrRateTimesLambdaIsOne() {
        Walk small = Walks.proximal(FLAT, L2, 0.99, 1, 2, 200);
        assertThat(weight(small, 161)).isNotZero();
        assertThat(weight(small, 200)).isZero();
        assertThat(weight(Walks.proximal(FLAT, L2, 2, 0.5, 1.7, 60), 1)).isZero();
    }

    @Test
    void thePlainSubgradientChattersWithinAStepOfZero() {
        SplitMix64 random = SplitMix64.ofMixed(3);
        for (int i = 0; i < 200; i++) {
            double rate = 0.05 + random.uniform();
            double lambda = 0.1 + random.uniform();
            Walk walk = Walks.subgradient(FLAT, lambda, rate, random.normal(), 400);
            assertThat(walk.outcome()).isEqualTo(Outcome.OSCILLATES);
            for (int k = 300; k < 400; k++) {
                assertThat(Math.abs(weight(walk, k))).isPositive().isLessThanOrEqualTo(rate * lambda);
                assertThat(weight(walk, k) * weight(walk, k + 1)).isNegative();
            }
        }
    }

    /** What the sentence “when w = 0, the gradient becomes zero” says: it needs to hit 0 to the last digit. */
    @Test
    void thePlainSubgradientRestsOnZeroIfItHitsIt() {
        Walk hits = Walks.subgradient(FLAT, 0.5, 0.5, 2, 60);
        assertThat(hits.landing()).hasValue(8);
        assertThat(weight(hits, 8)).isZero();
        Walk misses = Walks.subgradient(FLAT, 0.5, 0.2, 2, 60);
        assertThat(misses.outcome()).isEqualTo(Outcome.OSCILLATES);
    }
}
