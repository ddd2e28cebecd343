package org.lambdalab.selection;

import java.util.List;
import org.lambdalab.regression.Design;
import org.lambdalab.regression.HeldOut;
import org.lambdalab.regression.Partition;
import org.lambdalab.regression.Path;
import org.lambdalab.regression.Penalty;
import org.lambdalab.regression.Solution;
import org.lambdalab.sample.Vector;

/**
 * One part of a cross-validation: fits to all rows outside a fold are judged by the fold's own.
 *
 * @param others the design of the rows outside
 * @param own the rows of the fold
 */
public record Fold(Design others, HeldOut own) {

    /** The fold of this number, with all features of the partition. */
    public static Fold of(Partition partition, int number) {
        Design others = partition.design(number);
        return new Fold(others, partition.heldOut(number, others));
    }

    /** The mean squared error on its own rows of the fits of a degree, at each λ. */
    public Vector mse(int degree, Penalty penalty, Vector lambdas) {
        return mse(degree, penalty, lambdas, () -> {});
    }

    /** As above; {@code beforeEach} is run before each fit, and before it is judged. */
    public Vector mse(int degree, Penalty penalty, Vector lambdas, Runnable beforeEach) {
        return mse(Path.of(others.ofDegree(degree), penalty), lambdas, beforeEach);
    }

    /** The same of the fits of all features; {@code beforeEach} is run before each fit, and before it is judged. */
    public Vector mse(Penalty penalty, Vector lambdas, Runnable beforeEach) {
        return mse(Path.of(others, penalty), lambdas, beforeEach);
    }

    private Vector mse(Path path, Vector lambdas, Runnable beforeEach) {
        List<Solution> fits = path.at(lambdas, beforeEach);
        double[] errors = new double[fits.size()];
        for (int i = 0; i < errors.length; i++) {
            beforeEach.run();
            errors[i] = own.mse(fits.get(i));
        }
        return Vector.owning(errors);
    }
}
