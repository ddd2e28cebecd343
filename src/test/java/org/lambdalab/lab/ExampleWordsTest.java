package org.lambdalab.lab;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.lambdalab.experiment.Descent;
import org.lambdalab.experiment.Descent.Spot;
import org.lambdalab.experiment.DescentPreset;
import org.lambdalab.experiment.Example;
import org.lambdalab.experiment.Held;
import org.lambdalab.experiment.OneWeight;
import org.lambdalab.experiment.OneWeightPreset;
import org.lambdalab.experiment.PenaltyKind;
import org.lambdalab.experiment.TwoWeights;
import org.lambdalab.experiment.TwoWeightsPreset;
import org.lambdalab.geometry.Penalised;
import org.lambdalab.geometry.Weights;
import org.lambdalab.geometry.ZeroMap;
import org.lambdalab.lab.DescentTrack.Course;
import org.lambdalab.prior.Prior;
import org.lambdalab.regression.Penalty;
import org.lambdalab.sample.Interval;
import org.lambdalab.sample.Vector;

/** What an example says stays on screen while controls are turned, and holds wherever they may be turned to. */
final class ExampleWordsTest {

    private static final double[] LAMBDAS = {
        0, 0.001, 0.01, 0.02, 0.0317, 0.032, 0.1, 0.25, 0.3, 0.4, 0.5, 0.7, 1, 1.4, 1.5, 2, 2.5, 3, 5, 9.9, 10, 1e3,
        1e12
    };

    /** Checks each of these in which the words are shown; there are some, and some in which they are not. */
    private static <Q> void holds(Example<Q> example, List<Q> asked, Consumer<Q> words) {
        List<Q> shown = asked.stream().filter(example::isVariedBy).toList();
        assertThat(shown).hasSizeBetween(1, asked.size() - 1);
        assertThat(shown).allSatisfy(words);
        words.accept(example.question());
        assertThat(example.isVariedBy(example.question())).isTrue();
    }

    private static List<Descent> turned(DescentPreset preset) {
        Descent own = preset.question();
        List<Descent> all = new ArrayList<>();
        for (double rate :
                new double[] {0.001, 0.05, 0.1, 0.15, 0.2, 0.25, 0.3, 0.35, 0.4, 0.5, 0.95, 1.3, 1.5, 2.05}) {
            for (double lambda : LAMBDAS) {
                all.add(own.withRate(rate).withLambda(lambda));
            }
            all.add(own.withRate(rate));
            all.add(own.withRate(rate).withMomentum(0.9));
            all.add(own.withRate(rate).withStart(new Spot(0.5, 0.5)));
        }
        for (double mix : new double[] {0, 0.3, 0.5, 1}) {
            all.add(own.withElasticNet(true).withL1Ratio(mix));
            all.add(own.withElasticNet(false).withL1Ratio(mix));
        }
        all.add(own.withMomentum(0.9));
        all.add(own.withStep(7));
        return all;
    }

    private static DescentTrack track(Descent question, DescentMethod method) {
        return DescentFindings.of(question).track(method).orElseThrow();
    }

    @Test
    void thePenaltyAloneTakesAsMuchInEachStepOrAFifth() {
        holds(DescentPreset.PENALTY_ALONE, turned(DescentPreset.PENALTY_ALONE), question -> {
            assertThat(track(question, DescentMethod.PROXIMAL).zeroFrom(0)).hasValue(20);
            DescentTrack l2 = track(question, DescentMethod.RIDGE);
            assertThat(l2.walk().at(1).get(0) / l2.walk().at(0).get(0)).isBetween(0.7999, 0.8001);
        });
    }

    @Test
    void theSubgradientChattersAndTheProximalStepLands() {
        holds(DescentPreset.CHATTER, turned(DescentPreset.CHATTER), question -> {
            assertThat(track(question, DescentMethod.SUBGRADIENT).course()).isEqualTo(Course.CHATTERS);
            assertThat(track(question, DescentMethod.PROXIMAL).course()).isEqualTo(Course.TO_ZERO);
        });
    }

    @Test
    void tooFastIsAboveTheLimitOfEach() {
        holds(DescentPreset.TOO_FAST, turned(DescentPreset.TOO_FAST), question -> {
            boolean diverges = track(question, DescentMethod.RIDGE).course() == Course.DIVERGES;
            assertThat(diverges).isEqualTo(question.rate() > 2 / 1.5);
            boolean arrives = track(question, DescentMethod.PROXIMAL).course() == Course.APPROACHES;
            assertThat(arrives).isEqualTo(question.rate() < 2);
        });
    }

    @Test
    void l2BecomesSmallerAndNeverZero() {
        holds(DescentPreset.NEVER_ZERO, turned(DescentPreset.NEVER_ZERO), question -> {
            DescentTrack l2 = track(question, DescentMethod.RIDGE);
            assertThat(l2.course()).isEqualTo(Course.APPROACHES);
            assertThat(l2.zeroFrom(0)).isEmpty();
            assertThat(l2.minimiser().orElseThrow().get(0)).isBetween(Double.MIN_NORMAL, 0.075);
            assertThat(track(question, DescentMethod.PROXIMAL)
                            .minimiser()
                            .orElseThrow()
                            .get(0))
                    .isZero();
        });
    }

