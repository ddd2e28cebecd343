package org.lambdalab.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.microsoft.playwright.Locator;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What the texts that the app teaches say of overfitting, of λ, of zeros and of the intercept: each sentence, in the name
 * of a journey, is seen within two clicks of the first screen.
 */
@ExtendWith(Journeys.class)
final class SeedsIT {

    /** Half a step of the third digit, twice. */
    private static final double ROUNDING = 0.01;

    // Overfitting

    @Test
    void whatFitsTheTrainingRowsTooCloselyFailsOnUnseenOnes(Visitor visitor) {
        FirstScreen screen = visitor.arrives();
        assertThat(screen.validation()).isGreaterThan(100 * screen.training());
        assertThat(screen.lab().findings()).containsText("Overfitting: ");
    }

    /** Less error than the noise has can only come of fitting the noise. */
    @Test
    void anOverfittedCurveHasLearnedTheNoiseWithTheSignal(Visitor visitor) {
        FirstScreen screen = visitor.arrives();
        screen.click("fresh-points");
        Locator said = screen.lab().at("fit-chart").locator(".chart-subtitle");
        assertThat(said).containsText("On 200 fresh points");
        String text = said.innerText();
        double noise = Shown.after("noise alone makes ", text);
        assertThat(Shown.after("own training points ", text)).isLessThan(noise / 2);
        assertThat(Shown.after("fresh points its MSE is ", text)).isGreaterThan(10 * noise);
    }

    @Test
    void atFirstACurveUnderfitsAndWithEnoughComplexityItOverfits(Visitor visitor) {
        FirstScreen screen = visitor.arrives();
        assertThat(screen.shades("error-by-degree-chart")).first().isEqualTo("underfit");
        assertThat(screen.shades("error-by-degree-chart")).last().isEqualTo("overfit");
        screen.press("degree", "Home");
        assertThat(screen.lab().findings()).containsText("Underfitting: ");
        double trainingOfALine = screen.training();
        screen.press("degree", "End");
        assertThat(screen.lab().findings()).containsText("Overfitting: ");
        assertThat(screen.training()).isLessThan(trainingOfALine / 1000);
    }

    @Test
    void regularizationReducesTheErrorOnNewDataButNotOnTheTrainingRows(Visitor visitor) {
        FirstScreen screen = visitor.arrives();
        double training = screen.training();
        double validation = screen.validation();
        screen.setLambda("0.01");
        assertThat(screen.validation()).isLessThan(validation / 10);
        assertThat(screen.training()).isGreaterThan(training);
        assertThat(screen.lab().findings()).not().containsText("Overfitting");
    }

    @Test
    void fewerFeaturesAvoidOverfittingToo(Visitor visitor) {
        FirstScreen screen = visitor.arrives();
        double validation = screen.validation();
        screen.clickTrack("degree", 0.12);
        assertThat(screen.lab().at("degree")).containsText(Pattern.compile("Polynomial degree: [3-6]\\b"));
        assertThat(screen.lab().findings()).not().containsText("Overfitting");
        assertThat(screen.validation()).isLessThan(validation / 10);
    }

    @Test
    void crossValidationTellsOverfittingFromTheTrainingRowsAlone(Visitor visitor) {
        FirstScreen screen = visitor.arrives();
        double training = screen.training();
        screen.click("cv-line");
        assertThat(screen.lab().findings()).containsText("would bring the cross-validation error down");
        assertThat(screen.lab().path("error-by-lambda-chart", "cross-validation"))
                .isVisible();
        assertThat(Shown.after("cross-validation MSE ", screen.lab().findings().innerText()))
                .isGreaterThan(100 * training);
        assertThat(screen.bestLambda()).isPositive();
    }

    // λ and its values

