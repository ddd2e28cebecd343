package org.lambdalab.regression;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.offset;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lambdalab.sample.Sample;
import org.lambdalab.sample.Vector;

final class DesignTest {

    @ParameterizedTest
    @EnumSource(Basis.class)
    void aLowerDegreeIsTheSameAsMadeAnew(Basis basis) {
        Sample sample = RandomProblem.uniform(50);
        Design highest = Design.of(sample, basis, 20);
        for (int degree : new int[] {1, 7, 20}) {
            Design lower = highest.ofDegree(degree);
            Design anew = Design.of(sample, basis, degree);
            assertThat(lower.degree()).isEqualTo(degree);
            for (double l1Ratio : new double[] {0, 0.5, 1}) {
                Penalty penalty = Penalty.elasticNet(l1Ratio);
                assertThat(lower.lambdaMax(penalty)).isEqualTo(anew.lambdaMax(penalty));
                for (double lambda : new double[] {0, 0.01}) {
                    Solution one = Path.of(lower, penalty).at(lambda);
                    Solution two = Path.of(anew, penalty).at(lambda);
                    assertThat(one.weights()).isEqualTo(two.weights());
                    assertThat(one.trainingMse()).isCloseTo(two.trainingMse(), offset(1e-16));
                }
            }
        }
    }

    @Test
    void clusteredRowsAreReducedOrthogonallyAndSpreadOnesByMoments() {
        double[] x = IntStream.range(0, 40).mapToDouble(i -> i % 2 + 1e-4 * i).toArray();
        double[] y = Arrays.stream(x).map(Math::sin).toArray();
        Sample clustered = new Sample(Vector.of(x), Vector.of(y));
        assertThat(Design.of(clustered, Basis.SCALED_MONOMIAL, 12).reduction()).isEqualTo(Reduction.ROWS);
        assertThat(Design.of(RandomProblem.uniform(40), Basis.SCALED_MONOMIAL, 12)
                        .reduction())
                .isEqualTo(Reduction.MOMENTS);
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 0, 31})
    void refusesOtherDegrees(int degree) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Design.of(RandomProblem.uniform(9), Basis.LEGENDRE, degree))
                .withMessageContaining("degree");
    }

    @Test
    void refusesASingleX() {
        Sample column = new Sample(Vector.of(2, 2, 2), Vector.of(1, 2, 3));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Design.of(column, Basis.LEGENDRE, 1))
                .withMessageContaining("distinct");
        Sample zeros = new Sample(Vector.of(0.0, -0.0), Vector.of(1, 2));
        assertThatIllegalArgumentException().isThrownBy(() -> Design.of(zeros, Basis.LEGENDRE, 1));
    }

    @Test
    void lambdaMaxOfNearlyRidgeIsTakenAtOneThousandth() {
        Design design = Design.of(RandomProblem.uniform(30), Basis.LEGENDRE, 5);
        assertThat(design.lambdaMax(Penalty.RIDGE)).isEqualTo(design.lambdaMax(Penalty.elasticNet(0.001)));
        assertThat(design.lambdaMax(Penalty.RIDGE)).isCloseTo(1000 * design.lambdaMax(Penalty.LASSO), offset(1e-9));
    }
}
