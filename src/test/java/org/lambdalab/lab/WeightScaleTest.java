package org.lambdalab.lab;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lambdalab.experiment.PenaltyKind;

final class WeightScaleTest {

    @ParameterizedTest
    @CsvSource({"1, 1", "1.02, 2", "2.1, 5", "7, 10", "0.03, 0.05", "51, 100"})
    void reachesTheNextOfOneTwoAndFive(double weight, double height) {
        assertThat(WeightScale.of(weight, weight).penalised()).isEqualTo(height);
    }

    @Test
    void isOneForAllWhileEveryBarCanBeSeen() {
        WeightScale scale = WeightScale.of(1.02, 4);

        assertThat(scale.of(PenaltyKind.NONE)).isEqualTo(5);
        assertThat(scale.of(PenaltyKind.LASSO)).isEqualTo(5);
        assertThat(scale.ratio()).isEqualTo(1);
    }

    @Test
    void leavesNoPenaltyItsOwnWhereItsWeightsDwarfTheOthers() {
        WeightScale scale = WeightScale.of(1.02, 8.3);

        assertThat(scale.of(PenaltyKind.NONE)).isEqualTo(10);
        assertThat(scale.of(PenaltyKind.RIDGE)).isEqualTo(2);
        assertThat(scale.of(PenaltyKind.LASSO)).isEqualTo(2);
        assertThat(scale.of(PenaltyKind.ELASTIC_NET)).isEqualTo(2);
        assertThat(scale.ratio()).isEqualTo(5);
    }
}
