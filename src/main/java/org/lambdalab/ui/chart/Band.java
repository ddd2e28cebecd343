package org.lambdalab.ui.chart;

/** The area between two lines over the same x: an interval, a spread. Drawn below everything else. */
public record Band(String id, String name, Color color, Numbers x, Numbers low, Numbers high) implements Series {

    public Band {
        if (x.size() != low.size() || x.size() != high.size()) {
            throw new IllegalArgumentException(
                    "%d x but %d low and %d high".formatted(x.size(), low.size(), high.size()));
        }
    }

    public static Band of(String id, String name, String color, Numbers x, Numbers low, Numbers high) {
        return new Band(id, name, new Color(color), x, low, high);
    }
}
