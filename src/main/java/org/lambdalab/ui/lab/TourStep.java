package org.lambdalab.ui.lab;

import java.util.Locale;

/** A step of the guided start; what it says stands with the texts. */
enum TourStep {
    POINTS("fit-chart", "fit-chart"),
    DEGREE("error-by-degree-chart", "degree"),
    PENALTY("fit-chart", "penalty"),
    LAMBDA("error-by-lambda-chart", "log-lambda"),
    ZEROS("sparsity-chart", "sparsity-chart");

    private final String picture;
    private final String tried;

    TourStep(String picture, String tried) {
        this.picture = picture;
        this.tried = tried;
    }

    /** The id of the picture that is to be watched. */
    String picture() {
        return picture;
    }

    /** The id of what is to be tried, which comes into view in any case. */
    String tried() {
        return tried;
    }

    String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
