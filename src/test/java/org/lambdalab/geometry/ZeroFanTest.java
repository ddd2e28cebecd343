package org.lambdalab.geometry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.lambdalab.regression.Penalty;
import org.lambdalab.sample.SplitMix64;

/** At a fixed budget the second weight is 0 wherever the optimum lies in the fan, and nowhere else. */
final class ZeroFanTest {

    @Test
    void theSolutionHasAZeroExactlyIfTheOptimumLiesInTheFan() {
        SplitMix64 random = SplitMix64.ofMixed(5);
        int inside = 0;
        int outside = 0;
        for (Penalty penalty : Planes.PENALTIES) {
            for (int i = 0; i < 500; i++) {
                Weights optimum = new Weights(6 * random.uniform() - 3, 6 * random.uniform() - 3);
                double unit = Math.pow(10, 2 * random.uniform() - 1);
                double correlation = 1.98 * random.uniform() - 0.99;
                Loss loss = new Loss(1, unit * correlation, unit * unit, optimum, 0);
                Penalised problem = new Penalised(loss, penalty);
                double budget = 1.2 * random.uniform() * problem.freeBudget();
                Weights solution = problem.at(problem.lambda(budget));
                boolean isZero = solution.second() == 0;
                assertThat(new ZeroFan(loss, new Region(penalty, budget)).contains(optimum))
                        .as("%s, %s, budget %s", penalty, loss, budget)
                        .isEqualTo(isZero);
                inside += isZero ? 1 : 0;
                outside += isZero ? 0 : 1;
            }
        }
        assertThat(inside).isGreaterThan(100);
        assertThat(outside).isGreaterThan(1000);
    }

    @Test
    void ofStandardisedFeaturesItHasOneShapeWhateverTheirCorrelation() {
        for (double correlation : new double[] {-0.9, 0, 0.5, 0.97}) {
            ZeroFan fan = new ZeroFan(Planes.standardised(correlation, 0, 0), new Region(Penalty.LASSO, 0.8));
            ZeroFan.Area area = fan.area(5);
            for (int i = 0; i < area.first().size(); i++) {
                double first = area.first().get(i);
                if (!Double.isNaN(first)) {
                    assertThat(area.high().get(i)).isCloseTo(Math.abs(first) - 0.8, within(1e-12));
                    assertThat(area.low().get(i)).isCloseTo(0.8 - Math.abs(first), within(1e-12));
                }
            }
        }
    }

    @Test
    void itsAreaIsWhatItContains() {
        SplitMix64 random = SplitMix64.ofMixed(6);
        for (int i = 0; i < 300; i++) {
            double unit = Math.pow(10, 2 * random.uniform() - 1);
            Loss loss = new Loss(1, unit * (1.98 * random.uniform() - 0.99), unit * unit, Weights.ZERO, 0);
            ZeroFan fan = new ZeroFan(loss, new Region(Planes.PENALTIES.get(i % 2 * 2), 0.1 + random.uniform()));
            ZeroFan.Area area = fan.area(3);
            for (int k = 0; k < 20; k++) {
                Weights at = new Weights(6 * random.uniform() - 3, 6 * random.uniform() - 3);
                assertThat(isIn(area, at)).isEqualTo(fan.contains(at));
            }
        }
    }

    private static boolean isIn(ZeroFan.Area area, Weights at) {
        for (int i = 0; i + 1 < area.first().size(); i++) {
            double from = area.first().get(i);
            double to = area.first().get(i + 1);
            if (from <= at.first() && at.first() < to) {
                double share = (at.first() - from) / (to - from);
                double low = area.low().get(i)
                        + share * (area.low().get(i + 1) - area.low().get(i));
                double high = area.high().get(i)
                        + share * (area.high().get(i + 1) - area.high().get(i));
                if (low <= at.second() && at.second() <= high) {
                    return true;
                }
            }
        }
        return false;
    }

    @Test
    void forL2NothingButALineIsLeft() {
        Loss loss = Planes.standardised(0.5, 0, 0);
        Curve line = new ZeroFan(loss, new Region(Penalty.RIDGE, 1)).line(5);
        Weights far = line.get(3);
        assertThat(far.second() / (far.first() - 1)).isCloseTo(-0.5, within(1e-12));
        Penalised problem = new Penalised(new Loss(1, 0.5, 1, far, 0), Penalty.RIDGE);
        assertThat(problem.at(problem.lambda(1)).second()).isCloseTo(0, within(1e-9));
    }

    @Test
    void withNothingToSpendEveryOptimumGivesAZero() {
        ZeroFan fan = new ZeroFan(Planes.standardised(0.5, 0, 0), new Region(Penalty.LASSO, 0));
        assertThat(fan.contains(new Weights(-1, 3))).isTrue();
        assertThat(fan.area(2).high().stream()).containsOnly(2.0);
    }
}
