package org.lambdalab.experiment;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Where samples that are drawn anew have their x. */
public enum ResampledX {
    /** Anywhere in the interval, drawn anew each time. */
    ANEW,
    /** At the x of the training rows: only the noise is drawn anew. */
    FIXED,
    /** At equal distances from end to end, as many as there are training rows: only the noise is drawn anew. */
    EVEN;

    /** As it stands in an address and in keys of texts. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The one of that id, if there is one. */
    public static Optional<ResampledX> ofId(String id) {
        return Arrays.stream(values()).filter(x -> x.id().equals(id)).findFirst();
    }
}
