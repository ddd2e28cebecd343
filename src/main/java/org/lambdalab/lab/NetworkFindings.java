package org.lambdalab.lab;

import java.util.List;
import org.lambdalab.experiment.TrainingPlan;

/**
 * Everything that the screen of networks shows at one moment of a training.
 *
 * @param trained the networks that are trained at once; the first is the one that is asked for
 */
public record NetworkFindings(TrainingPlan plan, NetworkGround ground, List<Trained> trained) {

    /** Of the slider: the lab's, since λ competes here with the same. */
    public static final LambdaRange LAMBDAS = LambdaRange.RIDGE;

    /** Then it rests: what has not been learned by then never is. */
    public static final int MOST_EPOCHS = 20_000;

    public NetworkFindings {
        trained = List.copyOf(trained);
    }

    public Trained first() {
        return trained.getFirst();
    }

    public long epochs() {
        return first().snapshot().epochs();
    }

    public boolean isOver() {
        return epochs() >= MOST_EPOCHS;
    }
}
