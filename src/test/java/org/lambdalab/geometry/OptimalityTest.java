package org.lambdalab.geometry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.lambdalab.regression.Penalty;
import org.lambdalab.sample.Interval;

/** Why a weight is zero: the gauge, the normal cone, and the map of optima. */
final class OptimalityTest {

    @Test
    void aWeightIsZeroExactlyWhereThePenaltyHoldsIt() {
        Planes.losses(200).forEach(loss -> {
            for (Penalty penalty : Planes.PENALTIES) {
                Penalised problem = new Penalised(loss, penalty);
                for (double lambda : Planes.lambdas(problem, 10)) {
                    Tangency found = Tangency.of(problem, lambda);
                    assertGauge(found.first(), loss);
                    assertGauge(found.second(), loss);
                    assertThat(found.cone().contains(found.pull(), rounding(loss)))
                            .isTrue();
                }
            }
        });
    }

    private static void assertGauge(Gauge gauge, Loss loss) {
        if (gauge.isZero()) {
            assertThat(gauge.pull()).isLessThanOrEqualTo(gauge.hold() + rounding(loss));
        } else {
            assertThat(gauge.pull()).isCloseTo(gauge.hold(), within(rounding(loss)));
        }
    }

    private static double rounding(Loss loss) {
        Weights pull = loss.pull(Weights.ZERO);
        return 1e-10
                * (pull.norm1()
                        + Math.max(loss.g11(), loss.g22()) * loss.optimum().norm1());
    }

    @Test
    void theMapIsTheStripOfTheFormula() {
        double rho = 0.6;
        double lambda = 0.3;
        ZeroMap map = new ZeroMap(Planes.standardised(rho, 1, 1), Penalty.LASSO, lambda);
        assertThat(map.at(4).low()).isCloseTo(-lambda / (1 - rho), within(1e-12));
        assertThat(map.at(4).high()).isCloseTo(lambda / (1 + rho), within(1e-12));
        assertThat(map.at(-4).low()).isCloseTo(-lambda / (1 + rho), within(1e-12));
        assertThat(map.at(-4).high()).isCloseTo(lambda / (1 - rho), within(1e-12));
    }

    @Test
    void forL2TheMapIsALine() {
        ZeroMap map = new ZeroMap(Planes.standardised(0.6, 1, 1), Penalty.RIDGE, 0.3);
        for (double first = -3; first <= 3; first += 0.25) {
            assertThat(map.at(first).width()).isZero();
        }
    }

    @Test
    void withinTheMapTheSecondWeightIsZeroAndBesideItIsNot() {
        Planes.losses(100).forEach(loss -> {
            for (Penalty penalty : Planes.PENALTIES) {
                double lambda = Planes.lambdas(new Penalised(loss, penalty), 4)[2];
                ZeroMap map = new ZeroMap(loss, penalty, lambda);
                for (int k = -8; k <= 8; k++) {
                    double first = k * loss.optimum().norm2() / 4;
                    Interval zero = map.at(first);
                    double margin = 1e-9 * (1 + Math.abs(zero.low()) + Math.abs(zero.high()));
                    assertThat(secondWeight(loss, penalty, lambda, first, zero.high() + margin))
                            .isPositive();
                    assertThat(secondWeight(loss, penalty, lambda, first, zero.low() - margin))
                            .isNegative();
                    if (zero.width() > 2 * margin) {
                        assertThat(secondWeight(loss, penalty, lambda, first, zero.high() - margin))
                                .isZero();
                        assertThat(secondWeight(loss, penalty, lambda, first, zero.low() + margin))
                                .isZero();
                    }
                }
            }
        });
    }

    private static double secondWeight(Loss loss, Penalty penalty, double lambda, double first, double second) {
        Loss moved = new Loss(loss.g11(), loss.g12(), loss.g22(), new Weights(first, second), 0);
        return new Penalised(moved, penalty).at(lambda).second();
    }

    @Test
    void theMapIsStraightBetweenItsTurns() {
        ZeroMap map = new ZeroMap(Planes.standardised(-0.7, 1, 1), Penalty.LASSO, 0.4);
        var turns = map.turns(5);
        assertThat(turns.size()).isEqualTo(6);
        for (int i = 1; i < turns.size(); i++) {
            double middle = (turns.get(i - 1) + turns.get(i)) / 2;
            Interval left = map.at(turns.get(i - 1));
            Interval right = map.at(turns.get(i));
            assertThat(map.at(middle).high()).isCloseTo((left.high() + right.high()) / 2, within(1e-12));
            assertThat(map.at(middle).low()).isCloseTo((left.low() + right.low()) / 2, within(1e-12));
        }
    }
}
