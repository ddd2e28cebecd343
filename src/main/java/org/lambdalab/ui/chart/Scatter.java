package org.lambdalab.ui.chart;

import java.util.SortedMap;
import tools.jackson.databind.node.ObjectNode;

/**
 * Separate points.
 *
 * @param size across, in pixels
 * @param editable a person can drag, add and remove them; see {@link ApexChart#addPointMovedListener}
 * @param choosable a person can choose one of them; see {@link ApexChart#addValueChosenListener}
 */
public record Scatter(
        String id,
        String name,
        Color color,
        Symbol symbol,
        double size,
        boolean editable,
        boolean choosable,
        Numbers x,
        Numbers y)
        implements Mark {

    private static final double DEFAULT_SIZE = 9;

    public Scatter {
        if (x.size() != y.size()) {
            throw new IllegalArgumentException("%d x but %d y".formatted(x.size(), y.size()));
        }
    }

    public static Scatter of(String id, String name, String color, Numbers x, Numbers y) {
        return new Scatter(id, name, new Color(color), Symbol.CIRCLE, DEFAULT_SIZE, false, false, x, y);
    }

    public Scatter withSymbol(Symbol symbol) {
        return new Scatter(id, name, color, symbol, size, editable, choosable, x, y);
    }

    public Scatter withSize(double size) {
        return new Scatter(id, name, color, symbol, size, editable, choosable, x, y);
    }

    public Scatter asEditable() {
        return new Scatter(id, name, color, symbol, size, true, choosable, x, y);
    }

    public Scatter asChoosable() {
        return new Scatter(id, name, color, symbol, size, editable, true, x, y);
    }

    @Override
    public ObjectNode style() {
        ObjectNode style = Json.style(this, "scatter")
                .put("symbol", Json.name(symbol))
                .put("size", size)
                .put("editable", editable);
        return choosable ? style.put("choosable", true) : style;
    }

    @Override
    public SortedMap<String, Numbers> channels() {
        return Json.coordinates(x, y);
    }
}
