package org.lambdalab.experiment;

import java.io.Serializable;

/**
 * What is asked of the prior of one weight: what its data say, which penalty, how strong.
 *
 * @param estimate ŵ, the weight by least squares, up to ±{@value #MAX_ESTIMATE}
 * @param noise σ, {@value #MIN_NOISE} to {@value #MAX_NOISE}
 * @param rows n, 1 to {@value #MAX_ROWS}
 * @param penalty L1 or L2: which comes first; both are shown
 * @param held what stays as it is while n or σ changes
 * @param interval whether is shown where the middle 95 % of a posterior lie
 * @param draws whether draws are shown
 */
public record OneWeight(
        double estimate,
        double noise,
        int rows,
        PenaltyKind penalty,
        double lambda,
        Held held,
        boolean interval,
        boolean draws)
        implements Serializable {

    public static final double MAX_ESTIMATE = 10;
    public static final double MIN_NOISE = 0.1;
    public static final double MAX_NOISE = 10;
    public static final int MAX_ROWS = 10_000;

    public static final OneWeight DEFAULT =
            new OneWeight(0.4, 1, 20, PenaltyKind.LASSO, 0.5, Held.LAMBDA, false, false);

    public OneWeight {
        require("estimate", estimate, -MAX_ESTIMATE, MAX_ESTIMATE);
        require("noise", noise, MIN_NOISE, MAX_NOISE);
        require("rows", rows, 1, MAX_ROWS);
        require("lambda", lambda, 0, Model.MAX_LAMBDA);
        if (penalty != PenaltyKind.LASSO && penalty != PenaltyKind.RIDGE) {
            throw new IllegalArgumentException("the penalty must be L1 or L2, not " + penalty);
        }
    }

    private static void require(String name, double value, double low, double high) {
        if (!(value >= low && value <= high)) {
            throw new IllegalArgumentException(name + " must be " + low + " to " + high + ", not " + value);
        }
    }

    public OneWeight withEstimate(double estimate) {
        return new OneWeight(estimate, noise, rows, penalty, lambda, held, interval, draws);
    }

    public OneWeight withNoise(double noise) {
        double factor = noise / this.noise;
        return withSpread(noise, rows, factor * factor);
    }

    public OneWeight withRows(int rows) {
        return withSpread(noise, rows, (double) this.rows / rows);
    }

    /** @param factor by which σ²/n becomes another: λ with it, if it is the prior that is held */
    private OneWeight withSpread(double noise, int rows, double factor) {
        double carried = held == Held.PRIOR ? Math.min(lambda * factor, Model.MAX_LAMBDA) : lambda;
        return new OneWeight(estimate, noise, rows, penalty, carried, held, interval, draws);
    }

    public OneWeight withPenalty(PenaltyKind penalty) {
        return new OneWeight(estimate, noise, rows, penalty, lambda, held, interval, draws);
    }

    public OneWeight withLambda(double lambda) {
        return new OneWeight(estimate, noise, rows, penalty, lambda, held, interval, draws);
    }

    public OneWeight withHeld(Held held) {
        return new OneWeight(estimate, noise, rows, penalty, lambda, held, interval, draws);
    }

    public OneWeight withInterval(boolean interval) {
        return new OneWeight(estimate, noise, rows, penalty, lambda, held, interval, draws);
    }

    public OneWeight withDraws(boolean draws) {
        return new OneWeight(estimate, noise, rows, penalty, lambda, held, interval, draws);
    }
}
