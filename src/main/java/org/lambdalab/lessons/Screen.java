package org.lambdalab.lessons;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** A screen that a step can open. */
public enum Screen {
    LAB("/");

    private static final Set<String> LAB_CONTROLS = Set.of(
            "data-source",
            "true-function",
            "sample-size",
            "noise",
            "true-curve",
            "seed",
            "new-sample",
            "validation-share",
            "cv-line",
            "degree",
            "penalty",
            "l1-ratio",
            "basis",
            "log-lambda",
            "lambda",
            "lambda-chips",
            "sweep",
            "fresh-points",
            "y-offset",
            "zoom-weights",
            "matching");
    private static final Set<String> LAB_PICTURES = Set.of(
            "fit-chart",
            "error-by-lambda-chart",
            "error-by-degree-chart",
            "coefficient-chart",
            "path-chart",
            "sparsity-chart");

    private final String path;

    Screen(String path) {
        this.path = path;
    }

    /** The ids of controls that a step can offer. */
    public Set<String> controls() {
        return switch (this) {
            case LAB -> LAB_CONTROLS;
        };
    }

    /** The ids of its pictures. */
    public Set<String> pictures() {
        return switch (this) {
            case LAB -> LAB_PICTURES;
        };
    }

    static Optional<Screen> ofPath(String path) {
        return Arrays.stream(values())
                .filter(screen -> screen.path.equals(path))
                .findFirst();
    }

    static String paths() {
        return Arrays.stream(values()).map(screen -> screen.path).collect(Collectors.joining(", "));
    }
}
