package org.lambdalab.lab;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.assertj.core.api.Assertions.withinPercentage;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lambdalab.data.BuiltInData;
import org.lambdalab.data.CsvFile;
import org.lambdalab.data.CsvReader;
import org.lambdalab.data.FileForm;
import org.lambdalab.data.TwoFeatures;
import org.lambdalab.experiment.FileReference;
import org.lambdalab.experiment.Model;
import org.lambdalab.experiment.PenaltyKind;
import org.lambdalab.experiment.TwoColumns;
import org.lambdalab.experiment.TwoWeights;
import org.lambdalab.experiment.TwoWeightsPreset;
import org.lambdalab.geometry.Gauge;
import org.lambdalab.geometry.Loss;
import org.lambdalab.geometry.Penalised;
import org.lambdalab.geometry.Weights;
import org.lambdalab.geometry.ZeroMap;
import org.lambdalab.jobs.Progress;
import org.lambdalab.regression.Design;
import org.lambdalab.regression.Path;
import org.lambdalab.regression.Penalty;
import org.lambdalab.regression.Solution;
import org.lambdalab.sample.Columns;
import org.lambdalab.sample.Interval;
import org.lambdalab.sample.Vector;

/** What the screen of two weights shows, and that every example keeps its promise. */
final class PlaneFindingsTest {

    @ParameterizedTest
    @EnumSource
    void atAHundredLambdaOfEachExampleThePictureHasTheSolutionOfRegression(TwoWeightsPreset preset) {
        TwoWeights question = preset.question();
        Columns columns = question.source().columns(question.seed());
        Design design = Design.of(columns, question.standardize());
        for (PenaltyKind kind : List.of(PenaltyKind.LASSO, PenaltyKind.RIDGE, PenaltyKind.ELASTIC_NET)) {
            double[] lambdas = new double[100];
            for (int k = 0; k < lambdas.length; k++) {
                lambdas[k] = 10 * Math.pow(10, -4.0 * k / lambdas.length);
            }
            List<Solution> solutions =
                    Path.of(design, kind.penalty(question.l1Ratio())).at(Vector.of(lambdas));
            for (int k = 0; k < lambdas.length; k++) {
                Weights weights = PlaneFindings.of(question.withPenalty(kind).withLambda(lambdas[k]))
                        .chosen()
                        .tangency()
                        .weights();
                Vector expected = solutions.get(k).weights();
                assertThat(weights.first()).isCloseTo(expected.get(0), within(1e-9));
                assertThat(weights.second()).isCloseTo(expected.get(1), within(1e-9));
            }
        }
    }

    @ParameterizedTest
    @CsvSource({"PROSTATE, true", "PROSTATE, false", "DIABETES, true", "DIABETES, false", "AIRQUALITY, false"})
    void ofATableTooThePictureHasTheSolutionOfRegression(BuiltInData data, boolean standardize) {
        TwoWeights question = TwoWeights.DEFAULT
                .withSource(TwoColumns.of(new TwoColumns.BuiltIn(data)))
                .withStandardize(standardize);
        Design design = Design.of(question.source().columns(0), standardize);
        for (PenaltyKind kind : List.of(PenaltyKind.LASSO, PenaltyKind.RIDGE, PenaltyKind.ELASTIC_NET)) {
            Path path = Path.of(design, kind.penalty(question.l1Ratio()));
            for (double lambda : new double[] {0, 0.01, 0.1, 0.5, 3, 20, 1000}) {
                Weights weights = PlaneFindings.of(question.withPenalty(kind).withLambda(lambda))
                        .chosen()
                        .tangency()
                        .weights();
                Vector expected = path.at(Vector.of(lambda)).getFirst().weights();
                double size = Math.max(1, expected.norm1());
                assertThat(weights.first()).isCloseTo(expected.get(0), within(1e-9 * size));
                assertThat(weights.second()).isCloseTo(expected.get(1), within(1e-9 * size));
            }
        }
    }

