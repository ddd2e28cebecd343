package org.lambdalab.lab;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.assertj.core.api.Assertions.withinPercentage;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lambdalab.data.BuiltInData;
import org.lambdalab.data.CsvFile;
import org.lambdalab.data.CsvReader;
import org.lambdalab.data.FileForm;
import org.lambdalab.data.Quantity;
import org.lambdalab.data.TrueFunction;
import org.lambdalab.data.UnreadableData;
import org.lambdalab.experiment.ComparisonRule;
import org.lambdalab.experiment.DataSource;
import org.lambdalab.experiment.Experiment;
import org.lambdalab.experiment.Experiments;
import org.lambdalab.experiment.FileReference;
import org.lambdalab.experiment.Model;
import org.lambdalab.experiment.PenaltyKind;
import org.lambdalab.experiment.Point;
import org.lambdalab.jobs.Progress;
import org.lambdalab.regression.Basis;
import org.lambdalab.regression.Design;
import org.lambdalab.regression.Fit;
import org.lambdalab.regression.Objective;
import org.lambdalab.regression.Path;
import org.lambdalab.regression.Solution;
import org.lambdalab.sample.Folds;
import org.lambdalab.sample.Interval;
import org.lambdalab.sample.Sample;
import org.lambdalab.sample.Vector;
import org.lambdalab.selection.CrossValidation;

final class WorkbenchTest {

    private static final Experiment KNOWN = Experiments.KNOWN;
    private static final Model MODEL = KNOWN.model();

    private final Workbench workbench = new Workbench();

    static Stream<Model> otherModels() {
        return Stream.of(
                MODEL.withDegree(30),
                MODEL.withLambda(0),
                MODEL.withLambda(1e12),
                MODEL.withPenalty(PenaltyKind.NONE),
                MODEL.withPenalty(PenaltyKind.ELASTIC_NET).withL1Ratio(0.2),
                MODEL.withBasis(Basis.LEGENDRE));
    }

    @ParameterizedTest
    @MethodSource("otherModels")
    void noChangeOfTheModelRedrawsTheData(Model model) throws UnreadableData {
        Findings before = workbench.findings(KNOWN);
        Findings after = workbench.findings(KNOWN.withModel(model));
        assertThat(after.observations().sample())
                .isEqualTo(before.observations().sample());
        assertThat(after.observations().split().validationRows())
                .isEqualTo(before.observations().split().validationRows());
        assertThat(after.path().yRange()).isEqualTo(before.path().yRange());
    }

    @Test
    void theShareIsHeldOut() throws UnreadableData {
        assertThat(workbench.findings(KNOWN).observations().split().validationRows())
                .hasSize(9);
        assertThat(workbench
                        .findings(KNOWN.withValidationShare(0.5))
                        .observations()
                        .split()
                        .validationRows())
                .hasSize(15);
    }

    @Test
    void nextSeedDrawsAnew() throws UnreadableData {
        assertThat(workbench.findings(KNOWN.withSeed(8)).observations().sample())
                .isNotEqualTo(workbench.findings(KNOWN).observations().sample());
    }

    @Test
    void anAnswerDoesNotDependOnTheQuestionsBefore() throws UnreadableData {
        for (Experiment experiment : Experiments.random(40).toList()) {
            Findings remembered = findings(workbench, experiment);
            Findings fresh = findings(new Workbench(), experiment);
            assertThat(remembered.fit().weights()).isEqualTo(fresh.fit().weights());
            assertThat(remembered.errors()).isEqualTo(fresh.errors());
        }
    }

    @Test
    void penaltiesAreComparedInTheOrderOfTheScreen() throws UnreadableData {
        assertThat(workbench.findings(KNOWN).comparisons())
                .extracting(Comparison::kind)
                .containsExactly(PenaltyKind.NONE, PenaltyKind.RIDGE, PenaltyKind.LASSO, PenaltyKind.ELASTIC_NET);
    }

    @ParameterizedTest
    @EnumSource
    void atTheSameLambdaTheComparisonHoldsTheFitOnScreen(PenaltyKind kind) throws UnreadableData {
        Findings found = workbench.findings(KNOWN.withModel(MODEL.withPenalty(kind)));
        assertThat(found.comparison(kind).fit().weights()).isEqualTo(found.fit().weights());
        assertThat(found.comparison(kind).errors()).isEqualTo(found.errors());
        assertThat(found.comparison(kind).fit().zeros()).isEqualTo(found.fit().zeros());
    }

