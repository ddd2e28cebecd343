package org.lambdalab.selection;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.lambdalab.jobs.Progress;
import org.lambdalab.regression.Design;
import org.lambdalab.regression.LinearModel;

/**
 * Powers taken up one at a time: each time the one with which least squares err least on the training rows.
 *
 * <p>Hastie, Tibshirani and Friedman, "The Elements of Statistical Learning" (2nd ed., 2009), section 3.3.2.
 *
 * @param order all powers, in the order in which they were taken up
 */
public record ForwardSelection(List<Integer> order) {

    public ForwardSelection {
        order = List.copyOf(order);
    }

    /** Of the powers of a design; {@code progress} is told of each. */
    public static ForwardSelection of(Design design, Progress progress) {
        List<Integer> order = new ArrayList<>();
        for (int taken = 0; taken < design.degree(); taken++) {
            progress.report(taken, design.degree());
            order.add(next(design, order, progress));
        }
        return new ForwardSelection(order);
    }

    private static int next(Design design, List<Integer> order, Progress progress) {
        int best = 0;
        double least = Double.POSITIVE_INFINITY;
        for (int power = 1; power <= design.degree(); power++) {
            if (!order.contains(power)) {
                progress.check();
                double error =
                        LinearModel.leastSquares(design, with(order, power)).trainingMse();
                if (best == 0 || error < least) {
                    best = power;
                    least = error;
                }
            }
        }
        return best;
    }

    private static List<Integer> with(List<Integer> order, int power) {
        return Stream.concat(order.stream(), Stream.of(power)).sorted().toList();
    }

    /** The first so many of them, increasing. */
    public List<Integer> first(int count) {
        return order.stream().limit(count).sorted().toList();
    }
}
