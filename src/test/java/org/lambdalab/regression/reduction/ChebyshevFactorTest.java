package org.lambdalab.regression.reduction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.offset;

import org.junit.jupiter.api.Test;
import org.lambdalab.regression.RandomProblem;
import org.lambdalab.regression.digits.DoubleDoubles;
import org.lambdalab.sample.Sample;

final class ChebyshevFactorTest {

    @Test
    void bothReductionsGiveTheSameTriangle() {
        Sample sample = RandomProblem.uniform(3_000);
        UnitMap unitMap = UnitMap.of(sample.x());
        Scaling response = Scaling.of(sample.y());
        ChebyshevFactor moments = ChebyshevFactor.of(unitMap, response, sample, 12, () -> {});
        ChebyshevFactor rows =
                new ChebyshevFactor(OrthogonalRows.of(unitMap, response, sample, 12, 13, () -> {}), sample.size());
        for (int i = 0; i < moments.upper.size(); i++) {
            assertThat(moments.upper.get(i).minus(rows.upper.get(i)).hi()).isCloseTo(0, offset(1e-27));
        }
        for (int i = 0; i < 12; i++) {
            assertThat(moments.c.get(i).minus(rows.c.get(i)).hi()).isCloseTo(0, offset(1e-27));
        }
        assertThat(moments.meanY.minus(rows.meanY).hi()).isCloseTo(0, offset(1e-28));
        DoubleDoubles line = new DoubleDoubles(new double[] {0.5, 1, 2}, new double[3]);
        assertThat(moments.meanSquaredError(line)).isCloseTo(rows.meanSquaredError(line), offset(1e-15));
    }
}
