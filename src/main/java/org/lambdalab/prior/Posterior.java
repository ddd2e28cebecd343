package org.lambdalab.prior;

import java.io.Serializable;
import org.lambdalab.sample.Interval;

/** What is believed of the weight once the data are known: likelihood times prior, made a density. */
public sealed interface Posterior extends Serializable permits GaussianPosterior, LaplacePosterior {

    /** Where the density is highest: the penalised fit. */
    double mode();

    double mean();

    double density(double weight);

    /** P(w > 0). */
    double above();

    /** P(w < 0): all the rest, as a density gives no place a probability of its own, and so P(w = 0) is 0. */
    double below();

    /** The weight below which lies this part of all, above 0 and below 1. */
    double quantile(double part);

    /** The middle of all: as much lies below it as above it. */
    default Interval interval(double part) {
        return new Interval(quantile((1 - part) / 2), quantile((1 + part) / 2));
    }
}
