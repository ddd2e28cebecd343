package org.lambdalab.regression;

/** The minimiser of J for one penalty and one λ. */
public final class Fit {

    private final Design design;
    private final Penalty penalty;
    private final double lambda;
    private final double[] weights;

    Fit(Design design, Penalty penalty, double lambda, double[] weights) {
        this.design = design;
        this.penalty = penalty;
        this.lambda = lambda;
        this.weights = weights;
    }

    public Design design() {
        return design;
    }

    public double lambda() {
        return lambda;
    }

    public Penalty penalty() {
        return penalty;
    }

    /** The weights of the standardised features 1…degree. */
    public Vector weights() {
        return Vector.of(weights);
    }

    /** β₀ of the standardised features: the mean of y. */
    public double intercept() {
        return design.meanY;
    }

    /** The coefficients of the powers 0…degree of x. */
    public Vector coefficients() {
        double[][] polynomials = new double[design.degree() + 1][design.degree() + 1];
        polynomials[0][0] = 1;
        double[] sum = new double[design.degree() + 1];
        sum[0] = design.meanY;
        boolean raw = design.basis() == Basis.RAW_MONOMIAL;
        double slope = raw ? 1 : 1 / design.halfRange;
        double shift = raw ? 0 : -design.center / design.halfRange;
        for (int k = 1; k <= design.degree(); k++) {
            boolean legendre = design.basis() == Basis.LEGENDRE;
            for (int power = 0; power <= k; power++) {
                double times =
                        shift * polynomials[k - 1][power] + (power == 0 ? 0 : slope * polynomials[k - 1][power - 1]);
                double before = k < 2 ? 0 : polynomials[k - 2][power];
                polynomials[k][power] = legendre ? ((2 * k - 1) * times - (k - 1) * before) / k : times;
            }
            double scale = design.deviations[k - 1] == 0 ? 0 : weights[k - 1] / design.deviations[k - 1];
            for (int power = 0; power <= k; power++) {
                sum[power] += scale * polynomials[k][power];
            }
            sum[0] -= scale * design.means[k - 1];
        }
        return Vector.of(sum);
    }

    public int nonZero() {
        return (int) weights().stream().filter(weight -> weight != 0).count();
    }

    /** The effective number of parameters, the intercept included. */
    public double degreesOfFreedom() {
        return 1 + nonZero();
    }

    /** RSS/n on the training data. */
    public double trainingMse() {
        double sum = 0;
        for (double residual : residuals()) {
            sum += residual * residual;
        }
        return sum / design.rows();
    }

    /** 1/n·zⱼᵀr for every feature: what λα is compared with. */
    public Vector correlations() {
        double[] residuals = residuals();
        double[] result = new double[weights.length];
        for (int j = 0; j < weights.length; j++) {
            result[j] = design.correlation(design.columns[j], residuals);
        }
        return Vector.of(result);
    }

    /** How far the weights are from optimal: 0 at the exact minimum. */
    public double kktResidual() {
        Vector correlations = correlations();
        double largest = 0;
        for (int j = 0; j < weights.length; j++) {
            double l1 = lambda * penalty.l1Ratio();
            double l2 = lambda * (1 - penalty.l1Ratio());
            double gap = weights[j] == 0
                    ? Math.max(Math.abs(correlations.get(j)) - l1, 0)
                    : Math.abs(correlations.get(j) - l1 * Math.signum(weights[j]) - l2 * weights[j]);
            largest = Math.max(largest, gap);
        }
        return largest;
    }

    public Objective objective() {
        return new Objective(trainingMse() / 2, penalty.of(weights()), lambda);
    }

    public double predict(double x) {
        double[] row = design.features(x);
        double sum = design.meanY;
        for (int j = 0; j < weights.length; j++) {
            if (weights[j] != 0) {
                sum += weights[j] * (row[j] - design.means[j]) / design.deviations[j];
            }
        }
        return sum;
    }

    public Vector predict(Vector xs) {
        return Vector.of(xs.stream().map(this::predict).toArray());
    }

    private double[] residuals() {
        double[] residuals = design.centredY.clone();
        for (int j = 0; j < weights.length; j++) {
            for (int i = 0; i < residuals.length; i++) {
                residuals[i] -= weights[j] * design.columns[j][i];
            }
        }
        return residuals;
    }
}
