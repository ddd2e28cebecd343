package org.lambdalab.ui.chart;

import java.io.Serializable;
import java.util.List;

/**
 * Everything a chart shows.
 *
 * @param title a heading that says what to see
 * @param subtitle a quieter line below it, may be empty
 * @param hint what can be done with the picture, after the subtitle and only on screen; may be empty
 * @param description what the picture shows, in words, for those who do not see it; may be empty
 */
public record ChartModel(
        String title,
        String subtitle,
        String hint,
        String description,
        Axis x,
        Axis y,
        List<Series> series,
        List<Annotation> annotations)
        implements Serializable {

    public ChartModel {
        series = List.copyOf(series);
        annotations = List.copyOf(annotations);
        if (series.stream().map(Series::id).distinct().count() < series.size()) {
            throw new IllegalArgumentException("Two series have the same id");
        }
        if (y.scale() == Scale.CATEGORIES
                || !y.lowLabel().isEmpty()
                || !y.highLabel().isEmpty()) {
            throw new IllegalArgumentException("Only the horizontal axis has categories, or labels at its ends");
        }
        if (x.scale() != Scale.CATEGORIES && series.stream().anyMatch(Bars.class::isInstance)) {
            throw new IllegalArgumentException("Bars need an axis of categories");
        }
    }

    public static ChartModel of(String title, Axis x, Axis y) {
        return new ChartModel(title, "", "", "", x, y, List.of(), List.of());
    }

    public ChartModel withSubtitle(String subtitle) {
        return new ChartModel(title, subtitle, hint, description, x, y, series, annotations);
    }

    public ChartModel withHint(String hint) {
        return new ChartModel(title, subtitle, hint, description, x, y, series, annotations);
    }

    public ChartModel withDescription(String description) {
        return new ChartModel(title, subtitle, hint, description, x, y, series, annotations);
    }

    public ChartModel withSeries(List<? extends Series> series) {
        return new ChartModel(title, subtitle, hint, description, x, y, List.copyOf(series), annotations);
    }

    public ChartModel withSeries(Series... series) {
        return withSeries(List.of(series));
    }

    public ChartModel withAnnotations(List<? extends Annotation> annotations) {
        return new ChartModel(title, subtitle, hint, description, x, y, series, List.copyOf(annotations));
    }

    public ChartModel withAnnotations(Annotation... annotations) {
        return withAnnotations(List.of(annotations));
    }
}
