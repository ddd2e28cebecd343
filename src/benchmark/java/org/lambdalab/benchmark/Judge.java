package org.lambdalab.benchmark;

import java.util.List;
import java.util.stream.IntStream;
import org.lambdalab.regression.Certificate;
import org.lambdalab.regression.Design;
import org.lambdalab.regression.Path;
import org.lambdalab.regression.Solution;
import org.lambdalab.sample.Vector;

/** Holds what a program returned for a task against the optimality conditions, and against our fits. */
final class Judge {

    /** Where solutions are compared: λ_max/10, where even loose tolerances are close. */
    private static final double MODERATE = 0.1;

    private final Task task;
    private final Design design;
    private final double lambdaMax;

    Judge(Task task) {
        this.task = task;
        design = task.design(new Rows(task.rows).sample());
        lambdaMax = design.lambdaMax(task.work.penalty());
    }

    /** Our own path, to be judged as the others are. */
    List<PathPoint> ours() {
        return task.solutions(design).stream()
                .map(solution -> new PathPoint(solution.lambda(), solution.weights()))
                .toList();
    }

    /** The greatest KKT residual beside λ_max + ‖w‖₁. */
    double worstResidual(List<PathPoint> solutions) {
        return solutions.stream().mapToDouble(this::residual).max().orElse(Double.NaN);
    }

    private double residual(PathPoint solution) {
        double residual = Certificate.kktResidual(design, task.work.penalty(), solution.lambda(), solution.weights());
        return residual / (lambdaMax + solution.weights().norm1());
    }

    /** The greatest difference from our weights, beside the largest of these, at the λ nearest λ_max/10. */
    double difference(List<PathPoint> solutions) {
        return solutions.stream()
                .min((a, b) -> Double.compare(distance(a), distance(b)))
                .map(this::differenceOf)
                .orElse(Double.NaN);
    }

    private double distance(PathPoint solution) {
        return Math.abs(Math.log(solution.lambda() / (MODERATE * lambdaMax)));
    }

    private double differenceOf(PathPoint solution) {
        Solution fit = Path.of(design, task.work.penalty()).at(solution.lambda());
        Vector weights = fit.weights();
        double largest = weights.stream().map(Math::abs).max().orElse(0);
        return IntStream.range(0, weights.size())
                        .mapToDouble(j ->
                                Math.abs(weights.get(j) - solution.weights().get(j)))
                        .max()
                        .orElse(0)
                / largest;
    }
}
