package org.lambdalab.experiment;

import java.util.Arrays;
import java.util.Optional;

/** How the sparsity comparison sets the λ of each penalty. */
public enum ComparisonRule {
    /** Every penalty at the λ of the experiment. */
    SAME_LAMBDA("same-lambda"),
    /** Every penalty at the λ of the grid with the lowest validation error of its own. */
    OWN_BEST("own-best");

    private final String id;

    ComparisonRule(String id) {
        this.id = id;
    }

    public String id() {
        return id;
    }

    public static Optional<ComparisonRule> ofId(String id) {
        return Arrays.stream(values())
                .filter(matching -> matching.id.equals(id))
                .findFirst();
    }
}
