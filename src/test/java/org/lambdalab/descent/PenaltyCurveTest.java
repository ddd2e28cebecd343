package org.lambdalab.descent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.lambdalab.descent.Walks.L1;
import static org.lambdalab.descent.Walks.L2;

import org.junit.jupiter.api.Test;
import org.lambdalab.regression.Penalty;
import org.lambdalab.sample.Interval;
import org.lambdalab.sample.Vector;

/** The curves that are plotted, and their slopes. */
final class PenaltyCurveTest {

    @Test
    void theSlopeIsHowTheCurveRises() {
        for (double mix : new double[] {0, 0.3, 1}) {
            for (double square : new double[] {PenaltyCurve.HALF, PenaltyCurve.WHOLE}) {
                PenaltyCurve curve = new PenaltyCurve(Penalty.elasticNet(mix), square);
                for (double weight : new double[] {-2, -0.1, 0.7, 3}) {
                    double rise = (curve.at(weight + 1e-6) - curve.at(weight - 1e-6)) / 2e-6;
                    assertThat(curve.derivative(weight).low()).isCloseTo(rise, within(1e-8));
                    assertThat(curve.derivative(weight).width()).isZero();
                }
            }
        }
    }

    @Test
    void atItsCornerL1HasEverySlopeBetweenThoseOfItsSides() {
        assertThat(L1.derivative(0)).isEqualTo(new Interval(-1, 1));
        assertThat(L1.derivative(1e-300)).isEqualTo(new Interval(1, 1));
        assertThat(L1.derivative(-5)).isEqualTo(new Interval(-1, -1));
        assertThat(L2.derivative(0).width()).isZero();
    }

    @Test
    void withHalfTheSquareItIsThePenaltyOfTheObjective() {
        Penalty penalty = Penalty.elasticNet(0.3);
        assertThat(new PenaltyCurve(penalty, PenaltyCurve.HALF).at(-1.7))
                .isCloseTo(penalty.of(Vector.of(-1.7)), within(1e-15));
        assertThat(new PenaltyCurve(Penalty.RIDGE, PenaltyCurve.WHOLE).at(3)).isEqualTo(9);
    }
}
