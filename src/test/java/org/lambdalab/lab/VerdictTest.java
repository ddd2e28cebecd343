package org.lambdalab.lab;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.DoubleStream;
import org.junit.jupiter.api.Test;
import org.lambdalab.experiment.Experiments;
import org.lambdalab.experiment.Model;
import org.lambdalab.experiment.PenaltyKind;
import org.lambdalab.sample.Interval;
import org.lambdalab.sample.Vector;

final class VerdictTest {

    private static final Model MODEL = Experiments.KNOWN.model().withDegree(2).withLambda(0.1);

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
        ErrorCurve curve = byLambda(3, 1, 2);
        ErrorCurve blurred = new ErrorCurve(curve.at(), curve.training(), curve.validation(), true, 0, 2);
        assertThat(verdict(3, MODEL.withLambda(0.01), blurred, flat(3))).isEqualTo(Verdict.NEAR_BEST);
    }

    @Test
    void amongEquallyGoodDegreesTheLowestIsBest() {
        assertThat(flat(1).best()).isEqualTo(1);
    }

    @Test
    void aCurveHasItsSidesBeyondAStandardErrorOfTheLowest() {
        assertThat(byLambda(3, 1, 2).withStandardError(1).overfit()).containsExactly(below(0.055));
        assertThat(byLambda(3, 1, 2).withStandardError(1).underfit()).isEmpty();
        assertThat(byDegree(2, 1, 3).withStandardError(1).overfit()).containsExactly(above(2.5));
        assertThat(byDegree(3, 2, 1).underfit()).containsExactly(below(2.5));
        assertThat(flat(1).overfit()).isEmpty();
        assertThat(flat(1).underfit()).isEmpty();
    }

    @Test
    void aSideIsInPartsWhereTheErrorsGoUpAndDown() {
        ErrorCurve curve =
                curve(Vector.of(1, 2, 3, 4, 5, 6), false, 1, 3, 4, 1.5, 3, 2).withStandardError(1);
        assertThat(curve.overfit()).containsExactly(new Interval(1.5, 3.5), new Interval(4.5, 5.5));
    }

    @Test
    void withoutAStandardErrorNothingIsOnAnySide() {
        for (ErrorCurve curve : List.of(byLambda(3, 1, 2).withStandardError(Double.NaN), flat(Double.NaN))) {
            assertThat(curve.overfit()).isEmpty();
            assertThat(curve.underfit()).isEmpty();
        }
    }

    @Test
    void theSidesAreThoseThatTheVerdictSpeaksOf() {
        SplittableRandom random = new SplittableRandom(1);
        Vector at = Vector.of(1, 2, 3, 4, 5, 6, 7);
        for (int trial = 0; trial < 200; trial++) {
            double[] errors = random.doubles(at.size(), 1, 3).toArray();
            ErrorCurve byLambda = curve(at, true, errors).withStandardError(random.nextDouble());
            ErrorCurve byDegree = curve(at, false, errors).withStandardError(random.nextDouble());
            for (int i = 0; i < errors.length; i++) {
                Model model = MODEL.withLambda(at.get(i)).withDegree(i + 1);
                Model none = model.withPenalty(PenaltyKind.NONE);
                assertThat(verdict(errors[i], model, byLambda, flat(4)))
                        .isEqualTo(side(byLambda, at.get(i), Verdict.OVERFIT_BY_LAMBDA, Verdict.UNDERFIT_BY_LAMBDA));
                assertThat(verdict(errors[i], none, flat(4), byDegree))
                        .isEqualTo(side(byDegree, at.get(i), Verdict.OVERFIT_BY_DEGREE, Verdict.UNDERFIT_BY_DEGREE));
            }
        }
    }

    @Test
    void amongEquallyGoodLambdasTheSimplestFitIsBest() {
        assertThat(byLambda(1, 1, 2).best()).isEqualTo(0.1);
    }

    private static Verdict verdict(double present, Model model, ErrorCurve byLambda, ErrorCurve byDegree) {
        return Verdict.of(new Errors(1, present), model, byLambda, byDegree);
    }

    private static Verdict side(ErrorCurve curve, double at, Verdict overfit, Verdict underfit) {
        if (curve.overfit().stream().anyMatch(part -> part.low() < at && at < part.high())) {
            return overfit;
        }
        return curve.underfit().stream().anyMatch(part -> part.low() < at && at < part.high())
                ? underfit
                : Verdict.NEAR_BEST;
    }

    private static Interval below(double high) {
        return new Interval(Double.NEGATIVE_INFINITY, high);
    }

    private static Interval above(double low) {
        return new Interval(low, Double.POSITIVE_INFINITY);
    }

    private static ErrorCurve flat(double validation) {
        return byDegree(validation, validation, validation);
    }

    private static ErrorCurve byLambda(double... validation) {
        return curve(Vector.of(0.01, 0.1, 1), true, validation);
    }

    private static ErrorCurve byDegree(double... validation) {
        return curve(Vector.of(1, 2, 3), false, validation);
    }

    private static ErrorCurve curve(Vector at, boolean simplestLast, double... validation) {
        return new ErrorCurve(
                at,
                Vector.of(DoubleStream.generate(() -> 1).limit(at.size()).toArray()),
                Vector.of(validation),
                simplestLast,
                Double.isNaN(validation[0]) ? Double.NaN : 0,
                0);
    }
}
