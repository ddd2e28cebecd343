package org.lambdalab.geometry;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import org.lambdalab.regression.Objective;
import org.lambdalab.regression.Penalty;

/**
 * A loss of two weights with a penalty: J(w) = loss(w) + λ·[α‖w‖₁ + (1−α)/2·‖w‖₂²], minimised exactly at any λ, and the
 * budget of each λ.
 *
 * <p>With H = G + λ(1−α)·I and c = Gŵ: leave the second weight out, and the first is at best S(c₁, λα)/h₁₁. The least J
 * for each second weight is a convex function of it, whose slope at 0 is −(c₂ − g₁₂·that) ± λα. So that number alone says
 * whether the second weight is zero and otherwise its sign; likewise for the first. Nothing is iterated.
 */
public record Penalised(Loss loss, Penalty penalty) implements Serializable {

    /** Of the path, in powers of ten beside where the penalty is as strong as the loss. */
    private static final int DECADES = 5;

    private static final int PLACES_A_DECADE = 30;

    /** The weights that minimise J at this λ ≥ 0. */
    public Weights at(double lambda) {
        if (lambda == 0) {
            return loss.optimum();
        }
        double l1 = lambda * penalty.l1Ratio();
        double l2 = lambda * (1 - penalty.l1Ratio());
        Weights pull = loss.pull(Weights.ZERO);
        double h11 = loss.g11() + l2;
        double h22 = loss.g22() + l2;
        double firstAlone = soft(pull.first(), l1) / h11;
        double onSecond = pull.second() - loss.g12() * firstAlone;
        if (Math.abs(onSecond) <= l1) {
            return new Weights(firstAlone, 0);
        }
        double secondAlone = soft(pull.second(), l1) / h22;
        double onFirst = pull.first() - loss.g12() * secondAlone;
        if (Math.abs(onFirst) <= l1) {
            return new Weights(0, secondAlone);
        }
        double c1 = pull.first() - l1 * Math.signum(onFirst);
        double c2 = pull.second() - l1 * Math.signum(onSecond);
        return Loss.solution(h11, loss.g12(), h22, new Weights(c1, c2));
    }

    /** S(z, γ). */
    private static double soft(double z, double threshold) {
        double left = Math.abs(z) - threshold;
        return left > 0 ? Math.signum(z) * left : 0;
    }

    /** From here up both weights are zero; infinite where no part of the penalty is L1. */
    public double lambdaMax() {
        Weights pull = loss.pull(Weights.ZERO);
        double largest = Math.max(Math.abs(pull.first()), Math.abs(pull.second()));
        return largest == 0 ? 0 : largest / penalty.l1Ratio();
    }

    /** What the solution at this λ spends: for 0 ≤ λ ≤ λ_max the larger λ, the smaller the budget. */
    public double budget(double lambda) {
        return Region.budget(penalty, at(lambda));
    }

    /** What the unpenalised optimum spends: a budget of so much, or more, does not bind. */
    public double freeBudget() {
        return Region.budget(penalty, loss.optimum());
    }

    /**
     * The λ whose solution spends this budget; 0 where the budget does not bind.
     *
     * @throws IllegalArgumentException if the budget is not above 0: every λ from λ_max up would do, and for ridge none
     */
    public double lambda(double budget) {
        if (!(budget > 0)) {
            throw new IllegalArgumentException("the budget is " + budget + ", but must be above 0");
        }
        if (budget >= freeBudget()) {
            return 0;
        }
        // Doubles above 0 are in the order of their bits, so halving these finds one to the last of its digits.
        long low = 0;
        long high = Double.doubleToLongBits(Math.min(lambdaMax(), Double.MAX_VALUE));
        while (high - low > 1) {
            long middle = low + (high - low) / 2;
            if (budget(Double.longBitsToDouble(middle)) > budget) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return Double.longBitsToDouble(high);
    }

    /** The solutions of all λ, from the unpenalised optimum to the origin. */
    public Curve path() {
        double scale = Math.sqrt(loss.g11()) * Math.sqrt(loss.g22());
        if (penalty.l1Ratio() > 0) {
            scale = Math.min(scale, lambdaMax());
        }
        List<Weights> places = new ArrayList<>();
        places.add(loss.optimum());
        for (int k = -DECADES * PLACES_A_DECADE; k <= DECADES * PLACES_A_DECADE; k++) {
            places.add(at(scale * Math.pow(10, (double) k / PLACES_A_DECADE)));
        }
        places.add(Weights.ZERO);
        return Curve.of(places);
    }

    /** J at any weights, in its parts. */
    public Objective objective(Weights weights, double lambda) {
        return new Objective(loss.at(weights), penalty.of(weights.vector()), lambda);
    }
}
