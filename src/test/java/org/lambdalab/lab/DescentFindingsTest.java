package org.lambdalab.lab;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.lambdalab.experiment.Descent;
import org.lambdalab.experiment.DescentPreset;
import org.lambdalab.experiment.RidgeForm;
import org.lambdalab.lab.DescentTrack.Course;
import org.lambdalab.sample.Vector;

/** What the screen of descent shows, and that every example keeps its promise. */
final class DescentFindingsTest {

    private static DescentTrack track(Descent question, DescentMethod method) {
        return DescentFindings.of(question).track(method).orElseThrow();
    }

    private static DescentTrack track(DescentPreset preset, DescentMethod method) {
        return track(preset.question(), method);
    }

    private static double weight(DescentTrack track, int step) {
        return track.walk().at(step).get(0);
    }

    @Test
    void withThePenaltyAloneL1IsZeroAfterTwentyStepsAndTheSquareTakesAFifthForEver() {
        DescentTrack l1 = track(DescentPreset.PENALTY_ALONE, DescentMethod.PROXIMAL);
        assertThat(l1.zeroFrom(0)).hasValue(20);
        assertThat(l1.course()).isEqualTo(Course.TO_ZERO);
        for (int k = 0; k < 19; k++) {
            assertThat(weight(l1, k) - weight(l1, k + 1)).isCloseTo(0.1, within(1e-15));
        }
        DescentTrack l2 = track(DescentPreset.PENALTY_ALONE, DescentMethod.RIDGE);
        for (int k = 0; k < Descent.MAX_STEP; k++) {
            assertThat(weight(l2, k + 1) / weight(l2, k)).isCloseTo(0.8, within(1e-14));
        }
        assertThat(weight(l2, Descent.MAX_STEP)).isPositive();
        assertThat(l2.course()).isEqualTo(Course.APPROACHES);
    }

    @Test
    void theSubgradientChattersWhereTheProximalStepLands() {
        DescentTrack plain = track(DescentPreset.CHATTER, DescentMethod.SUBGRADIENT);
        assertThat(plain.course()).isEqualTo(Course.CHATTERS);
        Descent question = DescentPreset.CHATTER.question();
        assertThat(plain.swing(0)).isBetween(0.05, 2 * question.rate() * question.lambda());
        DescentTrack proximal = track(DescentPreset.CHATTER, DescentMethod.PROXIMAL);
        assertThat(proximal.course()).isEqualTo(Course.TO_ZERO);
        assertThat(proximal.zeroFrom(0).orElseThrow()).isLessThan(10);
    }

    @Test
    void tooFastForL2IsNotTooFastForL1() {
        assertThat(track(DescentPreset.TOO_FAST, DescentMethod.RIDGE).course()).isEqualTo(Course.DIVERGES);
        assertThat(track(DescentPreset.TOO_FAST, DescentMethod.PROXIMAL).course())
                .isEqualTo(Course.APPROACHES);
        Descent slower = DescentPreset.TOO_FAST.question().withRate(1.3);
        assertThat(track(slower, DescentMethod.RIDGE).course()).isEqualTo(Course.APPROACHES);
        // Above 2, L1 comes to rest no more; here its corner keeps it from leaving for good, and from afar nothing
        // does.
        for (double rate : new double[] {2.05, 2.1, 2.2, 2.4}) {
            Descent above = DescentPreset.TOO_FAST.question().withRate(rate);
            assertThat(track(above, DescentMethod.PROXIMAL).course()).isEqualTo(Course.SWINGS);
        }
        Descent faster = DescentPreset.TOO_FAST.question().withRate(2.3);
        Descent afar = faster.withStart(new Descent.Spot(5, 0));
        assertThat(track(afar, DescentMethod.PROXIMAL).course()).isEqualTo(Course.DIVERGES);
        assertThat(track(afar, DescentMethod.SUBGRADIENT).course()).isEqualTo(Course.DIVERGES);
    }

    @Test
    void aStrongL2IsSmallAndNotZeroWhereL1IsZero() {
        DescentTrack ridge = track(DescentPreset.NEVER_ZERO, DescentMethod.RIDGE);
        assertThat(weight(ridge, 200)).isCloseTo(0.075, within(1e-12));
        assertThat(ridge.zeroFrom(0)).isEmpty();
        assertThat(ridge.course()).isEqualTo(Course.APPROACHES);
        assertThat(track(DescentPreset.NEVER_ZERO, DescentMethod.PROXIMAL).course())
                .isEqualTo(Course.TO_ZERO);
    }

