package org.lambdalab.regression.reduction;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.lambdalab.regression.digits.DoubleDouble;
import org.lambdalab.regression.digits.DoubleDoubles;
import org.lambdalab.sample.Vector;

/**
 * Columns of a training sample, each centred and, if so wanted, divided by its 1/n standard deviation, and their {@link
 * Triangle}, whose columns stand in the order of a {@link PivotedFactor}. O(p³) after the moments.
 */
public final class ReducedColumns implements ReducedSample {

    private final int rows;
    private final ColumnScaling scaling;
    /** Of the columns as scaled. */
    private final DoubleDoubles means;
    /** Of the columns as scaled, in the triangle's order: what the factor of a column is beside its weight. */
    private final DoubleDoubles factors;

    private final DoubleDouble meanY;
    private final double unexplained;
    private final boolean dependent;
    private final int[] order;
    private final Triangle triangle;

    /**
     * From the sums of the rows.
     *
     * @param moments of columns that were scaled by {@code scaling}
     * @param varies for each column whether it does; one that does not keeps weight 0
     * @param standardize whether columns are divided by their standard deviation
     */
    public ReducedColumns(ColumnScaling scaling, ColumnMoments moments, boolean[] varies, boolean standardize) {
        this.scaling = scaling;
        rows = moments.rows();
        int p = moments.columns();
        means = new DoubleDoubles(p);
        for (int j = 0; j < p; j++) {
            means.set(j, moments.mean(j));
        }
        meanY = moments.mean(p);
        DoubleDouble[] deviations = deviations(moments, varies);
        PivotedFactor factor =
                new PivotedFactor(correlations(moments, deviations), variances(deviations), Math.min(p, rows - 1));
        order = factor.order;
        dependent = factor.rank
                < Arrays.stream(deviations)
                        .filter(deviation -> deviation.hi() > 0)
                        .count();
        // As many independent columns as there are rows beside the mean pass through every row.
        unexplained = factor.rank < rows - 1 ? Math.max(factor.unexplained.hi(), 0) : 0;
        factors = new DoubleDoubles(p);
        for (int k = 0; k < p; k++) {
            DoubleDouble deviation = deviations[order[k]];
            if (standardize) {
                factors.set(k, inverse(deviation));
            } else {
                double scale = scaling.columns().get(order[k]).scale();
                factors.set(k, DoubleDouble.of(scale));
                stretch(factor.r, k * p, p, deviation.times(scale));
            }
        }
        triangle = new Triangle(p, p, factor.r, factor.c);
    }

    private static DoubleDouble[] deviations(ColumnMoments moments, boolean[] varies) {
        return IntStream.range(0, varies.length)
                .mapToObj(j -> varies[j] ? moments.covariance(j, j).sqrt() : DoubleDouble.ZERO)
                .toArray(DoubleDouble[]::new);
    }

    private static double[] variances(DoubleDouble[] deviations) {
        return Arrays.stream(deviations)
                .mapToDouble(deviation -> deviation.squared().hi())
                .toArray();
    }

    /** Of the columns with each other and, not divided by its deviation, with y. */
    private static DoubleDoubles correlations(ColumnMoments moments, DoubleDouble[] deviations) {
        int p = deviations.length;
        DoubleDoubles correlations = new DoubleDoubles((p + 1) * (p + 1));
        for (int i = 0; i <= p; i++) {
            DoubleDouble row = i < p ? inverse(deviations[i]) : DoubleDouble.ONE;
            for (int j = i; j <= p; j++) {
                DoubleDouble column = j < p ? inverse(deviations[j]) : DoubleDouble.ONE;
                correlations.set(
                        i * (p + 1) + j, moments.covariance(i, j).times(row).times(column));
            }
        }
        return correlations;
    }

    private static DoubleDouble inverse(DoubleDouble deviation) {
        return deviation.hi() == 0 ? DoubleDouble.ZERO : DoubleDouble.ONE.dividedBy(deviation);
    }

    private static void stretch(DoubleDoubles values, int from, int count, DoubleDouble factor) {
        for (int i = from; i < from + count; i++) {
            values.set(i, values.get(i).times(factor));
        }
    }

