package org.lambdalab.ui.lab;

import java.util.List;
import java.util.Locale;

/** A step of the guided start; what it says stands with the texts. */
enum TourStep {
    POINTS,
    DEGREE,
    PENALTY,
    LAMBDA,
    ZEROS;

    /** The ids of what is to be watched and what is to be tried; the last comes into view in any case. */
    List<String> parts() {
        return switch (this) {
            case POINTS -> List.of("fit-chart");
            case DEGREE -> List.of("error-by-degree-chart", "penalty", "degree");
            case PENALTY -> List.of("fit-chart", "log-lambda", "penalty");
            case LAMBDA -> List.of("error-by-lambda-chart", "log-lambda");
            case ZEROS -> List.of("sparsity-chart");
        };
    }

    String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
