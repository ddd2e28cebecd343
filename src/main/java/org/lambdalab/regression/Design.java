package org.lambdalab.regression;

import org.jspecify.annotations.Nullable;
import org.lambdalab.regression.digits.DoubleDouble;
import org.lambdalab.regression.digits.DoubleDoubles;
import org.lambdalab.regression.reduction.ChebyshevFactor;
import org.lambdalab.regression.reduction.ColumnMoments;
import org.lambdalab.regression.reduction.ColumnScaling;
import org.lambdalab.regression.reduction.Distinct;
import org.lambdalab.regression.reduction.Features;
import org.lambdalab.regression.reduction.ReducedColumns;
import org.lambdalab.regression.reduction.ReducedPowers;
import org.lambdalab.regression.reduction.ReducedSample;
import org.lambdalab.regression.reduction.Scaling;
import org.lambdalab.regression.reduction.Triangle;
import org.lambdalab.regression.reduction.UnitMap;
import org.lambdalab.regression.solver.SingularValues;
import org.lambdalab.regression.solver.Strength;
import org.lambdalab.sample.Columns;
import org.lambdalab.sample.Sample;

/**
 * The features of a training sample, powers of one x or columns, reduced to a triangle of as many rows: all that its fits
 * need.
 *
 * <p>Of powers, O(n·d + d³) to make and O(d²) to keep, and a lower degree is a leading block of the same; of columns,
 * O(n·p² + p³) and O(p²).
 */
public final class Design {

    public static final int MAX_DEGREE = Features.MAX_DEGREE;

    /** Below this l1Ratio, λ_max is taken as if it were this. */
    private static final double LEAST_L1_RATIO = 0.001;

    private final ReducedSample reduced;
    private final Triangle triangle;
    private volatile @Nullable DoubleDouble largestCorrelation;
    private volatile @Nullable SingularValues singularValues;

    Design(ReducedSample reduced, int features) {
        this.reduced = reduced;
        this.triangle = reduced.triangle().leading(features);
    }

    /**
     * The features of a training sample.
     *
     * @throws IllegalArgumentException if x has fewer than 2 distinct values or the degree is not from 1 to 30
     */
    public static Design of(Sample training, Basis basis, int degree) {
        return of(training, basis, degree, () -> {});
    }

    /** As above; {@code beforeEach} is run before each stretch of rows, and ends the work where it throws. */
    public static Design of(Sample training, Basis basis, int degree, Runnable beforeEach) {
        requireDegree(degree);
        if (Distinct.count(training.x(), 2) < 2) {
            throw new IllegalArgumentException("x needs at least 2 distinct values");
        }
        UnitMap unitMap = UnitMap.of(training.x());
        Scaling response = Scaling.of(training.y());
        ChebyshevFactor chebyshev = ChebyshevFactor.of(unitMap, response, training, degree, beforeEach);
        Features features = basis.features(degree, unitMap, unitMap);
        return new Design(new ReducedPowers(unitMap, response, chebyshev, features), degree);
    }

    /**
     * The columns of a training sample, each centred. One that does not {@link Sample#vary} keeps weight 0; of columns that
     * depend on one another, to 13 digits, fits share the weight: of all minimisers they are the shortest, whatever the order
     * of columns.
     *
     * @param standardize whether they are divided by their 1/n standard deviation as well
     */
    public static Design of(Columns training, boolean standardize) {
        return of(training, standardize, () -> {});
    }

    /** As above; {@code beforeEach} is run before each stretch of rows, and ends the work where it throws. */
    public static Design of(Columns training, boolean standardize, Runnable beforeEach) {
        ColumnScaling scaling = ColumnScaling.of(training);
        boolean[] varies = new boolean[training.count()];
        for (int j = 0; j < varies.length; j++) {
            varies[j] = Sample.vary(training.columns().get(j).stream());
        }
        return of(scaling, ColumnMoments.of(scaling, training, beforeEach), varies, standardize);
    }

    /** With the rows summed up already, and seen which columns vary. */
    static Design of(ColumnScaling scaling, ColumnMoments moments, boolean[] varies, boolean standardize) {
        return new Design(new ReducedColumns(scaling, moments, varies, standardize), varies.length);
    }

    static void requireDegree(int degree) {
        if (degree < 1 || degree > MAX_DEGREE) {
            throw new IllegalArgumentException("degree is " + degree + ", but must be from 1 to " + MAX_DEGREE);
        }
    }

    /**
     * The design of the first {@code lower} powers, by no further work.
     *
     * @throws IllegalArgumentException if that is not from 1 to this degree
     * @throws IllegalStateException if this is a design of columns
     */
    public Design ofDegree(int lower) {
        if (lower < 1 || lower > degree()) {
            throw new IllegalArgumentException("degree is " + lower + ", but must be from 1 to " + degree());
        }
        return leading(lower);
    }

    /** The design of the first features of the triangle. */
    Design leading(int fewer) {
        return fewer == features() ? this : new Design(reduced, fewer);
    }

    /** Whether a feature varies over the rows; one that does not keeps weight 0. */
    public boolean varies(int feature) {
        return triangle.length(feature) > 0;
    }

    /** Whether its first features are a simpler design: of powers, a lower degree. Of columns there are no first ones. */
    boolean isNested() {
        return reduced instanceof ReducedPowers;
    }

    public int rows() {
        return reduced.rows();
    }

    /** The 1/n variance of y over the rows, in units of y². */
    public double varianceOfY() {
        return reduced.leastSquaresError(0);
    }

    /** How many features there are. */
    public int features() {
        return triangle.columns();
    }

    /**
     * The highest power.
     *
     * @throws IllegalStateException if this is a design of columns
     */
    public int degree() {
        powers();
        return features();
    }

    /**
     * The middle of the range of x, as the nearest double: see {@link Solution#scaledCoefficients}.
     *
     * @throws IllegalStateException if this is a design of columns
     */
    public double center() {
        return powers().unitMap().center().hi();
    }

    /**
     * Half the range of x, as the nearest double.
     *
     * @throws IllegalStateException if this is a design of columns
     */
    public double halfRange() {
        return powers().unitMap().halfRange().hi();
    }

    /** How the rows became a triangle. */
    public Reduction reduction() {
        return reduced instanceof ReducedPowers powers && powers.orthogonalised() ? Reduction.ROWS : Reduction.MOMENTS;
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
            DoubleDoubles correlations = triangle.correlationsAt(new DoubleDoubles(features()));
            for (int j = 0; j < features(); j++) {
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

    /** @throws IllegalStateException if this is a design of columns */
    ReducedPowers powers() {
        if (reduced instanceof ReducedPowers powers) {
            return powers;
        }
        throw new IllegalStateException("a design of columns has no x and no degree");
    }

    /** @throws IllegalStateException if this is a design of powers */
    ReducedColumns columns() {
        if (reduced instanceof ReducedColumns columns) {
            return columns;
        }
        throw new IllegalStateException("a design of powers has no columns");
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
