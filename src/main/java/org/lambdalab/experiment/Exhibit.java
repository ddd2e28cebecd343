package org.lambdalab.experiment;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** One of the ways to choose λ, or to see what a choice is worth, that the screen of choosing has; in their order there. */
public enum Exhibit {
    HOLD_OUT,
    FOLDS,
    REPEATS,
    HEAT_MAP,
    TEST_SET,
    BIAS_VARIANCE,
    STABILITY,
    CRITERIA,
    LEAK;

    /** As it stands in an address, in ids and in keys of texts. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The exhibit of that id, if there is one. */
    public static Optional<Exhibit> ofId(String id) {
        return Arrays.stream(values())
                .filter(exhibit -> exhibit.id().equals(id))
                .findFirst();
    }
}
