package org.lambdalab.experiment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

final class WaysOutQueryTest {

    private static final WaysOut SET = WaysOut.DEFAULT
            .withLeftOut(List.of(4, 2))
            .withRowShare(40)
            .withFolds(5)
            .withDial(Way.MORE_DATA, 3)
            .withDial(Way.EARLY_STOPPING, 1e9)
            .withDial(Way.PRUNING, 0)
            .withDial(Way.RIDGE, 0.01)
            .withDial(Way.LASSO, 1e-7)
            .withDial(Way.ELASTIC_NET, 3e11);

    @Test
    void whatIsWrittenIsReadAgain() {
        WaysOut noneLeftOut = WaysOut.DEFAULT.withLeftOut(List.of());
        for (WaysOut ways : List.of(WaysOut.DEFAULT, SET, noneLeftOut, SET.withBest(Way.LASSO))) {
            assertThat(read(WaysOutQuery.write(ways))).isEqualTo(new WaysOutQuery.Reading(ways, List.of()));
        }
    }

    @Test
    void whatIsWrittenHasNamesThatAreItsOwn() {
        assertThat(WaysOutQuery.write(SET).keySet()).containsExactlyInAnyOrderElementsOf(WaysOutQuery.names());
        String[] own = WaysOutQuery.names().toArray(String[]::new);
        assertThat(ExperimentQuery.write(Experiment.DEFAULT)).doesNotContainKeys(own);
        assertThat(ChoiceQuery.names()).doesNotContain(own);
        assertThat(TrainingPlanQuery.names()).doesNotContain(own);
    }

    @Test
    void whatCannotBeIsAtItsBestAndIsNamed() {
        WaysOutQuery.Reading reading = read(Map.of(
                "left-out",
                "1 31",
                "data-factor",
                "2.5",
                "row-share",
                "5",
                "stopped-after",
                "-1",
                "kept-weights",
                "31",
                "degree-folds",
                "1",
                "l2-lambda",
                "-0.1",
                "l1-lambda",
                "NaN",
                "elastic-net-lambda",
                "much"));
        assertThat(reading.ways()).isEqualTo(WaysOut.DEFAULT);
        assertThat(reading.ignored())
                .containsExactlyInAnyOrder(
                        QueryParameter.LEFT_OUT,
                        QueryParameter.DATA_FACTOR,
                        QueryParameter.ROW_SHARE,
                        QueryParameter.STOPPED_AFTER,
                        QueryParameter.KEPT_WEIGHTS,
                        QueryParameter.DEGREE_FOLDS,
                        QueryParameter.L2_LAMBDA,
                        QueryParameter.L1_LAMBDA,
                        QueryParameter.ELASTIC_NET_LAMBDA);
    }

    private static WaysOutQuery.Reading read(Map<String, String> query) {
        return WaysOutQuery.read(query.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, parameter -> List.of(parameter.getValue()))));
    }
}
