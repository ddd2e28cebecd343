package org.lambdalab.geometry;

import java.io.Serializable;
import java.util.stream.DoubleStream;
import org.lambdalab.regression.Penalty;
import org.lambdalab.sample.Interval;
import org.lambdalab.sample.Vector;

/**
 * The map of optima: where the unpenalised optimum ŵ may lie, for this G, penalty and λ, so that the second weight is
 * exactly 0. For L1 it is a strip with an area; with columns of variance 1, correlation ρ and w₁ > 0
 *
 * <pre>−λ/(1−ρ) ≤ ŵ₂ ≤ λ/(1+ρ),</pre>
 *
 * mirrored for w₁ < 0, and between them it goes across. For L2 nothing but a line is left of it.
 */
public record ZeroMap(Loss loss, Penalty penalty, double lambda) implements Serializable {

    /** Which ŵ₂ make the second weight 0 at this ŵ₁. */
    public Interval at(double optimum1) {
        double hold = lambda * penalty.l1Ratio();
        double low = second(optimum1, -hold);
        return new Interval(low, Math.max(low, second(optimum1, hold)));
    }

    /**
     * The ŵ₂ at which the pull at a second weight of 0 is just this: c₂ − g₁₂·S(c₁, λα)/h₁₁, which grows with ŵ₂ in three
     * straight pieces, one for each sign of the first weight.
     */
    private double second(double optimum1, double pull) {
        double hold = lambda * penalty.l1Ratio();
        double h11 = loss.g11() + lambda * (1 - penalty.l1Ratio());
        double apart = (pull - loss.g12() * optimum1) / loss.g22();
        double c1 = loss.g11() * optimum1 + loss.g12() * apart;
        if (Math.abs(c1) <= hold) {
            return apart;
        }
        double share = loss.g12() / h11;
        return (pull - loss.g12() * optimum1 + share * (loss.g11() * optimum1 - Math.signum(c1) * hold))
                / (loss.g22() - share * loss.g12());
    }

    /** All ŵ₁ from one to its opposite at which an edge begins, ends or turns, ascending: it is straight between them. */
    public Vector turns(double reach) {
        double hold = lambda * penalty.l1Ratio();
        double both = loss.inverse(new Weights(hold, hold)).first();
        double across = loss.inverse(new Weights(hold, -hold)).first();
        return Vector.owning(DoubleStream.of(-reach, both, -both, across, -across, reach)
                .filter(turn -> Math.abs(turn) <= reach)
                // There is one 0.
                .map(turn -> turn + 0.0)
                .sorted()
                .distinct()
                .toArray());
    }
}
