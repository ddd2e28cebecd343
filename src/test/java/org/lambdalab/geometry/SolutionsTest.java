package org.lambdalab.geometry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.lambdalab.regression.Design;
import org.lambdalab.regression.Objective;
import org.lambdalab.regression.Path;
import org.lambdalab.regression.Penalty;
import org.lambdalab.regression.Solution;
import org.lambdalab.sample.Columns;
import org.lambdalab.sample.Vector;

/** Two weights in closed form against the same solved for any number of columns. */
final class SolutionsTest {

    private static final double TOLERANCE = 1e-9;

    @Test
    void aThousandRandomProblemsAreSolvedAsRegressionSolvesThem() {
        for (int seed = 0; seed < 1000; seed++) {
            Columns columns = Planes.random(seed);
            boolean standardize = seed % 2 == 0;
            Loss loss = Loss.of(columns, standardize);
            Penalty penalty = Planes.PENALTIES.get(seed % 4);
            Penalised problem = new Penalised(loss, penalty);
            Path path = Path.of(Design.of(columns, standardize), penalty);
            double[] lambdas = Planes.lambdas(problem, 10);
            List<Solution> solutions = path.at(Vector.of(lambdas));
            for (int k = 0; k < lambdas.length; k++) {
                assertSame(problem.at(lambdas[k]), solutions.get(k));
                Objective objective = solutions.get(k).objective();
                assertThat(problem.objective(problem.at(lambdas[k]), lambdas[k]).value())
                        .isCloseTo(objective.value(), within(TOLERANCE * Math.max(1, objective.value())));
            }
            assertSame(problem.at(0), path.at(0));
        }
    }

    private static void assertSame(Weights weights, Solution solution) {
        Vector expected = solution.weights();
        double tolerance = TOLERANCE * Math.max(1, Math.max(Math.abs(expected.get(0)), Math.abs(expected.get(1))));
        assertThat(weights.first()).isCloseTo(expected.get(0), within(tolerance));
        assertThat(weights.second()).isCloseTo(expected.get(1), within(tolerance));
        assertThat(weights.first() == 0).isEqualTo(expected.get(0) == 0);
        assertThat(weights.second() == 0).isEqualTo(expected.get(1) == 0);
    }

    @Test
    void lambdaMaxIsThatOfRegression() {
        for (int seed = 0; seed < 100; seed++) {
            Columns columns = Planes.random(seed);
            double expected = Design.of(columns, true).lambdaMax(Penalty.LASSO);
            assertThat(new Penalised(Loss.of(columns, true), Penalty.LASSO).lambdaMax())
                    .isCloseTo(expected, within(TOLERANCE * expected));
        }
        assertThat(new Penalised(Planes.standardised(0, 1, 1), Penalty.RIDGE).lambdaMax())
                .isInfinite();
    }

    @Test
    void fromLambdaMaxUpEveryWeightIsZero() {
        Planes.losses(100).forEach(loss -> {
            Penalised problem = new Penalised(loss, Penalty.LASSO);
            assertThat(problem.at(problem.lambdaMax())).isEqualTo(Weights.ZERO);
            assertThat(problem.at(problem.lambdaMax() * 0.999)).isNotEqualTo(Weights.ZERO);
        });
    }

    @Test
    void columnsThatDependOnOneAnotherAreRefusedByName() {
        Vector x = Vector.of(1, 2, 4);
        Vector y = Vector.of(1, 0, 3);
        for (Vector other : List.of(x, Vector.of(-1, -2, -4), Vector.of(10, 20, 40), Vector.of(7, 7, 7))) {
            assertThatThrownBy(() -> Loss.of(Columns.of(List.of(x, other), y), true))
                    .isInstanceOf(DependentColumns.class);
        }
        assertThatThrownBy(() -> Planes.standardised(-1, 0, 0)).isInstanceOf(DependentColumns.class);
    }

    @Test
    void thePathLeadsFromTheOptimumToTheOrigin() {
        Planes.losses(50).forEach(loss -> {
            for (Penalty penalty : Planes.PENALTIES) {
                Curve path = new Penalised(loss, penalty).path();
                assertThat(path.get(0)).isEqualTo(loss.optimum());
                assertThat(path.get(path.size() - 1)).isEqualTo(Weights.ZERO);
            }
        });
    }
}
