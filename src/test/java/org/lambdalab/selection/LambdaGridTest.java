package org.lambdalab.selection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.offset;

import java.math.BigDecimal;
import java.math.MathContext;
import org.junit.jupiter.api.Test;
import org.lambdalab.sample.Vector;

final class LambdaGridTest {

    @Test
    void descendsEvenlyInItsLogarithm() {
        Vector grid = LambdaGrid.logarithmic(10, 1e-4, 5);
        assertThat(grid.size()).isEqualTo(5);
        assertThat(grid.get(0)).isEqualTo(10);
        for (int i = 1; i < 5; i++) {
            assertThat(grid.get(i)).isCloseTo(10 * Math.pow(10, -i), offset(1e-14));
        }
        assertThat(LambdaGrid.logarithmic(3, 0.1, 1)).isEqualTo(Vector.of(3));
    }

    @Test
    void decadesHaveTheSameRoundNumbersInEach() {
        assertThat(LambdaGrid.decades(-1, 1, 4))
                .isEqualTo(Vector.of(0.1, 0.1778, 0.3162, 0.5623, 1, 1.778, 3.162, 5.623, 10));
        assertThat(LambdaGrid.decades(3, 3, 20)).isEqualTo(Vector.of(1_000));
    }

    @Test
    void decadesAreThePowersOfTenRoundedToFourDigits() {
        Vector grid = LambdaGrid.decades(-14, 9, 20);
        assertThat(grid.size()).isEqualTo(23 * 20 + 1);
        for (int i = 0; i < grid.size(); i++) {
            BigDecimal exact = new BigDecimal(Math.pow(10, (i - 14 * 20) / 20.0));
            assertThat(grid.get(i)).isEqualTo(exact.round(new MathContext(4)).doubleValue());
            assertThat(i == 0 || grid.get(i) > grid.get(i - 1)).isTrue();
        }
        Vector fine = LambdaGrid.decades(0, 1, 1_000);
        assertThat(fine.stream().distinct().count()).isEqualTo(fine.size());
    }

    @Test
    void refusesWhatIsNoGrid() {
        assertThatIllegalArgumentException().isThrownBy(() -> LambdaGrid.logarithmic(0, 0.1, 5));
        assertThatIllegalArgumentException().isThrownBy(() -> LambdaGrid.logarithmic(1, 1, 5));
        assertThatIllegalArgumentException().isThrownBy(() -> LambdaGrid.logarithmic(1, 0, 5));
        assertThatIllegalArgumentException().isThrownBy(() -> LambdaGrid.logarithmic(1, 0.1, 0));
        assertThatIllegalArgumentException().isThrownBy(() -> LambdaGrid.decades(1, 0, 5));
        assertThatIllegalArgumentException().isThrownBy(() -> LambdaGrid.decades(0, 1, 0));
        assertThatIllegalArgumentException().isThrownBy(() -> LambdaGrid.decades(0, 1, 1_001));
    }
}
