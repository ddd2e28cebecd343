package org.lambdalab.lessons;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.Mockito.mock;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.lambdalab.data.UnreadableData;
import org.lambdalab.jobs.Progress;
import org.lambdalab.lab.Workbench;

final class RehearsalTest {

    private final Workbench workbench = new Workbench();

    private LiveFindings found(Screen screen, int epochs, String query) throws UnreadableData {
        Map<String, List<String>> parameters = new HashMap<>();
        for (String parameter : query.split("&", -1)) {
            String[] parts = parameter.split("=", 2);
            if (parts.length == 2) {
                parameters.put(parts[0], List.of(parts[1]));
            }
        }
        return Rehearsal.of(new Opening(screen, parameters), epochs, workbench, Progress.UNWATCHED);
    }

    @ParameterizedTest
    @EnumSource(Screen.class)
    void everyNameOfAScreenHasAValueOfItsKind(Screen screen) throws UnreadableData {
        LiveFindings found = found(screen, 0, "");
        assertThat(screen.facts()).allSatisfy((word, kind) -> {
            Object value = found.value(word);
            switch (kind) {
                case Kind.Numeric(boolean whole) ->
                    assertThat(value)
                            .isInstanceOfSatisfying(
                                    Double.class,
                                    number -> assertThat(!whole || Double.isNaN(number) || number == Math.rint(number))
                                            .isTrue());
                case Kind.Word(var known) -> assertThat(known).contains((String) value);
                case Kind.Truth truth -> assertThat(value).isInstanceOf(Boolean.class);
            }
        });
    }

    @Test
    void underAStrongPenaltyTwoWeightsAreZero() throws UnreadableData {
        assertThat(found(Screen.GEOMETRY, 0, "penalty=l1&lambda=100").value("zeros"))
                .isEqualTo(2.0);
        assertThat(found(Screen.GEOMETRY, 0, "penalty=l2&lambda=100").value("zeros"))
                .isEqualTo(0.0);
    }

    @Test
    void aNetworkIsTrainedAsLongAsIsSaid() throws UnreadableData {
        LiveFindings start = found(Screen.NETWORK, 0, "");
        LiveFindings trained = found(Screen.NETWORK, 40, "");
        assertThat(trained.value("epoch")).isEqualTo(40.0);
        assertThat((Double) trained.value("trainingError")).isLessThan((Double) start.value("trainingError"));
    }

    @Test
    void whatTakesLongIsGivenUpWhenNobodyWantsItAnyMore() {
        Progress unwanted = mock(Progress.class, call -> {
            throw new CancellationException();
        });
        for (Screen screen : List.of(Screen.NETWORK, Screen.WAYS)) {
            assertThatThrownBy(() -> Rehearsal.of(new Opening(screen, Map.of()), 40, workbench, unwanted))
                    .isInstanceOf(CancellationException.class);
        }
    }

    @Test
    void aWeightUnderThePriorIsZeroInTheModeAlone() throws UnreadableData {
        LiveFindings found = found(Screen.PRIORS, 0, "");
        assertThat(found.value("l1Mode")).isEqualTo(0.0);
        assertThat((Double) found.value("l1Mean")).isPositive();
    }
}