    @Test
    void eachAtItsOwnBestHasTheLowestErrorOfItsPath() throws UnreadableData {
        Findings found = workbench.findings(KNOWN.withComparisonRule(ComparisonRule.OWN_BEST));
        for (PenaltyKind kind : List.of(PenaltyKind.RIDGE, PenaltyKind.LASSO, PenaltyKind.ELASTIC_NET)) {
            Findings alone = workbench.findings(KNOWN.withModel(MODEL.withPenalty(kind)));
            assertThat(found.comparison(kind).errors().validation())
                    .isEqualTo(alone.path().byLambda().lowest());
            assertThat(found.comparison(kind).fit().lambda())
                    .isEqualTo(alone.path().byLambda().best());
        }
        assertThat(found.comparison(PenaltyKind.NONE).fit().lambda()).isZero();
    }

    @Test
    void withNothingHeldOutTheComparisonKeepsTheSameLambda() throws UnreadableData {
        Findings found = workbench.findings(
                KNOWN.withComparisonRule(ComparisonRule.OWN_BEST).withValidationShare(0));
        assertThat(found.comparison(PenaltyKind.LASSO).fit().lambda()).isEqualTo(MODEL.lambda());
        assertThat(found.errors().hasValidation()).isFalse();
        assertThat(found.verdict().standing()).isEqualTo(Standing.UNKNOWN);
    }

    @Test
    void oneHeldOutRowTellsNothing() throws UnreadableData {
        DataSource points = new DataSource.PlacedPoints(
                DoubleStream.of(1, 2, 3, 4, 5)
                        .mapToObj(x -> new Point(x, x * x, x == 3))
                        .toList(),
                Quantity.plain("x"),
                Quantity.plain("y"),
                null);
        assertThat(workbench.findings(KNOWN.withSource(points)).verdict().standing())
                .isEqualTo(Standing.UNKNOWN);
    }

    @Test
    void theStandardErrorIsThatOfTheMeanSquaredErrorOverTheHeldOutRows() throws UnreadableData {
        Findings found = workbench.findings(KNOWN);
        Solution best = solution(found, MODEL.degree(), found.path().byLambda().best());
        Sample held = found.observations().split().validation().orElseThrow();
        double[] squares = IntStream.range(0, held.size())
                .mapToDouble(
                        i -> Math.pow(held.y().get(i) - best.predict(held.x().get(i)), 2))
                .toArray();
        double mean = DoubleStream.of(squares).average().orElseThrow();
        double deviation = Math.sqrt(DoubleStream.of(squares)
                        .map(square -> Math.pow(square - mean, 2))
                        .sum()
                / (squares.length - 1));
        ErrorCurve curve = found.path().byLambda();
        assertThat(curve.noise().ofErrors().get(curve.bestIndex()))
                .isCloseTo(deviation / Math.sqrt(squares.length), within(1e-12));
    }

    @ParameterizedTest
    @EnumSource
    void whatIsShadedIsWhatTheVerdictNames(PenaltyKind kind) throws UnreadableData {
        for (boolean crossValidation : List.of(false, true)) {
            Experiment asked = KNOWN.withCrossValidation(crossValidation).withModel(MODEL.withPenalty(kind));
            ErrorCurve byLambda = workbench.findings(asked).path().byLambda();
            for (int place = 0; place < byLambda.size(); place += 5) {
                Model model = asked.model().withLambda(byLambda.at().get(place));
                Findings found = workbench.findings(asked.withModel(model));
                Standing shaded = shaded(byLambda, model.lambda());
                if (kind.isPenalty() && shaded != Standing.NEAR_BEST) {
                    assertThat(found.verdict().standing()).isEqualTo(shaded);
                    assertThat(found.verdict().byDegree()).isFalse();
                } else if (found.verdict().byDegree()) {
                    assertThat(named(found.verdict())).isEqualTo(shaded(found.byDegree(), model.degree()));
                } else {
                    Verdict verdict = found.verdict();
                    assertThat(named(verdict)).isEqualTo(Standing.NEAR_BEST);
                    // Else it would have been the degree's to say.
                    assertThat(shaded(found.byDegree(), model.degree()))
                            .isNotEqualTo(verdict.best() < verdict.at() ? Standing.UNDERFIT : Standing.OVERFIT);
                }
            }
        }
    }

