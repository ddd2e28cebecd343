package org.lambdalab.regression;

import org.jspecify.annotations.Nullable;
import org.lambdalab.sample.Sample;

/**
 * The standardised features of a training sample, reduced to a triangle of d rows: all that its fits need.
 *
 * <p>O(n·d + d³) to make, O(d²) to keep; a lower degree is a leading block of the same.
 */
public final class Design {

    public static final int MAX_DEGREE = 30;

    /** Below this l1Ratio, λ_max is taken as if it were this. */
    private static final double LEAST_L1_RATIO = 0.001;

    private final Factors factors;
    private final Triangle triangle;
    private volatile @Nullable SingularValues singularValues;

    Design(Factors factors, int degree) {
        this.factors = factors;
        this.triangle = factors.triangle.leading(degree);
    }

    /**
     * The features of a training sample.
     *
     * @throws IllegalArgumentException if x has fewer than 2 distinct values or the degree is not from 1 to 30
     */
    public static Design of(Sample training, Basis basis, int degree) {
        requireDegree(degree);
        if (Distinct.count(training.x(), 2) < 2) {
            throw new IllegalArgumentException("x needs at least 2 distinct values");
        }
        Frame frame = Frame.of(training.x());
        Response response = Response.of(training.y());
        ChebyshevFactor chebyshev = ChebyshevFactor.of(frame, response, training, degree);
        Features features = new Features(basis, degree, frame, frame);
        return new Design(new Factors(frame, response, chebyshev, features), degree);
    }

    static void requireDegree(int degree) {
        if (degree < 1 || degree > MAX_DEGREE) {
            throw new IllegalArgumentException("degree is " + degree + ", but must be from 1 to " + MAX_DEGREE);
        }
    }

    /**
     * The design of the first {@code lower} features, by no further work.
     *
     * @throws IllegalArgumentException if that is not from 1 to this degree
     */
    public Design ofDegree(int lower) {
        if (lower < 1 || lower > degree()) {
            throw new IllegalArgumentException("degree is " + lower + ", but must be from 1 to " + degree());
        }
        return lower == degree() ? this : new Design(factors, lower);
    }

    public int rows() {
        return factors.chebyshev.rows;
    }

    public int degree() {
        return triangle.columns();
    }

    public Basis basis() {
        return factors.features.basis;
    }

    /** How the rows became a triangle. */
    public Reduction reduction() {
        return factors.chebyshev.reduction;
    }

    /**
     * The least double λ at which every weight is zero; for l1Ratio below 0.001 taken at 0.001, as glmnet does, since
     * ridge has none.
     */
    public double lambdaMax(Penalty penalty) {
        DoubleDoubles correlations = triangle.correlationsAt(new DoubleDoubles(degree()));
        DoubleDouble largest = DoubleDouble.ZERO;
        for (int j = 0; j < degree(); j++) {
            DoubleDouble size = correlations.get(j).absolute();
            largest = size.minus(largest).hi() > 0 ? size : largest;
        }
        double ratio = Math.max(penalty.l1Ratio(), LEAST_L1_RATIO);
        Penalty sparse = Penalty.elasticNet(ratio);
        double lambda = Math.max(Math.nextDown(largest.hi() * factors.response.scale() / ratio), 0);
        while (largest.minus(Strength.of(sparse, lambda, factors.response).l1()).hi() > 0) {
            lambda = Math.nextUp(lambda);
        }
        return lambda;
    }

    Factors factors() {
        return factors;
    }

    Triangle triangle() {
        return triangle;
    }

    /** Made when first asked for; two threads may make the same, which does no harm. */
    SingularValues singularValues() {
        SingularValues known = singularValues;
        if (known == null) {
            known = new SingularValues(triangle);
            singularValues = known;
        }
        return known;
    }
}
