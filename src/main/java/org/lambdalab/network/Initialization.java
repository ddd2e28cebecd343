package org.lambdalab.network;

import java.util.List;
import org.lambdalab.sample.SplitMix64;
import org.lambdalab.sample.Vector;

/**
 * The network that training starts from. Biases are 0, and weights are drawn so that neither values nor slopes grow or
 * fade from layer to layer: before a unit of tanh, and before the output, uniform within ±√(6/(inputs + units)) (X. Glorot,
 * Y. Bengio, AISTATS 2010, formula 16); before a rectified unit, normal with variance 2/inputs (K. He, X. Zhang, S. Ren,
 * J. Sun, ICCV 2015, formula 10).
 */
final class Initialization {

    private Initialization() {}

    static Network network(Architecture architecture, long seed) {
        SplitMix64 random = SplitMix64.ofMixed(seed);
        double[] parameters = new double[architecture.parameters()];
        List<Layer> layers = architecture.layers();
        for (Layer layer : layers) {
            boolean rectified = architecture.activation() == Activation.RELU && layer.number() < layers.size() - 1;
            double reach = Math.sqrt(6.0 / (layer.inputs() + layer.units()));
            double deviation = Math.sqrt(2.0 / layer.inputs());
            for (int i = 0; i < layer.weights(); i++) {
                parameters[layer.firstWeight() + i] =
                        rectified ? deviation * random.normal() : reach * (2 * random.uniform() - 1);
            }
        }
        return new Network(architecture, Vector.owning(parameters));
    }
}
