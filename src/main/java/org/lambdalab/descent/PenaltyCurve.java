package org.lambdalab.descent;

import java.io.Serializable;
import org.lambdalab.regression.Penalty;
import org.lambdalab.sample.Interval;

/**
 * What a penalty costs at one weight, λ apart: α|w| + (1−α)·c·w².
 *
 * @param penalty with its mix α
 * @param square c: ½, so that the derivative is w, or 1, as many texts write it, whose derivative is 2w
 */
public record PenaltyCurve(Penalty penalty, double square) implements Serializable {

    public static final double HALF = 0.5;
    public static final double WHOLE = 1;

    public PenaltyCurve {
        if (square != HALF && square != WHOLE) {
            throw new IllegalArgumentException("the square counts half or whole, not " + square);
        }
    }

    public double at(double weight) {
        return penalty.l1Ratio() * Math.abs(weight) + (1 - penalty.l1Ratio()) * square * weight * weight;
    }

    /** Its slope; at 0, where |w| has a corner, every slope between those of its sides: [−α, α]. */
    public Interval derivative(double weight) {
        double kink = penalty.l1Ratio();
        double smooth = curvature() * weight;
        return weight == 0
                ? new Interval(-kink, kink)
                : new Interval(smooth + kink * Math.signum(weight), smooth + kink * Math.signum(weight));
    }

    /** How fast the slope of its smooth part grows: 2c(1−α). */
    public double curvature() {
        return 2 * square * (1 - penalty.l1Ratio());
    }
}
