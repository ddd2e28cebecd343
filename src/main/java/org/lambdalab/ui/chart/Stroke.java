package org.lambdalab.ui.chart;

import java.io.Serializable;

/** How a line is drawn; {@code width} in pixels. */
public record Stroke(double width, Dash dash) implements Serializable {

    public enum Dash {
        SOLID,
        DASHED,
        DOTTED,
        DASH_DOT
    }

    public static final Stroke SOLID = new Stroke(2, Dash.SOLID);
    public static final Stroke DASHED = new Stroke(2, Dash.DASHED);
    public static final Stroke DOTTED = new Stroke(2, Dash.DOTTED);
    public static final Stroke DASH_DOT = new Stroke(2, Dash.DASH_DOT);

    public Stroke withWidth(double width) {
        return new Stroke(width, dash);
    }
}
