package org.lambdalab.experiment;

import java.io.Serializable;
import org.lambdalab.data.TwoFeatures;

/**
 * What is asked of gradient descent: on which loss, from where, how, and which step is looked at. L1 and L2 walk at once.
 *
 * @param rate η, the learning rate, {@value #MIN_RATE} to {@value #MAX_RATE}
 * @param momentum β, 0 to {@value #MAX_MOMENTUM}
 * @param elasticNet whether it walks as well
 * @param l1Ratio its mix
 * @param ridge how the square of L2 and of the elastic net is written
 * @param step which one is looked at, 0 to {@value #MAX_STEP}
 */
public record Descent(
        Ground ground,
        Spot start,
        double rate,
        double lambda,
        double momentum,
        boolean elasticNet,
        double l1Ratio,
        RidgeForm ridge,
        int step)
        implements Serializable {

    public static final double MIN_RATE = 0.001;
    public static final double MAX_RATE = 10;
    public static final double MAX_MOMENTUM = 0.99;
    public static final int MAX_STEP = 200;
    public static final double MAX_CORRELATION = TwoFeatures.MAX_CORRELATION;

    public static final Descent DEFAULT = new Descent(
            new Ground(false, true, 0.8, new Spot(0.3, 1)),
            new Spot(2, -1.5),
            0.2,
            0.5,
            0,
            false,
            0.5,
            RidgeForm.HALF,
            0);

    /** Two weights, or the places of their optimum; with one weight the first alone counts. */
    public record Spot(double first, double second) implements Serializable {

        public static final double FARTHEST = 5;

        public Spot {
            require("first", first, -FARTHEST, FARTHEST);
            require("second", second, -FARTHEST, FARTHEST);
        }

        /** The nearest one there is. */
        public static Spot nearest(double first, double second) {
            return new Spot(Math.clamp(first, -FARTHEST, FARTHEST), Math.clamp(second, -FARTHEST, FARTHEST));
        }
    }

    /**
     * The loss of standardised features.
     *
     * @param twoWeights of two features; else of one, ½(w − ŵ)²
     * @param loss whether there is any; with two weights there always is
     * @param correlation of the two features
     * @param optimum where the loss is least
     */
    public record Ground(boolean twoWeights, boolean loss, double correlation, Spot optimum) implements Serializable {

        public Ground {
            require("correlation", correlation, -MAX_CORRELATION, MAX_CORRELATION);
        }

        public boolean hasLoss() {
            return loss || twoWeights;
        }

        public Ground withTwoWeights(boolean twoWeights) {
            return new Ground(twoWeights, loss, correlation, optimum);
        }

        public Ground withLoss(boolean loss) {
            return new Ground(twoWeights, loss, correlation, optimum);
        }

        public Ground withCorrelation(double correlation) {
            return new Ground(twoWeights, loss, correlation, optimum);
        }

        public Ground withOptimum(Spot optimum) {
            return new Ground(twoWeights, loss, correlation, optimum);
        }
    }

    public Descent {
        require("rate", rate, MIN_RATE, MAX_RATE);
        require("lambda", lambda, 0, Model.MAX_LAMBDA);
        require("momentum", momentum, 0, MAX_MOMENTUM);
        require("l1Ratio", l1Ratio, 0, 1);
        require("step", step, 0, MAX_STEP);
    }

    private static void require(String name, double value, double low, double high) {
        if (!(value >= low && value <= high)) {
            throw new IllegalArgumentException(name + " must be " + low + " to " + high + ", not " + value);
        }
    }

    public Descent withGround(Ground ground) {
        return new Descent(ground, start, rate, lambda, momentum, elasticNet, l1Ratio, ridge, step);
    }

    public Descent withStart(Spot start) {
        return new Descent(ground, start, rate, lambda, momentum, elasticNet, l1Ratio, ridge, step);
    }

    public Descent withRate(double rate) {
        return new Descent(ground, start, rate, lambda, momentum, elasticNet, l1Ratio, ridge, step);
    }

    public Descent withLambda(double lambda) {
        return new Descent(ground, start, rate, lambda, momentum, elasticNet, l1Ratio, ridge, step);
    }

    public Descent withMomentum(double momentum) {
        return new Descent(ground, start, rate, lambda, momentum, elasticNet, l1Ratio, ridge, step);
    }

    public Descent withElasticNet(boolean elasticNet) {
        return new Descent(ground, start, rate, lambda, momentum, elasticNet, l1Ratio, ridge, step);
    }

    public Descent withL1Ratio(double l1Ratio) {
        return new Descent(ground, start, rate, lambda, momentum, elasticNet, l1Ratio, ridge, step);
    }

    public Descent withRidge(RidgeForm ridge) {
        return new Descent(ground, start, rate, lambda, momentum, elasticNet, l1Ratio, ridge, step);
    }

    public Descent withStep(int step) {
        return new Descent(ground, start, rate, lambda, momentum, elasticNet, l1Ratio, ridge, step);
    }
}
