package org.lambdalab.geometry;

import java.io.Serializable;

/**
 * All that is to be seen of one penalty at one λ: the solution, where a contour of the loss touches the edge of the
 * budget's region.
 *
 * @param problem the loss and its penalty
 * @param weights the solution
 * @param first why the first weight is zero or not
 * @param second the same of the second
 * @param pull minus the gradient of the loss at the solution
 * @param cone what that may be
 */
public record Tangency(
        Penalised problem, double lambda, Weights weights, Gauge first, Gauge second, Weights pull, NormalCone cone)
        implements Serializable {

    public static Tangency of(Penalised problem, double lambda) {
        Weights weights = problem.at(lambda);
        Weights pull = problem.loss().pull(weights);
        return new Tangency(
                problem,
                lambda,
                weights,
                Gauge.of(weights.first(), pull.first(), problem.penalty(), lambda),
                Gauge.of(weights.second(), pull.second(), problem.penalty(), lambda),
                pull,
                NormalCone.of(weights, problem.penalty(), lambda));
    }

    /** What it spends. */
    public Region region() {
        return new Region(problem.penalty(), Region.budget(problem.penalty(), weights));
    }

    /** Whether the budget keeps the weights from their optimum. */
    public boolean binds() {
        return lambda > 0 && problem.freeBudget() > 0;
    }

    /** Whether there is a penalty with nothing to do: the optimum itself spends nothing. */
    public boolean idles() {
        return lambda > 0 && problem.freeBudget() == 0;
    }
}
