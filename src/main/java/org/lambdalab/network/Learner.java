package org.lambdalab.network;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;
import org.lambdalab.sample.Vector;

/** A network that changes: its numbers, the steps they are moved by, and the weights that are held at 0. */
final class Learner {

    /** Of standardised numbers, no weight that explains anything is so large. */
    private static final double FARTHEST = 1e8;

    private static final int[] NONE = {};

    private final Loss loss;
    private Architecture architecture;
    private double[] parameters;
    private double[] gradient;
    private Steps steps;
    private Pass pass;
    private int[] held = NONE;

    Learner(Network start, Loss loss, Optimizer optimizer) {
        this.loss = loss;
        architecture = start.architecture();
        parameters = start.parameters().toArray();
        gradient = new double[parameters.length];
        steps = Steps.of(optimizer, parameters.length);
        pass = new Pass(architecture, loss);
    }

    /** Forgets what the optimizer remembers. */
    void begin(Optimizer optimizer) {
        steps = Steps.of(optimizer, parameters.length);
    }

    /**
     * Makes a step from some rows.
     *
     * @param strength of the penalty of the standardised numbers
     * @return whether it was made: not if it would have led too far
     */
    boolean learn(Examples examples, int[] order, int from, int to, Settings settings, double strength) {
        int weights = architecture.weights();
        Regularization regularization = settings.regularization();
        double rate = settings.learningRate();
        pass.gradient(parameters, examples, order, from, to, gradient);
        regularization.addSlope(parameters, weights, strength, gradient);
        steps.propose(gradient, rate);
        if (leadsTooFar()) {
            return false;
        }
        steps.apply(parameters, weights, regularization, strength, rate);
        hold();
        return true;
    }

    private boolean leadsTooFar() {
        for (int i = 0; i < parameters.length; i++) {
            if (!(Math.abs(parameters[i] + steps.moves[i]) <= FARTHEST)) {
                return true;
            }
        }
        return false;
    }

    private void hold() {
        for (int place : held) {
            parameters[place] = 0;
        }
    }

    /** Holds the smallest of all weights at 0, so many of them; those that are held already are the first, and stay. */
    void prune(int count) {
        boolean[] isHeld = isHeld();
        held = IntStream.range(0, architecture.weights())
                .boxed()
                .sorted(Comparator.comparingDouble(place -> isHeld[place] ? -1 : Math.abs(parameters[place])))
                .limit(Math.max(count, held.length))
                .mapToInt(Integer::intValue)
                .toArray();
        hold();
    }

    private boolean[] isHeld() {
        boolean[] isHeld = new boolean[parameters.length];
        for (int place : held) {
            isHeld[place] = true;
        }
        return isHeld;
    }

    int pruned() {
        return held.length;
    }

    void removeDeadUnits() {
        Pared pared = Pared.of(network());
        int[] kept = pared.kept();
        boolean[] wasHeld = isHeld();
        held = IntStream.range(0, kept.length)
                .filter(place -> kept[place] >= 0 && wasHeld[kept[place]])
                .toArray();
        architecture = pared.network().architecture();
        parameters = pared.network().parameters().toArray();
        gradient = new double[parameters.length];
        steps = steps.of(kept);
        pass = new Pass(architecture, loss);
    }

    double loss(Examples examples) {
        return pass.loss(parameters, examples);
    }

    /** The penalty, of strength 1. */
    double penalty(Regularization regularization) {
        return regularization.penalty(parameters, architecture.weights());
    }

    Network network() {
        return new Network(architecture, Vector.of(parameters));
    }

    /** The numbers as they are, to be kept: in the array of before, if that has room for just as many. */
    double[] copied(double[] before) {
        if (before.length != parameters.length) {
            return parameters.clone();
        }
        System.arraycopy(parameters, 0, before, 0, before.length);
        return before;
    }

    Architecture architecture() {
        return architecture;
    }

    boolean hasCollapsed() {
        return Arrays.stream(parameters, 0, architecture.weights())
                .allMatch(weight -> Math.abs(weight) < Network.SMALL);
    }
}