    @Test
    void aPenaltyIsAddedToTheLossAndKeepsTheWeightsSmall(Visitor visitor) {
        FirstScreen screen = visitor.arrives();
        double size = screen.compared("l1", "norm1");
        screen.setLambda("0.01");
        assertThat(screen.compared("l1", "norm1")).isLessThan(size / 1000);
        double sum = screen.objective("loss") + screen.objective("lambda") * screen.objective("penalty");
        assertThat(screen.objective("total")).isEqualTo(sum, within(ROUNDING * sum));
    }

    @Test
    void lambdaOfZeroIsNoRegularizationAtAll(Visitor visitor) {
        FirstScreen screen = visitor.arrives();
        assertThat(screen.objective("lambda")).isZero();
        assertThat(screen.objective("total")).isEqualTo(screen.objective("loss"));
        List<Double> curve = screen.curve();
        screen.click(screen.lab().radio("penalty", "None"));
        assertThat(screen.lab().findings()).containsText("No penalty on 15 weights");
        assertThat(screen.curve()).isEqualTo(curve);
    }

    @Test
    void aBillionIsSoStrongThatNothingIsLearned(Visitor visitor) {
        FirstScreen screen = visitor.arrives();
        screen.setLambda("1000000000");
        assertThat(screen.lab().findings()).containsText("15 of 15 weights are zero");
        assertThat(screen.lab().findings()).containsText("Underfitting: ");
        assertThat(screen.crosses("coefficient-chart")).isEqualTo(15);
        // Not moved but at rest.
        assertThat(screen.lab().at("fit-chart")).containsText("Flat at β₀");
        assertThat(screen.curve())
                .hasSizeGreaterThan(100)
                .containsOnly(screen.curve().getFirst());
    }

    @ParameterizedTest
    @ValueSource(strings = {"0.001", "0.01", "0.1", "1"})
    void eachReasonableLambdaIsAClickAndBetterThanNone(String lambda, Visitor visitor) {
        FirstScreen screen = visitor.arrives();
        double none = screen.validation();
        screen.setLambda(lambda);
        assertThat(screen.validation()).isLessThan(none / 5);
    }

    @Test
    void theBestLambdaDependsOnTheData(Visitor visitor) {
        FirstScreen screen = visitor.arrives();
        double best = screen.bestLambda();
        screen.click("data-source");
        screen.click(screen.lab().option("Stopping distances of cars"));
        assertThat(screen.lab().rows()).containsText("25 training rows");
        assertThat(screen.bestLambda()).isGreaterThan(10 * best);
    }

    @Test
    void lambdaIsChosenByTheErrorOnTheValidationRows(Visitor visitor) {
        FirstScreen screen = visitor.arrives();
        double best = screen.bestLambda();
        screen.click(screen.lab().radio("matching", "each at its own best λ"));
        assertThat(screen.lab().at("sparsity-l1").locator("dd.lambda")).not().hasText("0");
        assertThat(screen.compared("l1", "lambda")).isEqualTo(best, within(ROUNDING * best));
        assertThat(screen.compared("l1", "validation")).isEqualTo(screen.promisedError());
    }

    @Test
    void lambdaTradesALowTrainingLossForLowWeights(Visitor visitor) {
        FirstScreen screen = visitor.arrives();
        screen.setLambda("0.001");
        double loss = screen.objective("loss");
        double weights = screen.objective("penalty");
        screen.setLambda("0.1");
        assertThat(screen.objective("loss")).isGreaterThan(2 * loss);
        assertThat(screen.objective("penalty")).isLessThan(weights / 2);
    }

    @Test
    void theLargerLambdaTheStrongerTheRegularizationTowardZero(Visitor visitor) {
        FirstScreen screen = visitor.arrives();
        double before = screen.compared("l2", "norm2");
        for (String lambda : new String[] {"0.1", "1000000000"}) {
            screen.setLambda(lambda);
            double after = screen.compared("l2", "norm2");
            assertThat(after).isLessThan(before / 100);
            before = after;
        }
    }