    private static Standing named(Verdict verdict) {
        return verdict.standing().isSide() ? verdict.standing() : Standing.NEAR_BEST;
    }

    private static Standing shaded(ErrorCurve curve, double at) {
        if (curve.overfit().stream().anyMatch(part -> part.low() < at && at < part.high())) {
            return Standing.OVERFIT;
        }
        return curve.underfit().stream().anyMatch(part -> part.low() < at && at < part.high())
                ? Standing.UNDERFIT
                : Standing.NEAR_BEST;
    }

    @Test
    void aLambdaBesideTheSlidersIsJudgedAsItsNeighbours() throws UnreadableData {
        Experiment ridge = KNOWN.withModel(MODEL.withPenalty(PenaltyKind.RIDGE).withDegree(15));
        for (boolean crossValidation : List.of(false, true)) {
            for (double lambda : new double[] {1e-5, 0.001, 0.1, 10}) {
                Experiment asked = ridge.withCrossValidation(crossValidation);
                Verdict at = verdict(asked, lambda);
                Verdict beside = verdict(asked, lambda * (1 + 1e-9));
                assertThat(beside.standing()).isEqualTo(at.standing());
                assertThat(beside.difference()).isCloseTo(at.difference(), withinPercentage(1e-3));
                assertThat(beside.noise()).isCloseTo(at.noise(), withinPercentage(1e-3));
            }
        }
    }

    private Verdict verdict(Experiment experiment, double lambda) throws UnreadableData {
        return workbench
                .findings(experiment.withModel(experiment.model().withLambda(lambda)))
                .verdict();
    }

    @Test
    void theLineOfCrossValidationIsThatOfItsOwnFolds() throws UnreadableData {
        Findings found = workbench.findings(KNOWN.withCrossValidation(true));
        Sample training = found.observations().split().training();
        ErrorCurve curve = found.path().byLambda();
        CrossValidation apart = CrossValidation.of(
                training,
                MODEL.basis(),
                MODEL.degree(),
                MODEL.penalty().penalty(MODEL.l1Ratio()),
                curve.at(),
                Folds.of(training.size(), 10, KNOWN.seed()));
        for (int place = 0; place < curve.size(); place++) {
            assertThat(curve.crossValidation().get(place))
                    .isCloseTo(apart.meanMse().get(place), withinPercentage(1e-6));
            assertThat(curve.noise().ofErrors().get(place))
                    .isCloseTo(apart.standardErrors().get(place), withinPercentage(1e-6));
        }
        assertThat(curve.noise().count()).isEqualTo(10);
        assertThat(curve.best()).isEqualTo(apart.lambdaMin());
        assertThat(found.byDegree().crossValidation().get(MODEL.degree() - 1))
                .isCloseTo(curve.crossValidation().get(place(curve, MODEL.lambda())), withinPercentage(1e-6));
    }

    private static int place(ErrorCurve curve, double at) {
        return (int) curve.at().stream().filter(each -> each < at).count();
    }

    @Test
    void crossValidationDecidesWhereItIsAskedFor() throws UnreadableData {
        Experiment asked = KNOWN.withCrossValidation(true).withComparisonRule(ComparisonRule.OWN_BEST);
        for (double share : new double[] {0, 0.3}) {
            Findings found = workbench.findings(asked.withValidationShare(share));
            ErrorCurve curve = found.path().byLambda();
            assertThat(curve.lowest())
                    .isEqualTo(curve.crossValidation().stream().min().orElseThrow());
            assertThat(found.comparison(PenaltyKind.LASSO).fit().lambda()).isEqualTo(curve.best());
            assertThat(found.verdict().standing()).isNotEqualTo(Standing.UNKNOWN);
            assertThat(found.errors().hasValidation()).isEqualTo(share > 0);
        }
    }

    @Test
    void whereFoldsCannotJudgeTheRowsHeldOutDo() throws UnreadableData {
        DataSource points = new DataSource.PlacedPoints(
                IntStream.range(0, 12)
                        .mapToObj(i -> new Point(i < 5 ? 1 : i, i % 4, i > 5))
                        .toList(),
                Quantity.plain("x"),
                Quantity.plain("y"),
                null);
        Findings found = workbench.findings(KNOWN.withSource(points).withCrossValidation(true));
        assertThat(found.path().byLambda().isCrossValidated()).isFalse();
        assertThat(found.path().byLambda().noise().count()).isEqualTo(6);
    }

