package org.lambdalab.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

final class SplitTest {

    private static final Sample TEN =
            sample(IntStream.range(0, 10).asDoubleStream().toArray());

    @Test
    void everyRowIsInOnePart() {
        Split split = Split.of(TEN, 0.3, 7);
        assertThat(split.validationRows()).hasSize(3).isSorted();
        assertThat(split.trainingRows()).hasSize(7).isSorted();
        assertThat(Stream.concat(split.trainingRows().stream(), split.validationRows().stream()))
                .containsExactlyInAnyOrderElementsOf(
                        IntStream.range(0, 10).boxed().toList());
        assertThat(split.training().x()).isEqualTo(values(split.trainingRows()));
        assertThat(split.validation().orElseThrow().x()).isEqualTo(values(split.validationRows()));
        assertThat(split.training().y().get(0)).isEqualTo(-split.training().x().get(0));
    }

    /** The draw is specified, so addresses shared between machines show the same rows. */
    @Test
    void theSameSeedDrawsTheSameRowsOnEveryMachine() {
        assertThat(Split.of(TEN, 0.3, 7).validationRows()).isEqualTo(List.of(0, 3, 7));
        assertThat(Split.of(TEN, 0.3, 8).validationRows())
                .isNotEqualTo(Split.of(TEN, 0.3, 7).validationRows());
    }

    @Test
    void noShareMeansNoValidation() {
        Split split = Split.of(TEN, 0, 7);
        assertThat(split.validation()).isEmpty();
        assertThat(split.training()).isEqualTo(TEN);
    }

    @Test
    void theTrainingKeepsTwoDistinctX() {
        Sample nearlyConstant = sample(1, 1, 1, 1, 1, 1, 1, 2);
        for (long seed = 0; seed < 50; seed++) {
            Split split = Split.of(nearlyConstant, 0.5, seed);
            assertThat(split.training().x().stream().distinct()).hasSize(2);
            assertThat(split.validationRows()).hasSize(4);
        }
        assertThat(Split.of(sample(1, 2), 0.5, 3).validation()).isEmpty();
    }

    /** Two x as good as the same are not distinct enough to learn from. */
    @Test
    void theTrainingKeepsXThatVary() {
        Sample narrow = sample(0, 1e-200, 2e-200, 3e-200, 4e-200, 1e-100);
        for (long seed = 0; seed < 50; seed++) {
            assertThat(Split.of(narrow, 0.5, seed).training().x().stream().max())
                    .hasValue(1e-100);
        }
    }

    @Test
    void refusesOtherShares() {
        for (double share : new double[] {-0.1, 0.51, Double.NaN}) {
            assertThatIllegalArgumentException().isThrownBy(() -> Split.of(TEN, share, 1));
        }
    }

    private static Vector values(List<Integer> rows) {
        return Vector.of(rows.stream().mapToDouble(TEN.x()::get).toArray());
    }

    private static Sample sample(double... x) {
        return new Sample(
                Vector.of(x),
                Vector.of(Vector.of(x).stream().map(value -> -value).toArray()));
    }
}
