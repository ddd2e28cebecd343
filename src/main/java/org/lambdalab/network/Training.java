package org.lambdalab.network;

import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import org.lambdalab.sample.SplitMix64;

/**
 * A network on its way. It moves by {@link #step}, one batch, or {@link #epoch}, until all rows have been learned from once
 * more; whatever of the {@link Settings} changes, it goes on from where it is. One seed, with the same calls in the same
 * order, always gives the same numbers to the last bit; how epochs are cut into steps does not matter.
 *
 * <p>Not safe to share between threads; a {@link Snapshot} is.
 */
public final class Training {

    /** As many losses as a snapshot has at most. */
    public static final int KEPT_LOSSES = 512;

    /** As many moments as a snapshot has histograms of at most. */
    public static final int KEPT_HISTOGRAMS = 64;

    private final Problem problem;
    private final Learner learner;
    private final SplitMix64 random;
    private final int[] asTheyCome;
    private final LowestValidation lowest;
    private final Thinned<Losses> history = new Thinned<>(KEPT_LOSSES);
    private final Thinned<List<Histogram>> histograms = new Thinned<>(KEPT_HISTOGRAMS);

    private Settings settings;
    private int[] order;
    private int at;
    private long epochs;
    private long steps;
    private boolean diverged;

    /**
     * At the start, where nothing is learned yet. The first numbers depend on architecture and seed alone.
     *
     * @param seed of the first numbers and of the order of rows
     * @throws IllegalArgumentException if rows of the problem do not have as many numbers as the architecture has inputs
     */
    public Training(Problem problem, Architecture architecture, long seed, Settings settings) {
        if (architecture.inputs() != problem.inputs()) {
            throw new IllegalArgumentException(
                    "the network has " + architecture.inputs() + " inputs, a row has " + problem.inputs());
        }
        this.problem = problem;
        this.settings = settings;
        learner = new Learner(Initialization.network(architecture, seed), problem.loss(), settings.optimizer());
        lowest = new LowestValidation(architecture);
        random = SplitMix64.ofMixed(~seed);
        asTheyCome = IntStream.range(0, problem.trainingRows()).toArray();
        order = asTheyCome;
        look();
    }

    /** Goes on by other settings. Another optimizer begins without memory of the steps before. */
    public void change(Settings settings) {
        if (diverged || !settings.optimizer().equals(this.settings.optimizer())) {
            learner.begin(settings.optimizer());
        }
        diverged = false;
        Settings before = this.settings;
        this.settings = settings;
        if (!settings.hasPenaltyOf(before, epochs, epochs)) {
            lowest.begin(epochs);
            losses().validation().ifPresent(validation -> lowest.offer(epochs, steps, validation, learner));
        }
    }

    /** Learns from the next batch. Without effect once it has {@link Standing#DIVERGED}. */
    public void step() {
        if (diverged) {
            return;
        }
        int rows = asTheyCome.length;
        if (at == 0) {
            order = settings.batchSize() < rows ? random.shuffled(rows) : asTheyCome;
        }
        int to = (int) Math.min(rows, (long) at + settings.batchSize());
        diverged = !learner.learn(problem.training(), order, at, to, settings, strength());
        if (!diverged) {
            steps++;
            at = to;
            if (at == rows) {
                at = 0;
                epochs++;
                if (!settings.hasPenaltyOf(settings, epochs - 1, epochs)) {
                    // The warm-up is over.
                    lowest.begin(epochs);
                }
                look();
            }
        }
    }

    /** Learns until the end of the epoch, or until it diverges. */
    public void epoch() {
        long now = epochs;
        while (epochs == now && !diverged) {
            step();
        }
    }

    /**
     * Holds the smallest weights of all layers at 0 from now on (magnitude pruning: S. Han, J. Pool, J. Tran, W. Dally, NIPS
     * 2015).
     *
     * @param share of all weights, 0 to 1, rounded; those that are held already count, and stay so
     */
    public void prune(double share) {
        if (!(share >= 0 && share <= 1)) {
            throw new IllegalArgumentException("share must be 0 to 1, not " + share);
        }
        learner.prune((int) Math.round(share * learner.architecture().weights()));
    }

    /** Takes out the units that do not matter, without a change of what the network says: see {@link LiveUnits}. */
    public void removeDeadUnits() {
        learner.removeDeadUnits();
    }

    /**
     * The learning rate above which steps over all rows lead away from where the weights are now, even if they are at a
     * minimum: 2(1+β)/L, with L the largest curvature there of the loss and of L2, and β the momentum. A linear model diverges
     * above it. A network often does not, but moves on to where the curvature is less, and stays where the limit is its rate
     * (J. Cohen and others, Gradient Descent on Neural Networks Typically Occurs at the Edge of Stability, ICLR 2021). Takes as
     * long as a few hundred epochs at most.
     *
     * @return infinite where nothing curves; empty for Adam, whose rates are its own
     */
    public OptionalDouble rateLimit() {
        return switch (settings.optimizer()) {
            case Optimizer.Sgd plain -> OptionalDouble.of(2 / curvature());
            case Optimizer.Momentum momentum -> OptionalDouble.of(2 * (1 + momentum.momentum()) / curvature());
            case Optimizer.Adam adam -> OptionalDouble.empty();
        };
    }

    private double curvature() {
        boolean curves = settings.regularization() == Regularization.L2;
        return new Curvature(learner.network(), problem.loss(), problem.training(), asTheyCome, curves ? strength() : 0)
                .largest();
    }

    private double strength() {
        return problem.strength(settings.regularization(), settings.lambdaAfter(epochs));
    }

    private Losses losses() {
        double penalty = strength() * learner.penalty(settings.regularization());
        double training = learner.loss(problem.training());
        OptionalDouble validation = problem.validation()
                .map(rows -> OptionalDouble.of(problem.inUnits(learner.loss(rows))))
                .orElse(OptionalDouble.empty());
        return new Losses(problem.inUnits(training), validation, problem.inUnits(penalty));
    }

    private List<Histogram> histogramsNow() {
        Network network = learner.network();
        return network.layers().stream()
                .map(layer -> Histogram.of(network.weights(layer)))
                .toList();
    }

    /** At the end of an epoch, and at the start. */
    private void look() {
        Losses losses = losses();
        history.offer(epochs, () -> losses);
        histograms.offer(epochs, this::histogramsNow);
        losses.validation().ifPresent(validation -> lowest.offer(epochs, steps, validation, learner));
    }

    public Problem problem() {
        return problem;
    }

    public Settings settings() {
        return settings;
    }

    /** How many epochs are complete. */
    public long epochs() {
        return epochs;
    }

    public Standing standing() {
        if (diverged) {
            return Standing.DIVERGED;
        }
        return learner.hasCollapsed() ? Standing.COLLAPSED : Standing.LEARNS;
    }

    /** The network as it is now. */
    public Network network() {
        return learner.network();
    }

    /** All that there is to show, as it is now. */
    public Snapshot snapshot() {
        Losses losses = losses();
        return new Snapshot(
                settings,
                epochs,
                steps,
                learner.network(),
                losses,
                standing(),
                learner.pruned(),
                history.upTo(epochs, losses),
                histograms.upTo(epochs, histogramsNow()),
                lowest.earlyStop());
    }
}
