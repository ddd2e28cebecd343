package org.lambdalab.lab;

import java.io.Serializable;
import java.util.stream.DoubleStream;
import org.lambdalab.experiment.OneWeight;
import org.lambdalab.experiment.PenaltyKind;
import org.lambdalab.prior.Likelihood;
import org.lambdalab.prior.Posterior;
import org.lambdalab.prior.Prior;
import org.lambdalab.sample.Interval;
import org.lambdalab.sample.SplitMix64;
import org.lambdalab.sample.Vector;

/**
 * What is seen of the prior of one weight.
 *
 * @param chosen under the penalty that is asked for
 * @param beside under the other, at the same λ
 * @param reach the largest weight on the axes
 * @param top the highest density on the axes of the posteriors
 */
public record PriorFindings(
        OneWeight question, Likelihood likelihood, Side chosen, Side beside, double reach, double top)
        implements Serializable {

    /** The λ that the slider runs through: from where no prior is seen to act to where both are all there is. */
    public static final LambdaRange LAMBDAS = new LambdaRange(-4, 1);

    /** What an interval holds of a posterior. */
    public static final double MIDDLE = 0.95;

    private static final int DRAWS = 500;
    private static final long SEED = 1;

    private static final int EVEN_PLACES = 160;

    /** How far from the middle of a density its shape is drawn finely, in its own widths. */
    private static final Vector NEAR =
            Vector.of(0.05, 0.1, 0.2, 0.35, 0.5, 0.7, 0.9, 1.1, 1.35, 1.6, 2, 2.5, 3, 3.5, 4, 5, 7, 10, 15, 22, 32);

    /** A posterior may be as narrow as can be, and the picture must have room for the likelihood beside it. */
    private static final double HIGHEST = 4;

    /**
     * One penalty, as a prior and what follows from it.
     *
     * @param priorDraws weights drawn from the prior; none where they are not asked for, or the prior is no density
     * @param posteriorDraws weights drawn from the posterior; none where they are not asked for
     */
    public record Side(PenaltyKind kind, Prior prior, Posterior posterior, Vector priorDraws, Vector posteriorDraws)
            implements Serializable {

        public Interval interval() {
            return posterior.interval(MIDDLE);
        }
    }

    public static PriorFindings of(OneWeight question) {
        Likelihood likelihood = new Likelihood(question.estimate(), question.noise(), question.rows());
        PenaltyKind other = question.penalty() == PenaltyKind.RIDGE ? PenaltyKind.LASSO : PenaltyKind.RIDGE;
        Side chosen = side(question.penalty(), likelihood, question);
        Side beside = side(other, likelihood, question);
        double farthest = Math.abs(question.estimate()) + 2 * likelihood.standardError();
        double highest = DoubleStream.of(likelihood.density(question.estimate()), highest(chosen), highest(beside))
                .max()
                .orElseThrow();
        return new PriorFindings(
                question,
                likelihood,
                chosen,
                beside,
                Reach.beyond(farthest),
                Math.min(highest, HIGHEST * likelihood.density(question.estimate())));
    }

    private static double highest(Side side) {
        double posterior = side.posterior().density(side.posterior().mode());
        return side.prior().isProper() ? Math.max(posterior, side.prior().density(0)) : posterior;
    }

    private static Side side(PenaltyKind kind, Likelihood likelihood, OneWeight question) {
        double strength = likelihood.precision() * question.lambda();
        Prior prior = kind == PenaltyKind.LASSO ? new Prior.Laplace(strength) : new Prior.Gaussian(strength);
        Posterior posterior = prior.posterior(likelihood, question.lambda());
        double[] parts = question.draws() ? parts() : new double[0];
        DoubleStream ofPrior = prior.isProper() ? DoubleStream.of(parts).map(prior::quantile) : DoubleStream.empty();
        return new Side(
                kind,
                prior,
                posterior,
                Vector.owning(ofPrior.toArray()),
                Vector.owning(DoubleStream.of(parts).map(posterior::quantile).toArray()));
    }

    /** Uniform above 0 and below 1. The same for all, so that draws move with λ and do not jump. */
    private static double[] parts() {
        SplitMix64 random = SplitMix64.of(SEED);
        return DoubleStream.generate(() -> random.uniform() + 0x1p-54)
                .limit(DRAWS)
                .toArray();
    }

    /** Of the slider's λ, the one at which L1 makes the weight 0. */
    public double lassoLambdaMax() {
        return Math.abs(question.estimate());
    }

    /**
     * Weights at which curves are drawn, increasing: even ones, 0, and many where a density is narrow. Always as many, so
     * that lines go over into each other as λ moves.
     */
    public Vector places() {
        DoubleStream even = DoubleStream.iterate(-EVEN_PLACES, k -> k + 1)
                .limit(2 * EVEN_PLACES + 1)
                .map(k -> k * reach / EVEN_PLACES);
        DoubleStream fine = DoubleStream.concat(
                around(likelihood.estimate(), likelihood.standardError()),
                DoubleStream.concat(fine(chosen), fine(beside)));
        return Vector.owning(DoubleStream.concat(even, fine)
                .map(place -> Math.clamp(place, -reach, reach))
                .sorted()
                .toArray());
    }

    private static DoubleStream fine(Side side) {
        // Four deviations, were it normal.
        double width = side.interval().width() / 4;
        double ofPrior = side.kind() == PenaltyKind.LASSO
                ? side.prior().width()
                : Math.sqrt(side.prior().width());
        return DoubleStream.concat(
                around(0, ofPrior),
                DoubleStream.concat(
                        around(side.posterior().mode(), width),
                        around(side.posterior().mean(), width)));
    }

    private static DoubleStream around(double middle, double width) {
        return DoubleStream.concat(
                DoubleStream.of(middle),
                NEAR.stream().flatMap(away -> DoubleStream.of(middle - away * width, middle + away * width)));
    }
}