    @Test
    void theElasticNetIsZeroFromHalfACornerOn() {
        holds(DescentPreset.CORNER, turned(DescentPreset.CORNER), question -> {
            DescentTrack net = track(question, DescentMethod.ELASTIC_NET);
            boolean zero = net.minimiser().orElseThrow().get(0) == 0;
            assertThat(zero).isEqualTo(0.2 <= 0.5 * question.l1Ratio());
        });
    }

    @Test
    void momentumNeedsLessThanHalfTheStepsOfTheZigzag() {
        holds(
                DescentPreset.ZIGZAG,
                turned(DescentPreset.ZIGZAG),
                question -> assertThat(steps(question)).isEqualTo(steps(DescentPreset.ZIGZAG.question())));
        holds(DescentPreset.MOMENTUM, turned(DescentPreset.MOMENTUM), question -> {
            assertThat(steps(question)).isLessThan(steps(DescentPreset.ZIGZAG.question()) / 2);
            Vector end = track(question, DescentMethod.RIDGE).minimiser().orElseThrow();
            assertThat(end)
                    .isEqualTo(track(DescentPreset.ZIGZAG.question(), DescentMethod.RIDGE)
                            .minimiser()
                            .orElseThrow());
        });
    }

    private static int steps(Descent question) {
        return track(question, DescentMethod.RIDGE).arrival().orElseThrow();
    }

    private static List<OneWeight> turned(OneWeightPreset preset) {
        OneWeight own = preset.question();
        List<OneWeight> all = new ArrayList<>();
        for (double lambda : LAMBDAS) {
            for (PenaltyKind kind : List.of(PenaltyKind.LASSO, PenaltyKind.RIDGE)) {
                all.add(own.withLambda(lambda).withPenalty(kind));
            }
            for (int rows : new int[] {1, 5, 20, 100, 10_000}) {
                for (Held held : Held.values()) {
                    all.add(own.withHeld(held).withLambda(lambda).withRows(rows));
                }
            }
        }
        for (double estimate : new double[] {-4, -0.4, 0, 0.3, 1, 2, 4}) {
            all.add(own.withEstimate(estimate));
        }
        all.add(own.withNoise(2));
        return all;
    }

    private static PriorFindings.Side under(PenaltyKind kind, OneWeight question) {
        return PriorFindings.of(question.withPenalty(kind)).chosen();
    }

    @Test
    void theModeOfL1IsZeroAndMostOfThePosteriorAboveIt() {
        holds(OneWeightPreset.SPARSE_MODE, turned(OneWeightPreset.SPARSE_MODE), question -> {
            PriorFindings.Side side = under(PenaltyKind.LASSO, question.withDraws(true));
            assertThat(side.posterior().mode()).isZero();
            assertThat(side.posterior().mean()).isPositive();
            assertThat(side.posterior().above()).isGreaterThan(0.51);
            assertThat(side.posteriorDraws().stream()).doesNotContain(0.0);
        });
    }

    @Test
    void theLaplacePriorIsHigherAtZeroAndFarOut() {
        holds(OneWeightPreset.TWO_PRIORS, turned(OneWeightPreset.TWO_PRIORS), question -> {
            Prior laplace = under(PenaltyKind.LASSO, question).prior();
            Prior gaussian = under(PenaltyKind.RIDGE, question).prior();
            double far = PriorFindings.of(question).reach();
            assertThat(laplace.negativeLog(0)).isLessThan(gaussian.negativeLog(0));
            assertThat(laplace.negativeLog(1)).isGreaterThan(gaussian.negativeLog(1));
            assertThat(laplace.negativeLog(far)).isLessThan(gaussian.negativeLog(far));
        });
    }

    @Test
    void manyRowsOverwhelmThePriorThatIsHeld() {
        OneWeight own = OneWeightPreset.MANY_ROWS.question();
        double width = under(PenaltyKind.LASSO, own).prior().width();
        holds(OneWeightPreset.MANY_ROWS, turned(OneWeightPreset.MANY_ROWS), question -> {
            boolean stays = under(PenaltyKind.RIDGE, question).posterior().mode() == 0.5;
            boolean samePrior =
                    Math.abs(under(PenaltyKind.LASSO, question).prior().width() / width - 1) < 1e-9;
            assertThat(stays || samePrior).isTrue();
        });
        assertThat(OneWeightPreset.MANY_ROWS.isVariedBy(own.withRows(10_000))).isTrue();
        assertThat(OneWeightPreset.MANY_ROWS.isVariedBy(
                        own.withHeld(Held.LAMBDA).withRows(10_000)))
                .isTrue();
    }

