package org.lambdalab.network;

/** How λ keeps the weights small. Biases are left alone by all of them. */
public enum Regularization {
    NONE,
    /**
     * λ‖w‖₁, of which each step takes a slope: g + λ·sign w, and at 0 the slope 0. Weights then jump across 0 and hardly ever
     * are exactly 0.
     */
    L1_SUBGRADIENT,
    /**
     * λ‖w‖₁, which acts at the end of each step by the soft threshold S(z, γ) = sign(z)(|z|−γ)₊, and so lands on exactly 0
     * (A. Beck, M. Teboulle, SIAM Journal on Imaging Sciences 2, 2009). γ is λ times the learning rate of the weight: η, and
     * under Adam η/(√v̂ + ε) (J. Yun, A. Lozano, E. Yang, Adaptive Proximal Gradient Methods for Structured Neural Networks,
     * NeurIPS 2021), for only so do steps come to rest where the loss with its penalty is least. With the threshold ηλ that
     * is used at times Adam rests where g = −λ(√v̂ + ε)·sign w, at another penalty for each weight. A weight whose
     * slopes are small beside λ comes to 0 in few steps of Adam.
     */
    L1_PROXIMAL,
    /** λ/2·‖w‖², a part of the objective: g + λw. */
    L2,
    /**
     * Decoupled weight decay, w ← (1 − ηλ)·w beside the step that the loss alone makes (I. Loshchilov, F. Hutter, ICLR 2019).
     * For plain gradient descent it is L2 to the letter. With momentum, and more so with Adam, which divides the slope of a
     * penalty by √v̂ as well, it is not, nor the slope of any penalty. (They decay by λ times a schedule; here it is λ times
     * η, as in most libraries.)
     */
    WEIGHT_DECAY;

    /** Whether λ has the units of |w| and not of w². */
    boolean isL1() {
        return this == L1_SUBGRADIENT || this == L1_PROXIMAL;
    }

    /** What it adds to the loss of these weights, of strength 1; 0 of weight decay, which is no penalty. */
    double penalty(double[] parameters, int weights) {
        double sum = 0;
        for (int i = 0; i < weights; i++) {
            double weight = parameters[i];
            sum += isL1() ? Math.abs(weight) : weight * weight / 2;
        }
        return this == NONE || this == WEIGHT_DECAY ? 0 : sum;
    }

    /** Adds the slope of what acts through the gradient, with a strength. */
    void addSlope(double[] parameters, int weights, double strength, double[] gradient) {
        if (this == L2) {
            for (int i = 0; i < weights; i++) {
                gradient[i] += strength * parameters[i];
            }
        } else if (this == L1_SUBGRADIENT) {
            for (int i = 0; i < weights; i++) {
                gradient[i] += strength * Math.signum(parameters[i]);
            }
        }
    }
}
