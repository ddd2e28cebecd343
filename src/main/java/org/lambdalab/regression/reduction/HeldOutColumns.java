package org.lambdalab.regression.reduction;

import java.util.List;
import org.lambdalab.regression.digits.DoubleDoubles;
import org.lambdalab.sample.Columns;

/** Rows of columns kept from the training, scaled as the training is. An error costs O(n·p), in 32 digits. */
public final class HeldOutColumns {

    private final ReducedColumns training;
    private final List<DoubleDoubles> columns;
    private final DoubleDoubles y;

    public HeldOutColumns(ReducedColumns training, Columns held) {
        this.training = training;
        columns = training.scaled(held.columns());
        y = training.response().scaled(held.y());
    }

    public int rows() {
        return y.size();
    }

    /** The squared error of each row, in units of y². */
    public double[] squaredErrors(DoubleDoubles weights) {
        DoubleDoubles values = training.values(weights, columns);
        double[] errors = new double[rows()];
        for (int i = 0; i < errors.length; i++) {
            double error =
                    y.get(i).minus(values.get(i)).hi() * training.response().scale();
            errors[i] = error * error;
        }
        return errors;
    }
}
