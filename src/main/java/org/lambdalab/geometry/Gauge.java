package org.lambdalab.geometry;

import java.io.Serializable;
import org.lambdalab.regression.Penalty;

/**
 * Why a weight is zero or not: what the data pull at it with, against what the L1 part of the penalty holds it with. It
 * is zero exactly if pull ≤ hold; otherwise it settles where both are equal (Karush, Kuhn and Tucker).
 *
 * @param weight wⱼ
 * @param correlation 1/n·zⱼᵀr, with its sign
 * @param pull |1/n·zⱼᵀr − λ(1−α)wⱼ|
 * @param hold λα
 */
public record Gauge(double weight, double correlation, double pull, double hold) implements Serializable {

    static Gauge of(double weight, double correlation, Penalty penalty, double lambda) {
        double pull = Math.abs(correlation - lambda * (1 - penalty.l1Ratio()) * weight);
        return new Gauge(weight, correlation, pull, lambda * penalty.l1Ratio());
    }

    public boolean isZero() {
        return weight == 0;
    }
}