    @Test
    void l1TakesLambdaOfALargeWeightAndL2Half() {
        holds(OneWeightPreset.LARGE_WEIGHT, turned(OneWeightPreset.LARGE_WEIGHT), question -> {
            double size = Math.abs(question.estimate());
            assertThat(Math.abs(under(PenaltyKind.LASSO, question).posterior().mode()))
                    .isEqualTo(Math.max(size - 1, 0));
            assertThat(Math.abs(under(PenaltyKind.RIDGE, question).posterior().mode()))
                    .isEqualTo(size / 2);
        });
    }

    private static List<TwoWeights> turned(TwoWeightsPreset preset) {
        TwoWeights own = preset.question();
        List<TwoWeights> all = new ArrayList<>();
        for (double lambda : LAMBDAS) {
            for (PenaltyKind kind : List.of(PenaltyKind.LASSO, PenaltyKind.RIDGE, PenaltyKind.ELASTIC_NET)) {
                TwoWeights at = own.withLambda(lambda).withPenalty(kind);
                all.add(at);
                all.add(at.withStandardize(!own.standardize()));
                all.add(at.withBudget(0.5));
                all.add(at.withOptimumMoved(-0.5, 1.5));
            }
        }
        all.add(own.withNextSeed());
        all.add(own.withZeroMap(!own.zeroMap()));
        return all;
    }

    private static Penalised problem(TwoWeights question, double l1Ratio) {
        return new Penalised(
                PlaneFindings.of(question).chosen().tangency().problem().loss(), new Penalty(l1Ratio));
    }

    private static Weights lasso(TwoWeights question) {
        return problem(question, 1).at(question.lambda());
    }

    private static Weights ridge(TwoWeights question) {
        return problem(question, 0).at(question.lambda());
    }

    @Test
    void inTheStripL1MakesTheSecondWeightZero() {
        holds(TwoWeightsPreset.STRIP, turned(TwoWeightsPreset.STRIP), question -> {
            Weights optimum = problem(question, 1).loss().optimum();
            Interval strip =
                    new ZeroMap(problem(question, 1).loss(), new Penalty(1), question.lambda()).at(optimum.first());
            boolean within = strip.low() <= optimum.second() && optimum.second() <= strip.high();
            assertThat(lasso(question).second() == 0).isEqualTo(within);
        });
        assertThat(TwoWeightsPreset.STRIP.isVariedBy(
                        TwoWeightsPreset.STRIP.question().withOptimumMoved(0.2, 2)))
                .isTrue();
    }

    @Test
    void l1KeepsBothUntilLambdaOverOnePlusTheCorrelationIsTheSecondOptimum() {
        holds(TwoWeightsPreset.BOTH_KEPT, turned(TwoWeightsPreset.BOTH_KEPT), question -> {
            Weights optimum = problem(question, 1).loss().optimum();
            assertThat(lasso(question).second() == 0).isEqualTo(optimum.second() <= question.lambda() / 1.9);
        });
        assertThat(lasso(TwoWeightsPreset.BOTH_KEPT.question()).second()).isPositive();
        assertThat(lasso(TwoWeightsPreset.BOTH_KEPT.question().withLambda(2)).second())
                .isPositive();
        assertThat(lasso(TwoWeightsPreset.BOTH_KEPT.question().withLambda(2.5)).second())
                .isZero();
    }

    @Test
    void l2SharesAndL1GivesAllToOne() {
        holds(TwoWeightsPreset.SHARING, turned(TwoWeightsPreset.SHARING), question -> {
            assertThat(ridge(question).second())
                    .isGreaterThan(0.75 * ridge(question).first());
            assertThat(lasso(question).second()).isZero();
            assertThat(lasso(question).first()).isPositive();
        });
    }

    @Test
    void onTheWayFromLittleLambdaTheSecondWeightGrowsOrFlips() {
        holds(TwoWeightsPreset.GROWING, turned(TwoWeightsPreset.GROWING), question -> {
            Penalised ridge = problem(question, 0);
            assertThat(ridge.at(0.1).second())
                    .isGreaterThan(1.2 * ridge.at(0.001).second());
            assertThat(ridge.at(0.1).norm2()).isLessThan(ridge.at(0.001).norm2());
        });
        holds(TwoWeightsPreset.FLIPPING, turned(TwoWeightsPreset.FLIPPING), question -> {
            Penalised ridge = problem(question, 0);
            assertThat(ridge.at(0.001).second()).isNegative();
            assertThat(ridge.at(1).second()).isPositive();
        });
    }

    @Test
    void unlessStandardisedAWeightOfASmallUnitIsHardlyTouched() {
        holds(TwoWeightsPreset.UNITS, turned(TwoWeightsPreset.UNITS), question -> {
            Weights optimum = problem(question, 1).loss().optimum();
            double first = lasso(question).first() / optimum.first();
            double second = lasso(question).second() / optimum.second();
            if (question.standardize()) {
                assertThat(second).isBetween(first - 0.15, first + 0.15);
            } else {
                assertThat(second).isGreaterThan(0.85);
            }
        });
    }
}
