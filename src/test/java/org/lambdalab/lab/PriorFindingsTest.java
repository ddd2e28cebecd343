package org.lambdalab.lab;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lambdalab.experiment.Held;
import org.lambdalab.experiment.OneWeight;
import org.lambdalab.experiment.OneWeightPreset;
import org.lambdalab.experiment.PenaltyKind;
import org.lambdalab.prior.Posterior;
import org.lambdalab.prior.Prior;
import org.lambdalab.sample.Vector;

/** What the screen of the prior shows, and that every example keeps its promise. */
final class PriorFindingsTest {

    private static PriorFindings.Side under(PenaltyKind kind, OneWeight question) {
        return PriorFindings.of(question.withPenalty(kind)).chosen();
    }

    private static Posterior lasso(OneWeight question) {
        return under(PenaltyKind.LASSO, question).posterior();
    }

    private static Posterior ridge(OneWeight question) {
        return under(PenaltyKind.RIDGE, question).posterior();
    }

    @Test
    void oneLambdaIsBothPriorsWidth() {
        OneWeight question = OneWeight.DEFAULT.withNoise(0.7).withRows(35).withLambda(0.4);
        // n·λ = σ²/τ² and σ²/b.
        for (PenaltyKind kind : new PenaltyKind[] {PenaltyKind.LASSO, PenaltyKind.RIDGE}) {
            double width = under(kind, question).prior().width();
            assertThat(0.49 / width).isCloseTo(35 * 0.4, within(1e-12));
        }
    }

    @Test
    void theModeIsZeroAndTheMeanIsNot() {
        OneWeight question = OneWeightPreset.SPARSE_MODE.question();
        PriorFindings.Side side = PriorFindings.of(question).chosen();
        assertThat(side.kind()).isEqualTo(PenaltyKind.LASSO);
        assertThat(side.posterior().mode()).isZero();
        assertThat(side.posterior().mean()).isGreaterThan(0.1);
        assertThat(side.posterior().above()).isBetween(0.7, 0.95);
        Vector draws = side.posteriorDraws();
        assertThat(draws.size()).isEqualTo(500);
        assertThat(draws.stream().filter(weight -> weight == 0)).isEmpty();
        assertThat(draws.stream().filter(weight -> weight > 0).count() / 500.0)
                .isCloseTo(side.posterior().above(), within(0.06));
    }

    @Test
    void theDrawsAreThoseOfTheirDensities() {
        PriorFindings found = PriorFindings.of(OneWeight.DEFAULT.withDraws(true));
        for (PriorFindings.Side side : new PriorFindings.Side[] {found.chosen(), found.beside()}) {
            double[] drawn = side.posteriorDraws().stream().sorted().toArray();
            double[] before = side.priorDraws().stream().sorted().toArray();
            for (int k = 50; k < 500; k += 50) {
                // Ten in a hundred of 500 lie below within 3.5 standard errors of it.
                assertThat(drawn[k])
                        .isBetween(
                                side.posterior().quantile(k / 500.0 - 0.075),
                                side.posterior().quantile(k / 500.0 + 0.075));
                assertThat(before[k])
                        .isBetween(
                                side.prior().quantile(k / 500.0 - 0.075),
                                side.prior().quantile(k / 500.0 + 0.075));
            }
        }
        assertThat(PriorFindings.of(OneWeight.DEFAULT).chosen().posteriorDraws().size())
                .isZero();
    }

    @Test
    void oneLambdaIsAPeakWithLongTailsAndAHill() {
        OneWeight question = OneWeightPreset.TWO_PRIORS.question();
        Prior laplace = under(PenaltyKind.LASSO, question).prior();
        Prior gaussian = under(PenaltyKind.RIDGE, question).prior();
        assertThat(laplace.width()).isEqualTo(gaussian.width());
        assertThat(laplace.density(0)).isGreaterThan(1.5 * gaussian.density(0));
        assertThat(laplace.density(0.5)).isLessThan(gaussian.density(0.5));
        // "From |w| = 2 on", where |w| is no more than ½w².
        assertThat(laplace.density(2.5)).isGreaterThan(gaussian.density(2.5));
        assertThat(laplace.penalty(2)).isEqualTo(gaussian.penalty(2));
    }

