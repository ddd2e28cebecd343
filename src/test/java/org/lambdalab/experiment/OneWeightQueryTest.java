package org.lambdalab.experiment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** A question of the prior in an address. */
final class OneWeightQueryTest {

    @Test
    void everyPartOfAQuestionReturnsFromItsAddress() {
        OneWeight question = new OneWeight(-1.0 / 3, 0.7, 123, PenaltyKind.RIDGE, 0.1 + 0.2, Held.PRIOR, true, true);
        assertThat(read(OneWeightQuery.write(question)).question()).isEqualTo(question);
    }

    @ParameterizedTest
    @EnumSource
    void everyPresetReturnsFromItsAddress(OneWeightPreset preset) {
        OneWeightQuery.Reading reading = read(OneWeightQuery.write(preset.question()));
        assertThat(reading.question()).isEqualTo(preset.question());
        assertThat(reading.ignored()).isEmpty();
    }

    @Test
    void anEmptyAddressIsTheDefault() {
        assertThat(read(Map.of()).question()).isEqualTo(OneWeight.DEFAULT);
    }

    @ParameterizedTest
    @CsvSource({
        "estimate, 11",
        "estimate, NaN",
        "noise, 0",
        "noise, -1",
        "sample-size, 0",
        "sample-size, 2.5",
        "sample-size, 10001",
        "penalty, elastic-net",
        "penalty, none",
        "lambda, -1",
        "lambda, 1e13",
        "hold, both",
        "interval, 95",
        "draws, 500"
    })
    void whatCannotBeIsNamedAndHasItsDefault(String parameter, String value) {
        OneWeightQuery.Reading reading = read(Map.of(parameter, value, "prior-of-another-kind", "7"));
        assertThat(reading.question()).isEqualTo(OneWeight.DEFAULT);
        assertThat(reading.ignored()).extracting(QueryParameter::id).containsExactly(parameter);
    }

    private static OneWeightQuery.Reading read(Map<String, String> query) {
        return OneWeightQuery.read(query.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, parameter -> List.of(parameter.getValue()))));
    }
}
