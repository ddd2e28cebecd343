package org.lambdalab.regression;

import java.io.Serializable;

/**
 * What a solution minimises, in its parts: J = loss + λ·penalty.
 *
 * @param loss RSS/(2n) on the training data
 * @param penalty α‖w‖₁ + (1−α)/2·‖w‖₂²
 */
public record Objective(double loss, double penalty, double lambda) implements Serializable {

    public double value() {
        // At λ = 0 weights of raw powers may be so large that their squares are infinite.
        return lambda == 0 ? loss : loss + lambda * penalty;
    }
}
