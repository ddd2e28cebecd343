/**
 * A chart for Vaadin, whose axes are drawn by ApexCharts: it knows axes, lines, scatters, bars and cells, and nothing of what
 * they mean.
 *
 * <p>Start at {@link org.lambdalab.ui.chart.ChartModel}, the one immutable value that says what to draw, and give it to
 * {@link org.lambdalab.ui.chart.ApexChart}. Whatever changes, a whole new model is set; the component sends the browser
 * only what differs ({@code PatchJson}), and the browser moves the drawn shapes in place as long as axes and marks are
 * the same.
 *
 * <p>The other half of this package is {@code frontend/apex-chart.ts} and the folder {@code chart} beside it. A new kind
 * of {@link org.lambdalab.ui.chart.Mark} is a record here and a class in {@code chart/marks}, where {@code kinds.ts}
 * lists them all.
 */
@NullMarked
package org.lambdalab.ui.chart;

import org.jspecify.annotations.NullMarked;
