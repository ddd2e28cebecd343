package org.lambdalab.experiment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.lambdalab.experiment.Choice.HoldOut;

final class ChoiceQueryTest {

    @Test
    void whatIsWrittenIsReadAgain() {
        Choice choice = Choice.DEFAULT
                .withExhibit(Exhibit.FOLDS)
                .withHoldOut(new HoldOut(List.of(0.02, 1e-7, 3e11)))
                .withFolds(Choice.DEFAULT
                        .folds()
                        .withCount(7)
                        .withEach(true)
                        .withWatched(3)
                        .withCompared(0.25));
        assertThat(read(ChoiceQuery.write(choice))).isEqualTo(new ChoiceQuery.Reading(choice, List.of()));
        assertThat(read(ChoiceQuery.write(Choice.DEFAULT)))
                .isEqualTo(new ChoiceQuery.Reading(Choice.DEFAULT, List.of()));
    }

    @Test
    void whatIsWrittenHasNamesThatAreItsOwn() {
        Choice choice = Choice.DEFAULT.withFolds(Choice.DEFAULT.folds().withCompared(1));
        assertThat(ChoiceQuery.write(choice).keySet()).containsExactlyInAnyOrderElementsOf(ChoiceQuery.names());
        assertThat(ExperimentQuery.write(Experiment.DEFAULT))
                .doesNotContainKeys(ChoiceQuery.names().toArray(String[]::new));
    }

    @Test
    void whatCannotBeHasItsDefaultAndIsNamed() {
        ChoiceQuery.Reading reading = read(Map.of(
                "exhibit",
                "tea-leaves",
                "folds",
                "1",
                "watched-fold",
                "-1",
                "compared-lambda",
                "NaN",
                "added-lambdas",
                "1 x"));
        assertThat(reading.choice()).isEqualTo(Choice.DEFAULT);
        assertThat(reading.ignored())
                .containsExactlyInAnyOrder(
                        QueryParameter.EXHIBIT,
                        QueryParameter.FOLDS,
                        QueryParameter.WATCHED_FOLD,
                        QueryParameter.COMPARED_LAMBDA,
                        QueryParameter.ADDED_LAMBDAS);
    }

    private static ChoiceQuery.Reading read(Map<String, String> query) {
        return ChoiceQuery.read(query.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, parameter -> List.of(parameter.getValue()))));
    }
}
