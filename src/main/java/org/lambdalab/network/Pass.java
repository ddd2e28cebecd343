package org.lambdalab.network;

import java.util.Arrays;
import java.util.List;
import java.util.function.DoubleUnaryOperator;

/**
 * Rows forward through a network, and the slope of their loss back (backpropagation: D. Rumelhart, G. Hinton, R. Williams,
 * Nature 323, 1986), a block of up to {@value #BLOCK} at a time. It keeps its arrays, so that a step of training makes none.
 *
 * <p>What a unit makes of the rows of a block stands in an array of its own: sums over units then are loops over rows with
 * one index for all arrays, which compile to vector instructions.
 */
final class Pass {

    /** Of 32 units, as much as the nearest cache holds. */
    static final int BLOCK = 128;

    private final Loss loss;
    private final Activation activation;
    private final List<Layer> layers;

    /** Of each layer's inputs, and last of the output: a row of numbers a unit. */
    private final double[][][] values;

    /** Of the layer that the slopes have come to, and of the one before it. */
    private double[][] slopes = new double[Architecture.MAX_UNITS][BLOCK];

    private double[][] slopesBefore = new double[Architecture.MAX_UNITS][BLOCK];

    Pass(Architecture architecture, Loss loss) {
        this.loss = loss;
        activation = architecture.activation();
        layers = architecture.layers();
        values = new double[layers.size() + 1][][];
        values[0] = new double[architecture.inputs()][BLOCK];
        for (Layer layer : layers) {
            values[layer.number() + 1] = new double[layer.units()][BLOCK];
        }
    }

    /** The mean loss of all rows. */
    double loss(double[] parameters, Examples examples) {
        double sum = 0;
        for (int from = 0; from < examples.size(); from += BLOCK) {
            int count = Math.min(BLOCK, examples.size() - from);
            load(examples, from, count);
            forward(parameters, count);
            double[] outputs = values[layers.size()][0];
            for (int i = 0; i < count; i++) {
                sum += loss.of(outputs[i], examples.targets[from + i]);
            }
        }
        return sum / examples.size();
    }

    /** The outputs of all rows, each as {@code answer} reads it. */
    double[] outputs(double[] parameters, Examples examples, DoubleUnaryOperator answer) {
        double[] all = new double[examples.size()];
        for (int from = 0; from < all.length; from += BLOCK) {
            int count = Math.min(BLOCK, all.length - from);
            load(examples, from, count);
            forward(parameters, count);
            double[] outputs = values[layers.size()][0];
            for (int i = 0; i < count; i++) {
                all[from + i] = answer.applyAsDouble(outputs[i]);
            }
        }
        return all;
    }

    /**
     * The gradient of the mean loss of some rows, biases included.
     *
     * @param order which row is the how many-eth
     * @param gradient is overwritten
     */
    void gradient(double[] parameters, Examples examples, int[] order, int from, int to, double[] gradient) {
        Arrays.fill(gradient, 0);
        for (int at = from; at < to; at += BLOCK) {
            int count = Math.min(BLOCK, to - at);
            for (int j = 0; j < examples.inputs.length; j++) {
                for (int i = 0; i < count; i++) {
                    values[0][j][i] = examples.inputs[j][order[at + i]];
                }
            }
            forward(parameters, count);
            double[] outputs = values[layers.size()][0];
            for (int i = 0; i < count; i++) {
                slopes[0][i] = loss.slope(outputs[i], examples.targets[order[at + i]]) / (to - from);
            }
            backward(parameters, count, gradient);
        }
    }

    private void load(Examples examples, int from, int count) {
        for (int j = 0; j < examples.inputs.length; j++) {
            System.arraycopy(examples.inputs[j], from, values[0][j], 0, count);
        }
    }

    private void forward(double[] parameters, int count) {
        for (Layer layer : layers) {
            double[][] before = values[layer.number()];
            double[][] after = values[layer.number() + 1];
            for (int unit = 0; unit < layer.units(); unit++) {
                double[] sums = after[unit];
                Arrays.fill(sums, 0, count, parameters[layer.bias(unit)]);
                RowSums.addRows(sums, before, layer.inputs(), parameters, layer.weight(unit, 0), 1, count);
                if (layer.number() < layers.size() - 1) {
                    activation.apply(sums, count);
                }
            }
        }
    }

    /** From {@link #slopes} of the output to the gradient, to which it adds. */
    private void backward(double[] parameters, int count, double[] gradient) {
        for (int number = layers.size() - 1; number >= 0; number--) {
            Layer layer = layers.get(number);
            for (int unit = 0; unit < layer.units(); unit++) {
                gradient[layer.bias(unit)] += RowSums.sum(slopes[unit], count);
                RowSums.addProducts(
                        slopes[unit], values[number], layer.inputs(), gradient, layer.weight(unit, 0), count);
            }
            if (number > 0) {
                backThrough(layer, parameters, count);
            }
        }
    }

    /** The slopes of the layer before. */
    private void backThrough(Layer layer, double[] parameters, int count) {
        for (int input = 0; input < layer.inputs(); input++) {
            double[] sums = slopesBefore[input];
            Arrays.fill(sums, 0, count, 0);
            RowSums.addRows(sums, slopes, layer.units(), parameters, layer.weight(0, input), layer.inputs(), count);
            activation.multiplyBySlope(sums, values[layer.number()][input], count);
        }
        double[][] done = slopes;
        slopes = slopesBefore;
        slopesBefore = done;
    }
}
