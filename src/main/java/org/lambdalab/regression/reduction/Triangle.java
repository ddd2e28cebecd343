package org.lambdalab.regression.reduction;

import org.lambdalab.regression.digits.DoubleDouble;
import org.lambdalab.regression.digits.DoubleDoubles;

/**
 * The standardised features after an orthogonal change of the rows: ZᵀZ/n = RᵀR with R upper triangular, Zᵀy/n = Rᵀc.
 * Every penalised fit is then a problem of d rows, whatever n.
 *
 * <p>Residuals are computed to some 30 digits: this is the yardstick by which weights are refined and certified.
 */
public final class Triangle {

    private static final double ALIKE = 1e-20;

    /** What is left of a column by those before still has some six digits. */
    private static final double LEAST_LEFT = 1e-26;

    private final int columns;
    private final int stride;
    private final DoubleDoubles r;
    private final DoubleDoubles c;
    /** The largest entry of each column. */
    private final double[] largest;
    /** ‖R_j‖: 1 for a standardised feature, but for rounding, and 0 for one that does not vary. */
    private final double[] lengths;
    /** Σ cᵢ² from each row on, and 0 after the last. */
    private final double[] squaresFrom;

    /**
     * The triangle of all columns of r.
     *
     * @param columns d: how many columns count
     * @param stride the distance of two columns in r
     * @param r R by columns
     */
    Triangle(int columns, int stride, DoubleDoubles r, DoubleDoubles c) {
        this.columns = columns;
        this.stride = stride;
        this.r = r;
        this.c = c;
        largest = new double[columns];
        lengths = new double[columns];
        squaresFrom = new double[columns + 1];
        DoubleDouble squares = DoubleDouble.ZERO;
        for (int j = columns - 1; j >= 0; j--) {
            for (int i = 0; i <= j; i++) {
                largest[j] = Math.max(largest[j], Math.abs(r.hi[j * stride + i]));
            }
            lengths[j] = length(r.hi, j * stride, j + 1, largest[j]);
            squares = squares.plus(c.get(j).squared());
            squaresFrom[j] = squares.hi();
        }
    }

    /** Of numbers up to a largest one, whose squares might overflow or vanish. */
    private static double length(double[] values, int from, int count, double largest) {
        double unit = largest == 0 ? 0 : 1 / largest;
        double sum = 0;
        for (int i = from; i < from + count; i++) {
            double part = values[i] * unit;
            sum = Math.fma(part, part, sum);
        }
        return largest * Math.sqrt(sum);
    }

    private Triangle(Triangle whole, int columns) {
        this.columns = columns;
        stride = whole.stride;
        r = whole.r;
        c = whole.c;
        largest = whole.largest;
        lengths = whole.lengths;
        squaresFrom = whole.squaresFrom;
    }

    public int columns() {
        return columns;
    }

    public int stride() {
        return stride;
    }

    public DoubleDoubles r() {
        return r;
    }

    public DoubleDoubles c() {
        return c;
    }

    /** The leading block: features are nested. */
    public Triangle leading(int fewer) {
        return new Triangle(this, fewer);
    }

    /**
     * Some of the columns alone, in their order, after another orthogonal change of the rows: their least squares are those of
     * these features. A column of which those before leave nothing but rounding gets no row of its own.
     */
    public Triangle of(int... chosen) {
        Span span = new Span(this, chosen, ALIKE);
        DoubleDoubles along = new DoubleDoubles(chosen.length);
        for (int m = 0; m < span.rank(); m++) {
            along.set(m, span.along(m, c));
        }
        return new Triangle(chosen.length, chosen.length, span.triangle(), along);
    }

    /**
     * What some of the columns have of c: R·w for their least squares w. It has digits where the weights have none left, so
     * here even a column counts of which those before leave next to nothing.
     */
    DoubleDoubles projected(int... chosen) {
        return new Span(this, chosen, LEAST_LEFT).projected(c);
    }

    public DoubleDouble entry(int i, int j) {
        return r.get(j * stride + i);
    }

    /** ‖R_j‖, which is the standard deviation of the feature: 1 where it was standardised, 0 where it does not vary. */
    public double length(int j) {
        return lengths[j];
    }

    /** The length of the longest column. */
    public double longest() {
        double longest = 0;
        for (int j = 0; j < columns; j++) {
            longest = Math.max(longest, lengths[j]);
        }
        return longest;
    }

    /** What no correlation exceeds that these weights bring about. */
    public double reach(double[] weights) {
        double sum = 0;
        for (int j = 0; j < columns; j++) {
            sum += lengths[j] * Math.abs(weights[j]);
        }
        return longest() * sum;
    }

