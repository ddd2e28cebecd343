package org.lambdalab.network;

import java.io.Serializable;
import java.util.List;
import org.lambdalab.sample.Columns;
import org.lambdalab.sample.Sample;
import org.lambdalab.sample.Vector;

/**
 * How numbers come to the network: each column less its mean, divided by its 1/n standard deviation, and y likewise where it
 * is a value and not a class. Learned from the training rows alone. What does not vary is only centred.
 *
 * @param means one a column
 * @param deviations as many, above 0
 * @param yMean 0 of classes
 * @param yDeviation above 0; 1 of classes
 */
public record Standardization(Vector means, Vector deviations, double yMean, double yDeviation)
        implements Serializable {

    static Standardization of(Columns training, Loss loss) {
        List<Vector> columns = training.columns();
        Vector means =
                Vector.of(columns.stream().mapToDouble(Standardization::mean).toArray());
        Vector deviations = Vector.of(
                columns.stream().mapToDouble(Standardization::deviation).toArray());
        return loss == Loss.LOGISTIC
                ? new Standardization(means, deviations, 0, 1)
                : new Standardization(means, deviations, mean(training.y()), deviation(training.y()));
    }

    private static double mean(Vector values) {
        double first = values.get(0);
        double sum = 0;
        for (double value : values.shared()) {
            sum += value - first;
        }
        return first + sum / values.size();
    }

    private static double deviation(Vector values) {
        if (!Sample.vary(values.stream())) {
            return 1;
        }
        double mean = mean(values);
        double squares = 0;
        for (double value : values.shared()) {
            squares += (value - mean) * (value - mean) / values.size();
        }
        return Math.sqrt(squares);
    }

    /** A column, as the network sees it. */
    double[] input(int column, Vector values) {
        return scaled(values, means.get(column), deviations.get(column));
    }

    double[] target(Vector y) {
        return scaled(y, yMean, yDeviation);
    }

    private static double[] scaled(Vector values, double mean, double deviation) {
        double[] scaled = new double[values.size()];
        for (int i = 0; i < scaled.length; i++) {
            scaled[i] = (values.get(i) - mean) / deviation;
        }
        return scaled;
    }

    double unscaled(double output) {
        return yMean + yDeviation * output;
    }
}
