package org.lambdalab.prior;

import org.apache.commons.numbers.gamma.Erfc;
import org.apache.commons.numbers.gamma.InverseErfc;

/** Under a Gaussian prior: Normal(ŵ/(1+λ), σ²/(n(1+λ))), whose mode is its mean. */
record GaussianPosterior(double mean, double deviation) implements Posterior {

    static GaussianPosterior of(Likelihood likelihood, double lambda) {
        return new GaussianPosterior(
                likelihood.estimate() / (1 + lambda), likelihood.standardError() / Math.sqrt(1 + lambda));
    }

    @Override
    public double mode() {
        return mean;
    }

    @Override
    public double density(double weight) {
        double z = (weight - mean) / deviation;
        return Math.exp(-z * z / 2) / (deviation * Math.sqrt(2 * Math.PI));
    }

    @Override
    public double above() {
        return Erfc.value(-mean / (deviation * Math.sqrt(2))) / 2;
    }

    @Override
    public double below() {
        return Erfc.value(mean / (deviation * Math.sqrt(2))) / 2;
    }

    @Override
    public double quantile(double part) {
        return mean - Math.sqrt(2) * deviation * InverseErfc.value(2 * part);
    }
}