    @Test
    void rowsOfATableAreDrawnAgainAndTheSeedDecidesWhich() {
        TwoWeights question = TwoWeights.DEFAULT
                .withSource(TwoColumns.of(new TwoColumns.BuiltIn(BuiltInData.PROSTATE)))
                .withSamples(true);
        PlaneFindings found = PlaneFindings.of(question);
        PlaneSamples samples = found.samples().orElseThrow();
        assertThat(samples.count()).isEqualTo(500);
        double spread = samples.optima().first().stream()
                .map(first -> first - optimum(question).first())
                .average()
                .orElseThrow();
        assertThat(spread).isCloseTo(0, within(0.02));
        assertThat(PlaneFindings.of(question).samples()).contains(samples);
        assertThat(found.ofOther(question.withLambda(0.2)).samples()).containsSame(samples);
        assertThat(found.ofOther(question.withNextSeed())
                        .samples()
                        .orElseThrow()
                        .optima())
                .isNotEqualTo(samples.optima());
    }

    @Test
    void manyRowsAreAwaitedAndTheirSamplesCountForAnyTruthOfAsManyRows() {
        TwoWeights question = generated(1000, 0.5).withSamples(true);
        PlaneFindings found = PlaneFindings.of(question);
        assertThat(found.awaitsSamples()).isTrue();
        PlaneSamples drawn = PlaneSamples.of(question, Progress.UNWATCHED);
        assertThat(found.withSamples(drawn).samples()).containsSame(drawn);
        PlaneFindings other =
                PlaneFindings.of(generated(1000, -0.7).withSamples(true)).withSamples(drawn);
        assertThat(other.awaitsSamples()).isFalse();
        assertThat(PlaneFindings.of(generated(999, 0.5).withSamples(true))
                        .withSamples(drawn)
                        .awaitsSamples())
                .isTrue();
    }

