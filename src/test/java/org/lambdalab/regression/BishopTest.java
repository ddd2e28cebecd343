package org.lambdalab.regression;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.offset;

import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.lambdalab.sample.Sample;
import org.lambdalab.sample.Vector;

/**
 * The curve through ten points whose coefficients everybody knows: Bishop, "Pattern Recognition and Machine Learning"
 * (2006), table 1.1 on page 8, column M = 9 (0.35, 232.37, …, 125201.43); to four digits, as they follow from y to six.
 */
final class BishopTest {

    private static final double[] Y = {
        0.349486, 0.830839, 1.007332, 0.971507, 0.133066, 0.166823, -0.848307, -0.445686, -0.563567, 0.261502
    };
    private static final double[] COEFFICIENTS = {
        0.3495,
        232.3684,
        -5321.8288,
        48568.3144,
        -231639.3112,
        640042.3072,
        -1061800.6244,
        1042400.3004,
        -557683.0661,
        125201.4521
    };

    @ParameterizedTest
    @EnumSource
    void theTablesCoefficientsOfDegreeNineAreFoundToTheirLastDigit(Basis basis) {
        Vector x = Vector.of(IntStream.range(0, 10).mapToDouble(i -> i / 9.0).toArray());
        Design design = Design.of(new Sample(x, Vector.of(Y)), basis, 9);
        Vector found = Path.of(design, Penalty.RIDGE).at(0).coefficients();
        for (int k = 0; k < COEFFICIENTS.length; k++) {
            assertThat(found.get(k)).isCloseTo(COEFFICIENTS[k], offset(0.5001e-4));
        }
    }
}
