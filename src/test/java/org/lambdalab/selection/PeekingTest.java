package org.lambdalab.selection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.offset;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.lambdalab.jobs.Progress;
import org.lambdalab.regression.Basis;
import org.lambdalab.regression.Design;
import org.lambdalab.regression.Path;
import org.lambdalab.regression.Penalty;
import org.lambdalab.regression.Solution;
import org.lambdalab.sample.Interval;
import org.lambdalab.sample.Sample;
import org.lambdalab.sample.Split;
import org.lambdalab.sample.Vector;

final class PeekingTest {

    private static final Interval UNIT = new Interval(0, 1);
    private static final Vector LAMBDAS = LambdaGrid.logarithmic(10, 1e-6, 30);

    /** Away from the ends, where now and then a fit swings so wildly that it alone would decide all means. */
    private static final Places INNER = new Places.Uniform(new Interval(0.1, 0.9));

    private static double sine(double x) {
        return Math.sin(2 * Math.PI * x);
    }

    private static Peeking.Question question(Vector lambdas) {
        return new Peeking.Question(
                Resamples.anew(new Truth(PeekingTest::sine, 0.4), UNIT, 50, 3),
                new Candidates.OfLambda(Basis.SCALED_MONOMIAL, 9, Penalty.RIDGE, lambdas),
                INNER,
                0.3,
                20);
    }

    @Test
    void whatIsChosenByTheTestFlattersItselfAndWhatIsChosenByValidationDoesNot() {
        Peeking found = Peeking.of(question(LAMBDAS), 200, Progress.UNWATCHED);
        MeanEstimate peeked = found.peeked().flattery();
        assertThat(peeked.mean()).isGreaterThan(4 * peeked.standardError());
        MeanEstimate honest = found.honest().flattery();
        assertThat(honest.mean()).isCloseTo(0, within(4 * honest.standardError()));
        assertThat(mean(found.peeked(), Peeking.Choice::testError))
                .isLessThan(mean(found.honest(), Peeking.Choice::testError));
        assertThat(mean(found.peeked(), Peeking.Choice::trueError) - mean(found.peeked(), Peeking.Choice::testError))
                .isCloseTo(peeked.mean(), offset(1e-14));
        assertThat(mean(found.honest(), Peeking.Choice::trueError) - mean(found.honest(), Peeking.Choice::testError))
                .isCloseTo(honest.mean(), offset(1e-14));
    }

    private static double mean(Peeking.Choices choices, ToDoubleFunction<Peeking.Choice> of) {
        return choices.each().stream().mapToDouble(of).average().orElseThrow();
    }

    @Test
    void theMedianAndTheShareSayWhatIsUsual() {
        Peeking.Choices choices = new Peeking.Choices(
                List.of(choice(1, 1.5), choice(1, 0.75), choice(1, 2), choice(1, 1.25), choice(1, 1_000)));
        assertThat(choices.medianFlattery()).isEqualTo(0.5);
        assertThat(choices.flattered()).isEqualTo(0.8);
        assertThat(choices.flattery().mean()).isCloseTo(200.1, offset(1e-12));
        Peeking found = Peeking.of(question(LAMBDAS), 200, Progress.UNWATCHED);
        assertThat(found.peeked().flattered()).isGreaterThan(found.honest().flattered() + 0.1);
        assertThat(found.peeked().medianFlattery()).isPositive();
    }

    private static Peeking.Choice choice(double testError, double trueError) {
        return new Peeking.Choice(0.1, testError, trueError);
    }

    /** Nothing is chosen from one: the test error is as honest either way. */
    @Test
    void withoutAChoiceThereIsNoFlattery() {
        Peeking found = Peeking.of(question(Vector.of(0.01)), 200, Progress.UNWATCHED);
        assertThat(found.peeked()).isEqualTo(found.honest());
        MeanEstimate flattery = found.peeked().flattery();
        assertThat(flattery.mean()).isCloseTo(0, within(4 * flattery.standardError()));
    }