    @Test
    void theObjectiveIsLossPlusLambdaTimesPenalty() throws UnreadableData {
        Findings found = workbench.findings(KNOWN);
        Objective objective = found.fit().objective();
        assertThat(objective.loss()).isCloseTo(found.errors().training() / 2, within(1e-15));
        assertThat(objective.penalty()).isCloseTo(found.fit().weights().norm1(), within(1e-12));
        assertThat(objective.value()).isEqualTo(objective.loss() + MODEL.lambda() * objective.penalty());
    }

    @Test
    void aHugeLambdaZeroesEveryLassoWeightAndNoRidgeWeight() throws UnreadableData {
        Findings found = workbench.findings(KNOWN.withModel(MODEL.withLambda(1e12)));
        assertThat(found.fit().zeros()).isEqualTo(9);
        assertThat(found.comparison(PenaltyKind.RIDGE).fit().zeros()).isZero();
        assertThat(found.fitted().y().stream().distinct()).hasSize(1);
    }

    @Test
    void lambdaZeroIsLeastSquaresUnderEveryPenalty() throws UnreadableData {
        Findings found = workbench.findings(KNOWN.withModel(MODEL.withLambda(0)));
        assertThat(found.comparisons())
                .allSatisfy(comparison -> assertThat(comparison.errors().training())
                        .isCloseTo(found.errors().training(), within(1e-10)));
    }

    @Test
    void trainingErrorFallsAsTheDegreeGrowsWithoutPenalty() throws UnreadableData {
        ErrorCurve curve = workbench
                .findings(KNOWN.withModel(MODEL.withPenalty(PenaltyKind.NONE)))
                .byDegree();
        double[] training = curve.training().toArray();
        assertThat(curve.at().toArray()).hasSize(30).startsWith(1.0, 2.0).endsWith(30.0);
        assertThat(IntStream.range(1, 30)).allMatch(i -> training[i] <= training[i - 1] + 1e-9);
    }

    @Test
    void trainingErrorRisesWithLambda() throws UnreadableData {
        double[] training =
                workbench.findings(KNOWN).path().byLambda().training().toArray();
        double[] sorted = training.clone();
        Arrays.sort(sorted);
        assertThat(training).containsExactly(sorted, within(1e-12));
    }

    @Test
    void constantYIsAFlatLine() throws UnreadableData {
        DataSource constant = new DataSource.PlacedPoints(
                IntStream.range(0, 12).mapToObj(x -> new Point(x, 7, x > 5)).toList(),
                Quantity.plain("x"),
                Quantity.plain("y"),
                null);
        Findings found = workbench.findings(KNOWN.withSource(constant));
        assertThat(found.fit().zeros()).isEqualTo(9);
        assertThat(found.errors()).isEqualTo(new Errors(0, 0));
        assertThat(found.path().yRange()).isEqualTo(new Interval(3.5, 10.5));
        assertThat(found.verdict().standing()).isEqualTo(Standing.NEAR_BEST);
    }

    @ParameterizedTest
    @EnumSource
    void fivePointsAndThirtyPowersHaveAnAnswer(PenaltyKind kind) throws UnreadableData {
        for (double lambda : new double[] {0, 1e-9, 0.1, 1e12}) {
            Findings found = workbench.findings(KNOWN.withSource(new DataSource.Generated(TrueFunction.SINE, 5, 0.3))
                    .withModel(MODEL.withPenalty(kind).withLambda(lambda).withDegree(30)));
            assertFinite(found.fit());
            assertThat(found.errors().training()).isFinite().isNotNegative();
            assertThat(found.errors().validation()).isFinite().isNotNegative();
        }
    }

    @ParameterizedTest
    @EnumSource
    void everyBuiltInDataSetHasAnAnswerUnderEveryBasis(BuiltInData data) throws UnreadableData {
        for (Basis basis : Basis.values()) {
            Findings found = workbench.findings(
                    KNOWN.withSource(DataSource.BuiltIn.of(data)).withModel(MODEL.withBasis(basis)));
            assertFinite(found.fit());
            assertThat(found.fit().kktResidual()).isLessThan(1e-8);
            assertThat(found.path().truth()).isNull();
        }
    }

