package org.lambdalab.lab;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.DoubleStream;
import org.junit.jupiter.api.Test;

final class VerdictTest {

    private static final Model MODEL = Experiment.DEFAULT.model().withDegree(2).withLambda(0.1);

    @Test
    void nothingHeldOutTellsNothing() {
        assertThat(verdict(Double.NaN, MODEL, flat(Double.NaN), flat(Double.NaN)))
                .isEqualTo(Verdict.UNKNOWN);
    }

    @Test
    void theLowestOnBothCurvesIsAsGoodAsItGets() {
        assertThat(verdict(1, MODEL, byLambda(2, 1, 2), byDegree(2, 1, 2))).isEqualTo(Verdict.NEAR_BEST);
    }

    @Test
    void aBetterErrorAtAStrongerPenaltyIsOverfitting() {
        assertThat(verdict(2, MODEL, byLambda(3, 2, 1), flat(2))).isEqualTo(Verdict.OVERFIT_BY_LAMBDA);
    }

    @Test
    void aBetterErrorAtAWeakerPenaltyIsUnderfitting() {
        assertThat(verdict(2, MODEL, byLambda(1, 2, 3), flat(2))).isEqualTo(Verdict.UNDERFIT_BY_LAMBDA);
    }

    @Test
    void aBetterErrorAtALowerDegreeIsOverfitting() {
        assertThat(verdict(2, MODEL, flat(2), byDegree(1, 2, 3))).isEqualTo(Verdict.OVERFIT_BY_DEGREE);
    }

    @Test
    void aBetterErrorAtAHigherDegreeIsUnderfitting() {
        assertThat(verdict(2, MODEL, flat(2), byDegree(3, 2, 1))).isEqualTo(Verdict.UNDERFIT_BY_DEGREE);
    }

    @Test
    void theCurveThatPromisesMoreSpeaks() {
        assertThat(verdict(3, MODEL, byLambda(3, 3, 2), byDegree(1, 3, 3))).isEqualTo(Verdict.OVERFIT_BY_DEGREE);
        assertThat(verdict(3, MODEL, byLambda(3, 3, 1), byDegree(2, 3, 3))).isEqualTo(Verdict.OVERFIT_BY_LAMBDA);
    }

    @Test
    void withoutAPenaltyOnlyTheDegreeCanBeWrong() {
        Model none = MODEL.withPenalty(PenaltyKind.NONE);
        assertThat(verdict(2, none, byLambda(3, 2, 1), byDegree(1.5, 2, 3))).isEqualTo(Verdict.OVERFIT_BY_DEGREE);
        assertThat(verdict(2, none, byLambda(3, 2, 1), flat(2))).isEqualTo(Verdict.NEAR_BEST);
    }

    @Test
    void aHighDegreeAloneIsNoOverfitting() {
        assertThat(verdict(1, MODEL.withDegree(30), flat(1), flat(1))).isEqualTo(Verdict.NEAR_BEST);
    }

    @Test
    void withinAStandardErrorOfTheLowestIsAsGood() {
        Model weaker = MODEL.withLambda(0.01);

        assertThat(verdict(3, weaker, byLambda(3, 1, 2).withStandardError(2), flat(3)))
                .isEqualTo(Verdict.NEAR_BEST);
        assertThat(verdict(3, weaker, byLambda(3, 1, 2).withStandardError(1.9), flat(3)))
                .isEqualTo(Verdict.OVERFIT_BY_LAMBDA);
    }

    @Test
    void anotherDegreeWithinAStandardErrorOfTheBestLambdaLeavesTheWordToLambda() {
        Model weaker = MODEL.withLambda(0.01);

        assertThat(verdict(5, weaker, byLambda(5, 3, 4), byDegree(2, 5, 5).withStandardError(1)))
                .isEqualTo(Verdict.OVERFIT_BY_LAMBDA);
        assertThat(verdict(5, weaker, byLambda(5, 3, 4), byDegree(2, 5, 5).withStandardError(0.9)))
                .isEqualTo(Verdict.OVERFIT_BY_DEGREE);
    }

    @Test
    void aDifferenceThatNobodySeesIsNone() {
        assertThat(Verdict.of(new Errors(1, 3), MODEL.withLambda(0.01), byLambda(3, 1, 2), flat(3), 2))
                .isEqualTo(Verdict.NEAR_BEST);
    }

    @Test
    void amongEquallyGoodDegreesTheLowestIsBest() {
        assertThat(flat(1).best()).isEqualTo(1);
    }

    @Test
    void aFlatCurveHasNoSides() {
        assertThat(flat(1).turns()).isFalse();
        assertThat(byLambda(3, 1, 2).turns()).isTrue();
    }

    @Test
    void amongEquallyGoodLambdasTheSimplestFitIsBest() {
        assertThat(byLambda(1, 1, 2).best()).isEqualTo(0.1);
    }

    private static Verdict verdict(double present, Model model, ErrorCurve byLambda, ErrorCurve byDegree) {
        return Verdict.of(new Errors(1, present), model, byLambda, byDegree, 0);
    }

    private static ErrorCurve flat(double validation) {
        return byDegree(validation, validation, validation);
    }

    private static ErrorCurve byLambda(double... validation) {
        return curve(List.of(0.01, 0.1, 1.0), true, validation);
    }

    private static ErrorCurve byDegree(double... validation) {
        return curve(List.of(1.0, 2.0, 3.0), false, validation);
    }

    private static ErrorCurve curve(List<Double> at, boolean simplestLast, double... validation) {
        return new ErrorCurve(
                at,
                DoubleStream.of(validation)
                        .mapToObj(error -> new Errors(1, error))
                        .toList(),
                simplestLast,
                Double.isNaN(validation[0]) ? Double.NaN : 0);
    }
}
