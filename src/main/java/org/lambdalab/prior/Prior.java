package org.lambdalab.prior;

import java.io.Serializable;
import org.apache.commons.numbers.gamma.InverseErfc;

/**
 * The density p(w) that a penalty stands for: −log p(w) = nλ/σ²·penalty(w) + constant, so that the most probable weight
 * given the data is the one that minimises 1/(2n)·Σ(y − ŷ)² + λ·penalty (Hastie, Tibshirani, Friedman, The Elements of
 * Statistical Learning, 2009, section 3.4.3). The strength nλ/σ² is 1/τ² of the one and 1/b of the other. At λ = 0 there
 * is none: the prior is flat, and no density.
 */
public sealed interface Prior extends Serializable {

    /** nλ/σ², at least 0. */
    double strength();

    /** ½w² or |w|. */
    double penalty(double weight);

    /** What −log p(w) is at w = 0. */
    double constant();

    /** The weight below which lies this part of all, 0 to 1. */
    double quantile(double part);

    /** What is believed once the data are known, by the λ of this strength. */
    Posterior posterior(Likelihood likelihood, double lambda);

    /** Whether it is a density; one as wide as no number can say is none. */
    default boolean isProper() {
        return strength() > 0 && Double.isFinite(constant());
    }

    /** τ² or b, which are one number under one λ; infinite for a flat prior. */
    default double width() {
        return 1 / strength();
    }

    /** −log p(w). */
    default double negativeLog(double weight) {
        return strength() * penalty(weight) + constant();
    }

    default double density(double weight) {
        return Math.exp(-negativeLog(weight));
    }

    /** Normal(0, τ²) with τ² = σ²/(nλ): of the penalty ½w². */
    record Gaussian(double strength) implements Prior {

        public Gaussian {
            require(strength);
        }

        @Override
        public double penalty(double weight) {
            return weight * weight / 2;
        }

        @Override
        public double constant() {
            return Math.log(2 * Math.PI / strength) / 2;
        }

        @Override
        public double quantile(double part) {
            return -Math.sqrt(2 / strength) * InverseErfc.value(2 * part);
        }

        @Override
        public Posterior posterior(Likelihood likelihood, double lambda) {
            return GaussianPosterior.of(likelihood, lambda);
        }
    }

    /** Laplace(0, b), exp(−|w|/b)/(2b), with b = σ²/(nλ): of the penalty |w|. */
    record Laplace(double strength) implements Prior {

        public Laplace {
            require(strength);
        }

        @Override
        public double penalty(double weight) {
            return Math.abs(weight);
        }

        @Override
        public double constant() {
            return Math.log(2 / strength);
        }

        @Override
        public double quantile(double part) {
            return part < 0.5 ? Math.log(2 * part) / strength : -Math.log(2 * (1 - part)) / strength;
        }

        @Override
        public Posterior posterior(Likelihood likelihood, double lambda) {
            return LaplacePosterior.of(likelihood, lambda);
        }
    }

    private static void require(double strength) {
        if (!(strength >= 0 && strength < Double.POSITIVE_INFINITY)) {
            throw new IllegalArgumentException("strength is " + strength + ", but must be at least 0 and finite");
        }
    }
}
