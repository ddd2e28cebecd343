package org.lambdalab.experiment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** A question of descent in an address. */
final class DescentQueryTest {

    @Test
    void everyPartOfAQuestionReturnsFromItsAddress() {
        Descent question = new Descent(
                new Descent.Ground(true, false, -0.37, new Descent.Spot(1.0 / 3, -2.5)),
                new Descent.Spot(0.1 + 0.2, 4.75),
                1e-3,
                1e9,
                0.85,
                true,
                0.35,
                RidgeForm.WHOLE,
                173);
        assertThat(read(DescentQuery.write(question)).question()).isEqualTo(question);
    }

    @ParameterizedTest
    @EnumSource
    void everyPresetReturnsFromItsAddress(DescentPreset preset) {
        DescentQuery.Reading reading = read(DescentQuery.write(preset.question()));
        assertThat(reading.question()).isEqualTo(preset.question());
        assertThat(reading.ignored()).isEmpty();
    }

    @Test
    void anEmptyAddressIsTheDefault() {
        assertThat(read(Map.of()).question()).isEqualTo(Descent.DEFAULT);
    }

    @ParameterizedTest
    @CsvSource({
        "two-weights, 2",
        "with-loss, maybe",
        "correlation, 1",
        "optimum-1, 5.01",
        "optimum-2, -1e308",
        "start-1, Infinity",
        "start-2, x",
        "learning-rate, NaN",
        "learning-rate, 0",
        "learning-rate, 11",
        "lambda, 1e308",
        "lambda, -1",
        "momentum, 1",
        "elastic-net, 0.5",
        "l1-ratio, 2",
        "ridge-form, third",
        "step, -1",
        "step, 201",
        "step, 1.5"
    })
    void whatCannotBeIsNamedAndHasItsDefault(String parameter, String value) {
        DescentQuery.Reading reading = read(Map.of(parameter, value, "noise-of-another-kind", "7"));
        assertThat(reading.question()).isEqualTo(Descent.DEFAULT);
        assertThat(reading.ignored()).extracting(QueryParameter::id).containsExactly(parameter);
    }

    private static DescentQuery.Reading read(Map<String, String> query) {
        return DescentQuery.read(query.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, parameter -> List.of(parameter.getValue()))));
    }
}
