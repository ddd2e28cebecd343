package org.lambdalab.experiment;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** How a screen stands in the page of somebody else. */
public enum Embedding {
    /** Without the bar of the app. */
    SCREEN,
    /** The pictures and controls that are named, and nothing else of the screen. */
    PICTURE;

    /** As an address names it. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<Embedding> of(String id) {
        return Arrays.stream(values()).filter(way -> way.id().equals(id)).findFirst();
    }
}
