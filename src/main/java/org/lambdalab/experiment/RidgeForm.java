package org.lambdalab.experiment;

import java.util.Arrays;
import java.util.Optional;

/** How the square of L2 is written. */
public enum RidgeForm {
    /** ½w², whose derivative is w: the objective of this app. */
    HALF("half", 0.5),
    /** w², whose derivative is 2w: half the λ does the same. */
    WHOLE("whole", 1);

    private final String id;
    private final double factor;

    RidgeForm(String id, double factor) {
        this.id = id;
        this.factor = factor;
    }

    public String id() {
        return id;
    }

    /** What stands before w². */
    public double factor() {
        return factor;
    }

    public static Optional<RidgeForm> ofId(String id) {
        return Arrays.stream(values()).filter(form -> form.id.equals(id)).findFirst();
    }
}
