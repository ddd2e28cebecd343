package org.lambdalab.network;

import java.util.Optional;
import org.lambdalab.sample.Vector;

/**
 * The network whose validation loss was least since the penalty is as it is: early in training there is a new one epoch
 * after epoch, so it copies.
 */
final class LowestValidation {

    private long since;
    private long epoch;
    private long steps;
    private double validation = Double.POSITIVE_INFINITY;
    private Architecture architecture;
    private double[] parameters = {};

    LowestValidation(Architecture architecture) {
        this.architecture = architecture;
    }

    /** The penalty is another from here on: what was lowest under the one before says nothing of it. */
    void begin(long epoch) {
        since = epoch;
        validation = Double.POSITIVE_INFINITY;
    }

    void offer(long epoch, long steps, double validation, Learner learner) {
        if (validation < this.validation) {
            this.epoch = epoch;
            this.steps = steps;
            this.validation = validation;
            architecture = learner.architecture();
            parameters = learner.copied(parameters);
        }
    }

    Optional<EarlyStop> earlyStop() {
        return parameters.length == 0
                ? Optional.empty()
                : Optional.of(new EarlyStop(
                        since, epoch, steps, validation, new Network(architecture, Vector.of(parameters))));
    }
}
