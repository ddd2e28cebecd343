package org.lambdalab.network;

import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import org.lambdalab.sample.Vector;

/**
 * A multilayer perceptron with its numbers, as it stands at one moment. They belong to standardised inputs and outputs: see
 * {@link Problem}, which says what a network answers.
 *
 * @param parameters the weights, layer after layer, then the biases, in the places that {@link Layer} tells; all finite
 */
public record Network(Architecture architecture, Vector parameters) implements Serializable {

    /** What is below it in size looks like 0 on a picture, and is not. */
    public static final double SMALL = 1e-3;

    public Network {
        if (parameters.size() != architecture.parameters()) {
            throw new IllegalArgumentException(
                    "there must be " + architecture.parameters() + " parameters, not " + parameters.size());
        }
    }

    public List<Layer> layers() {
        return architecture.layers();
    }

    public double weight(Layer layer, int unit, int input) {
        return parameters.get(layer.weight(unit, input));
    }

    public double bias(Layer layer, int unit) {
        return parameters.get(layer.bias(unit));
    }

    /** Of a layer, unit after unit, biases not among them. */
    public Vector weights(Layer layer) {
        return weights(layer.firstWeight(), layer.weights());
    }

    /** Of all layers, biases not among them. */
    public Vector weights() {
        return weights(0, architecture.weights());
    }

    private Vector weights(int from, int count) {
        return Vector.owning(Arrays.copyOfRange(parameters.shared(), from, from + count));
    }

    /** The sizes |w| of all weights, the largest first. */
    public Vector sizes() {
        return Vector.owning(weights().stream().map(Math::abs).sorted().toArray())
                .reversed();
    }

    /** How many of some weights are exactly 0. */
    public static int zeros(Vector weights) {
        return (int) weights.stream().filter(weight -> weight == 0).count();
    }

    /** How many of some weights are not 0 but smaller than {@link #SMALL}. */
    public static int small(Vector weights) {
        return (int) weights.stream()
                .filter(weight -> weight != 0 && Math.abs(weight) < SMALL)
                .count();
    }

    /** Whether no weight is as large as {@link #SMALL}: whatever comes in, the network answers much the same. */
    public boolean hasCollapsed() {
        return weights().stream().allMatch(weight -> Math.abs(weight) < SMALL);
    }

    /** Which units matter. */
    public LiveUnits liveUnits() {
        return LiveUnits.of(this);
    }

    /** A network that says the same, but for rounding, with the live units alone. */
    public Network withoutDeadUnits() {
        return Pared.of(this).network();
    }
}
