package org.lambdalab.experiment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lambdalab.experiment.Choice.Leak;
import org.lambdalab.experiment.Choice.Repeats;

/** What is asked beside the experiment, in an address. */
final class ChosenExhibitsQueryTest {

    @Test
    void repeatsAndNoiseReturnFromTheirAddress() {
        Choice choice = Choice.DEFAULT
                .withExhibit(Exhibit.HEAT_MAP)
                .withRepeats(new Repeats(50))
                .withLeak(new Leak(7).next());
        assertThat(read(ChoiceQuery.write(choice)).choice()).isEqualTo(choice);
        assertThat(choice.leak().seed()).isEqualTo(8);
    }

    @ParameterizedTest
    @CsvSource({"repeats, 0", "repeats, 51", "repeats, 2.5", "leak-seed, -1", "leak-seed, x"})
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