    /** residual = c − R·w. */
    public void residual(DoubleDoubles weights, DoubleDoubles residual) {
        double start = DoubleDoubles.start(size(weights) + norm1(c));
        for (int i = 0; i < columns; i++) {
            double sum = start + c.hi[i];
            residual.hi[i] = sum;
            residual.lo[i] = c.hi[i] - (sum - start) + c.lo[i];
        }
        subtract(weights, residual, start);
    }

    /** ‖c − R·w‖² over all rows there are, for weights of this triangle's columns, which may be the first of them only. */
    public double squaredDistance(DoubleDoubles weights) {
        DoubleDoubles rest = new DoubleDoubles(columns);
        residual(weights, rest);
        // What is added has no sign, so doubles do.
        double sum = squaresFrom[columns];
        for (double value : rest.hi) {
            sum = Math.fma(value, value, sum);
        }
        return sum;
    }

    /** The least ‖c − R·w‖² over all rows there are, for weights of the first columns only. */
    double squaresFrom(int columns) {
        return squaresFrom[columns];
    }

    private void subtract(DoubleDoubles weights, DoubleDoubles residual, double start) {
        for (int j = 0; j < columns; j++) {
            if (weights.hi[j] != 0) {
                DoubleDoubles.addTo(residual, -weights.hi[j], -weights.lo[j], r, j * stride, j + 1);
            }
        }
        for (int i = 0; i < columns; i++) {
            double high = residual.hi[i] - start;
            double low = residual.lo[i];
            double value = high + low;
            residual.hi[i] = value;
            residual.lo[i] = low - (value - high);
        }
    }

    /** What no entry of R·w exceeds. */
    private double size(DoubleDoubles weights) {
        double sum = 0;
        for (int j = 0; j < columns; j++) {
            if (weights.hi[j] != 0) {
                sum += largest[j] * Math.abs(weights.hi[j]);
            }
        }
        return sum;
    }

    private double norm1(DoubleDoubles values) {
        double sum = 0;
        for (int j = 0; j < columns; j++) {
            sum += Math.abs(values.hi[j]);
        }
        return sum;
    }

    /** correlations = Rᵀ·residual, which is 1/n·Zᵀ(y − ȳ − Zw). */
    public void correlations(DoubleDoubles residual, DoubleDoubles correlations) {
        double norm = norm1(residual);
        for (int j = 0; j < columns; j++) {
            correlations.set(j, correlation(j, residual, norm));
        }
    }

    private DoubleDouble correlation(int j, DoubleDoubles residual, double norm) {
        return DoubleDoubles.dot(r, j * stride, residual, 0, j + 1, largest[j] * norm);
    }

    private double dot(int j, double[] values) {
        double sum = 0;
        for (int i = 0; i <= j; i++) {
            sum += r.hi[j * stride + i] * values[i];
        }
        return sum;
    }

    /** Keeps residual and correlations up with a small move of some weights, its effect being found in doubles. */
    public void follow(int[] moved, double[] move, DoubleDoubles residual, DoubleDoubles correlations) {
        double[] change = new double[columns];
        for (int k = 0; k < moved.length; k++) {
            int column = moved[k] * stride;
            for (int i = 0; i <= moved[k]; i++) {
                change[i] -= r.hi[column + i] * move[k];
            }
        }
        for (int j = 0; j < columns; j++) {
            residual.add(j, change[j]);
            correlations.add(j, dot(j, change));
        }
    }

    /** 1/n·Zᵀ(y − ȳ − Zw) for weights of as many digits as given. */
    public DoubleDoubles correlationsAt(DoubleDoubles weights) {
        DoubleDoubles residual = new DoubleDoubles(columns);
        residual(weights, residual);
        DoubleDoubles correlations = new DoubleDoubles(columns);
        correlations(residual, correlations);
        return correlations;
    }

    /**
     * Which columns are one before them again, but for the sign, to 20 digits. Of such, any share of the weight is a lasso
     * solution; the first column is to have it all.
     */
    public boolean[] repeated() {
        boolean[] repeated = new boolean[columns];
        for (int j = 1; j < columns; j++) {
            for (int k = 0; k < j && !repeated[j]; k++) {
                repeated[j] = alike(j, k, 1) || alike(j, k, -1);
            }
        }
        return repeated;
    }

    private boolean alike(int j, int k, int sign) {
        for (int i = 0; i <= j; i++) {
            double high = r.hi[j * stride + i] - sign * r.hi[k * stride + i];
            double low = r.lo[j * stride + i] - sign * r.lo[k * stride + i];
            if (Math.abs(high + low) > ALIKE * lengths[k]) {
                return false;
            }
        }
        return true;
    }
}
