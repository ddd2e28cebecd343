package org.lambdalab.network;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import org.lambdalab.sample.Columns;

/**
 * The shape of a multilayer perceptron with one output: every unit sees all of the layer before. Without hidden layers it is
 * a linear model. Its parameters are numbered weights first, layer after layer, then the biases, so that what is penalised
 * stands together.
 *
 * @param inputs how many numbers a row has, 1 to {@link Columns#MAX_COUNT}
 * @param hidden the units of each hidden layer, the one nearest to the input first: up to {@value #MAX_HIDDEN} of 1 to
 *     {@value #MAX_UNITS}
 * @param activation of the hidden units
 */
public record Architecture(int inputs, List<Integer> hidden, Activation activation) implements Serializable {

    public static final int MAX_HIDDEN = 3;
    public static final int MAX_UNITS = 32;

    public Architecture {
        hidden = List.copyOf(hidden);
        if (inputs < 1 || inputs > Columns.MAX_COUNT) {
            throw new IllegalArgumentException("inputs must be 1 to " + Columns.MAX_COUNT + ", not " + inputs);
        }
        if (hidden.size() > MAX_HIDDEN || hidden.stream().anyMatch(units -> units < 1 || units > MAX_UNITS)) {
            throw new IllegalArgumentException("there may be up to " + MAX_HIDDEN + " hidden layers of 1 to "
                    + MAX_UNITS + " units, not " + hidden);
        }
    }

    /** The hidden layers and last the output, which is a layer of one unit. */
    public List<Layer> layers() {
        List<Layer> layers = new ArrayList<>();
        int weight = 0;
        int bias = weights();
        int before = inputs;
        for (int number = 0; number <= hidden.size(); number++) {
            int units = units(number);
            layers.add(new Layer(number, before, units, weight, bias));
            weight += units * before;
            bias += units;
            before = units;
        }
        return List.copyOf(layers);
    }

    /** How many weights there are, biases not counted. */
    public int weights() {
        int weights = 0;
        int before = inputs;
        for (int number = 0; number <= hidden.size(); number++) {
            weights += units(number) * before;
            before = units(number);
        }
        return weights;
    }

    /** How many weights and biases there are. */
    public int parameters() {
        return weights() + hidden.stream().mapToInt(Integer::intValue).sum() + 1;
    }

    private int units(int number) {
        return number < hidden.size() ? hidden.get(number) : 1;
    }
}
