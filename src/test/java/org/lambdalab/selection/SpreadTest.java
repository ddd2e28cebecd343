package org.lambdalab.selection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.offset;

import org.junit.jupiter.api.Test;
import org.lambdalab.sample.Vector;

final class SpreadTest {

    /** By NumPy 2: mean, std(ddof=1), quantile(0.05) and quantile(0.95) of these. */
    @Test
    void agreesWithNumPy() {
        Spread spread = Spread.of(Vector.of(3, -1, 4, 1, -5, 9, 2, 6));
        assertThat(spread.mean()).isCloseTo(2.375, offset(1e-15));
        assertThat(spread.standardDeviation()).isCloseTo(4.274091382136927, offset(1e-14));
        assertThat(spread.low()).isCloseTo(-3.6, offset(1e-14));
        assertThat(spread.high()).isCloseTo(7.95, offset(1e-14));
    }

    @Test
    void aSingleValueHasNoDeviation() {
        Spread spread = Spread.of(Vector.of(2));
        assertThat(spread.mean()).isEqualTo(2);
        assertThat(spread.standardDeviation()).isNaN();
        assertThat(spread.low()).isEqualTo(2);
        assertThat(spread.high()).isEqualTo(2);
    }

    @Test
    void squaresOfLargeAndSmallValuesNeitherOverflowNorVanish() {
        assertThat(Spread.of(Vector.of(1e200, -1e200)).standardDeviation())
                .isCloseTo(Math.sqrt(2) * 1e200, offset(1e186));
        assertThat(Spread.of(Vector.of(1e-200, -1e-200)).standardDeviation())
                .isCloseTo(Math.sqrt(2) * 1e-200, offset(1e-214));
    }
}