    @Test
    void halfACornerIsEnoughForAnExactZero() {
        assertThat(track(DescentPreset.CORNER, DescentMethod.ELASTIC_NET).course())
                .isEqualTo(Course.TO_ZERO);
        assertThat(track(DescentPreset.CORNER, DescentMethod.RIDGE).course()).isEqualTo(Course.APPROACHES);
        Descent nearlyL2 = DescentPreset.CORNER.question().withL1Ratio(0.3);
        assertThat(track(nearlyL2, DescentMethod.ELASTIC_NET).course()).isEqualTo(Course.APPROACHES);
    }

    @Test
    void inTheValleyL2GoesToAndFroAndMomentumNeedsHalfTheSteps() {
        DescentTrack zigzag = track(DescentPreset.ZIGZAG, DescentMethod.RIDGE);
        int turns = 0;
        for (int k = 1; k < 10; k++) {
            Vector before = zigzag.walk().at(k - 1);
            Vector at = zigzag.walk().at(k);
            Vector next = zigzag.walk().at(k + 1);
            // Across the valley is the direction (1, 1).
            double came = at.get(0) + at.get(1) - before.get(0) - before.get(1);
            double goes = next.get(0) + next.get(1) - at.get(0) - at.get(1);
            turns += came * goes < 0 ? 1 : 0;
        }
        assertThat(turns).isEqualTo(9);
        DescentTrack carried = track(DescentPreset.MOMENTUM, DescentMethod.RIDGE);
        assertThat(carried.arrival().orElseThrow()).isLessThan(zigzag.arrival().orElseThrow() / 2);
        DescentTrack l1 = track(DescentPreset.ZIGZAG, DescentMethod.PROXIMAL);
        assertThat(track(DescentPreset.MOMENTUM, DescentMethod.PROXIMAL)
                        .arrival()
                        .orElseThrow())
                .isLessThan(l1.arrival().orElseThrow() / 2);
    }

    @ParameterizedTest
    @EnumSource
    void everyWalkThatArrivesComesToItsMinimiserWithinThePicture(DescentPreset preset) {
        DescentFindings found = DescentFindings.of(preset.question());
        for (DescentTrack track : found.tracks()) {
            if (track.course() == Course.TO_ZERO || track.course() == Course.APPROACHES) {
                Vector limit = track.minimiser().orElseThrow();
                Vector there = track.walk().at(found.shownSteps());
                Vector start = track.walk().at(0);
                for (int j = 0; j < limit.size(); j++) {
                    double way = Math.abs(start.get(0) - limit.get(0))
                            + Math.abs(start.get(limit.size() - 1) - limit.get(limit.size() - 1));
                    assertThat(there.get(j)).isCloseTo(limit.get(j), within(0.011 * way + 1e-12));
                }
            }
        }
    }

    /** 2 − 16 · 0.125 = 0, and without a loss nothing moves it on. */
    @Test
    void aZeroThatThePlainSubgradientHappensToHitIsNotTheCorners() {
        Descent alone = Descent.DEFAULT
                .withGround(Descent.DEFAULT.ground().withLoss(false))
                .withRate(0.25);
        DescentTrack plain = track(alone, DescentMethod.SUBGRADIENT);
        assertThat(plain.zeroFrom(0)).hasValue(16);
        assertThat(plain.course()).isEqualTo(Course.HITS_ZERO);
        assertThat(track(alone, DescentMethod.PROXIMAL).course()).isEqualTo(Course.TO_ZERO);
        assertThat(track(alone.withRate(0.3), DescentMethod.SUBGRADIENT).course())
                .isEqualTo(Course.CHATTERS);
    }

    @Test
    void ofTwoWeightsOnlyThoseChatterThatCrossZero() {
        Descent question = Descent.DEFAULT.withGround(new Descent.Ground(true, true, 0.8, new Descent.Spot(0, 1)));
        DescentTrack plain = track(question, DescentMethod.SUBGRADIENT);
        assertThat(plain.course()).isEqualTo(Course.CHATTERS);
        assertThat(plain.minimiser().orElseThrow().get(0)).isZero();
        assertThat(plain.chattering()).containsExactly(0);
        assertThat(plain.swing(0)).isPositive();
        Descent strong = question.withLambda(2);
        assertThat(track(strong, DescentMethod.SUBGRADIENT).chattering()).containsExactly(0, 1);
    }

