package org.lambdalab.prior;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.DoubleStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lambdalab.regression.Design;
import org.lambdalab.regression.Path;
import org.lambdalab.regression.Penalty;
import org.lambdalab.sample.Columns;
import org.lambdalab.sample.SplitMix64;
import org.lambdalab.sample.Vector;

/** Posteriors against their definition, likelihood times prior, integrated by Simpson's rule; and against the fits. */
final class PosteriorTest {

    /** Beyond it, exp(−this) of the highest density is nothing. */
    private static final double LAST = 80;

    private static final int PANELS = 40_000;

    /** Near 0 and far from it, where the prior is weak, as strong as the data, and all there is. */
    private static final String CASES = """
            0.3,  1,   20,  0.5
            -0.3, 1,   20,  0.5
            0,    1,   20,  0.5
            2,    0.5, 100, 0.1
            1,    1,   1,   0.01
            4,    0.2, 400, 0.001
            4,    0.2, 400, 3.9999
            -5,   0.1, 1000, 2
            0.3,  3,   2,   10
            1,    0.1, 10000, 5
            0.7,  1,   50,  0
            """;

    @ParameterizedTest
    @CsvSource(textBlock = CASES)
    void theLaplacePosteriorIsTheProduct(double estimate, double noise, int rows, double lambda) {
        assertIsTheProduct(new Likelihood(estimate, noise, rows), lambda, Math::abs, Prior.Laplace::new);
    }

    @ParameterizedTest
    @CsvSource(textBlock = CASES)
    void theGaussianPosteriorIsTheProduct(double estimate, double noise, int rows, double lambda) {
        assertIsTheProduct(new Likelihood(estimate, noise, rows), lambda, w -> w * w / 2, Prior.Gaussian::new);
    }

    @FunctionalInterface
    private interface OfStrength {
        Prior of(double strength);
    }

    private static void assertIsTheProduct(
            Likelihood likelihood, double lambda, DoubleUnaryOperator penalty, OfStrength prior) {
        double precision = likelihood.precision();
        Posterior posterior = prior.of(precision * lambda).posterior(likelihood, lambda);
        DoubleUnaryOperator exponent =
                w -> precision * (Math.pow(w - likelihood.estimate(), 2) / 2 + lambda * penalty.applyAsDouble(w));
        double least = exponent.applyAsDouble(posterior.mode());
        DoubleUnaryOperator product = w -> Math.exp(least - exponent.applyAsDouble(w));
        double low = end(exponent, posterior.mode(), -1);
        double high = end(exponent, posterior.mode(), 1);
        Area area = (function, from, to) ->
                simpson(function, from, Math.clamp(0, from, to)) + simpson(function, Math.clamp(0, from, to), to);
        double all = area.of(product, low, high);
        double above = area.of(product, Math.max(low, 0), Math.max(high, 0));
        double mean = area.of(w -> w * product.applyAsDouble(w), low, high) / all;
        double scale = likelihood.standardError();
        assertThat(posterior.above()).isCloseTo(above / all, within(1e-9));
        assertThat(posterior.below()).isCloseTo(1 - above / all, within(1e-9));
        assertThat(posterior.mean()).isCloseTo(mean, within(1e-9 * scale));
        for (double w : List.of(0.0, posterior.mode(), mean, mean + scale / 3, mean - scale / 3, 0.2)) {
            double expected = product.applyAsDouble(w) / all;
            assertThat(posterior.density(w)).isCloseTo(expected, within(1e-9 * Math.max(1 / scale, expected)));
        }
        for (double part : List.of(0.025, 0.3, 0.5, 0.975)) {
            double quantile = posterior.quantile(part);
            double below = area.of(product, low, quantile);
            assertThat(below / all).isCloseTo(part, within(1e-9));
        }
    }

    /** In two parts where 0 lies between, for the kink there. */
    @FunctionalInterface
    private interface Area {
        double of(DoubleUnaryOperator function, double from, double to);
    }

    /** Where the product is nothing any more, to one side of its highest place. */
    private static double end(DoubleUnaryOperator exponent, double mode, int sign) {
        double least = exponent.applyAsDouble(mode);
        double inside = 0;
        double outside = 1;
        while (exponent.applyAsDouble(mode + sign * outside) - least < LAST) {
            outside *= 2;
        }
        for (int i = 0; i < 60; i++) {
            double middle = (inside + outside) / 2;
            if (exponent.applyAsDouble(mode + sign * middle) - least < LAST) {
                inside = middle;
            } else {
                outside = middle;
            }
        }
        return mode + sign * outside;
    }

    private static double simpson(DoubleUnaryOperator function, double from, double to) {
        double step = (to - from) / PANELS;
        double sum = function.applyAsDouble(from) + function.applyAsDouble(to);
        for (int k = 1; k < PANELS; k++) {
            sum += (k % 2 == 1 ? 4 : 2) * function.applyAsDouble(from + k * step);
        }
        return sum * step / 3;
    }