    private static TwoWeights generated(int size, double correlation) {
        return TwoWeights.DEFAULT.withFeatures(
                TwoWeights.FEATURES.withSize(size).withCorrelation(correlation));
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void aSampleHasTheLossOfItsRows(boolean standardize) {
        TwoFeatures features = new TwoFeatures(-0.7, 0.3, 1.5, -0.4, 4, 40);
        TwoWeights question = TwoWeights.DEFAULT
                .withFeatures(features)
                .withStandardize(standardize)
                .withSamples(true);
        List<Loss> losses = PlaneFindings.of(question).samples().orElseThrow().losses();
        for (int seed = 0; seed < losses.size(); seed++) {
            Loss rows = Loss.of(features.columns(seed), standardize);
            Loss loss = losses.get(seed);
            assertThat(loss.g12()).isCloseTo(rows.g12(), within(1e-12));
            assertThat(loss.g22()).isCloseTo(rows.g22(), within(1e-12));
            assertThat(loss.optimum().first()).isCloseTo(rows.optimum().first(), within(1e-12));
            assertThat(loss.optimum().second()).isCloseTo(rows.optimum().second(), within(1e-12));
        }
    }

    @Test
    void theCorrelationIsTheOneThatIsAskedInEverySample() {
        for (long seed = 0; seed < 20; seed++) {
            Loss loss = Loss.of(
                    TwoWeights.FEATURES.withCorrelation(-0.73).withUnit(4).columns(seed), true);
            assertThat(loss.g12()).isCloseTo(-0.73, within(1e-12));
        }
    }

    /** A drag of the optimum is a change of the true weights. */
    @Test
    void whereTheTrueWeightsMoveTheOptimumMovesAsFar() {
        TwoWeights question = TwoWeights.DEFAULT;
        Weights before = optimum(question);
        Weights after = optimum(question.withFeatures(TwoWeights.FEATURES.withWeights(
                TwoWeights.FEATURES.weight1() - 1.25, TwoWeights.FEATURES.weight2() + 0.5)));
        assertThat(after.minus(before).first()).isCloseTo(-1.25, within(1e-12));
        assertThat(after.minus(before).second()).isCloseTo(0.5, within(1e-12));
    }

    private static Weights optimum(TwoWeights question) {
        return problem(question).loss().optimum();
    }

    private static Penalised problem(TwoWeights question) {
        return PlaneFindings.of(question).chosen().tangency().problem();
    }

    @Test
    void theStripHasTheOptimumWellWithinIt() {
        TwoWeights question = TwoWeightsPreset.STRIP.question();
        Penalised problem = problem(question);
        Weights optimum = problem.loss().optimum();
        Interval strip = new ZeroMap(problem.loss(), problem.penalty(), question.lambda()).at(optimum.first());
        assertThat(optimum.second()).isBetween(strip.low() + 0.1, strip.high() - 0.1);
        assertThat(problem.at(question.lambda()).second()).isZero();
        Gauge second = PlaneFindings.of(question).chosen().tangency().second();
        assertThat(second.pull()).isLessThan(second.hold() - 0.05);
    }

    @Test
    void inManySamplesL1MakesTheSecondWeightZeroAndL2InNone() {
        TwoWeights question = TwoWeightsPreset.STRIP.question().withSamples(true);
        PlaneFindings found = PlaneFindings.of(question);
        PlaneSamples samples = found.samples().orElseThrow();
        assertThat(samples.count()).isEqualTo(500);
        assertThat(samples.zeros(Penalty.LASSO, question.lambda())).isGreaterThan(400);
        assertThat(samples.zeros(Penalty.RIDGE, question.lambda())).isZero();
        Loss loss = found.chosen().tangency().problem().loss();
        ZeroMap map = new ZeroMap(loss, Penalty.LASSO, question.lambda());
        long inTheStrip = samples.losses().stream()
                .map(Loss::optimum)
                .filter(optimum -> map.at(optimum.first()).low() <= optimum.second()
                        && optimum.second() <= map.at(optimum.first()).high())
                .count();
        assertThat(samples.zeros(Penalty.LASSO, question.lambda())).isEqualTo((int) inTheStrip);
        assertThat(found.ofOther(question.withLambda(0.2)).samples()).containsSame(samples);
        assertThat(found.ofOther(question.withSamples(false)).samples()).isEmpty();
    }

    @Test
    void l1KeepsBothOfTheCorrelatedPair() {
        TwoWeights question = TwoWeightsPreset.BOTH_KEPT.question();
        Weights weights = problem(question).at(question.lambda());
        assertThat(question.features().orElseThrow().correlation()).isEqualTo(0.9);
        assertThat(weights.first()).isGreaterThan(0.5);
        assertThat(weights.second()).isGreaterThan(0.5);
    }

    @Test
    void l2SharesWhatOneOfTheTwinsEarned() {
        TwoWeights question = TwoWeightsPreset.SHARING.question();
        Weights weights = problem(question).at(question.lambda());
        assertThat(optimum(question).first()).isGreaterThan(optimum(question).second() + 1);
        assertThat(weights.first() / weights.second()).isBetween(0.8, 1.25);
    }

    @Test
    void theGrowingWeightGrowsAndTheFlippingOneFlips() {
        TwoWeights growing = TwoWeightsPreset.GROWING.question();
        assertThat(problem(growing).at(growing.lambda()).second())
                .isGreaterThan(1.2 * optimum(growing).second());
        assertThat(optimum(growing).second()).isPositive();
        TwoWeights flipping = TwoWeightsPreset.FLIPPING.question();
        assertThat(optimum(flipping).second()).isLessThan(-0.2);
        assertThat(problem(flipping).at(1).second()).isGreaterThan(0.1);
    }

    @Test
    void inASmallerUnitTheSecondWeightIsATenthAndCostsATenthUntilFeaturesAreStandardised() {
        TwoWeights question = TwoWeightsPreset.UNITS.question();
        Weights asGiven = problem(question).at(question.lambda());
        Weights least = optimum(question);
        assertThat(asGiven.second() / least.second()).isGreaterThan(0.85);
        assertThat(asGiven.first() / least.first()).isLessThan(0.5);
        TwoWeights standardised = question.withStandardize(true);
        Weights fair = problem(standardised).at(question.lambda());
        assertThat(fair.second() / optimum(standardised).second())
                .isCloseTo(fair.first() / optimum(standardised).first(), within(0.15));
    }

    @Test
    void theOptimumIsAlwaysInThePicture() {
        for (TwoWeightsPreset preset : TwoWeightsPreset.values()) {
            Weights optimum = optimum(preset.question());
            assertThat(PlaneFindings.of(preset.question()).reach())
                    .isGreaterThan(Math.max(Math.abs(optimum.first()), Math.abs(optimum.second())));
        }
    }

    /** Numbers so large that L1 would make them 0 only beyond every λ that can be asked for. */
    @Test
    void theSliderEndsAtTheLargestLambda() {
        TwoWeights question = TwoWeights.DEFAULT.withSource(
                uploaded("a,b,y\n1,5,2e20\n2,3,1e20\n3,4,7e20\n4,1,3e20\n5,2,9e20\n6,8,4e20\n"));
        PlaneFindings found = PlaneFindings.of(question);
        double most = found.lambdaRange().high();
        assertThat(most).isEqualTo(Model.MAX_LAMBDA);
        assertThat(found.withLambda(most).lambda()).isEqualTo(Model.MAX_LAMBDA);
        assertThat(found.withBudgetShare(0.01).lambda()).isEqualTo(Model.MAX_LAMBDA);
        assertThat(found.withBudgetHeld(true).budget()).isPositive();
    }

    @ParameterizedTest
    @ValueSource(strings = {"e80", "e-85"})
    void columnsInAnyUnitHaveTheirSolution(String unit) {
        TwoColumns plain = uploaded("a,b,y\n1,9,1\n2,2,3\n3,3,3\n4,1,4\n5,5,7\n6,4,6\n");
        TwoColumns scaled =
                uploaded("a,b,y\n1e,9e,1\n2e,2e,3\n3e,3e,3\n4e,1e,4\n5e,5e,7\n6e,4e,6\n".replace("e", unit));
        for (boolean standardize : new boolean[] {true, false}) {
            TwoWeights question = TwoWeights.DEFAULT
                    .withStandardize(standardize)
                    .withLambda(0)
                    .withZeroMap(true);
            Weights expected = optimum(question.withSource(plain));
            PlaneFindings found = PlaneFindings.of(question.withSource(scaled));
            double factor = standardize ? 1 : Double.parseDouble("1" + unit);
            Weights weights = found.chosen().tangency().weights();
            assertThat(weights.first() * factor).isCloseTo(expected.first(), within(1e-12));
            assertThat(weights.second() * factor).isCloseTo(expected.second(), within(1e-12));
            PlaneFindings held =
                    PlaneFindings.of(found.withLambda(Math.min(1e-3 * found.lassoLambdaMax(), Model.MAX_LAMBDA)));
            assertThat(held.chosen().tangency().weights().first()).isFinite();
            assertThat(held.withBudgetShare(0.5).lambda()).isFinite();
        }
    }

    private static TwoColumns uploaded(String rows) {
        try {
            CsvFile file = CsvReader.read(new ByteArrayInputStream(rows.getBytes(StandardCharsets.UTF_8)));
            return TwoColumns.of(
                    new TwoColumns.Uploaded(new FileReference("own.csv", "0123456789abcdef", FileForm.OPEN), file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A λ beyond all that can be asked for would make weights of L2 exactly 0, which no λ does. */
    @Test
    void theLeastBudgetOfL2LeavesNoWeightAtZero() {
        PlaneFindings found = PlaneFindings.of(
                TwoWeights.DEFAULT.withPenalty(PenaltyKind.RIDGE).withBudget(1e-200));
        assertThat(found.lambda()).isEqualTo(Model.MAX_LAMBDA);
        assertThat(found.chosen().tangency().weights().first()).isPositive();
        assertThat(found.chosen().tangency().weights().second()).isPositive();
    }

    @Test
    void lambdaIsCarriedToOtherDataByItsPartOfLambdaMax() {
        PlaneFindings here = PlaneFindings.of(TwoWeights.DEFAULT);
        TwoWeights asked = here.withSource(TwoColumns.of(new TwoColumns.BuiltIn(BuiltInData.DIABETES)));
        PlaneFindings there = here.ofOther(asked);
        // To the nearest place of the slider, of which there are 20 in each power of ten.
        assertThat(asked.lambda() / there.lassoLambdaMax())
                .isCloseTo(TwoWeights.DEFAULT.lambda() / here.lassoLambdaMax(), withinPercentage(6.1));
        assertThat(there.withSource(TwoWeights.DEFAULT.source()).lambda())
                .isCloseTo(TwoWeights.DEFAULT.lambda(), withinPercentage(13));
    }
}
