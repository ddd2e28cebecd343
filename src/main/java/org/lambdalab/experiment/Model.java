package org.lambdalab.experiment;

import java.io.Serializable;
import org.lambdalab.regression.Basis;
import org.lambdalab.regression.Design;

/**
 * What is fitted: polynomial degree, basis, penalty and λ.
 *
 * @param degree 1 to {@value #MAX_DEGREE}
 * @param l1Ratio the elastic net's mix, 0 (all L2) to 1 (all L1); kept while another penalty is chosen
 * @param lambda at least 0 and finite; kept while no penalty is chosen
 */
public record Model(int degree, Basis basis, PenaltyKind penalty, double l1Ratio, double lambda)
        implements Serializable {

    public static final int MAX_DEGREE = Design.MAX_DEGREE;

    /** The largest λ that can be typed: far beyond any effect, and its square still fits a double. */
    public static final double MAX_LAMBDA = 1e12;

    public Model {
        if (degree < 1 || degree > MAX_DEGREE) {
            throw new IllegalArgumentException("degree must be 1 to " + MAX_DEGREE + ", not " + degree);
        }
        if (!(l1Ratio >= 0 && l1Ratio <= 1)) {
            throw new IllegalArgumentException("l1Ratio must be 0 to 1, not " + l1Ratio);
        }
        if (!(lambda >= 0 && lambda <= MAX_LAMBDA)) {
            throw new IllegalArgumentException("lambda must be 0 to " + MAX_LAMBDA + ", not " + lambda);
        }
    }

    /** The λ in force: 0 where there is no penalty. */
    public double effectiveLambda() {
        return penalty.effective(lambda);
    }

    public Model withDegree(int degree) {
        return new Model(degree, basis, penalty, l1Ratio, lambda);
    }

    public Model withBasis(Basis basis) {
        return new Model(degree, basis, penalty, l1Ratio, lambda);
    }

    public Model withPenalty(PenaltyKind penalty) {
        return new Model(degree, basis, penalty, l1Ratio, lambda);
    }

    public Model withL1Ratio(double l1Ratio) {
        return new Model(degree, basis, penalty, l1Ratio, lambda);
    }

    public Model withLambda(double lambda) {
        return new Model(degree, basis, penalty, l1Ratio, lambda);
    }
}
