package org.lambdalab.experiment;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.lambdalab.network.Optimizer;

/** An optimizer as one is chosen: each as it is most often set. */
public enum OptimizerKind {
    SGD,
    MOMENTUM,
    ADAM;

    public Optimizer optimizer() {
        return switch (this) {
            case SGD -> new Optimizer.Sgd();
            case MOMENTUM -> Optimizer.Momentum.USUAL;
            case ADAM -> Optimizer.Adam.USUAL;
        };
    }

    /** The kind of one that has come from here. */
    public static OptimizerKind of(Optimizer optimizer) {
        return Arrays.stream(values())
                .filter(kind -> kind.optimizer().equals(optimizer))
                .findFirst()
                .orElseThrow();
    }

    public static Optional<OptimizerKind> ofId(String id) {
        return Arrays.stream(values()).filter(kind -> kind.id().equals(id)).findFirst();
    }

    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
