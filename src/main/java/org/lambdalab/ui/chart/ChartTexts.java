package org.lambdalab.ui.chart;

import java.io.Serializable;

/**
 * The texts of a chart's own controls, in the language of whoever reads them.
 *
 * @param options accessible name of the menu button, followed by the chart's title
 * @param empty shown where there is nothing to draw
 * @param point what the keyboard's point is called: {@code {0}} its number, {@code {1}} of how many, {@code {2}} its
 *     series, {@code {3}} and {@code {4}} its coordinates
 * @param editHelp how to move, add and remove points
 * @param series heading of a table's column that names the series
 */
public record ChartTexts(
        String options,
        String showTable,
        String showPicture,
        String downloadPng,
        String downloadSvg,
        String downloadCsv,
        String empty,
        String point,
        String editHelp,
        String series)
        implements Serializable {

    public static ChartTexts english() {
        return new ChartTexts(
                "Options of the chart",
                "Show as table",
                "Show as picture",
                "Download PNG",
                "Download SVG",
                "Download CSV",
                "Nothing to show yet",
                "Point {0} of {1}, {2}: {3}, {4}",
                "Arrow keys choose a point; Shift with arrow keys moves it, Delete removes it, Insert adds one."
                        + " With a pointer: drag, double-click, right-click.",
                "Series");
    }
}