    @Test
    void regularizationLeadsToALessComplexCurve(Visitor visitor) {
        FirstScreen screen = visitor.arrives();
        int turns = screen.turns();
        assertThat(screen.crosses("coefficient-chart")).isZero();
        screen.setLambda("0.01");
        assertThat(screen.crosses("coefficient-chart")).isPositive();
        assertThat(screen.turns()).isLessThan(turns / 2);
        int few = screen.crosses("coefficient-chart");
        screen.setLambda("1");
        assertThat(screen.crosses("coefficient-chart")).isGreaterThan(few);
        assertThat(screen.turns()).isZero();
    }

    // Zeros

    /** The L1 penalty is the sum of the absolute weights; that of L2 goes by their squares. */
    @Test
    void l1CountsAbsoluteWeightsAndL2TheirSquares(Visitor visitor) {
        FirstScreen screen = visitor.arrives();
        screen.setLambda("0.01");
        assertThat(screen.objective("penalty")).isEqualTo(screen.compared("l1", "norm1"));
        screen.click(screen.lab().radio("penalty", "L2 (ridge)"));
        assertThat(screen.lab().objective()).containsText("½‖w‖₂²");
        double norm = screen.compared("l2", "norm2");
        assertThat(screen.objective("penalty")).isEqualTo(norm * norm / 2, within(ROUNDING * norm * norm));
    }

    @Test
    void l1MakesAModelSparseAndL2DoesNot(Visitor visitor) {
        FirstScreen screen = visitor.arrives();
        screen.click("preset-zeros");
        assertThat(screen.lab().findings()).containsText("λ = 0.01:");
        assertThat(screen.compared("l1", "zeros")).isGreaterThan(15.0 / 2);
        assertThat(screen.crosses("coefficient-chart")).isEqualTo((int) screen.compared("l1", "zeros"));
        assertThat(screen.compared("l2", "lambda")).isEqualTo(screen.compared("l1", "lambda"));
        assertThat(screen.compared("l2", "zeros")).isZero();
        assertThat(screen.crosses("sparsity-chart-l2")).isZero();
    }

    @Test
    void l1TakesEveryWeightAllTheWayToZeroHoweverLargeItWas(Visitor visitor) {
        FirstScreen screen = visitor.arrives();
        assertThat(screen.compared("l1", "norm1")).isGreaterThan(1000);
        screen.setLambda("1");
        assertThat(screen.compared("l1", "norm1")).isZero();
        assertThat(screen.crosses("sparsity-chart-l1")).isEqualTo(15);
        assertThat(screen.compared("l2", "norm2")).isPositive();
    }

    @Test
    void l2BringsWeightsNearZeroAndNeverThere(Visitor visitor) {
        FirstScreen screen = visitor.arrives();
        screen.click("preset-no-zeros");
        assertThat(screen.lab().findings()).containsText("λ = 0.01:");
        screen.setLambda("1000000000");
        assertThat(screen.lab().findings()).containsText("no weight is zero");
        assertThat(screen.compared("l2", "norm2")).isPositive().isLessThan(1e-6);
        assertThat(screen.crosses("coefficient-chart")).isZero();
    }

    // The intercept

    @Test
    void theStrongestPenaltyLeavesTheIntercept(Visitor visitor) {
        FirstScreen screen = visitor.arrives();
        double intercept = screen.intercept();
        assertThat(intercept).isNotZero();
        screen.setLambda("1000000000");
        assertThat(screen.objective("penalty")).isZero();
        assertThat(screen.intercept()).isEqualTo(intercept);
        assertThat(screen.lab().at("fit-chart")).containsText("the intercept is never penalised");
    }

    @Test
    void everyWeightIsPenalisedButTheInterceptIsNot(Visitor visitor) {
        FirstScreen screen = visitor.arrives();
        screen.setLambda("0.01");
        double intercept = screen.intercept();
        String objective = screen.lab().objective().innerText();
        screen.click("y-offset");
        screen.lab().awaitAddress("y-offset", "100");
        assertThat(screen.intercept()).isEqualTo(intercept + 100, within(0.005));
        assertThat(screen.lab().objective().innerText()).isEqualTo(objective);
    }
}
