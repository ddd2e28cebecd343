package org.lambdalab.export;

import java.util.Optional;
import java.util.OptionalDouble;
import org.lambdalab.regression.Penalty;
import org.lambdalab.sample.Vector;

/**
 * How books and libraries write the objective, and which number of theirs is a λ of ours. Each minimises a multiple of
 * our J, so the weights are the same; RSS = Σ (y − ŷ)², and n counts the training rows.
 */
public enum Convention {
    /** RSS + a‖w‖₁, RSS + a‖w‖₂²: the sum of squared errors as it is. */
    SEEDS("seeds"),
    /** RSS/(2n) + a·(ρ‖w‖₁ + (1−ρ)/2·‖w‖₂²). */
    ELASTIC_NET("scikit-learn"),
    /** RSS + a‖w‖₂². */
    RIDGE("scikit-learn-ridge"),
    /** As ours, of y that is divided by its 1/n standard deviation first, together with λ. */
    GLMNET("glmnet"),
    /** ½RSS + a‖w‖₁ (3.52), RSS + a‖w‖₂² (3.41): Hastie, Tibshirani and Friedman (2009). */
    ESL("esl"),
    /** RSS + a‖w‖₁ (6.7), RSS + a‖w‖₂² (6.5): James, Witten, Hastie and Tibshirani (2021). */
    ISLR("islr"),
    /** ½RSS + a/2·‖w‖₁ or ‖w‖₂² (3.29): Bishop (2006). */
    BISHOP("bishop");

    private final String id;

    Convention(String id) {
        this.id = id;
    }

    public String id() {
        return id;
    }

    /**
     * A λ as a convention has it.
     *
     * @param strength what stands in the place of λ
     * @param mix the part of L1, where both parts are named by one number
     */
    public record Converted(double strength, OptionalDouble mix) {

        private static Converted of(double strength) {
            return new Converted(strength, OptionalDouble.empty());
        }
    }

    /**
     * The same strength here; empty where there is no such penalty.
     *
     * @param n the training rows
     * @param deviation the 1/n standard deviation of their y
     */
    public Optional<Converted> of(Penalty penalty, double lambda, int n, double deviation) {
        double ratio = penalty.l1Ratio();
        if (ratio > 0 && ratio < 1 && !hasElasticNet()) {
            return Optional.empty();
        }
        boolean lasso = ratio == 1;
        return switch (this) {
            case SEEDS, ISLR -> Optional.of(Converted.of((lasso ? 2 : 1) * n * lambda));
            case ELASTIC_NET -> Optional.of(new Converted(lambda, OptionalDouble.of(ratio)));
            case RIDGE -> lasso ? Optional.empty() : Optional.of(Converted.of(n * lambda));
            case GLMNET -> {
                double strength = lambda * (ratio + (1 - ratio) * deviation);
                // Where y does not vary or λ is 0 there is nothing to mix.
                double mix = strength > 0 ? lambda * ratio / strength : ratio;
                yield Optional.of(new Converted(strength, OptionalDouble.of(mix)));
            }
            case ESL -> Optional.of(Converted.of(n * lambda));
            case BISHOP -> Optional.of(Converted.of((lasso ? 2 : 1) * n * lambda));
        };
    }

    /** The 1/n standard deviation. */
    public static double deviation(Vector y) {
        double mean = y.stream().average().orElseThrow();
        return Math.sqrt(y.stream()
                .map(value -> (value - mean) * (value - mean))
                .average()
                .orElseThrow());
    }

    private boolean hasElasticNet() {
        return this == ELASTIC_NET || this == GLMNET;
    }
}