    /** The learning rate may hit 0, and doubles end somewhere; neither is what L1 does. */
    @Test
    void aZeroOfL2IsNamedForWhatItIs() {
        Descent alone = DescentPreset.PENALTY_ALONE.question().withRidge(RidgeForm.HALF);
        assertThat(track(alone.withRate(2).withLambda(0.5), DescentMethod.RIDGE).course())
                .isEqualTo(Course.HITS_ZERO);
        assertThat(track(alone.withRate(1.99).withLambda(0.5), DescentMethod.RIDGE)
                        .course())
                .isEqualTo(Course.VANISHES);
        assertThat(track(alone.withRate(1).withLambda(0.5), DescentMethod.RIDGE).course())
                .isEqualTo(Course.APPROACHES);
        assertThat(track(alone.withRate(4).withLambda(0.5), DescentMethod.RIDGE).course())
                .isEqualTo(Course.SWINGS);
        assertThat(track(alone.withRate(4 - 1e-9).withLambda(0.5), DescentMethod.RIDGE)
                        .course())
                .isEqualTo(Course.APPROACHES);
        assertThat(track(alone.withLambda(0), DescentMethod.RIDGE).course()).isEqualTo(Course.RESTS);
    }

    /** “When w = 0, the gradient becomes zero”: without a loss it may; with one it is what holds against the loss. */
    @Test
    void atZeroTheSlopeIsTheOneThatHoldsTheWeightThere() {
        assertThat(track(DescentPreset.PENALTY_ALONE, DescentMethod.PROXIMAL).slope(30, 0))
                .isZero();
        DescentTrack held = track(DescentPreset.CHATTER, DescentMethod.PROXIMAL);
        assertThat(held.slope(30, 0)).isCloseTo(0.3 / 0.5, within(1e-15));
        assertThat(held.slope(0, 0)).isEqualTo(1);
        Descent stronger = DescentPreset.CHATTER.question().withLambda(2);
        assertThat(track(stronger, DescentMethod.PROXIMAL).slope(30, 0)).isCloseTo(0.15, within(1e-15));
    }

    /** A point that is dragged would else flee from the finger, as the picture closes in on it. */
    @Test
    void whileAPlaceMovesTheAxesDoNotCloseIn() {
        DescentFindings before = DescentFindings.of(Descent.DEFAULT);
        Descent near = Descent.DEFAULT.withStart(new Descent.Spot(0.4, 0));
        DescentFindings moved = before.ofOther(near);
        assertThat(moved.weightRange()).isEqualTo(before.weightRange());
        assertThat(moved.reach()).isEqualTo(before.reach());
        assertThat(moved.tracks()).isEqualTo(DescentFindings.of(near).tracks());
        Descent far = Descent.DEFAULT.withStart(new Descent.Spot(4, 0));
        assertThat(before.ofOther(far).weightRange().high()).isGreaterThan(4);
        assertThat(before.ofOther(near.withLambda(0.4))).isEqualTo(DescentFindings.of(near.withLambda(0.4)));
    }

    @Test
    void theLambdaFromWhichL1HasNoWeightIsThatOfTheLoss() {
        assertThat(DescentFindings.of(Descent.DEFAULT).lassoLambdaMax()).isEqualTo(0.3);
        assertThat(DescentFindings.of(DescentPreset.PENALTY_ALONE.question()).lassoLambdaMax())
                .isZero();
        assertThat(DescentFindings.of(DescentPreset.ZIGZAG.question()).lassoLambdaMax())
                .isCloseTo(1.5 + 0.9 * 0.3, within(1e-12));
    }

    @ParameterizedTest
    @CsvSource({"1e12, 10, 0", "1e12, 0.001, 0.99", "0, 10, 0.99", "1e-12, 0.001, 0"})
    void nothingThatCanBeAskedIsBeyondAnAnswer(double lambda, double rate, double momentum) {
        for (DescentPreset preset : DescentPreset.values()) {
            for (double mix : new double[] {0, 0.5, 1}) {
                Descent asked = preset.question()
                        .withLambda(lambda)
                        .withRate(rate)
                        .withMomentum(momentum)
                        .withElasticNet(true)
                        .withL1Ratio(mix)
                        .withStep(200);
                DescentFindings found = DescentFindings.of(asked);
                assertThat(found.tracks()).hasSize(4).allSatisfy(track -> {
                    assertThat(track.course()).isNotNull();
                    assertThat(track.walk().at(200).stream()).allMatch(Double::isFinite);
                });
                assertThat(found.weightRange().width()).isPositive().isFinite();
                assertThat(found.shownSteps()).isEqualTo(200);
            }
        }
    }
}
