package org.lambdalab.ui.chart;

import java.io.Serializable;

/** Something drawn between the axes: one entry of the legend. Its {@code id} is unique in a chart. */
public sealed interface Series extends Serializable permits Line, Points, Bars {

    String id();

    /** What the legend and the table call it. */
    String name();

    Color color();
}
