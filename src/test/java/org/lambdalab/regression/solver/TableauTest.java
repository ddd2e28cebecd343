package org.lambdalab.regression.solver;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.lambdalab.regression.Basis;
import org.lambdalab.regression.RandomProblem;
import org.lambdalab.regression.digits.DoubleDouble;
import org.lambdalab.regression.digits.DoubleDoubles;
import org.lambdalab.regression.reduction.Triangle;
import org.lambdalab.sample.Sample;
import org.lambdalab.sample.Vector;

/** Nine Legendre polynomials on random x: columns far from dependent. */
final class TableauTest {

    private static final int COLUMNS = 9;

    private static final DoubleDouble LAMBDA = DoubleDouble.of(0.01);

    private final Triangle triangle = triangle();

    @Test
    void whateverJoinedAndLeftTheWeightsOfTheSetAreOptimalForItsSigns() {
        SplittableRandom random = new SplittableRandom(3);
        Tableau tableau = new Tableau(triangle);
        for (int step = 0; step < 400; step++) {
            int j = random.nextInt(COLUMNS);
            assertThat(tableau.put(j, tableau.signs()[j] != 0 ? 0 : random.nextBoolean() ? 1 : -1))
                    .isTrue();
            DoubleDoubles weights = tableau.weights(LAMBDA);
            DoubleDoubles correlations = triangle.correlationsAt(weights);
            for (int k = 0; k < COLUMNS; k++) {
                DoubleDouble asked = LAMBDA.times(tableau.signs()[k]);
                boolean inside = tableau.signs()[k] != 0;
                double expected = inside ? asked.hi() : tableau.value(k, LAMBDA.hi());
                DoubleDouble error = correlations.get(k).minus(inside ? asked : DoubleDouble.of(expected));
                assertThat(error.hi()).isCloseTo(0, within(inside ? 1e-22 : 1e-15));
            }
        }
    }

    @Test
    void tellsWhenColumnsAreTooAlike() {
        Vector x = Vector.of(1e7, 1e7 + 1, 1e7 + 2, 1e7 + 3, 1e7 + 4);
        Sample sample = new Sample(x, Vector.of(1, 3, 2, 5, 4));
        Tableau tableau = new Tableau(RandomProblem.triangle(sample, Basis.RAW_MONOMIAL, 3));
        assertThat(tableau.put(0, 1)).isTrue();
        assertThat(tableau.put(2, 1)).isFalse();
    }

    @Test
    void soItDoesWhereRoundingTurnsTheSignOfAPivot() {
        SplittableRandom random = new SplittableRandom(1);
        for (int repetition = 0; repetition < 20; repetition++) {
            Vector x = Vector.of(random.doubles(5).toArray());
            Vector y = Vector.of(random.doubles(5).toArray());
            Tableau tableau = new Tableau(RandomProblem.triangle(new Sample(x, y), Basis.SCALED_MONOMIAL, 6));
            double[] signs = {1, 1, 1, 1, 1, 1};
            assertThat(tableau.hold(signs)).isFalse();
        }
    }

    @Test
    void soItDoesOfAFeatureThatDoesNotVary() {
        Sample sample = new Sample(Vector.of(-1, 1, -1, 1), Vector.of(1, 2, 3, 4));
        Tableau tableau = new Tableau(RandomProblem.triangle(sample, Basis.SCALED_MONOMIAL, 2));
        assertThat(tableau.put(1, 1)).isFalse();
    }

    private static Triangle triangle() {
        SplittableRandom random = new SplittableRandom(5);
        double[] x = random.doubles(40, -1, 1).toArray();
        double[] y = random.doubles(40, -1, 1).toArray();
        return RandomProblem.triangle(new Sample(Vector.of(x), Vector.of(y)), Basis.LEGENDRE, COLUMNS);
    }
}
