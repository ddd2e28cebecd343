package org.lambdalab.lab;

import java.util.List;
import java.util.OptionalDouble;
import org.lambdalab.experiment.TrainingPlan;
import org.lambdalab.network.Standing;
import org.lambdalab.network.Training;

/**
 * Everything that the screen of networks shows at one moment of a training.
 *
 * @param trained the networks that are trained at once; the first is the one that is asked for
 * @param rateLimit the learning rate above which steps may lead away from where the weights are, see {@link
 *     Training#rateLimit}; empty of several networks, of very many rows, and for Adam
 */
public record NetworkFindings(
        TrainingPlan plan, NetworkGround ground, List<Trained> trained, OptionalDouble rateLimit) {

    /** Of the slider: the lab's, since λ competes here with the same. */
    public static final LambdaRange LAMBDAS = LambdaRange.RIDGE;

    /** Then it rests: what has not been learned by then never is. */
    public static final int MOST_EPOCHS = 20_000;

    public NetworkFindings {
        trained = List.copyOf(trained);
    }

    /** Whether steps are longer than the loss allows where the weights are. */
    public boolean isTooFast() {
        return rateLimit.isPresent() && plan.settings().learningRate() > rateLimit.getAsDouble();
    }

    public Trained first() {
        return trained.getFirst();
    }

    /** How many are complete: of those that have not diverged, all have as many. */
    public long epochs() {
        return trained.stream()
                .mapToLong(each -> each.snapshot().epochs())
                .max()
                .orElseThrow();
    }

    /** Whether nothing has been learned, tried or cut yet. */
    public boolean isAtStart() {
        return trained.stream()
                .map(Trained::snapshot)
                .allMatch(now -> now.steps() == 0 && now.pruned() == 0 && now.standing() != Standing.DIVERGED);
    }

    /** Whether none of the networks goes on. */
    public boolean isOver() {
        return trained.stream()
                .map(Trained::snapshot)
                .allMatch(now -> now.standing() == Standing.DIVERGED || now.epochs() >= MOST_EPOCHS);
    }
}
