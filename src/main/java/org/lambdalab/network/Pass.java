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
                addRows(sums, before, layer.inputs(), parameters, layer.weight(unit, 0), 1, count);
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
                gradient[layer.bias(unit)] += sum(slopes[unit], count);
                addProducts(slopes[unit], values[number], layer, unit, gradient, count);
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
            addRows(sums, slopes, layer.units(), parameters, layer.weight(0, input), layer.inputs(), count);
            activation.multiplyBySlope(sums, values[layer.number()][input], count);
        }
        double[][] done = slopes;
        slopes = slopesBefore;
        slopesBefore = done;
    }

    /** sums += Σ weightₖ·rowₖ, four rows at a time. The weights stand {@code stride} apart. */
    private static void addRows(
            double[] sums, double[][] rows, int rowCount, double[] weights, int first, int stride, int count) {
        int k = 0;
        for (; k + 4 <= rowCount; k += 4) {
            addFour(sums, rows, k, weights, first + k * stride, stride, count);
        }
        for (; k < rowCount; k++) {
            double weight = weights[first + k * stride];
            double[] row = rows[k];
            for (int i = 0; i < count; i++) {
                sums[i] += weight * row[i];
            }
        }
    }

    private static void addFour(
            double[] sums, double[][] rows, int k, double[] weights, int at, int stride, int count) {
        double[] row0 = rows[k];
        double[] row1 = rows[k + 1];
        double[] row2 = rows[k + 2];
        double[] row3 = rows[k + 3];
        double weight0 = weights[at];
        double weight1 = weights[at + stride];
        double weight2 = weights[at + 2 * stride];
        double weight3 = weights[at + 3 * stride];
        for (int i = 0; i < count; i++) {
            sums[i] += (weight0 * row0[i] + weight1 * row1[i]) + (weight2 * row2[i] + weight3 * row3[i]);
        }
    }

    private static double sum(double[] row, int count) {
        double sum = 0;
        for (int i = 0; i < count; i++) {
            sum += row[i];
        }
        return sum;
    }

    /** To the gradient of a unit's weights, the products of its slopes with its inputs, four inputs at a time. */
    private static void addProducts(
            double[] slope, double[][] inputs, Layer layer, int unit, double[] gradient, int count) {
        int k = 0;
        for (; k + 4 <= layer.inputs(); k += 4) {
            double[] row0 = inputs[k];
            double[] row1 = inputs[k + 1];
            double[] row2 = inputs[k + 2];
            double[] row3 = inputs[k + 3];
            double sum0 = 0;
            double sum1 = 0;
            double sum2 = 0;
            double sum3 = 0;
            for (int i = 0; i < count; i++) {
                double s = slope[i];
                sum0 += s * row0[i];
                sum1 += s * row1[i];
                sum2 += s * row2[i];
                sum3 += s * row3[i];
            }
            int at = layer.weight(unit, k);
            gradient[at] += sum0;
            gradient[at + 1] += sum1;
            gradient[at + 2] += sum2;
            gradient[at + 3] += sum3;
        }
        for (; k < layer.inputs(); k++) {
            double[] row = inputs[k];
            double sum = 0;
            for (int i = 0; i < count; i++) {
                sum += slope[i] * row[i];
            }
            gradient[layer.weight(unit, k)] += sum;
        }
    }
}
