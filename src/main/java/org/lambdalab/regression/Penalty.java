package org.lambdalab.regression;

import java.io.Serializable;
import org.lambdalab.sample.Vector;

/**
 * The shape of the penalty, α‖w‖₁ + (1−α)/2·‖w‖₂²; its strength λ stands apart.
 *
 * @param l1Ratio α: 1 is the lasso, 0 is ridge, between them the elastic net
 */
public record Penalty(double l1Ratio) implements Serializable {

    public static final Penalty LASSO = new Penalty(1);
    public static final Penalty RIDGE = new Penalty(0);

    public Penalty {
        if (!(l1Ratio >= 0 && l1Ratio <= 1)) {
            throw new IllegalArgumentException("l1Ratio is " + l1Ratio + ", but must be from 0 to 1");
        }
    }

    public static Penalty elasticNet(double l1Ratio) {
        return new Penalty(l1Ratio);
    }

    /** α‖w‖₁ + (1−α)/2·‖w‖₂². */
    public double of(Vector weights) {
        double squares = weights.stream().map(weight -> weight * weight).sum();
        return l1Ratio * weights.norm1() + (1 - l1Ratio) / 2 * squares;
    }
}
