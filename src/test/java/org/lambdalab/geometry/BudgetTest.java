package org.lambdalab.geometry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.lambdalab.regression.Penalty;

/** λ and what it lets the weights spend. */
final class BudgetTest {

    @Test
    void lambdaAndBudgetInvertEachOther() {
        Planes.losses(100).forEach(loss -> {
            for (Penalty penalty : Planes.PENALTIES) {
                Penalised problem = new Penalised(loss, penalty);
                for (double lambda : Planes.lambdas(problem, 20)) {
                    double budget = problem.budget(lambda);
                    assertThat(problem.lambda(budget)).isCloseTo(lambda, within(1e-9 * lambda));
                    assertThat(problem.budget(problem.lambda(budget))).isCloseTo(budget, within(1e-9 * budget));
                }
            }
        });
    }

    @Test
    void theLargerLambdaTheSmallerTheBudget() {
        Planes.losses(100).forEach(loss -> {
            for (Penalty penalty : Planes.PENALTIES) {
                Penalised problem = new Penalised(loss, penalty);
                double last = 0;
                for (double lambda : Planes.lambdas(problem, 50)) {
                    double budget = problem.budget(lambda);
                    assertThat(budget).isGreaterThanOrEqualTo(last);
                    last = budget;
                }
                assertThat(problem.freeBudget()).isGreaterThan(last);
            }
        });
    }

    @Test
    void aBudgetThatDoesNotBindIsThatOfNoPenalty() {
        Penalised problem = new Penalised(Planes.standardised(0.5, 1, 2), Penalty.LASSO);
        assertThat(problem.lambda(3)).isZero();
        assertThat(problem.lambda(100)).isZero();
        assertThatThrownBy(() -> problem.lambda(0)).hasMessageContaining("above 0");
    }

    /** Nothing that the budget allows has a smaller loss: the touching contour is the innermost that reaches the region. */
    @Test
    void noPlaceOnTheEdgeOfTheBudgetHasASmallerLossThanTheSolution() {
        Planes.losses(100).forEach(loss -> {
            for (Penalty penalty : Planes.PENALTIES) {
                Penalised problem = new Penalised(loss, penalty);
                double[] lambdas = Planes.lambdas(problem, 4);
                Tangency found = Tangency.of(problem, lambdas[1]);
                Curve edge = found.region().outline(50);
                double least = loss.at(found.weights());
                for (int i = 0; i < edge.size(); i++) {
                    assertThat(loss.at(edge.get(i))).isGreaterThanOrEqualTo(least * (1 - 1e-12));
                }
            }
        });
    }
}