    /** The same number nλ/σ² that makes the penalty a density makes the fit the most probable weight, on real rows. */
    @ParameterizedTest
    @CsvSource({"0.05, 1", "0.4, 1", "3, 1", "0.05, 0", "0.4, 0", "3, 0"})
    void theModeIsThePenalisedFitOfRows(double lambda, double l1Ratio) {
        int rows = 30;
        double noise = 0.8;
        SplitMix64 random = SplitMix64.of(5);
        Vector x =
                Vector.owning(DoubleStream.generate(random::normal).limit(rows).toArray());
        Vector y = Vector.owning(
                x.stream().map(value -> 0.7 * value + noise * random.normal()).toArray());
        Design design = Design.of(new Columns(List.of("x"), List.of(x), y), true);
        double estimate = fit(design, Penalty.LASSO, 0);
        Likelihood likelihood = new Likelihood(estimate, noise, rows);
        double strength = likelihood.precision() * lambda;
        Prior prior = l1Ratio == 1 ? new Prior.Laplace(strength) : new Prior.Gaussian(strength);
        assertThat(prior.posterior(likelihood, lambda).mode())
                .isCloseTo(fit(design, new Penalty(l1Ratio), lambda), within(1e-12));
        double mean = y.stream().average().orElseThrow();
        double middle = x.stream().average().orElseThrow();
        double deviation = Math.sqrt(
                x.stream().map(value -> Math.pow(value - middle, 2)).average().orElseThrow());
        DoubleUnaryOperator squares = w -> {
            double sum = 0;
            for (int i = 0; i < rows; i++) {
                sum += Math.pow(y.get(i) - mean - w * (x.get(i) - middle) / deviation, 2);
            }
            return sum / (2 * noise * noise);
        };
        for (double w : new double[] {-1, -0.2, 0.3, 2}) {
            double byRows = squares.applyAsDouble(w) - squares.applyAsDouble(0);
            double said = Math.log(likelihood.density(0) / likelihood.density(w));
            assertThat(said).isCloseTo(byRows, within(1e-9));
        }
    }

    private static double fit(Design design, Penalty penalty, double lambda) {
        return Path.of(design, penalty)
                .at(Vector.of(lambda))
                .getFirst()
                .weights()
                .get(0);
    }

    @Test
    void onlyTheModeIsSparse() {
        Likelihood likelihood = new Likelihood(0.3, 1, 20);
        Posterior posterior = new Prior.Laplace(10).posterior(likelihood, 0.5);
        assertThat(posterior.mode()).isZero();
        assertThat(posterior.mean()).isGreaterThan(0.05);
        assertThat(posterior.above()).isBetween(0.6, 0.95);
        assertThat(posterior.quantile(0.5)).isNotZero();
    }

    /** Far in the tails whatever is left is as it is for the exponential that the prior is there, times 1 − 1/a² and so on. */
    @ParameterizedTest
    @CsvSource({"1e3", "1e6", "1e9", "1e12"})
    void whereThePriorIsAllThereIsNothingIsLostToRounding(double lambda) {
        Likelihood likelihood = new Likelihood(0.3, 1, 20);
        Posterior posterior = new Prior.Laplace(20 * lambda).posterior(likelihood, lambda);
        double rate = 20 * lambda;
        // To first order the data tilt the density: by exp(n/σ²·ŵw).
        double tilt = 20 * 0.3 / rate;
        assertThat(posterior.mean()).isCloseTo(2 * tilt / rate, within(1e-3 * tilt / rate));
        assertThat(posterior.interval(0.5).high()).isCloseTo(Math.log(2) / rate, within(1e-2 / rate));
        assertThat(posterior.density(0)).isCloseTo(rate / 2, within(1e-3 * rate));
    }

    /** On both sides of where another formula takes over. */
    @Test
    void theMeanOfACutNormalGoesOnWhereItsFormulaChanges() {
        for (double a : new double[] {1.9, 1.9999999, 2, 2.0000001, 2.1, 5, 20}) {
            CutNormal cut = new CutNormal(-a * Math.sqrt(2), 1);
            double area = simpson(u -> Math.exp(-u * (2 * a + u)), 0, 12);
            double moment = simpson(u -> u * Math.exp(-u * (2 * a + u)), 0, 12);
            assertThat(cut.mean()).isCloseTo(Math.sqrt(2) * moment / area, within(1e-9));
        }
        CutNormal far = new CutNormal(-1e8, 1);
        assertThat(far.mean()).isCloseTo(1e-8, within(1e-22));
    }

    @Test
    void withoutAPenaltyBothAreTheLikelihood() {
        Likelihood likelihood = new Likelihood(-1.3, 2, 7);
        for (Prior prior : List.of(new Prior.Laplace(0), new Prior.Gaussian(0))) {
            Posterior posterior = prior.posterior(likelihood, 0);
            assertThat(prior.isProper()).isFalse();
            assertThat(posterior.mode()).isEqualTo(-1.3);
            assertThat(posterior.mean()).isCloseTo(-1.3, within(1e-12));
            assertThat(posterior.density(0.4)).isCloseTo(likelihood.density(0.4), within(1e-12));
        }
    }
}
