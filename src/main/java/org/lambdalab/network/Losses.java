package org.lambdalab.network;

import java.io.Serializable;
import java.util.OptionalDouble;

/**
 * What the errors of a network cost, in units of y², or of classes in nats a row.
 *
 * @param training the mean over the rows it learns from
 * @param validation the mean over the rows held out; empty where there are none
 * @param penalty what λ adds to the training loss; 0 of weight decay, which adds to the steps and not to the loss
 */
public record Losses(double training, OptionalDouble validation, double penalty) implements Serializable {

    /** J: what the steps of training lower. */
    public double objective() {
        return training + penalty;
    }
}
