package org.lambdalab.regression;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.withinPercentage;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lambdalab.sample.Sample;
import org.lambdalab.sample.Vector;

final class SquaredErrorsTest {

    private static final Sample TRAINING = sample(20, 3, 0);
    /** A third of them beyond the training range. */
    private static final Sample HELD = sample(15, 4, 0.2);

    @ParameterizedTest
    @EnumSource
    void theyAreThoseOfThePredictions(Basis basis) {
        Design design = Design.of(TRAINING, basis, 12);
        SquaredErrors errors = SquaredErrors.of(design, HELD);
        for (double lambda : new double[] {0, 1e-6, 0.1}) {
            Solution solution = Path.of(design.ofDegree(9), Penalty.RIDGE).at(lambda);
            Vector predicted = solution.predict(HELD.x());
            double[] found = errors.of(solution);
            for (int i = 0; i < HELD.size(); i++) {
                double error = HELD.y().get(i) - predicted.get(i);
                assertThat(found[i]).isCloseTo(error * error, withinPercentage(1e-6));
            }
        }
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, 1e-3, 1})
    void theirMeanIsThatOfTheRowsHeldOut(double lambda) {
        Design design = Design.of(TRAINING, Basis.SCALED_MONOMIAL, 8);
        Solution solution = Path.of(design, Penalty.LASSO).at(lambda);
        double mean = Arrays.stream(SquaredErrors.of(design, HELD).of(solution))
                .average()
                .orElseThrow();
        assertThat(mean).isCloseTo(HeldOut.of(design, HELD).mse(solution), withinPercentage(1e-6));
    }

    @Test
    void aSolutionOfAnotherDesignIsRefused() {
        SquaredErrors errors = SquaredErrors.of(Design.of(TRAINING, Basis.LEGENDRE, 5), HELD);
        Solution other =
                Path.of(Design.of(HELD, Basis.LEGENDRE, 5), Penalty.RIDGE).at(1);
        assertThatThrownBy(() -> errors.of(other)).isInstanceOf(IllegalArgumentException.class);
    }

    private static Sample sample(int rows, int turns, double shift) {
        double[] x = IntStream.range(0, rows)
                .mapToDouble(i -> shift + 1000 + (double) i / rows)
                .toArray();
        double[] y =
                Arrays.stream(x).map(value -> 1e4 + Math.sin(turns * value)).toArray();
        return new Sample(Vector.owning(x), Vector.owning(y));
    }
}
