package org.lambdalab.network;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.lambdalab.sample.Vector;

/**
 * A network without its dead units. One that nothing feeds is a constant, act(bias): times its weights, it goes into the
 * biases of the layer after it. One that is not heard is left out. Where none is live, the network is a constant, and what
 * is left is a linear model of weights 0.
 */
final class Pared {

    private final Network network;
    private final int[] kept;

    private Pared(Network network, int[] kept) {
        this.network = network;
        this.kept = kept;
    }

    static Pared of(Network whole) {
        LiveUnits live = whole.liveUnits();
        List<Layer> layers = whole.layers();
        double[] folded = whole.parameters().toArray();
        for (Layer layer : layers.subList(1, layers.size())) {
            foldConstants(whole, live, layer, layers.get(layer.number() - 1), folded);
        }
        return whole.architecture().hidden().isEmpty() || live.of(0).length > 0
                ? ofLive(whole, live, folded)
                : constant(whole, folded[layers.getLast().bias(0)]);
    }

    /** Units whose only inputs are constants are constants too, since the layers are gone through in order. */
    private static void foldConstants(Network whole, LiveUnits live, Layer layer, Layer before, double[] folded) {
        for (int input = 0; input < layer.inputs(); input++) {
            if (!live.fed().get(before.number()).get(input)) {
                double constant = whole.architecture().activation().of(folded[before.bias(input)]);
                for (int unit = 0; unit < layer.units(); unit++) {
                    folded[layer.bias(unit)] += whole.weight(layer, unit, input) * constant;
                }
            }
        }
    }

    private static Pared ofLive(Network whole, LiveUnits live, double[] folded) {
        Architecture before = whole.architecture();
        List<Integer> hidden = IntStream.range(0, before.hidden().size())
                .mapToObj(layer -> live.of(layer).length)
                .toList();
        Architecture after = new Architecture(before.inputs(), hidden, before.activation());
        int[] kept = new int[after.parameters()];
        int[] inputs = IntStream.range(0, before.inputs()).toArray();
        for (Layer layer : after.layers()) {
            Layer old = whole.layers().get(layer.number());
            int[] units = layer.number() < hidden.size() ? live.of(layer.number()) : new int[] {0};
            for (int unit = 0; unit < units.length; unit++) {
                kept[layer.bias(unit)] = old.bias(units[unit]);
                for (int input = 0; input < inputs.length; input++) {
                    kept[layer.weight(unit, input)] = old.weight(units[unit], inputs[input]);
                }
            }
            inputs = units;
        }
        return new Pared(new Network(after, Vector.owning(folded).picked(kept)), kept);
    }

    private static Pared constant(Network whole, double value) {
        Architecture after = new Architecture(
                whole.architecture().inputs(), List.of(), whole.architecture().activation());
        double[] parameters = new double[after.parameters()];
        parameters[after.weights()] = value;
        int[] kept = new int[parameters.length];
        Arrays.fill(kept, -1);
        return new Pared(new Network(after, Vector.owning(parameters)), kept);
    }

    Network network() {
        return network;
    }

    /** The place of each parameter among those before; −1 where it is new. */
    int[] kept() {
        return kept;
    }
}
