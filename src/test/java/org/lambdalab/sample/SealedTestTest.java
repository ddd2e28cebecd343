package org.lambdalab.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

final class SealedTestTest {

    private static final Sample TWENTY = sample(20);

    @Test
    void everyRowIsInTheRestOrTheTest() {
        SealedTest parts = SealedTest.of(TWENTY, 0.25);
        Sample test = parts.test().orElseThrow();
        assertThat(test.size()).isEqualTo(5);
        assertThat(DoubleStream.concat(parts.rest().x().stream(), test.x().stream()))
                .containsExactlyInAnyOrderElementsOf(TWENTY.x().stream().boxed().toList());
        assertThat(List.of(parts.rest(), test))
                .allSatisfy(
                        part -> assertThat(part.y()).isEqualTo(sample(part.x()).y()));
    }

    @Test
    void aShareOfNoneLeavesTheSampleAsItIs() {
        assertThat(SealedTest.of(TWENTY, 0)).isEqualTo(new SealedTest(TWENTY, null));
    }

    @Test
    void theSameRowsAreSealedOnEveryMachine() {
        assertThat(sealed(TWENTY, 0.25)).containsExactly(1.0, 9.0, 10.0, 12.0, 18.0);
    }

    /** Otherwise who seals fewer, and then more again, would have learned from some of them. */
    @Test
    void aSmallerShareSealsSomeOfThoseOfALarger() {
        for (int percent = 5; percent < 50; percent += 5) {
            assertThat(sealed(sample(97), (percent + 5) / 100.0)).containsAll(sealed(sample(97), percent / 100.0));
        }
    }

    /** Otherwise the test rows of a share would be the validation rows of the same share. */
    @Test
    void theSplitOfASeedDrawsOthers() {
        long equal = IntStream.range(0, 100)
                .filter(seed -> Split.of(TWENTY, 0.25, seed)
                        .validation()
                        .equals(SealedTest.of(TWENTY, 0.25).test()))
                .count();
        assertThat(equal).isLessThan(3);
    }

    @Test
    void theRestKeepsTwoDistinctX() {
        for (int odd = 0; odd < 6; odd++) {
            double[] x = {1, 1, 1, 1, 1, 1};
            x[odd] = 2;
            assertThat(SealedTest.of(sample(Vector.of(x)), 0.5).rest().x().stream()
                            .distinct())
                    .hasSize(2);
        }
        assertThatIllegalArgumentException().isThrownBy(() -> SealedTest.of(TWENTY, 0.6));
    }

    /** Two x that are hardly apart can be fitted no longer when the third is taken away. */
    @Test
    void nothingIsSealedWhereTheRestWouldHardlyVary() {
        int kept = 0;
        for (int far = 0; far < 3; far++) {
            double[] x = {0, 0, 0};
            x[far] = Sample.LEAST_RANGE;
            x[(far + 1) % 3] = 0.6 * Sample.LEAST_RANGE;
            SealedTest parts = SealedTest.of(sample(Vector.of(x)), 0.3);
            assertThat(Sample.vary(parts.rest().x().stream())).isTrue();
            kept += parts.test().isEmpty() ? 1 : 0;
        }
        assertThat(kept).isPositive();
    }

    private static List<Double> sealed(Sample sample, double share) {
        return SealedTest.of(sample, share).test().orElseThrow().x().stream()
                .boxed()
                .toList();
    }

    private static Sample sample(int size) {
        return sample(Vector.of(IntStream.range(0, size).asDoubleStream().toArray()));
    }

    private static Sample sample(Vector x) {
        return new Sample(x, Vector.of(x.stream().map(value -> -value).toArray()));
    }
}