    @Test
    void theErrorScaleShowsTheBestDegreeWhereThePresentOneExplodes() throws UnreadableData {
        Findings found = workbench.findings(
                KNOWN.withModel(MODEL.withPenalty(PenaltyKind.NONE).withDegree(30)));
        assertThat(found.errors().validation()).isGreaterThan(1e6);
        assertThat(found.byDegree().lowest())
                .isBetween(
                        2 * found.path().errorRange().low(),
                        found.path().errorRange().high() / 2);
    }

    @Test
    void theSliderReachesFromNoEffectToAllZero() throws UnreadableData {
        Findings found = workbench.findings(KNOWN);
        Vector lambdas = found.path().byLambda().at();
        int last = lambdas.size() - 1;
        assertThat(found.path().weightPaths()).hasSize(9).allSatisfy(weight -> {
            assertThat(weight.get(last)).isZero();
            assertThat(weight.get(0)).isNotZero();
        });
        assertThat(lambdas.get(0)).isEqualTo(found.path().lambdaRange().low());
        assertThat(lambdas.get(last)).isEqualTo(found.path().lambdaRange().high());
    }

    @ParameterizedTest
    @EnumSource
    void whatIsLookedUpIsWhatIsSolved(PenaltyKind kind) throws UnreadableData {
        Model model = MODEL.withPenalty(kind).withDegree(15);
        for (double exponent = -6; exponent <= 2; exponent += 0.35) {
            double lambda = LambdaRange.lambda(exponent);
            Findings found = workbench.findings(KNOWN.withModel(model.withLambda(lambda)));
            double effective = kind.effective(lambda);
            assertThat(found.fit().lambda()).isEqualTo(effective);
            assertClose(found.fit(), solution(found, 15, effective));
            for (int degree = 1; degree <= Model.MAX_DEGREE; degree++) {
                assertThat(found.byDegree().training().get(degree - 1))
                        .isCloseTo(solution(found, degree, effective).trainingMse(), within(1e-12));
            }
            assertThat(found.byDegree().errors(14)).isEqualTo(found.errors());
        }
    }

    @Test
    void aSliderStepIsOneOfTheCurve() throws UnreadableData {
        Findings found = workbench.findings(KNOWN);
        LambdaRange range = found.path().lambdaRange();
        double[] steps = IntStream.rangeClosed(0, 160)
                .mapToDouble(step -> LambdaRange.lambda(range.lowExponent() + step / 20.0))
                .toArray();
        assertThat(found.path().byLambda().at()).isEqualTo(Vector.of(steps));
        assertThat(steps).contains(1e-4, 0.001, 0.01, 0.1, 1, 10);
        for (double lambda : steps) {
            assertThat(LambdaRange.lambda(range.exponent(lambda))).isEqualTo(lambda);
        }
    }

    @ParameterizedTest
    @ValueSource(doubles = {1e-90, 1, 1e14, 1e90})
    void theSliderHasNoLambdaThatAModelCannotHave(double scale) throws UnreadableData {
        DataSource points = new DataSource.PlacedPoints(
                IntStream.range(0, 8)
                        .mapToObj(i -> new Point(i, scale * (i % 3 + i), i > 5))
                        .toList(),
                Quantity.plain("x"),
                Quantity.plain("y"),
                null);
        Vector places =
                workbench.findings(KNOWN.withSource(points)).path().byLambda().at();
        assertThat(places.stream())
                .allSatisfy(
                        lambda -> assertThat(MODEL.withLambda(lambda).lambda()).isEqualTo(lambda));
    }

    @Test
    void whoeverAsksTheSameSharesTheAnswer() throws UnreadableData {
        Findings mine = workbench.findings(KNOWN);
        Findings yours = workbench.findings(KNOWN.withModel(MODEL.withLambda(1)));
        assertThat(yours.path()).isSameAs(mine.path());
    }

    @Test
    void onlyManyRowsThatNobodyHasAskedOfTakeTheirTime() throws Exception {
        String rows = IntStream.range(0, 3_000)
                .mapToObj(i -> i + "," + i % 7 + "\n")
                .collect(Collectors.joining("", "x,y\n", ""));
        CsvFile file = CsvReader.read(new ByteArrayInputStream(rows.getBytes(StandardCharsets.UTF_8)));
        Experiment large =
                KNOWN.withSource(DataSource.Uploaded.of(new FileReference("large.csv", "", FileForm.OPEN), file));
        assertThat(workbench.isQuick(KNOWN)).isTrue();
        assertThat(workbench.isQuick(large)).isFalse();
    }

