package org.lambdalab.selection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.offset;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

final class RowDrawsTest {

    @ParameterizedTest
    @EnumSource
    void aDrawIsTheSameHoweverManyThereAre(RowDraws.Kind kind) {
        int[] rows = rows(new RowDraws(kind, 10, 5), 3, 20);
        assertThat(rows(new RowDraws(kind, 1_000, 5), 3, 20)).isEqualTo(rows);
        assertThat(rows(new RowDraws(kind, 10, 5), 4, 20)).isNotEqualTo(rows);
        assertThat(rows(new RowDraws(kind, 10, 6), 3, 20)).isNotEqualTo(rows);
        // The draws of the next seed are not these moved on by one.
        assertThat(rows(new RowDraws(kind, 10, 6), 2, 20)).isNotEqualTo(rows);
    }

    @Test
    void halvesAreHalfOfTheRowsEachOnce() {
        RowDraws halves = new RowDraws(RowDraws.Kind.HALF, 400, 5);
        int[] counts = new int[21];
        for (int b = 0; b < 400; b++) {
            int[] rows = rows(halves, b, 21);
            assertThat(rows).hasSize(10).doesNotHaveDuplicates();
            Arrays.stream(rows).forEach(row -> counts[row]++);
        }
        double deviation = Math.sqrt(400 * 10 / 21.0 * 11 / 21);
        assertThat(counts)
                .satisfies(all -> Arrays.stream(all)
                        .forEach(count ->
                                assertThat((double) count).isCloseTo(400 * 10 / 21.0, offset(4.5 * deviation))));
    }

    @Test
    void theBootstrapDrawsAsManyRowsAsThereAreAndSomeOfThemAgain() {
        RowDraws bootstrap = new RowDraws(RowDraws.Kind.BOOTSTRAP, 1_000, 5);
        double different = IntStream.range(0, 1_000)
                .mapToObj(b -> rows(bootstrap, b, 30))
                .peek(rows -> assertThat(rows).hasSize(30))
                .mapToLong(rows -> Arrays.stream(rows).distinct().count())
                .average()
                .orElseThrow();
        assertThat(different / 30).isCloseTo(1 - Math.pow(29 / 30.0, 30), offset(0.01));
    }

    @Test
    void whatDoesNotServeIsDrawnAnewWithinBounds() {
        RowDraws bootstrap = new RowDraws(RowDraws.Kind.BOOTSTRAP, 50, 5);
        for (int b = 0; b < 50; b++) {
            assertThat(bootstrap.rows(
                            b, 5, rows -> Arrays.stream(rows).distinct().count() > 2))
                    .satisfies(rows ->
                            assertThat(Arrays.stream(rows).distinct().count()).isGreaterThan(2));
        }
        assertThatIllegalArgumentException().isThrownBy(() -> bootstrap.rows(0, 5, rows -> false));
    }

    @Test
    void refusesOtherCounts() {
        for (int count : new int[] {0, 1_001}) {
            assertThatIllegalArgumentException().isThrownBy(() -> new RowDraws(RowDraws.Kind.HALF, count, 1));
        }
    }

    private static int[] rows(RowDraws draws, int b, int size) {
        return draws.rows(b, size, rows -> true);
    }
}
