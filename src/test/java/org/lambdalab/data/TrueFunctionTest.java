package org.lambdalab.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

final class TrueFunctionTest {

    @ParameterizedTest
    @CsvSource({
        "SINE,0.25,1",
        "SINE,0.75,-1",
        "CUBIC,0.5,-1",
        "CUBIC,1,1",
        "RUNGE,0,1",
        "RUNGE,0.2,0.5",
        "STEP,-0.001,-1",
        "STEP,0,1",
        "LINE,-0.3,-0.3",
        "KINK,-0.3,0.3",
        "NOISE,0.7,0"
    })
    void valuesAreThoseOfTheTextbook(TrueFunction function, double x, double y) {
        assertThat(function.value(x)).isCloseTo(y, within(1e-15));
    }

    @ParameterizedTest
    @EnumSource
    void idsAreLowerCaseAndLeadBack(TrueFunction function) {
        assertThat(function.id()).matches("[a-z]+");
        assertThat(TrueFunction.ofId(function.id())).contains(function);
    }

    @Test
    void unknownIdsLeadNowhere() {
        assertThat(TrueFunction.ofId("Sine")).isEmpty();
    }
}
