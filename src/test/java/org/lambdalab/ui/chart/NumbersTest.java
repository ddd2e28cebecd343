package org.lambdalab.ui.chart;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class NumbersTest {

    @Test
    void areAsTheyCame() {
        Numbers numbers = Numbers.of(1_700_000_030.25, Double.NaN, Double.POSITIVE_INFINITY);

        assertThat(numbers.at(0)).isEqualTo(1_700_000_030.25);
        assertThat(numbers.at(1)).isNaN();
        assertThat(numbers.at(2)).isInfinite();
    }

    @Test
    void areEqualWhenEveryDigitIs() {
        assertThat(Numbers.of(1, Double.NaN, 0.1)).isEqualTo(Numbers.of(1, Double.NaN, 0.1));
        assertThat(Numbers.of(1, Double.NaN, 0.1)).hasSameHashCodeAs(Numbers.of(1, Double.NaN, 0.1));
        assertThat(Numbers.of(0.3)).isNotEqualTo(Numbers.of(0.1 + 0.2));
        assertThat(Numbers.of(1, 2)).isNotEqualTo(Numbers.of(1, 2, 3));
        assertThat(Numbers.of(Double.NaN)).isNotEqualTo(Numbers.of(1));
    }

    @Test
    void haveARangeWhereTwoAreFiniteAndDiffer() {
        assertThat(Numbers.of(3, Double.NaN, -1, Double.NEGATIVE_INFINITY).range())
                .contains(new Range(-1, 3));
        assertThat(Numbers.of(2, 2, Double.NaN).range()).isEmpty();
        assertThat(Numbers.of().range()).isEmpty();
    }

    @Test
    void doNotFollowTheArrayTheyCameFrom() {
        double[] source = {1, 2};
        Numbers numbers = Numbers.of(source);
        source[0] = 9;

        assertThat(numbers.at(0)).isEqualTo(1);
    }
}
