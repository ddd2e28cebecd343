package org.lambdalab.prior;

/**
 * Under a Laplace prior, −log p(w | data) = n/σ²·[½(w − ŵ)² + λ|w|] + constant. Completing the square on either side of 0:
 *
 * <pre>
 * w > 0:   ½(w − ŵ)² + λw = ½(w − (ŵ − λ))² + ½ŵ² − ½(ŵ − λ)²
 * w < 0:   ½(w − ŵ)² − λw = ½(w − (ŵ + λ))² + ½ŵ² − ½(ŵ + λ)²
 * </pre>
 *
 * So it is made of two normal densities of variance σ²/n, around ŵ − λ and ŵ + λ, each cut off at 0 and kept on its side
 * (C. Hans, Bayesian lasso regression, Biometrika 96, 2009). They meet at 0, where the density is one and has a kink; the
 * side of an area a takes a part a/(a + a′) of all.
 *
 * @param mode S(ŵ, λ)
 * @param above P(w > 0)
 * @param right what lies above 0
 * @param left what lies below 0, mirrored
 */
record LaplacePosterior(double mode, double above, CutNormal right, CutNormal left) implements Posterior {

    static LaplacePosterior of(Likelihood likelihood, double lambda) {
        double estimate = likelihood.estimate();
        CutNormal right = new CutNormal(estimate - lambda, likelihood.standardError());
        CutNormal left = new CutNormal(-estimate - lambda, likelihood.standardError());
        double mode = Math.signum(estimate) * Math.max(0, Math.abs(estimate) - lambda);
        return new LaplacePosterior(mode, share(right, left), right, left);
    }

    /** As logarithms, since far from 0 the areas themselves leave the range of numbers. */
    private static double share(CutNormal one, CutNormal other) {
        return 1 / (1 + Math.exp(other.logArea() - one.logArea()));
    }

    @Override
    public double below() {
        return share(left, right);
    }

    @Override
    public double mean() {
        return above * right.mean() - below() * left.mean();
    }

    @Override
    public double density(double weight) {
        return weight >= 0 ? above * right.density(weight) : below() * left.density(-weight);
    }

    @Override
    public double quantile(double part) {
        double below = below();
        return part < below ? -left.weightOfTail(part / below) : right.weightOfTail(Math.min(1, (1 - part) / above));
    }
}
