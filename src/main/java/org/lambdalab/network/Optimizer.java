package org.lambdalab.network;

import java.io.Serializable;

/** How a gradient g becomes a step, at a learning rate η. */
public sealed interface Optimizer extends Serializable {

    /** Stochastic gradient descent: w ← w − η·g. */
    record Sgd() implements Optimizer {}

    /**
     * With the step before carried on, v ← β·v − η·g, w ← w + v (B. Polyak, USSR Computational Mathematics 4, 1964). In the
     * long run its steps are 1/(1−β) times as long.
     *
     * @param momentum β, from 0 to below 1
     */
    record Momentum(double momentum) implements Optimizer {

        /** As it is most often set. */
        public static final Momentum USUAL = new Momentum(0.9);

        public Momentum {
            requireDecay("momentum", momentum);
        }
    }

    /**
     * Each parameter at a rate of its own, by running means of g and of g² (D. Kingma, J. Ba, ICLR 2015, algorithm 1):
     * m ← β₁m + (1−β₁)g, v ← β₂v + (1−β₂)g², w ← w − η·m̂/(√v̂ + ε), with m̂ = m/(1−β₁ᵗ) and v̂ = v/(1−β₂ᵗ) at step t.
     *
     * @param beta1 β₁, from 0 to below 1
     * @param beta2 β₂, from 0 to below 1
     * @param epsilon ε, above 0
     */
    record Adam(double beta1, double beta2, double epsilon) implements Optimizer {

        /** As its authors have it. */
        public static final Adam USUAL = new Adam(0.9, 0.999, 1e-8);

        public Adam {
            requireDecay("beta1", beta1);
            requireDecay("beta2", beta2);
            if (!(epsilon > 0)) {
                throw new IllegalArgumentException("epsilon must be above 0, not " + epsilon);
            }
        }
    }

    private static void requireDecay(String name, double decay) {
        if (!(decay >= 0 && decay < 1)) {
            throw new IllegalArgumentException(name + " must be from 0 to below 1, not " + decay);
        }
    }
}
