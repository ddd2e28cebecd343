package org.lambdalab.geometry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.lambdalab.regression.Penalty;

/** What pictures elsewhere get wrong. (That one unit is as long on both axes is measured in the browser.) */
final class MistakesOnRecordTest {

    private static final Loss CORRELATED = Planes.standardised(0.6, 2, 0.5);

    @Test
    void theL1PointIsNotTheOptimumShrunkTowardTheOriginAlongARay() {
        Penalised lasso = new Penalised(CORRELATED, Penalty.LASSO);
        Weights found = lasso.at(0.5);
        Weights onTheRay =
                CORRELATED.optimum().times(found.norm1() / CORRELATED.optimum().norm1());
        assertThat(onTheRay.norm1()).isCloseTo(found.norm1(), within(1e-12));
        assertThat(CORRELATED.at(onTheRay)).isGreaterThan(CORRELATED.at(found) + 0.01);
    }

    @Test
    void theL1PenaltyPullsAlongMinusTheSignsAndNotTowardTheOrigin() {
        Penalised lasso = new Penalised(CORRELATED, Penalty.LASSO);
        Tangency found = Tangency.of(lasso, 0.1);
        assertThat(found.weights().first()).isGreaterThan(found.weights().second() + 0.5);
        assertThat(found.weights().second()).isPositive();
        assertThat(found.cone()).isEqualTo(new NormalCone(new Weights(0.1, 0.1), new Weights(0.1, 0.1)));
    }

    @Test
    void theL2PenaltyDoesPullTowardTheOrigin() {
        Tangency found = Tangency.of(new Penalised(CORRELATED, Penalty.RIDGE), 0.1);
        assertThat(found.cone().low()).isEqualTo(found.weights().times(0.1));
        assertThat(found.cone().high()).isEqualTo(found.weights().times(0.1));
    }

    @Test
    void softThresholdsAreTheSolutionOnlyWhereContoursAreRound() {
        for (double lambda : List.of(0.1, 0.3, 0.6)) {
            Weights thresholds = new Weights(2 - lambda, Math.max(0, 0.5 - lambda));
            Weights round = new Penalised(Planes.standardised(0, 2, 0.5), Penalty.LASSO).at(lambda);
            assertThat(round.first()).isCloseTo(thresholds.first(), within(1e-15));
            assertThat(round.second()).isCloseTo(thresholds.second(), within(1e-15));
            Weights oblique = new Penalised(CORRELATED, Penalty.LASSO).at(lambda);
            assertThat(oblique.minus(thresholds).norm2()).isGreaterThan(0.03);
        }
    }

    @Test
    void aWeightMayGrowWithLambdaAndOneMayFlipItsSignUnderL2() {
        Penalised growing = new Penalised(Planes.standardised(0.8, 2, 0.1), Penalty.RIDGE);
        assertThat(growing.at(0.2).second()).isGreaterThan(4 * growing.at(0).second());
        Penalised flipping = new Penalised(Planes.standardised(0.8, 2, -0.3), Penalty.RIDGE);
        assertThat(flipping.at(0).second()).isNegative();
        assertThat(flipping.at(0.2).second()).isGreaterThan(0.1);
    }

    @Test
    void twoStandardisedWeightsDoNeitherUnderL1ButInOtherUnitsOneGrows() {
        for (double rho = -0.95; rho < 1; rho += 0.1) {
            for (double second = -2; second <= 2; second += 0.25) {
                Penalised lasso = new Penalised(Planes.standardised(rho, 1, second), Penalty.LASSO);
                double last = Math.abs(second);
                for (double lambda = 0.05; lambda < 3; lambda += 0.05) {
                    double now = lasso.at(lambda).second();
                    assertThat(Math.abs(now)).isLessThanOrEqualTo(last + 1e-12);
                    assertThat(now * second).isGreaterThanOrEqualTo(-0.0);
                    last = Math.abs(now);
                }
            }
        }
        Penalised units = new Penalised(new Loss(1, 0.8 * 4, 16, new Weights(1, 0.2), 0), Penalty.LASSO);
        assertThat(units.at(0.1).second()).isGreaterThan(units.at(0).second());
    }
}
