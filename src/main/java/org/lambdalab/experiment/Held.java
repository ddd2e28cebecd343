package org.lambdalab.experiment;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * What stays as it is while the number of rows or their noise changes. It cannot be both, as the prior has the width
 * σ²/(nλ): at one λ the prior grows sharper with every row, and under one prior λ falls as 1/n.
 */
public enum Held {
    LAMBDA,
    PRIOR;

    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Held> ofId(String id) {
        return Arrays.stream(values()).filter(held -> held.id().equals(id)).findFirst();
    }
}
