package org.lambdalab.regression;

/** The standardised features of a training sample and what every fit to it shares. */
public final class Design {

    static final int MAX_DEGREE = 30;

    final Sample training;
    private final Basis basis;
    private final int degree;
    final double center;
    final double halfRange;
    final double[] means;
    final double[] deviations;
    final double[][] columns;
    final double meanY;
    final double[] centredY;

    private Design(Sample training, Basis basis, int degree) {
        this.training = training;
        this.basis = basis;
        this.degree = degree;
        double min = training.x().stream().min().orElseThrow();
        double max = training.x().stream().max().orElseThrow();
        center = (max + min) / 2;
        halfRange = (max - min) / 2;
        means = new double[degree];
        deviations = new double[degree];
        columns = new double[degree][training.size()];
        for (int i = 0; i < training.size(); i++) {
            double[] row = features(training.x().get(i));
            for (int j = 0; j < degree; j++) {
                columns[j][i] = row[j];
            }
        }
        for (int j = 0; j < degree; j++) {
            standardise(j);
        }
        meanY = training.y().stream().average().orElseThrow();
        centredY = training.y().stream().map(y -> y - meanY).toArray();
    }

    /**
     * The features of a training sample.
     *
     * @throws IllegalArgumentException if x has fewer than 2 distinct values or the degree is not from 1 to 30
     */
    public static Design of(Sample training, Basis basis, int degree) {
        if (degree < 1 || degree > MAX_DEGREE) {
            throw new IllegalArgumentException("degree is " + degree + ", but must be from 1 to " + MAX_DEGREE);
        }
        if (training.x().stream().distinct().limit(2).count() < 2) {
            throw new IllegalArgumentException("x needs at least 2 distinct values");
        }
        return new Design(training, basis, degree);
    }

    /** The design of the first {@code lower} columns. */
    public Design ofDegree(int lower) {
        return lower == degree ? this : of(training, basis, lower);
    }

    private void standardise(int j) {
        double[] column = columns[j];
        double mean = 0;
        for (double value : column) {
            mean += value / column.length;
        }
        double square = 0;
        for (double value : column) {
            square += (value - mean) * (value - mean) / column.length;
        }
        means[j] = mean;
        deviations[j] = Math.sqrt(square);
        for (int i = 0; i < column.length; i++) {
            column[i] = deviations[j] == 0 ? 0 : (column[i] - mean) / deviations[j];
        }
    }

    double[] features(double x) {
        double u = basis == Basis.RAW_MONOMIAL ? x : (x - center) / halfRange;
        double[] row = new double[degree];
        double before = 0;
        double now = 1;
        for (int k = 0; k < degree; k++) {
            double next = basis == Basis.LEGENDRE ? ((2 * k + 1) * u * now - k * before) / (k + 1) : u * now;
            before = now;
            now = next;
            row[k] = now;
        }
        return row;
    }

    public int rows() {
        return training.size();
    }

    public int degree() {
        return degree;
    }

    public Basis basis() {
        return basis;
    }

    /** The least λ at which every weight is zero; for l1Ratio below 0.001 taken at 0.001, as glmnet does. */
    public double lambdaMax(Penalty penalty) {
        double largest = 0;
        for (double[] column : columns) {
            largest = Math.max(largest, Math.abs(correlation(column, centredY)));
        }
        return largest / Math.max(penalty.l1Ratio(), 0.001);
    }

    double correlation(double[] column, double[] residuals) {
        double sum = 0;
        for (int i = 0; i < column.length; i++) {
            sum += column[i] * residuals[i];
        }
        return sum / column.length;
    }
}
