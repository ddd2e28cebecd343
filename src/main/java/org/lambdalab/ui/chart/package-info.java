/**
 * A chart for Vaadin, drawn by ApexCharts: it knows axes, lines, points and bars, and nothing of what they mean.
 *
 * <p>Start at {@link org.lambdalab.ui.chart.ChartModel}, the one immutable value that says what to draw, and give it to
 * {@link org.lambdalab.ui.chart.ApexChart}. Whatever changes, a whole new model is set; the component sends the browser
 * only what differs, and the browser moves the drawn shapes in place as long as axes and series are the same. The
 * other half of this package is {@code frontend/apex-chart.ts}.
 */
@NullMarked
package org.lambdalab.ui.chart;

import org.jspecify.annotations.NullMarked;
