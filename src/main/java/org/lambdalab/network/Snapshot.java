package org.lambdalab.network;

import java.io.Serializable;
import java.util.List;
import java.util.Optional;

/**
 * A training as it stands at one moment, which nothing changes any more.
 *
 * @param epochs how many are complete
 * @param steps how many were made in all
 * @param losses of the network as it is
 * @param pruned how many weights are held at 0
 * @param history losses since the start, in order, the newest last: at most {@value Training#KEPT_LOSSES}
 * @param histograms of the weights of each layer since the start, likewise: at most {@value Training#KEPT_HISTOGRAMS}
 * @param earlyStop empty without validation rows
 */
public record Snapshot(
        Settings settings,
        long epochs,
        long steps,
        Network network,
        Losses losses,
        Standing standing,
        int pruned,
        List<Moment<Losses>> history,
        List<Moment<List<Histogram>>> histograms,
        Optional<EarlyStop> earlyStop)
        implements Serializable {

    public Snapshot {
        history = List.copyOf(history);
        histograms = List.copyOf(histograms);
    }
}
