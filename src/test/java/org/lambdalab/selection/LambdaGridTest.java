package org.lambdalab.selection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.offset;

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
    void refusesWhatIsNoGrid() {
        assertThatIllegalArgumentException().isThrownBy(() -> LambdaGrid.logarithmic(0, 0.1, 5));
        assertThatIllegalArgumentException().isThrownBy(() -> LambdaGrid.logarithmic(1, 1, 5));
        assertThatIllegalArgumentException().isThrownBy(() -> LambdaGrid.logarithmic(1, 0, 5));
        assertThatIllegalArgumentException().isThrownBy(() -> LambdaGrid.logarithmic(1, 0.1, 0));
    }
}
