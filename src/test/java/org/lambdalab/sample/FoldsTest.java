package org.lambdalab.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;

final class FoldsTest {

    @Test
    void foldsAreDealtEvenlyAndByTheSeed() {
        Folds folds = Folds.of(23, 5, 9);
        assertThat(folds.count()).isEqualTo(5);
        assertThat(folds.names()).containsExactly(1, 2, 3, 4, 5);
        for (int place = 0; place < 5; place++) {
            assertThat(folds.rowsOf(place)).hasSizeBetween(4, 5);
        }
        assertThat(Folds.of(23, 5, 9)).isEqualTo(folds);
        assertThat(Folds.of(23, 5, 10)).isNotEqualTo(folds);
    }

    @Test
    void anyNumbersCanNameFolds() {
        Folds folds = new Folds(List.of(7, -2, 7, 40));
        assertThat(folds.names()).containsExactly(-2, 7, 40);
        assertThat(folds.rowsOf(1)).containsExactly(0, 2);
        assertThat(folds.rows()).isEqualTo(4);
    }

    @Test
    void refusesFewerThanTwoAndMoreThanTheRows() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Folds.of(10, 1, 0))
                .withMessageContaining("folds");
        assertThatIllegalArgumentException().isThrownBy(() -> Folds.of(10, 11, 0));
        assertThatIllegalArgumentException().isThrownBy(() -> new Folds(List.of(3, 3)));
    }
}