    @Test
    void aPersonsOwnDataAreKeptByNobodyElse() throws Exception {
        CsvFile file =
                CsvReader.read(new ByteArrayInputStream("x,y\n1,2\n2,3\n3,5\n".getBytes(StandardCharsets.UTF_8)));
        Experiment own =
                KNOWN.withSource(DataSource.Uploaded.of(new FileReference("own.csv", "", FileForm.OPEN), file));
        Study study = workbench.study(own, Progress.UNWATCHED);
        assertThat(workbench.study(own, Progress.UNWATCHED)).isNotSameAs(study);
        assertThat(study.findings(own).path())
                .isSameAs(study.findings(own.withModel(MODEL.withLambda(1))).path());
        assertThat(workbench.study(KNOWN, Progress.UNWATCHED)).isSameAs(workbench.study(KNOWN, Progress.UNWATCHED));
    }

    @Test
    void aStudyWeighsAllThatItKnowsAndKeepsSomeModelsOnly() throws Exception {
        Study study = workbench.study(KNOWN, Progress.UNWATCHED);
        int empty = study.bytes();
        study.findings(KNOWN);
        int one = study.bytes();
        for (int degree = 1; degree <= Model.MAX_DEGREE; degree++) {
            for (PenaltyKind kind : PenaltyKind.values()) {
                study.findings(KNOWN.withModel(MODEL.withDegree(degree).withPenalty(kind)));
            }
        }
        assertThat(one).isGreaterThan(empty);
        // Forgetting is done by the way, by another thread.
        assertThat(study.bytes()).isLessThan(empty + 60 * (one - empty));
    }

    static Stream<Arguments> strengthsAndRules() {
        return Stream.of(ComparisonRule.values())
                .flatMap(rule -> Stream.of(1e-3, 1.0, 1e9).map(lambda -> arguments(lambda, rule)));
    }

    @ParameterizedTest
    @MethodSource("strengthsAndRules")
    void zoomedBarsAreTallHoweverSmallTheWeights(double lambda, ComparisonRule rule) throws UnreadableData {
        Findings found = workbench.findings(
                KNOWN.withModel(MODEL.withPenalty(PenaltyKind.RIDGE).withLambda(lambda))
                        .withComparisonRule(rule)
                        .withDisplay(KNOWN.display().withZoomedWeights(true)));
        // A scale is the next of 1, 2 and 5, and may be the common one if that is not much larger.
        assertThat(largest(found.fit()) / found.weightHeight()).isBetween(0.4 * 0.4, 1.0);
        double compared = Stream.of(PenaltyKind.values())
                .filter(PenaltyKind::isPenalty)
                .mapToDouble(kind -> largest(found.comparison(kind).fit()))
                .max()
                .orElseThrow();
        assertThat(compared / found.weightScale().penalised()).isBetween(0.4, 1.0);
    }

    @Test
    void zoomedToNothingButZerosAnAxisIsStillOne() throws UnreadableData {
        Findings found = workbench.findings(KNOWN.withModel(MODEL.withPenalty(PenaltyKind.ELASTIC_NET)
                        .withL1Ratio(1)
                        .withLambda(1e9))
                .withDisplay(KNOWN.display().withZoomedWeights(true)));
        assertThat(found.fit().nonZero()).isZero();
        assertThat(found.weightHeight()).isPositive();
    }

    private static double largest(Fit fit) {
        return fit.weights().stream().map(Math::abs).max().orElseThrow();
    }

    /** Found without a look-up. */
    private static Solution solution(Findings found, int degree, double lambda) {
        Model model = found.experiment().model();
        Design design = Design.of(found.observations().split().training(), model.basis(), Model.MAX_DEGREE);
        return Path.of(design.ofDegree(degree), model.penalty().penalty(model.l1Ratio()))
                .at(lambda);
    }

    private static void assertClose(Fit fit, Solution solution) {
        for (int j = 0; j < fit.weights().size(); j++) {
            assertThat(fit.weights().get(j)).isCloseTo(solution.weights().get(j), within(1e-10));
        }
        assertThat(fit.nonZero()).isEqualTo(solution.nonZero());
    }

    private static Findings findings(Workbench workbench, Experiment experiment) throws UnreadableData {
        return workbench.findings(experiment);
    }

    private static void assertFinite(Fit fit) {
        assertThat(fit.weights().stream()).allMatch(Double::isFinite);
    }
}