    @Test
    void choicesAreTheLeastOfErrorsFoundRowByRow() {
        Peeking.Question question = question(LAMBDAS);
        Peeking found = Peeking.of(question, 12, Progress.UNWATCHED);
        for (int r = 0; r < 12; r++) {
            Split split = Split.of(
                    question.samples().training(r), 0.3, question.samples().splitSeed(r));
            assertThat(split.validation().orElseThrow().size()).isEqualTo(15);
            Sample test = question.samples().fresh(r, question.places(), 20);
            List<Solution> fits = Path.of(Design.of(split.training(), Basis.SCALED_MONOMIAL, 9), Penalty.RIDGE)
                    .at(LAMBDAS);
            agrees(found.honest().each().get(r), least(fits, split.validation().orElseThrow()), test);
            agrees(found.peeked().each().get(r), least(fits, test), test);
        }
    }

    private static void agrees(Peeking.Choice choice, Solution fit, Sample test) {
        assertThat(choice.at()).isEqualTo(fit.lambda());
        assertThat(choice.testError()).isCloseTo(error(fit, test), offset(1e-12));
        // By midpoints of equal parts.
        double squares = IntStream.range(0, 10_000)
                .mapToDouble(i -> 0.1 + 0.8 * (i + 0.5) / 10_000)
                .map(x -> Math.pow(fit.predict(x) - sine(x), 2))
                .sum();
        assertThat(choice.trueError()).isCloseTo(squares / 10_000 + 0.16, offset(1e-5 * (1 + squares / 10_000)));
        assertThat(choice.flattery()).isEqualTo(choice.trueError() - choice.testError());
    }

    private static Solution least(List<Solution> fits, Sample rows) {
        Solution least = fits.get(0);
        for (Solution fit : fits) {
            least = error(fit, rows) < error(least, rows) ? fit : least;
        }
        return least;
    }

    private static double error(Solution fit, Sample rows) {
        return IntStream.range(0, rows.size())
                .mapToDouble(i -> rows.y().get(i) - fit.predict(rows.x().get(i)))
                .map(error -> error * error)
                .average()
                .orElseThrow();
    }

    @Test
    void degreesCanBeChosenAsWell() {
        Peeking.Question question = new Peeking.Question(
                Resamples.anew(new Truth(PeekingTest::sine, 0.4), UNIT, 50, 3),
                new Candidates.OfDegree(Basis.LEGENDRE, 10, Penalty.RIDGE, 0.01),
                INNER,
                0.3,
                20);
        Peeking found = Peeking.of(question, 200, Progress.UNWATCHED);
        assertThat(found.peeked().flattery().mean())
                .isGreaterThan(4 * found.peeked().flattery().standardError());
        assertThat(found.honest().each()).allMatch(choice -> choice.at() >= 1 && choice.at() <= 10);
    }

    @Test
    void refusesWhatLeavesNothingToChooseBy() {
        Resamples two = Resamples.anew(new Truth(PeekingTest::sine, 0.4), UNIT, 2, 3);
        Candidates candidates = question(LAMBDAS).candidates();
        Places places = INNER;
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> Peeking.of(new Peeking.Question(two, candidates, places, 0.5, 5), 1, Progress.UNWATCHED));
        assertThatIllegalArgumentException().isThrownBy(() -> new Peeking.Question(two, candidates, places, 0, 5));
        assertThatIllegalArgumentException().isThrownBy(() -> new Peeking.Question(two, candidates, places, 0.3, 0));
    }

    @Test
    void theSameHoweverManyThreadsAndItEndsWhenCancelled() {
        Cancelling watching = Cancelling.never();
        assertThat(Peeking.of(question(LAMBDAS), 30, watching))
                .isEqualTo(Peeking.of(question(LAMBDAS), 30, Progress.UNWATCHED));
        assertThat(watching.told()).hasSize(30).contains(1L, 30L);
        assertThat(watching.calls()).isGreaterThanOrEqualTo(30 * LAMBDAS.size());
        assertThatExceptionOfType(CancellationException.class)
                .isThrownBy(() -> Peeking.of(question(LAMBDAS), 30, Cancelling.at(40)));
    }
}
