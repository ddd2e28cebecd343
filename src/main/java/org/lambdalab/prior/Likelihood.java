package org.lambdalab.prior;

import java.io.Serializable;

/**
 * What n rows with normal noise say of the weight w of one standardised feature: Σ(y − ŷ)² is the least there is plus
 * n(w − ŵ)², so as a function of w their density is that of Normal(ŵ, σ²/n).
 *
 * @param estimate ŵ, where least squares has the weight
 * @param noise σ, above 0
 * @param rows n, at least 1
 */
public record Likelihood(double estimate, double noise, int rows) implements Serializable {

    public Likelihood {
        if (!(noise > 0 && rows >= 1)) {
            throw new IllegalArgumentException("noise is " + noise + " and rows are " + rows + ", but must be above 0");
        }
    }

    /** n/σ²: times the objective 1/(2n)·Σ(y − ŷ)² + λ·penalty it is minus the logarithm of the posterior. */
    public double precision() {
        return rows / (noise * noise);
    }

    /** σ/√n. */
    public double standardError() {
        return noise / Math.sqrt(rows);
    }

    public double density(double weight) {
        double z = (weight - estimate) / standardError();
        return Math.exp(-z * z / 2) / (standardError() * Math.sqrt(2 * Math.PI));
    }
}
