package org.lambdalab.regression;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.assertj.core.data.Percentage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

final class HeldOutTest {

    private static final Sample TRAINING = PathTest.uniform(40);

    @ParameterizedTest
    @EnumSource(Basis.class)
    void errorIsTheMeanSquareOverTheHeldRows(Basis basis) {
        Sample inside = PathTest.uniform(25);
        Sample outside = new Sample(Vector.of(-3, 0.5, 4, 2.5, 2), Vector.of(1, 2, -1, 0, 5));
        Sample single = new Sample(Vector.of(0.25), Vector.of(7));
        Design design = Design.of(TRAINING, basis, 14);
        for (Sample held : new Sample[] {inside, outside, single}) {
            HeldOut heldOut = HeldOut.of(design, held);
            assertThat(heldOut.rows()).isEqualTo(held.size());
            for (int degree : new int[] {1, 5, 14}) {
                for (double lambda : new double[] {0, 1e-3, 0.2}) {
                    Fit fit = Path.of(design.ofDegree(degree), Penalty.LASSO).at(lambda);
                    assertThat(heldOut.mse(fit))
                            .isCloseTo(FitTest.meanSquare(fit, held), Percentage.withPercentage(1e-11));
                }
            }
        }
    }

    @Test
    void trainingRowsHeldOutShowTheTrainingError() {
        Design design = Design.of(TRAINING, Basis.SCALED_MONOMIAL, 10);
        Fit fit = Path.of(design, Penalty.RIDGE).at(0.01);
        assertThat(HeldOut.of(design, TRAINING).mse(fit))
                .isCloseTo(fit.trainingMse(), Percentage.withPercentage(1e-13));
    }

    @Test
    void refusesAFitToAnotherDesign() {
        HeldOut heldOut = HeldOut.of(Design.of(TRAINING, Basis.LEGENDRE, 3), TRAINING);
        Fit other =
                Path.of(Design.of(TRAINING, Basis.LEGENDRE, 3), Penalty.RIDGE).at(1);
        assertThatIllegalArgumentException().isThrownBy(() -> heldOut.mse(other));
    }
}
