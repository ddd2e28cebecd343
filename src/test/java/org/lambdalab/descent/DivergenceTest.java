package org.lambdalab.descent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.lambdalab.descent.Walks.FLAT;
import static org.lambdalab.descent.Walks.L1;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lambdalab.geometry.Loss;
import org.lambdalab.geometry.Weights;
import org.lambdalab.regression.Penalty;
import org.lambdalab.sample.Vector;

/** From η = 2(1+β)/L on, and not before. */
final class DivergenceTest {

    private static final int COUNT = 400;
    private static final double BESIDE = 1e-4;

    @ParameterizedTest
    @ValueSource(doubles = {0, 0.3, 0.9})
    void aSmoothProblemDivergesJustAboveTheLimitAndNotBelow(double momentum) {
        for (double lambda : new double[] {0, 0.5, 3}) {
            for (double mix : new double[] {0, 0.25}) {
                Penalty penalty = Penalty.elasticNet(lambda == 0 ? 0 : mix);
                PenaltyCurve curve = new PenaltyCurve(penalty, PenaltyCurve.HALF);
                for (Slope slope : slopes()) {
                    double limit = 2 * (1 + momentum) / (slope.curvature() + lambda * (1 - penalty.l1Ratio()));
                    assertThat(walk(slope, curve, lambda, limit * (1 - BESIDE), momentum)
                                    .outcome())
                            .isIn(Outcome.APPROACHES, Outcome.LANDS);
                    Walk above = walk(slope, curve, lambda, limit * (1 + BESIDE), momentum);
                    assertThat(above.outcome()).isEqualTo(Outcome.DIVERGES);
                    assertThat(above.limit()).isCloseTo(limit, within(1e-12));
                }
            }
        }
    }

    private static List<Slope> slopes() {
        return List.of(
                new Slope.Parabola(0.4),
                new Slope.Plane(new Loss(1, 0.8, 1, new Weights(1, -0.5), 0)),
                new Slope.Plane(new Loss(1, -0.4, 2.5, new Weights(1, 0.5), 0)));
    }

    /** From far away, where no corner of |w| can catch it. */
    private static Walk walk(Slope slope, PenaltyCurve curve, double lambda, double rate, double momentum) {
        Vector start = slope instanceof Slope.Plane ? Vector.of(1e9, 3e8) : Vector.of(1e9);
        return Walk.of(slope, new Rule(curve, lambda, rate, momentum, true), start, COUNT);
    }

    @Test
    void atTheLimitItselfItSwingsForEver() {
        Walk walk = Walks.proximal(new Slope.Parabola(0.5), L1, 0, 2, 2, 100);
        assertThat(walk.outcome()).isEqualTo(Outcome.OSCILLATES);
        assertThat(walk.at(100)).isEqualTo(Vector.of(2));
        assertThat(walk.at(99)).isEqualTo(Vector.of(-1));
    }

    @Test
    void theLimitIsTheOneOfTheLargestEigenvalue() {
        Loss loss = new Loss(1, 0.6, 1, Weights.ZERO, 0);
        assertThat(new Slope.Plane(loss).curvature()).isCloseTo(1.6, within(1e-15));
        assertThat(FLAT.curvature()).isZero();
        assertThat(new Rule(L1, 1, 1, 0, true).limit(0)).isInfinite();
    }

    @Test
    void whatHasGoneTooFarIsFollowedNoFarther() {
        Walk walk = Walks.proximal(FLAT, Walks.L2, 1e9, 1, 2, 200);
        assertThat(walk.outcome()).isEqualTo(Outcome.DIVERGES);
        assertThat(walk.last()).isLessThan(15);
        assertThat(walk.at(200)).isEqualTo(walk.at(walk.last()));
        assertThat(walk.at(walk.last()).get(0)).isFinite();
    }

    @Test
    void theCornerOfL1CatchesWhatIsNearEnough() {
        Slope slope = new Slope.Parabola(0.1);
        assertThat(Walks.proximal(slope, L1, 0.5, 2.5, 0.2, 100).outcome()).isEqualTo(Outcome.LANDS);
        assertThat(Walks.proximal(slope, L1, 0.5, 2.5, 20, 100).outcome()).isEqualTo(Outcome.DIVERGES);
    }
}
