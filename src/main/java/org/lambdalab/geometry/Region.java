package org.lambdalab.geometry;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import org.lambdalab.regression.Penalty;

/**
 * The weights that a budget allows: for L1 the diamond ‖w‖₁ ≤ t, for L2 the disc ‖w‖₂ ≤ t, for the elastic net
 * α‖w‖₁ + (1−α)/2·‖w‖₂² ≤ t, four arcs that meet in corners on the axes.
 */
public record Region(Penalty penalty, double budget) implements Serializable {

    public Region {
        if (!(budget >= 0)) {
            throw new IllegalArgumentException("the budget is " + budget + ", but must be at least 0");
        }
    }

    /** What weights spend of a budget: ‖w‖₁, ‖w‖₂, or the elastic net's own value. */
    public static double budget(Penalty penalty, Weights weights) {
        if (penalty.l1Ratio() == 1) {
            return weights.norm1();
        }
        return penalty.l1Ratio() == 0 ? weights.norm2() : penalty.of(weights.vector());
    }

    /** The edge, closed, with its corners: 4·{@code quarter} + 1 places. */
    public Curve outline(int quarter) {
        List<Weights> places = new ArrayList<>();
        for (int k = 0; k <= 4 * quarter; k++) {
            double angle = Math.PI / 2 * (k % quarter) / quarter;
            Weights ray = new Weights(Math.cos(angle), Math.sin(angle));
            places.add(turned(ray.times(reach(ray)), k / quarter % 4));
        }
        return Curve.of(places);
    }

    /** By so many right angles, so that corners lie on the axes exactly. */
    private static Weights turned(Weights place, int quarters) {
        return switch (quarters) {
            case 0 -> place;
            case 1 -> new Weights(-place.second(), place.first());
            case 2 -> new Weights(-place.first(), -place.second());
            default -> new Weights(place.second(), -place.first());
        };
    }

    /** How far it goes along a direction of length 1: the r with αr‖ray‖₁ + (1−α)/2·r² = t, whichever part is missing. */
    private double reach(Weights ray) {
        if (budget == 0) {
            return 0;
        }
        double linear = penalty.l1Ratio() * ray.norm1();
        double value = value();
        return 2 * value / (linear + Math.sqrt(linear * linear + 2 * (1 - penalty.l1Ratio()) * value));
    }

    /** How high it reaches at this first weight, both up and down; NaN beside it. */
    public double height(double first) {
        double ratio = penalty.l1Ratio();
        double half = (1 - ratio) / 2;
        double width = width();
        // t − α|w₁| − (1−α)/2·w₁², as a product, so that the digits near the corner are not lost.
        double left = (width - Math.abs(first)) * (ratio + half * (width + Math.abs(first)));
        return left < 0 ? Double.NaN : left == 0 ? 0 : 2 * left / (ratio + Math.sqrt(ratio * ratio + 4 * half * left));
    }

    /** How far it reaches along an axis. */
    public double width() {
        return reach(new Weights(1, 0));
    }

    /** The budget as the value of the penalty: a disc of radius t is where ½‖w‖₂² is at most ½t². */
    private double value() {
        return penalty.l1Ratio() == 0 ? budget * budget / 2 : budget;
    }
}
