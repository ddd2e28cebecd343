package org.lambdalab.regression;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lambdalab.sample.Vector;

final class FitTest {

    @ParameterizedTest
    @ValueSource(doubles = {0, 0.4, 1})
    void saysWhatItsSolutionSays(double l1Ratio) {
        Design design = Design.of(RandomProblem.uniform(30), Basis.SCALED_MONOMIAL, 9);
        for (Solution solution : Path.of(design, Penalty.elasticNet(l1Ratio)).at(Vector.of(0.1, 0.01, 0))) {
            Fit fit = solution.fit();
            assertThat(fit.penalty()).isEqualTo(solution.penalty());
            assertThat(fit.lambda()).isEqualTo(solution.lambda());
            assertThat(fit.intercept()).isEqualTo(solution.intercept());
            assertThat(fit.weights()).isEqualTo(solution.weights());
            assertThat(fit.coefficients()).isEqualTo(solution.coefficients());
            assertThat(fit.degreesOfFreedom()).isEqualTo(solution.degreesOfFreedom());
            assertThat(fit.trainingMse()).isEqualTo(solution.trainingMse());
            assertThat(fit.kktResidual()).isEqualTo(solution.kktResidual());
            assertThat(fit.kktTolerance()).isEqualTo(solution.kktTolerance());
            assertThat(fit.nonZero()).isEqualTo(solution.nonZero());
            assertThat(fit.zeros()).isEqualTo(9 - solution.nonZero());
            assertThat(fit.converged()).isEqualTo(solution.converged()).isTrue();
            assertThat(fit.objective()).isEqualTo(solution.objective());
        }
    }

    @ParameterizedTest
    @ValueSource(doubles = {1e-15, 1e-3})
    void isConvergedWhereItsResidualIsRounding(double residual) {
        Vector weights = Vector.of(0, -0.0, 2);
        Fit fit = new Fit(Penalty.LASSO, 0.5, 1, weights, Vector.of(1, 0, 0, 3), 2, 0.25, residual, 1e-14);
        assertThat(fit.converged()).isEqualTo(residual < 1e-14);
        assertThat(fit.zeros()).isEqualTo(2);
        assertThat(fit.objective()).isEqualTo(new Objective(0.125, 2, 0.5));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 12})
    void outlivesItsDesign(int degree) throws IOException, ClassNotFoundException {
        Design design = Design.of(RandomProblem.uniform(30), Basis.LEGENDRE, degree);
        Fit fit = Path.of(design, Penalty.LASSO).at(0.02).fit();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(fit);
        }
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            assertThat(in.readObject()).isEqualTo(fit);
        }
    }
}