    @Override
    public int rows() {
        return rows;
    }

    @Override
    public Scaling response() {
        return scaling.response();
    }

    @Override
    public Triangle triangle() {
        return triangle;
    }

    @Override
    public double meanOfY() {
        return response().unscaled(meanY);
    }

    @Override
    public double meanSquaredError(DoubleDoubles weights) {
        return squaredUnits(unexplained + triangle.leading(weights.size()).squaredDistance(weights));
    }

    @Override
    public double leastSquaresError(int features) {
        return squaredUnits(unexplained + triangle.squaresFrom(features));
    }

    private double squaredUnits(double scaled) {
        return scaled * response().scale() * response().scale();
    }

    @Override
    public double[] coefficients(DoubleDoubles weights) {
        double[] byColumn = new double[order.length];
        DoubleDouble constant = meanY;
        for (int k = 0; k < weights.size(); k++) {
            if (weights.hi[k] != 0) {
                Scaling column = scaling.columns().get(order[k]);
                DoubleDouble factor = weights.get(k).times(factors.get(k));
                byColumn[order[k]] = factor.hi() / column.scale() * response().scale();
                DoubleDouble mean = means.get(order[k]).plus(DoubleDouble.of(column.shift() / column.scale()));
                constant = constant.minus(factor.times(mean));
            }
        }
        double[] result = new double[order.length + 1];
        result[0] = response().unscaled(constant);
        System.arraycopy(byColumn, 0, result, 1, byColumn.length);
        return result;
    }

    /** What the fit predicts for rows of columns, scaled as the response is. */
    public DoubleDoubles values(DoubleDoubles weights, List<DoubleDoubles> columns) {
        DoubleDoubles values = new DoubleDoubles(columns.get(0).size());
        DoubleDouble constant = meanY;
        for (int k = 0; k < weights.size(); k++) {
            if (weights.hi[k] != 0) {
                DoubleDouble factor = weights.get(k).times(factors.get(k));
                constant = constant.minus(factor.times(means.get(order[k])));
                DoubleDoubles column = columns.get(order[k]);
                DoubleDoubles.addScaled(values, 0, factor.hi(), factor.lo(), column, 0, column.size());
            }
        }
        for (int i = 0; i < values.size(); i++) {
            values.add(i, constant);
        }
        return values;
    }

    /** Other rows of the same columns, scaled as the training is: by more digits, as they may lie anywhere. */
    public List<DoubleDoubles> scaled(List<Vector> columns) {
        if (columns.size() != order.length) {
            throw new IllegalArgumentException(columns.size() + " columns were given for a design of " + order.length);
        }
        return IntStream.range(0, order.length)
                .mapToObj(j -> scaling.columns().get(j).scaled(columns.get(j)))
                .toList();
    }

    /**
     * How far coefficients, doubles, lead from what weights predict: the largest distance over some rows, in units of y. Found
     * in 32 digits, so that the rounding of the coefficients is all that shows.
     */
    public double distance(double[] coefficients, DoubleDoubles weights, List<Vector> columns) {
        DoubleDoubles scaled = values(weights, scaled(columns));
        double largest = 0;
        for (int i = 0; i < scaled.size(); i++) {
            DoubleDouble value = DoubleDouble.of(coefficients[0]);
            for (int j = 0; j < columns.size(); j++) {
                value = value.plus(DoubleDouble.of(coefficients[j + 1])
                        .times(columns.get(j).get(i)));
            }
            DoubleDouble exact = scaled.get(i)
                    .scaled(response().scale())
                    .plus(DoubleDouble.of(response().shift()));
            largest = Math.max(largest, Math.abs(value.minus(exact).hi()));
        }
        return largest;
    }

    /** The weights say it all: they are known to many more digits than independent columns can use up. */
    @Override
    public @Nullable DoubleDoubles leastSquares(DoubleDoubles weights) {
        return null;
    }

    @Override
    public double[] asGiven(double[] byTriangle) {
        double[] given = new double[order.length];
        for (int k = 0; k < byTriangle.length; k++) {
            given[order[k]] = byTriangle[k];
        }
        return given;
    }

    @Override
    public boolean sharesWeight() {
        return dependent;
    }
}
