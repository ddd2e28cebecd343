package org.lambdalab.experiment;

import java.util.Locale;
import org.lambdalab.data.TrueFunction;

/**
 * An experiment that shows one thing worth seeing. Its seed was searched for: of most samples as small as a person can
 * overlook some picture says something else, by chance. Tests hold each to the shape that its words promise.
 */
public enum Preset implements Example<Experiment> {
    /** A line through a sine: both errors are high. */
    UNDERFITTING(1, PenaltyKind.NONE, 0),
    /** Degree 15 through twenty points: next to no training error, a large one on the points held out. */
    OVERFITTING(15, PenaltyKind.NONE, 0),
    /** The same fit under L1, from λ = 0, where nothing has changed, to 10⁹, where nothing is left. */
    RISING_LAMBDA(15, PenaltyKind.LASSO, 0),
    /** Most weights are exactly 0, and the error is as low as at the best degree. */
    ZEROS(15, PenaltyKind.LASSO, 0.01),
    /** At the same λ weights are small and none is 0. */
    NO_ZEROS(15, PenaltyKind.RIDGE, 0.01),
    /** Thirteen training rows of noise alone, which degree 12 goes through: R² is 1, and nothing was there to find. */
    NOISE(TrueFunction.NOISE, 26, 0.3, 122, 12, PenaltyKind.NONE, 0),
    /** A jump, which the best of all degrees misses by many times the noise. */
    STEP(TrueFunction.STEP, 200, 0.1, 2, 15, PenaltyKind.NONE, 0);

    private final TrueFunction function;
    private final int size;
    private final double noise;
    private final long seed;
    private final int degree;
    private final PenaltyKind penalty;
    private final double lambda;

    /** On the data that the app opens with. */
    Preset(int degree, PenaltyKind penalty, double lambda) {
        this(
                Experiment.DEFAULT_SOURCE.function(),
                Experiment.DEFAULT_SOURCE.size(),
                Experiment.DEFAULT_SOURCE.noise(),
                Experiment.DEFAULT.seed(),
                degree,
                penalty,
                lambda);
    }

    Preset(TrueFunction function, int size, double noise, long seed, int degree, PenaltyKind penalty, double lambda) {
        this.function = function;
        this.size = size;
        this.noise = noise;
        this.seed = seed;
        this.degree = degree;
        this.penalty = penalty;
        this.lambda = lambda;
    }

    @Override
    public Experiment question() {
        return Experiment.DEFAULT
                .withSource(new DataSource.Generated(function, size, noise))
                .withSeed(seed)
                .withModel(Experiment.DEFAULT
                        .model()
                        .withDegree(degree)
                        .withPenalty(penalty)
                        .withLambda(lambda));
    }

    @Override
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** At another λ where that is what to try. */
    @Override
    public boolean isVariedBy(Experiment other) {
        Model own = question().model();
        Model compared = this == RISING_LAMBDA ? other.model().withLambda(own.lambda()) : other.model();
        return isToTryWith(other) && compared.equals(own);
    }

    @Override
    public boolean isToTryWith(Experiment other) {
        return other.data().equals(question().data());
    }
}
