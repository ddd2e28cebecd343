package org.lambdalab.ui.chart;

import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import tools.jackson.databind.node.ObjectNode;

/** What lies within a spread above and below a line: shaded from y − spread to y + spread, broken where one is not finite. */
public record Band(String id, String name, Color color, Numbers x, Numbers y, Numbers spread) implements Mark {

    public Band {
        if (x.size() != y.size() || x.size() != spread.size()) {
            throw new IllegalArgumentException(
                    "%d x but %d y of %d spreads".formatted(x.size(), y.size(), spread.size()));
        }
    }

    public static Band of(String id, String name, String color, Numbers x, Numbers y, Numbers spread) {
        return new Band(id, name, new Color(color), x, y, spread);
    }

    @Override
    public ObjectNode style() {
        return Json.style(this, "band");
    }

    @Override
    public Fineness fineness(Numbers numbers, Axis axis) {
        return Fineness.along(axis, numbers);
    }

    @Override
    public SortedMap<String, Numbers> channels() {
        return new TreeMap<>(Map.of("spread", spread, "x", x, "y", y));
    }
}
