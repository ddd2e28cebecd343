package org.lambdalab.regression;

import org.jspecify.annotations.Nullable;
import org.lambdalab.regression.digits.DoubleDouble;
import org.lambdalab.regression.digits.DoubleDoubles;
import org.lambdalab.regression.reduction.ChebyshevFactor;
import org.lambdalab.regression.reduction.Distinct;
import org.lambdalab.regression.reduction.Features;
import org.lambdalab.regression.reduction.ReducedSample;
import org.lambdalab.regression.reduction.ResponseScaling;
import org.lambdalab.regression.reduction.Triangle;
import org.lambdalab.regression.reduction.UnitMap;
import org.lambdalab.regression.solver.SingularValues;
import org.lambdalab.regression.solver.Strength;
import org.lambdalab.sample.Sample;

/**
 * The standardised features of a training sample, reduced to a triangle of d rows: all that its fits need.
 *
 * <p>O(n·d + d³) to make, O(d²) to keep; a lower degree is a leading block of the same.
 */
public final class Design {

    public static final int MAX_DEGREE = Features.MAX_DEGREE;

    /** Below this l1Ratio, λ_max is taken as if it were this. */
    private static final double LEAST_L1_RATIO = 0.001;

    private final ReducedSample reduced;
    private final Basis basis;
    private final Triangle triangle;
    private volatile @Nullable DoubleDouble largestCorrelation;
    private volatile @Nullable SingularValues singularValues;

    Design(ReducedSample reduced, Basis basis, int degree) {
        this.reduced = reduced;
        this.basis = basis;
        this.triangle = reduced.triangle().leading(degree);
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
        UnitMap unitMap = UnitMap.of(training.x());
        ResponseScaling response = ResponseScaling.of(training.y());
        ChebyshevFactor chebyshev = ChebyshevFactor.of(unitMap, response, training, degree);
        Features features = basis.features(degree, unitMap, unitMap);
        return new Design(new ReducedSample(unitMap, response, chebyshev, features), basis, degree);
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
        return lower == degree() ? this : new Design(reduced, basis, lower);
    }

    public int rows() {
        return reduced.rows();
    }

    public int degree() {
        return triangle.columns();
    }

    public Basis basis() {
        return basis;
    }

    /** The middle of the range of x, as the nearest double: see {@link Solution#scaledCoefficients}. */
    public double center() {
        return reduced.unitMap().center().hi();
    }

    /** Half the range of x, as the nearest double. */
    public double halfRange() {
        return reduced.unitMap().halfRange().hi();
    }

    /** How the rows became a triangle. */
    public Reduction reduction() {
        return reduced.orthogonalised() ? Reduction.ROWS : Reduction.MOMENTS;
    }

    /**
     * The least double λ at which every weight is zero; for l1Ratio below 0.001 taken at 0.001, as glmnet does, since
     * ridge has none.
     */
    public double lambdaMax(Penalty penalty) {
        DoubleDouble largest = largestCorrelation();
        double ratio = Math.max(penalty.l1Ratio(), LEAST_L1_RATIO);
        double lambda = Math.max(Math.nextDown(largest.hi() * reduced.response().scale() / ratio), 0);
        while (largest.minus(Strength.of(ratio, lambda, reduced.response()).l1())
                        .hi()
                > 0) {
            lambda = Math.nextUp(lambda);
        }
        return lambda;
    }

    /** Of a feature with y, scaled as the response is. Made when first asked for, as {@link #singularValues}. */
    private DoubleDouble largestCorrelation() {
        DoubleDouble largest = largestCorrelation;
        if (largest == null) {
            largest = DoubleDouble.ZERO;
            DoubleDoubles correlations = triangle.correlationsAt(new DoubleDoubles(degree()));
            for (int j = 0; j < degree(); j++) {
                DoubleDouble size = correlations.get(j).absolute();
                largest = size.minus(largest).hi() > 0 ? size : largest;
            }
            largestCorrelation = largest;
        }
        return largest;
    }

    ReducedSample reduced() {
        return reduced;
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
