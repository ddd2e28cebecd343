package org.lambdalab.experiment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.lambdalab.data.TwoFeatures;

/** A question of two weights in an address. */
final class TwoWeightsQueryTest {

    @Test
    void everyPartOfAQuestionReturnsFromItsAddress() {
        TwoWeights question = new TwoWeights(
                new TwoFeatures(-0.37, 0.1, 1.0 / 3, -2.5, 0.1, 77),
                123456789,
                false,
                PenaltyKind.ELASTIC_NET,
                0.35,
                0.1 + 0.2,
                true,
                true);
        assertThat(read(TwoWeightsQuery.write(question)).question()).isEqualTo(question);
    }

    @ParameterizedTest
    @EnumSource
    void everyPresetReturnsFromItsAddress(TwoWeightsPreset preset) {
        TwoWeightsQuery.Reading reading = read(TwoWeightsQuery.write(preset.question()));
        assertThat(reading.question()).isEqualTo(preset.question());
        assertThat(reading.ignored()).isEmpty();
    }

    @Test
    void anEmptyAddressIsTheDefault() {
        assertThat(read(Map.of()).question()).isEqualTo(TwoWeights.DEFAULT);
    }

    @ParameterizedTest
    @CsvSource({
        "correlation, 1",
        "correlation, NaN",
        "noise, -1",
        "true-weight-1, 1e9",
        "true-weight-2, x",
        "unit, 3",
        "sample-size, 3",
        "standardize, maybe",
        "seed, -1",
        "penalty, none",
        "l1-ratio, 2",
        "lambda, Infinity",
        "zero-map, 1",
        "samples, 500"
    })
    void whatCannotBeIsNamedAndHasItsDefault(String parameter, String value) {
        TwoWeightsQuery.Reading reading = read(Map.of(parameter, value, "noise-of-another-kind", "7"));
        assertThat(reading.question()).isEqualTo(TwoWeights.DEFAULT);
        assertThat(reading.ignored()).extracting(QueryParameter::id).containsExactly(parameter);
    }

    private static TwoWeightsQuery.Reading read(Map<String, String> query) {
        return TwoWeightsQuery.read(query.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, parameter -> List.of(parameter.getValue()))));
    }
}
