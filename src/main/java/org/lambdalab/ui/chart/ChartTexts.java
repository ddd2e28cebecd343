package org.lambdalab.ui.chart;

import java.io.Serializable;

/**
 * The texts of a chart's own controls, in the language of whoever reads them.
 *
 * @param options accessible name of the menu button, followed by the chart's title
 * @param point what the keyboard's point is called: {@code {0}} its number, {@code {1}} of how many, {@code {2}} its
 *     series, {@code {3}} and {@code {4}} its coordinates
 * @param editHelp how to move, add and remove points by keyboard
 * @param series heading of a table's column that names the series
 */
public record ChartTexts(
        String options,
        String showTable,
        String showPicture,
        String downloadPng,
        String downloadSvg,
        String downloadCsv,
        String point,
        String editHelp,
        String series)
        implements Serializable {}
