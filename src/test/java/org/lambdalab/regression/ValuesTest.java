package org.lambdalab.regression;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.offset;

import org.junit.jupiter.api.Test;
import org.lambdalab.sample.Sample;
import org.lambdalab.sample.Vector;

final class ValuesTest {

    @Test
    void nobodyCanChangeAVectorFromOutside() {
        double[] values = {1, 2};
        Vector vector = Vector.of(values);
        values[0] = 9;
        vector.toArray()[1] = 9;
        assertThat(vector).isEqualTo(Vector.of(1, 2)).hasSameHashCodeAs(Vector.of(1, 2));
        assertThat(vector).isNotEqualTo(Vector.of(1, 2, 3));
    }

    @Test
    void normsAreThoseOfTheTextbook() {
        assertThat(Vector.of(3, -4).norm1()).isEqualTo(7);
        assertThat(Vector.of(3, -4).norm2()).isEqualTo(5);
        assertThat(Vector.of(3e200, -4e200).norm2()).isCloseTo(5e200, offset(1e185));
        assertThat(Penalty.elasticNet(0.25).of(Vector.of(3, -4))).isCloseTo(0.25 * 7 + 0.375 * 25, offset(1e-15));
    }

    @Test
    void aSampleHasAYForEachXAndOnlyFiniteNumbers() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Sample(Vector.of(1, 2), Vector.of(1)))
                .withMessageContaining("2")
                .withMessageContaining("1");
        assertThatIllegalArgumentException().isThrownBy(() -> new Sample(Vector.of(), Vector.of()));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Sample(Vector.of(1, Double.NaN), Vector.of(1, 2)))
                .withMessageContaining("x[1]");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Sample(Vector.of(1, 2), Vector.of(Double.NEGATIVE_INFINITY, 2)))
                .withMessageContaining("y[0]");
    }

    @Test
    void theRatioOfAPenaltyIsFromZeroToOne() {
        for (double ratio : new double[] {-0.1, 1.1, Double.NaN}) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Penalty.elasticNet(ratio))
                    .withMessageContaining("l1Ratio");
        }
        assertThat(Penalty.LASSO).isEqualTo(Penalty.elasticNet(1));
    }

    @Test
    void basesAreFoundByTheirIds() {
        for (Basis basis : Basis.values()) {
            assertThat(Basis.ofId(basis.id())).contains(basis);
        }
        assertThat(Basis.ofId("fourier")).isEmpty();
    }
}