    @Test
    void manyRowsOverwhelmAPriorButNotALambda() {
        OneWeight few = OneWeightPreset.MANY_ROWS.question();
        assertThat(few.held()).isEqualTo(Held.PRIOR);
        assertThat(lasso(few).mode()).isZero();
        assertThat(ridge(few).mode()).isEqualTo(0.5);
        OneWeight many = few.withRows(10_000);
        assertThat(under(PenaltyKind.LASSO, many).prior().width())
                .isCloseTo(under(PenaltyKind.LASSO, few).prior().width(), within(1e-12));
        assertThat(many.lambda()).isCloseTo(0.0005, within(1e-12));
        for (Posterior posterior : new Posterior[] {lasso(many), ridge(many)}) {
            assertThat(posterior.mode()).isCloseTo(1, within(0.001));
            assertThat(posterior.interval(0.95).width()).isLessThan(0.05);
        }
        OneWeight sameLambda = few.withHeld(Held.LAMBDA).withRows(10_000);
        assertThat(lasso(sameLambda).mode()).isZero();
        assertThat(ridge(sameLambda).mode()).isEqualTo(0.5);
        assertThat(ridge(sameLambda).interval(0.95).width()).isLessThan(0.05);
    }

    @Test
    void theNoiseCarriesLambdaToo() {
        OneWeight question = OneWeightPreset.MANY_ROWS.question();
        OneWeight noisy = question.withNoise(3);
        assertThat(noisy.lambda()).isEqualTo(9 * question.lambda());
        assertThat(under(PenaltyKind.RIDGE, noisy).prior())
                .isEqualTo(under(PenaltyKind.RIDGE, question).prior());
    }

    @Test
    void l1TakesLambdaFromALargeWeightAndL2ItsShare() {
        OneWeight question = OneWeightPreset.LARGE_WEIGHT.question();
        assertThat(lasso(question).mode()).isEqualTo(3);
        assertThat(ridge(question).mode()).isEqualTo(2);
        OneWeight small = question.withEstimate(1);
        assertThat(lasso(small).mode()).isZero();
        assertThat(ridge(small).mode()).isEqualTo(0.5);
    }

    @ParameterizedTest
    @EnumSource
    void everyExampleIsVariedByWhatItsWordsAskFor(OneWeightPreset preset) {
        OneWeight question = preset.question();
        assertThat(preset.isVariedBy(question.withPenalty(PenaltyKind.RIDGE).withLambda(1)))
                .isTrue();
        assertThat(preset.isVariedBy(question.withNoise(2))).isFalse();
        assertThat(OneWeightPreset.MANY_ROWS.isVariedBy(
                        OneWeightPreset.MANY_ROWS.question().withRows(1000)))
                .isTrue();
        assertThat(OneWeightPreset.LARGE_WEIGHT.isVariedBy(
                        OneWeightPreset.LARGE_WEIGHT.question().withEstimate(1)))
                .isTrue();
    }

    /** A needle is drawn as one, and not as wide as the step from one even place to the next. */
    @ParameterizedTest
    @ValueSource(doubles = {0, 1e-4, 0.5, 10, 1e4, 1e9, 1e12})
    void theCurveThroughThePlacesHasAnAreaOfOne(double lambda) {
        PriorFindings found = PriorFindings.of(OneWeight.DEFAULT.withLambda(lambda));
        Vector places = found.places();
        assertThat(places.size())
                .isEqualTo(PriorFindings.of(OneWeight.DEFAULT).places().size());
        for (Posterior posterior :
                new Posterior[] {found.chosen().posterior(), found.beside().posterior()}) {
            double area = 0;
            for (int i = 1; i < places.size(); i++) {
                area += (places.get(i) - places.get(i - 1))
                        * (posterior.density(places.get(i)) + posterior.density(places.get(i - 1)))
                        / 2;
            }
            assertThat(area).isCloseTo(1, within(0.03));
        }
    }
}
