package org.lambdalab.prior;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Penalties as densities. */
final class PriorTest {

    @ParameterizedTest
    @ValueSource(doubles = {0.01, 1, 10, 1e6})
    void aPriorIsADensityAndItsQuantilesAreThose(double strength) {
        for (Prior prior : List.of(new Prior.Laplace(strength), new Prior.Gaussian(strength))) {
            double end = prior instanceof Prior.Laplace ? 40 * prior.width() : 12 * Math.sqrt(prior.width());
            assertThat(integral(prior, -end, 0) + integral(prior, 0, end)).isCloseTo(1, within(1e-6));
            for (double part : List.of(0.025, 0.4, 0.5, 0.9)) {
                double quantile = prior.quantile(part);
                double below = quantile < 0
                        ? integral(prior, -end, quantile)
                        : integral(prior, -end, 0) + integral(prior, 0, quantile);
                assertThat(below).isCloseTo(part, within(1e-6));
            }
        }
    }

    private static double integral(Prior prior, double from, double to) {
        int panels = 100_000;
        double step = (to - from) / panels;
        double sum = 0;
        for (int k = 0; k < panels; k++) {
            sum += prior.density(from + (k + 0.5) * step);
        }
        return sum * step;
    }

    @Test
    void minusItsLogarithmIsThePenaltyAndAConstant() {
        // nλ/σ² = 20·0.5/1 is 1/b and 1/τ².
        Prior laplace = new Prior.Laplace(10);
        Prior gaussian = new Prior.Gaussian(10);
        assertThat(laplace.density(0.3)).isCloseTo(Math.exp(-0.3 / 0.1) / 0.2, within(1e-12));
        assertThat(gaussian.density(0.3))
                .isCloseTo(Math.exp(-0.09 / 0.2) / Math.sqrt(2 * Math.PI * 0.1), within(1e-12));
        for (Prior prior : List.of(laplace, gaussian)) {
            for (double w : List.of(-2.0, 0.0, 0.7)) {
                assertThat(-Math.log(prior.density(w)))
                        .isCloseTo(10 * prior.penalty(w) + prior.constant(), within(1e-12));
            }
        }
    }

    @Test
    void aStrengthIsANumberFromZeroUp() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Prior.Laplace(-1));
        assertThatIllegalArgumentException().isThrownBy(() -> new Prior.Gaussian(Double.NaN));
        assertThatIllegalArgumentException().isThrownBy(() -> new Likelihood(1, 0, 5));
    }

    @Test
    void oneWiderThanNumbersGoIsNoDensity() {
        assertThat(new Prior.Laplace(1e-320).isProper()).isFalse();
        assertThat(new Prior.Gaussian(1e-320).isProper()).isFalse();
        assertThat(new Prior.Laplace(1e-300).isProper()).isTrue();
    }
}
