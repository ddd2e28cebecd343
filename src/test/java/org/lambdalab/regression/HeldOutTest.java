package org.lambdalab.regression;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.data.Percentage.withPercentage;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.lambdalab.regression.digits.DoubleDouble;
import org.lambdalab.regression.digits.DoubleDoubles;
import org.lambdalab.regression.reduction.ReducedPowers;
import org.lambdalab.regression.reduction.Scaling;
import org.lambdalab.sample.Sample;
import org.lambdalab.sample.Vector;

final class HeldOutTest {

    private static final Sample TRAINING = RandomProblem.uniform(40);

    @ParameterizedTest
    @EnumSource(Basis.class)
    void errorIsTheMeanSquareOverTheHeldRows(Basis basis) {
        Sample inside = RandomProblem.uniform(25);
        Sample outside = new Sample(Vector.of(-3, 0.5, 4, 2.5, 2), Vector.of(1, 2, -1, 0, 5));
        Sample single = new Sample(Vector.of(0.25), Vector.of(7));
        Design design = Design.of(TRAINING, basis, 14);
        for (Sample held : new Sample[] {inside, outside, single}) {
            HeldOut heldOut = HeldOut.of(design, held);
            assertThat(heldOut.rows()).isEqualTo(held.size());
            for (int degree : new int[] {1, 5, 14}) {
                for (double lambda : new double[] {0, 1e-3, 0.2}) {
                    Solution fit =
                            Path.of(design.ofDegree(degree), Penalty.LASSO).at(lambda);
                    assertThat(heldOut.mse(fit)).isCloseTo(SolutionTest.meanSquare(fit, held), withPercentage(1e-11));
                }
            }
        }
    }

    @ParameterizedTest
    @CsvSource({
        "30, 2, 0, 10",
        "30, 2, 0, 100",
        "12, 2, 0.01, 1000",
        "30, 10, 1e-8, 1.05",
        "30, 10, 1e-8, 3",
        "20, 5, 1e-4, 10"
    })
    void rowsFarFromTheTrainingLoseNoDigitsOfASmallError(int largest, int degree, double lambda, double far) {
        Design design = Design.of(TRAINING, Basis.LEGENDRE, largest);
        Solution fit = Path.of(design.ofDegree(degree), Penalty.LASSO).at(lambda);
        double[] x = IntStream.rangeClosed(0, 30).mapToDouble(i -> far * i / 30).toArray();
        double[] y = IntStream.rangeClosed(0, 30)
                .mapToDouble(i -> fit.predict(x[i]) + (i % 2 == 0 ? 1e-3 : -1e-3) * (i % 7))
                .toArray();
        Sample held = new Sample(Vector.of(x), Vector.of(y));
        assertThat(HeldOut.of(design, held).mse(fit)).isCloseTo(exactMeanSquare(fit, held), withPercentage(1e-8));
    }

    /** Row by row, in 32 digits. */
    private static double exactMeanSquare(Solution fit, Sample held) {
        ReducedPowers reduced = fit.design().powers();
        Scaling response = reduced.response();
        DoubleDoubles fitted = reduced.values(fit.polynomial(), held.x());
        DoubleDouble sum = DoubleDouble.ZERO;
        for (int i = 0; i < held.size(); i++) {
            DoubleDouble y = DoubleDouble.sum(held.y().get(i), -response.shift());
            sum = sum.plus(y.minus(fitted.get(i).scaled(response.scale())).squared());
        }
        return sum.dividedBy(held.size()).hi();
    }

    @Test
    void trainingRowsHeldOutShowTheTrainingError() {
        Design design = Design.of(TRAINING, Basis.SCALED_MONOMIAL, 10);
        Solution fit = Path.of(design, Penalty.RIDGE).at(0.01);
        assertThat(HeldOut.of(design, TRAINING).mse(fit)).isCloseTo(fit.trainingMse(), withPercentage(1e-13));
    }

    @Test
    void refusesAFitToAnotherDesign() {
        HeldOut heldOut = HeldOut.of(Design.of(TRAINING, Basis.LEGENDRE, 3), TRAINING);
        Solution other =
                Path.of(Design.of(TRAINING, Basis.LEGENDRE, 3), Penalty.RIDGE).at(1);
        assertThatIllegalArgumentException().isThrownBy(() -> heldOut.mse(other));
    }
}
