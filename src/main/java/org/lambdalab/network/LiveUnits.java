package org.lambdalab.network;

import java.io.Serializable;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Which hidden units matter: those on a way of edges that are not 0 from an input to the output. A unit that none comes to
 * is a constant, and one that none leaves is not heard; so is one whose every edge ends at such a unit.
 *
 * @param fed for each hidden layer, whether a way from an input comes to each unit
 * @param heard whether a way leads from each unit to the output
 */
public record LiveUnits(List<List<Boolean>> fed, List<List<Boolean>> heard) implements Serializable {

    public LiveUnits {
        fed = fed.stream().map(List::copyOf).toList();
        heard = heard.stream().map(List::copyOf).toList();
    }

    static LiveUnits of(Network network) {
        List<Layer> layers = network.layers();
        boolean[][] fed = new boolean[layers.size()][];
        for (Layer layer : layers) {
            fed[layer.number()] = new boolean[layer.units()];
            for (int unit = 0; unit < layer.units(); unit++) {
                for (int input = 0; input < layer.inputs(); input++) {
                    boolean source = layer.number() == 0 || fed[layer.number() - 1][input];
                    fed[layer.number()][unit] |= source && network.weight(layer, unit, input) != 0;
                }
            }
        }
        boolean[][] heard = new boolean[layers.size()][];
        heard[layers.size() - 1] = new boolean[] {true};
        for (Layer layer : layers.subList(1, layers.size()).reversed()) {
            heard[layer.number() - 1] = new boolean[layer.inputs()];
            for (int unit = 0; unit < layer.units(); unit++) {
                for (int input = 0; input < layer.inputs(); input++) {
                    heard[layer.number() - 1][input] |=
                            heard[layer.number()][unit] && network.weight(layer, unit, input) != 0;
                }
            }
        }
        int hidden = layers.size() - 1;
        return new LiveUnits(listed(fed, hidden), listed(heard, hidden));
    }

    private static List<List<Boolean>> listed(boolean[][] flags, int hidden) {
        return IntStream.range(0, hidden)
                .mapToObj(layer -> IntStream.range(0, flags[layer].length)
                        .mapToObj(unit -> flags[layer][unit])
                        .toList())
                .toList();
    }

    /** Whether a unit of a hidden layer is on a way from an input to the output. */
    public boolean isLive(int layer, int unit) {
        return fed.get(layer).get(unit) && heard.get(layer).get(unit);
    }

    /** The live units of a hidden layer, ascending. */
    public int[] of(int layer) {
        return IntStream.range(0, fed.get(layer).size())
                .filter(unit -> isLive(layer, unit))
                .toArray();
    }

    /** How many hidden units there are that do not matter. */
    public int dead() {
        return IntStream.range(0, fed.size())
                .map(layer -> fed.get(layer).size() - of(layer).length)
                .sum();
    }
}
