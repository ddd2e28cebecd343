package org.lambdalab.experiment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.lambdalab.experiment.Choice.Redrawing;
import org.lambdalab.experiment.Choice.Resampling;
import org.lambdalab.experiment.Choice.TestSet;

/** What the exhibits of samples drawn anew are asked, in an address. */
final class ResamplingQueryTest {

    @ParameterizedTest
    @EnumSource
    void everyPartReturnsFromItsAddress(ResampledX x) {
        Choice choice = Choice.DEFAULT
                .withExhibit(Exhibit.STABILITY)
                .withTestSet(new TestSet(true))
                .withResampling(new Resampling(37, true, x, 1.0 / 3, true))
                .withRedrawing(new Redrawing(1000, true));
        assertThat(read(ChoiceQuery.write(choice))).isEqualTo(new ChoiceQuery.Reading(choice, List.of()));
    }

    @ParameterizedTest
    @EnumSource
    void everyPresetReturnsFromItsAddress(ResamplingPreset preset) {
        Choice choice = Choice.DEFAULT.withResampling(preset.resampling());
        assertThat(read(ChoiceQuery.write(choice)).choice()).isEqualTo(choice);
    }

    @Test
    void anEmptyAddressIsTheDefault() {
        assertThat(read(Map.of())).isEqualTo(new ChoiceQuery.Reading(Choice.DEFAULT, List.of()));
    }

    @ParameterizedTest
    @CsvSource({
        "repeat-peeking, maybe",
        "resamples, 0",
        "resamples, 201",
        "resamples, 1.5",
        "by-degree, 1",
        "resampled-x, odd",
        "strip-place, -0.1",
        "strip-place, 1.1",
        "median-error, x",
        "row-draws, 0",
        "row-draws, 1001",
        "half-samples, 2"
    })
    void whatCannotBeIsNamedAndHasItsDefault(String parameter, String value) {
        ChoiceQuery.Reading reading = read(Map.of(parameter, value));
        assertThat(reading.choice()).isEqualTo(Choice.DEFAULT);
        assertThat(reading.ignored()).extracting(QueryParameter::id).containsExactly(parameter);
    }

    private static ChoiceQuery.Reading read(Map<String, String> query) {
        return ChoiceQuery.read(query.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, parameter -> List.of(parameter.getValue()))));
    }
}
