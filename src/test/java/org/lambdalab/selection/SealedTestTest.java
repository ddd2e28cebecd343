package org.lambdalab.selection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.lambdalab.sample.Sample;
import org.lambdalab.sample.Split;
import org.lambdalab.sample.Vector;

final class SealedTestTest {

    private static final Sample TWENTY = sample(20);

    @Test
    void everyRowIsInTheRestOrTheTest() {
        SealedTest sealed = SealedTest.of(TWENTY, 0.25, 7);
        assertThat(sealed.testRows()).hasSize(5).isSorted();
        assertThat(Stream.concat(sealed.testRows().stream(), sealed.restRows().stream()))
                .containsExactlyInAnyOrderElementsOf(
                        IntStream.range(0, 20).boxed().toList());
        assertThat(sealed.test().orElseThrow()).isEqualTo(rows(sealed.testRows()));
        assertThat(sealed.rest()).isEqualTo(rows(sealed.restRows()));
    }

    @Test
    void aShareOfNoneLeavesTodaysSplitsAsTheyAre() {
        SealedTest sealed = SealedTest.of(TWENTY, 0, 7);
        assertThat(sealed.test()).isEmpty();
        assertThat(sealed.testRows()).isEmpty();
        assertThat(Split.of(sealed.rest(), 0.3, 7).validationRows())
                .isEqualTo(Split.of(TWENTY, 0.3, 7).validationRows());
    }

    @Test
    void theSameSeedSealsTheSameRowsOnEveryMachine() {
        assertThat(SealedTest.of(TWENTY, 0.25, 7)).isEqualTo(SealedTest.of(TWENTY, 0.25, 7));
        assertThat(SealedTest.of(TWENTY, 0.25, 7).testRows()).isEqualTo(List.of(2, 9, 14, 17, 18));
    }

    /** Otherwise the test rows of a share would be the validation rows of the same share. */
    @Test
    void theSplitOfTheSameSeedDrawsOthers() {
        long equal = IntStream.range(0, 100)
                .filter(seed -> SealedTest.of(TWENTY, 0.25, seed)
                        .testRows()
                        .equals(Split.of(TWENTY, 0.25, seed).validationRows()))
                .count();
        assertThat(equal).isLessThan(3);
    }

    @Test
    void theRestKeepsTwoDistinctX() {
        Sample nearlyConstant = new Sample(Vector.of(1, 1, 1, 1, 1, 2), Vector.of(1, 2, 3, 4, 5, 6));
        for (long seed = 0; seed < 50; seed++) {
            assertThat(SealedTest.of(nearlyConstant, 0.5, seed).rest().x().stream()
                            .distinct())
                    .hasSize(2);
        }
        assertThatIllegalArgumentException().isThrownBy(() -> SealedTest.of(TWENTY, 0.6, 1));
    }

    private static Sample sample(int size) {
        double[] x = IntStream.range(0, size).asDoubleStream().toArray();
        return new Sample(
                Vector.of(x),
                Vector.of(Vector.of(x).stream().map(value -> -value).toArray()));
    }

    private static Sample rows(List<Integer> rows) {
        Vector x = Vector.of(rows.stream().mapToDouble(Integer::doubleValue).toArray());
        return new Sample(x, Vector.of(x.stream().map(value -> -value).toArray()));
    }
}
