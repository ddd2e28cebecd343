package org.lambdalab.lab;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lambdalab.regression.Penalty;

final class LambdaRangeTest {

    private static final LambdaRange UNIT = new LambdaRange(-6, 2);
    private static final LambdaRange POPULATION = new LambdaRange(4, 12);

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4})
    void theTaughtLambdasStandWhereTheyAct(int highExponent) {
        assertThat(new LambdaRange(highExponent - 8, highExponent).landmarks())
                .containsExactly(0.0, 0.001, 0.01, 0.1, 1.0, 1e9);
    }

    @Test
    void elsewhereTheyStandAtTheSamePlacesOfTheScale() {
        assertThat(POPULATION.landmarks()).containsExactly(0.0, 1e7, 1e8, 1e9, 1e10, 1e12);
        assertThat(new LambdaRange(-20, -12).landmarks()).containsExactly(0.0, 1e-17, 1e-16, 1e-15, 1e-14, 1e-5);
    }

    @ParameterizedTest
    @CsvSource({
        "0.01, 1e10, 1e8",
        "0.01, 2e10, 1.995e8",
        "0, 1e10, 0",
        "1e9, 1e10, 1e9",
        "100, 1e10, 1e12",
        "0.0123, 1e10, 1.23e8",
        "100, 1e11, 1e12"
    })
    void lambdaIsToOtherDataWhatItIsToThese(double lambda, double factor, double carried) {
        assertThat(UNIT.carried(lambda, factor, POPULATION)).isCloseTo(carried, within(1e-14 * carried));
        assertThat(UNIT.carried(lambda, factor, UNIT)).isEqualTo(lambda);
    }

    @Test
    void aPlaceOfOneSliderIsAPlaceOfTheOther() {
        for (double lambda : UNIT.grid().toArray()) {
            assertThat(POPULATION.place(UNIT.carried(lambda, 3e9, POPULATION))).isPresent();
        }
    }

    @Test
    void ridgeHasItsScaleWhateverTheUnitOfY() {
        assertThat(LambdaRange.of(Penalty.RIDGE, POPULATION)).isEqualTo(LambdaRange.RIDGE);
        assertThat(LambdaRange.of(Penalty.LASSO, POPULATION)).isEqualTo(POPULATION);
        assertThat(LambdaRange.of(Penalty.elasticNet(0.5), POPULATION)).isEqualTo(LambdaRange.RIDGE);
        LambdaRange tiny = new LambdaRange(-20, -12);
        assertThat(LambdaRange.of(Penalty.elasticNet(0.5), tiny)).isEqualTo(tiny);
    }
}
