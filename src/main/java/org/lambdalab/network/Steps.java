package org.lambdalab.network;

import java.util.Arrays;

/** An optimizer at work: what it remembers of the gradients so far, and the step it makes of the next. */
abstract sealed class Steps {

    /** By how much each parameter moves, before a penalty acts at the end of the step. */
    final double[] moves;

    /** The learning rate of each parameter, which says how far a penalty moves it. */
    final double[] rates;

    private Steps(int parameters) {
        moves = new double[parameters];
        rates = new double[parameters];
    }

    static Steps of(Optimizer optimizer, int parameters) {
        return switch (optimizer) {
            case Optimizer.Sgd plain -> new Carried(0, parameters);
            case Optimizer.Momentum momentum -> new Carried(momentum.momentum(), parameters);
            case Optimizer.Adam adam -> new Adaptive(adam, parameters);
        };
    }

    /** Finds {@link #moves} and {@link #rates} from the gradient. */
    abstract void propose(double[] gradient, double rate);

    /**
     * The same memory for fewer parameters.
     *
     * @param kept the place of each among those before, or −1
     */
    abstract Steps of(int[] kept);

    /** Makes the step that was proposed. Weights are the first parameters; a penalty has this strength. */
    final void apply(double[] parameters, int weights, Regularization regularization, double strength, double rate) {
        switch (regularization) {
            case L1_PROXIMAL -> landSoftly(parameters, weights, strength);
            case WEIGHT_DECAY -> {
                for (int i = 0; i < weights; i++) {
                    parameters[i] += moves[i] - rate * strength * parameters[i];
                }
            }
            case NONE, L1_SUBGRADIENT, L2 -> move(parameters, 0, weights);
        }
        move(parameters, weights, parameters.length);
    }

    private void move(double[] parameters, int from, int to) {
        for (int i = from; i < to; i++) {
            parameters[i] += moves[i];
        }
    }

    /** What momentum carries on is the way that a weight has gone, the threshold included. */
    private void landSoftly(double[] parameters, int weights, double strength) {
        for (int i = 0; i < weights; i++) {
            double there = parameters[i] + moves[i];
            double left = Math.abs(there) - strength * rates[i];
            double next = left > 0 ? Math.copySign(left, there) : 0;
            moves[i] = next - parameters[i];
            parameters[i] = next;
        }
    }

    static double[] picked(double[] values, int[] places) {
        return Arrays.stream(places)
                .mapToDouble(place -> place < 0 ? 0 : values[place])
                .toArray();
    }

    /** Gradient descent, with or without momentum. */
    private static final class Carried extends Steps {

        private final double momentum;

        Carried(double momentum, int parameters) {
            super(parameters);
            this.momentum = momentum;
        }

        @Override
        void propose(double[] gradient, double rate) {
            Arrays.fill(rates, rate);
            for (int i = 0; i < moves.length; i++) {
                moves[i] = momentum * moves[i] - rate * gradient[i];
            }
        }

        @Override
        Steps of(int[] kept) {
            Carried fewer = new Carried(momentum, kept.length);
            System.arraycopy(picked(moves, kept), 0, fewer.moves, 0, kept.length);
            return fewer;
        }
    }

    private static final class Adaptive extends Steps {

        private final Optimizer.Adam adam;
        private final double[] means;
        private final double[] squares;
        private double meansLeft = 1;
        private double squaresLeft = 1;

        Adaptive(Optimizer.Adam adam, int parameters) {
            this(adam, new double[parameters], new double[parameters]);
        }

        private Adaptive(Optimizer.Adam adam, double[] means, double[] squares) {
            super(means.length);
            this.adam = adam;
            this.means = means;
            this.squares = squares;
        }

        @Override
        void propose(double[] gradient, double rate) {
            double beta1 = adam.beta1();
            double beta2 = adam.beta2();
            double epsilon = adam.epsilon();
            meansLeft *= beta1;
            squaresLeft *= beta2;
            double meanWeight = 1 / (1 - meansLeft);
            double squareWeight = 1 / (1 - squaresLeft);
            for (int i = 0; i < moves.length; i++) {
                means[i] = beta1 * means[i] + (1 - beta1) * gradient[i];
                squares[i] = beta2 * squares[i] + (1 - beta2) * gradient[i] * gradient[i];
                rates[i] = rate / (Math.sqrt(squareWeight * squares[i]) + epsilon);
                moves[i] = -rates[i] * meanWeight * means[i];
            }
        }

        @Override
        Steps of(int[] kept) {
            Adaptive fewer = new Adaptive(adam, picked(means, kept), picked(squares, kept));
            fewer.meansLeft = meansLeft;
            fewer.squaresLeft = squaresLeft;
            return fewer;
        }
    }
}
