package org.lambdalab.experiment;

import java.util.Arrays;
import java.util.Optional;

/** How the sparsity comparison sets the λ of each penalty. */
public enum ComparisonRule {
    /** Every penalty at the λ of the experiment. */
    SAME_LAMBDA("same-lambda"),
    /** Every penalty at the λ of the grid with the lowest validation error of its own. */
    OWN_BEST("own-best"),
    /** The others at the share of their own λ_max at which the experiment's penalty is of its. */
    SAME_SHARE("lambda-share"),
    /** The others where their fits are worth as many effective parameters as that of the experiment. */
    SAME_PARAMETERS("parameters"),
    /** The others where their ‖w‖₁ is that of the experiment's fit. */
    SAME_NORM1("norm1"),
    /** The others where their ‖w‖₂ is that of the experiment's fit. */
    SAME_NORM2("norm2");

    private final String id;

    ComparisonRule(String id) {
        this.id = id;
    }

    public String id() {
        return id;
    }

    /** Whether the others are matched to the experiment's own fit in something else than λ. */
    public boolean isMatch() {
        return this != SAME_LAMBDA && this != OWN_BEST;
    }

    public static Optional<ComparisonRule> ofId(String id) {
        return Arrays.stream(values())
                .filter(matching -> matching.id.equals(id))
                .findFirst();
    }
}
