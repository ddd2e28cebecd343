package org.lambdalab.experiment;

import java.io.Serializable;
import java.util.List;
import java.util.function.UnaryOperator;
import org.lambdalab.network.Activation;
import org.lambdalab.network.Architecture;
import org.lambdalab.network.Problem;
import org.lambdalab.network.Regularization;
import org.lambdalab.network.Settings;

/**
 * What is asked of the training of a network. Another network, or other data, begin anew; other settings go on from where
 * the training is.
 *
 * @param hidden the units of each hidden layer, the first nearest to the input
 * @param seed draws the first weights and the order of rows: 0 to {@value Experiment#MAX_SEED}
 * @param settings how it is trained; the optimizer is one of {@link OptimizerKind}
 * @param pace how many epochs go by between two pictures, 1 to {@value #MAX_PACE}
 * @param look what of them is looked into
 */
public record TrainingPlan(
        NetworkData data,
        List<Integer> hidden,
        Activation activation,
        int seed,
        Settings settings,
        TrainedTogether together,
        int pace,
        NetworkLook look)
        implements Serializable {

    public static final double MAX_LEARNING_RATE = 10;
    public static final int MAX_WARM_UP = 10_000;
    public static final int MAX_PACE = 100;

    public static final TrainingPlan DEFAULT = new TrainingPlan(
            NetworkData.DEFAULT,
            List.of(16, 16),
            Activation.TANH,
            1,
            new Settings(OptimizerKind.ADAM.optimizer(), 0.01, 20, Regularization.NONE, 0.003, 0),
            TrainedTogether.ONE,
            10,
            NetworkLook.DEFAULT);

    public TrainingPlan {
        // The architecture knows what is allowed.
        hidden = new Architecture(1, hidden, activation).hidden();
        require("seed", seed, 0, Experiment.MAX_SEED);
        require("the learning rate", settings.learningRate(), 0, MAX_LEARNING_RATE);
        require("the batch size", settings.batchSize(), 1, Problem.MAX_ROWS);
        require("λ", settings.lambda(), 0, Model.MAX_LAMBDA);
        require("the warm-up", settings.warmUpEpochs(), 0, MAX_WARM_UP);
        require("the pace", pace, 1, MAX_PACE);
    }

    private static void require(String name, double value, double min, double max) {
        if (!(value >= min && value <= max)) {
            throw new IllegalArgumentException(name + " must be " + min + " to " + max + ", not " + value);
        }
    }

    public TrainingPlan withData(NetworkData data) {
        return new TrainingPlan(data, hidden, activation, seed, settings, together, pace, look);
    }

    public TrainingPlan withHidden(List<Integer> hidden) {
        return new TrainingPlan(data, hidden, activation, seed, settings, together, pace, look);
    }

    public TrainingPlan withActivation(Activation activation) {
        return new TrainingPlan(data, hidden, activation, seed, settings, together, pace, look);
    }

    public TrainingPlan withSeed(int seed) {
        return new TrainingPlan(data, hidden, activation, seed, settings, together, pace, look);
    }

    public TrainingPlan withSettings(UnaryOperator<Settings> change) {
        return new TrainingPlan(data, hidden, activation, seed, change.apply(settings), together, pace, look);
    }

    public TrainingPlan withTogether(TrainedTogether together) {
        return new TrainingPlan(data, hidden, activation, seed, settings, together, pace, look);
    }

    public TrainingPlan withPace(int pace) {
        return new TrainingPlan(data, hidden, activation, seed, settings, together, pace, look);
    }

    public TrainingPlan withLook(NetworkLook look) {
        return new TrainingPlan(data, hidden, activation, seed, settings, together, pace, look);
    }

    /** Whether both train the same networks on the same data of theirs, though perhaps by other settings. */
    public boolean hasStartOf(TrainingPlan other) {
        return other.withSettings(its -> settings).withPace(pace).withLook(look).equals(this);
    }
}
