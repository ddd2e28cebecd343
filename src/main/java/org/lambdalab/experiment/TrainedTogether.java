package org.lambdalab.experiment;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Which networks are trained at once, to be compared. */
public enum TrainedTogether {
    /** The one that is asked for. */
    ONE,
    /** None, L1 and L2 from the same start. */
    PENALTIES,
    /** The one that is asked for from three starts. */
    SEEDS;

    public static Optional<TrainedTogether> ofId(String id) {
        return Arrays.stream(values()).filter(it -> it.id().equals(id)).findFirst();
    }

    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
