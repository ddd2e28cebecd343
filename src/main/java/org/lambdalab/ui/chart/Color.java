package org.lambdalab.ui.chart;

import java.io.Serializable;
import java.util.regex.Pattern;

/** A colour by the name of a CSS custom property ("--chart-1"), so that themes decide what it looks like. */
public record Color(String property) implements Serializable {

    private static final Pattern CUSTOM_PROPERTY = Pattern.compile("--[a-zA-Z0-9-]+");

    public Color {
        if (!CUSTOM_PROPERTY.matcher(property).matches()) {
            throw new IllegalArgumentException("Not the name of a CSS custom property: " + property);
        }
    }
}
