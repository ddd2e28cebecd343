package org.lambdalab.ui.chart;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumbersTest {

    @ParameterizedTest
    @CsvSource({
        "0.30000000000000004, 0.3",
        "3.14159265, 3.14159",
        "-2.7182818e-9, -2.71828e-9",
        "1234567.8, 1234570",
        "9.9999999e99, 1e100",
        "1e-320, 0",
        "-0.0, 0"
    })
    void keepsSixSignificantDigits(double value, double kept) {
        assertThat(Numbers.of(value).at(0)).isEqualTo(kept);
    }

    @Test
    void keepsGapsAsTheyAre() {
        Numbers numbers = Numbers.of(Double.NaN, Double.POSITIVE_INFINITY);

        assertThat(numbers.at(0)).isNaN();
        assertThat(numbers.at(1)).isInfinite();
    }

    @Test
    void areEqualWhenTheyDrawTheSame() {
        assertThat(Numbers.of(1, Double.NaN, 0.123456789)).isEqualTo(Numbers.of(1, Double.NaN, 0.123457));
        assertThat(Numbers.of(1, Double.NaN, 0.123456789)).hasSameHashCodeAs(Numbers.of(1, Double.NaN, 0.123457));
        assertThat(Numbers.of(1, 2)).isNotEqualTo(Numbers.of(2, 1));
        assertThat(Numbers.of(1, 2)).isNotEqualTo(Numbers.of(1, 2, 3));
        assertThat(Numbers.of(Double.NaN)).isNotEqualTo(Numbers.of(1));
    }

    @Test
    void doNotFollowTheArrayTheyCameFrom() {
        double[] source = {1, 2};
        Numbers numbers = Numbers.of(source);
        source[0] = 9;

        assertThat(numbers.at(0)).isEqualTo(1);
    }
}
