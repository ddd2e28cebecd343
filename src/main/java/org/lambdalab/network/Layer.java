package org.lambdalab.network;

import java.io.Serializable;

/**
 * A layer of units that all see the same inputs, and where its numbers stand among those of the network: the weights unit
 * after unit, of each unit one an input, and a bias a unit.
 *
 * @param number 0 for the first hidden layer; the last is the output
 * @param inputs how many units, or inputs of the network, it sees
 * @param firstWeight the place of the weight of its first unit for its first input
 * @param firstBias the place of its first unit's bias
 */
public record Layer(int number, int inputs, int units, int firstWeight, int firstBias) implements Serializable {

    /** How many weights it has, biases not counted. */
    public int weights() {
        return units * inputs;
    }

    /** The place of a weight. */
    public int weight(int unit, int input) {
        return firstWeight + unit * inputs + input;
    }

    /** The place of a bias. */
    public int bias(int unit) {
        return firstBias + unit;
    }
}
