package org.lambdalab.network;

import java.util.Arrays;
import org.lambdalab.sample.SplitMix64;

/**
 * The largest curvature of loss and smooth penalty over all rows: the largest eigenvalue of the matrix of second derivatives,
 * by the power method on differences of gradients, so that the matrix itself is never made (B. Pearlmutter, Neural
 * Computation 6, 1994, on products with it).
 */
final class Curvature {

    private static final int MOST_TURNS = 200;

    /** When turns change the value by less than this part of it, it is found. */
    private static final double ENOUGH = 1e-6;

    /** So short that hardly ever the corner of a rectified unit lies between the two gradients. */
    private static final double STEP = 1e-7;

    private final Pass pass;
    private final Examples examples;
    private final double[] at;
    private final int weights;
    private final double smooth;
    private final int[] order;
    private final double[] above;
    private final double[] below;

    /** @param smooth what the penalty adds to the curvature of each weight */
    Curvature(Network network, Loss loss, Examples examples, int[] order, double smooth) {
        pass = new Pass(network.architecture(), loss);
        at = network.parameters().toArray();
        weights = network.architecture().weights();
        above = new double[at.length];
        below = new double[at.length];
        this.examples = examples;
        this.order = order;
        this.smooth = smooth;
    }

    /** In terms of standardised numbers; from below, and 0 where nothing curves upward. */
    double largest() {
        double farthest = farthestFrom(0);
        // If the eigenvalue of the largest size is negative, the largest is the one farthest from that.
        return farthest >= 0 ? farthest : Math.max(0, farthest + farthestFrom(farthest));
    }

    /** The eigenvalue of the matrix less a multiple of the unit matrix that is of the largest size. */
    private double farthestFrom(double shift) {
        SplitMix64 random = SplitMix64.ofMixed(0);
        double[] direction = new double[at.length];
        Arrays.setAll(direction, i -> random.normal());
        double value = 0;
        for (int turn = 0; turn < MOST_TURNS; turn++) {
            normalize(direction);
            double[] turned = times(direction, shift);
            double before = value;
            value = product(direction, turned);
            if (turn > 0 && Math.abs(value - before) <= ENOUGH * Math.abs(value)) {
                break;
            }
            direction = turned;
        }
        return value;
    }

    private double[] times(double[] direction, double shift) {
        gradient(direction, STEP, above);
        gradient(direction, -STEP, below);
        double[] turned = new double[direction.length];
        for (int i = 0; i < turned.length; i++) {
            double own = (i < weights ? smooth : 0) - shift;
            turned[i] = (above[i] - below[i]) / (2 * STEP) + own * direction[i];
        }
        return turned;
    }

    private void gradient(double[] direction, double step, double[] gradient) {
        double[] there = new double[at.length];
        for (int i = 0; i < there.length; i++) {
            there[i] = at[i] + step * direction[i];
        }
        pass.gradient(there, examples, order, 0, order.length, gradient);
    }

    private static void normalize(double[] direction) {
        double length = Math.sqrt(product(direction, direction));
        for (int i = 0; i < direction.length && length > 0; i++) {
            direction[i] /= length;
        }
    }

    private static double product(double[] one, double[] other) {
        double sum = 0;
        for (int i = 0; i < one.length; i++) {
            sum += one[i] * other[i];
        }
        return sum;
    }
}
