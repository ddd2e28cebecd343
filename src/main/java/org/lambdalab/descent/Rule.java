package org.lambdalab.descent;

import java.io.Serializable;
import org.lambdalab.sample.Vector;

/**
 * How a step is made, each weight by itself once the gradient of the loss is known. With g the gradient of loss and
 * smooth penalty, the plain step takes any slope of |w|, at 0 the slope 0, and the proximal step lets |w| act at the end
 * of the step, by the soft threshold S(z, γ) = sign(z)(|z|−γ)₊:
 *
 * <pre>
 * subgradient   w ← w − η·(g + λα·sign w) + β·(w − w′)
 * proximal      w ← S(w − η·g + β·(w − w′), ηλα)
 * </pre>
 *
 * where w′ is the weight one step before (momentum as Polyak's heavy ball, USSR Computational Mathematics 4, 1964; the
 * proximal step as in Beck and Teboulle, SIAM Journal on Imaging Sciences 2, 2009). Without an L1 part both are gradient
 * descent.
 *
 * @param rate η, the learning rate, above 0
 * @param momentum β, from 0 to below 1
 * @param proximal whether |w| acts at the end of the step
 */
public record Rule(PenaltyCurve curve, double lambda, double rate, double momentum, boolean proximal)
        implements Serializable {

    public Rule {
        if (!(lambda >= 0 && rate > 0 && momentum >= 0 && momentum < 1)) {
            throw new IllegalArgumentException(
                    "lambda is " + lambda + ", the learning rate " + rate + ", momentum " + momentum);
        }
    }

    /** By how much L1 moves a weight in a step, whatever its size: ηλα. */
    public double threshold() {
        return rate * hold();
    }

    /** Whether its steps stay as long however near a weight is to 0. */
    boolean jumps() {
        return !proximal && hold() > 0;
    }

    /**
     * The learning rate above which descent diverges on a loss with this curvature, unless the corner of L1 holds a weight
     * at 0: 2(1+β)/L, with L the curvature of the loss and of the smooth part of the penalty; infinite where neither is
     * curved. At the limit itself it may go to and fro for ever.
     */
    public double limit(double curvature) {
        return 2 * (1 + momentum) / (curvature + lambda * curve.curvature());
    }

    private double hold() {
        return lambda * curve.penalty().l1Ratio();
    }

    /** @param before where it stood one step before */
    Step step(Vector at, Vector before, Vector loss) {
        double[] penalty = new double[at.size()];
        double[] carried = new double[at.size()];
        double[] next = new double[at.size()];
        for (int j = 0; j < next.length; j++) {
            double weight = at.get(j);
            double smooth = lambda * curve.curvature() * weight;
            carried[j] = momentum * (weight - before.get(j));
            if (proximal) {
                double there = weight - rate * (loss.get(j) + smooth) + carried[j];
                next[j] = soft(there, threshold());
                penalty[j] = smooth + (next[j] == 0 ? there / rate : hold() * Math.signum(next[j]));
            } else {
                penalty[j] = smooth + hold() * Math.signum(weight);
                next[j] = weight - rate * (loss.get(j) + penalty[j]) + carried[j];
            }
        }
        return new Step(at, loss, Vector.owning(penalty), Vector.owning(carried), Vector.owning(next));
    }

    /** S(z, γ). */
    static double soft(double z, double threshold) {
        double left = Math.abs(z) - threshold;
        return left > 0 ? Math.signum(z) * left : 0;
    }
}
