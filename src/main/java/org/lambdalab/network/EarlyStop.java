package org.lambdalab.network;

import java.io.Serializable;

/**
 * Where training would have been stopped early: when the loss of the rows held out was least under the present penalty.
 *
 * @param since the epoch after which the penalty became what it is; 0 where it has always been so
 * @param epoch after which it was
 * @param steps how many steps had been made by then: k
 * @param validation the loss there
 * @param network as it was then
 */
public record EarlyStop(long since, long epoch, long steps, double validation, Network network)
        implements Serializable {

    /** Whether one penalty has been in force from the start until then. */
    public boolean isFromTheStart() {
        return since == 0;
    }

    /**
     * The λ of L2 that would do much the same, 1/(ηk): of plain gradient descent at one learning rate, with small weights at
     * the start, near a minimum, where the loss is much like a parabola and both, stopping and penalty, act on each of its
     * directions by the curvature there (I. Goodfellow, Y. Bengio, A. Courville, Deep Learning, 2016, section 7.8, formulas
     * 7.44 and 7.45). Infinite at the start itself.
     */
    public double lambda(double learningRate) {
        return 1 / (learningRate * steps);
    }
}
