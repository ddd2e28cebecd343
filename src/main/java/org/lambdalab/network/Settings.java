package org.lambdalab.network;

import java.io.Serializable;

/**
 * How a network is trained; all of it may change on the way.
 *
 * @param learningRate η, above 0
 * @param batchSize how many rows a step learns from, 1 or more; all where there are fewer
 * @param lambda λ, from 0 up: see {@link Problem}
 * @param warmUpEpochs for so many epochs from the start λ is 0: a large one from the start would draw all weights to 0 before
 *     they have learned anything
 */
public record Settings(
        Optimizer optimizer,
        double learningRate,
        int batchSize,
        Regularization regularization,
        double lambda,
        int warmUpEpochs)
        implements Serializable {

    public Settings {
        if (!(learningRate > 0 && learningRate < Double.POSITIVE_INFINITY)) {
            throw new IllegalArgumentException("learningRate must be a number above 0, not " + learningRate);
        }
        if (!(lambda >= 0 && lambda < Double.POSITIVE_INFINITY)) {
            throw new IllegalArgumentException("lambda must be a number from 0 up, not " + lambda);
        }
        if (batchSize < 1 || warmUpEpochs < 0) {
            throw new IllegalArgumentException(
                    "batchSize is " + batchSize + " and must be 1 or more, warmUpEpochs is " + warmUpEpochs);
        }
    }

    /** λ in the epoch after so many. */
    public double lambdaAfter(long epochs) {
        return epochs < warmUpEpochs ? 0 : lambda;
    }

    /** Whether the penalty of the epoch after so many is that of others after others: without λ, any is none. */
    boolean hasPenaltyOf(Settings other, long othersEpochs, long epochs) {
        double strength = regularization == Regularization.NONE ? 0 : lambdaAfter(epochs);
        double others = other.regularization == Regularization.NONE ? 0 : other.lambdaAfter(othersEpochs);
        return strength == others && (strength == 0 || regularization == other.regularization);
    }

    public Settings withOptimizer(Optimizer optimizer) {
        return new Settings(optimizer, learningRate, batchSize, regularization, lambda, warmUpEpochs);
    }

    public Settings withLearningRate(double learningRate) {
        return new Settings(optimizer, learningRate, batchSize, regularization, lambda, warmUpEpochs);
    }

    public Settings withBatchSize(int batchSize) {
        return new Settings(optimizer, learningRate, batchSize, regularization, lambda, warmUpEpochs);
    }

    public Settings withPenalty(Regularization regularization, double lambda) {
        return new Settings(optimizer, learningRate, batchSize, regularization, lambda, warmUpEpochs);
    }

    public Settings withWarmUpEpochs(int warmUpEpochs) {
        return new Settings(optimizer, learningRate, batchSize, regularization, lambda, warmUpEpochs);
    }
}
