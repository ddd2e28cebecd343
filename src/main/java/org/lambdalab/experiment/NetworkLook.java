package org.lambdalab.experiment;

import java.io.Serializable;
import org.lambdalab.network.Architecture;

/**
 * What a person looks into while networks are trained; where there is no such one, the last.
 *
 * @param inside which of the networks that are trained at once, 0 to {@value #MOST_TOGETHER} − 1
 * @param layer the layer whose histograms are shown, 0 to {@value Architecture#MAX_HIDDEN}
 */
public record NetworkLook(int inside, int layer) implements Serializable {

    public static final int MOST_TOGETHER = 3;

    /** L1 where penalties are compared, and the layer nearest to the input. */
    public static final NetworkLook DEFAULT = new NetworkLook(1, 0);

    public NetworkLook {
        if (inside < 0 || inside >= MOST_TOGETHER) {
            throw new IllegalArgumentException("the network must be 0 to " + (MOST_TOGETHER - 1) + ", not " + inside);
        }
        if (layer < 0 || layer > Architecture.MAX_HIDDEN) {
            throw new IllegalArgumentException("the layer must be 0 to " + Architecture.MAX_HIDDEN + ", not " + layer);
        }
    }

    public NetworkLook withInside(int inside) {
        return new NetworkLook(inside, layer);
    }

    public NetworkLook withLayer(int layer) {
        return new NetworkLook(inside, layer);
    }
}
