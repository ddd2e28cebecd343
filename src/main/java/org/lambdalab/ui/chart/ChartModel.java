package org.lambdalab.ui.chart;

import java.io.Serializable;
import java.util.List;

/**
 * Everything a chart shows.
 *
 * @param title a heading that says what to see
 * @param subtitle a quieter line below it, may be empty
 * @param usage what can be done with the picture, after the subtitle and only on screen; may be empty
 * @param equalAxes a unit is as long on both axes, which are linear and have ranges: what is round looks round, and the
 *     axis that has room for it goes beyond its range, to both sides alike
 * @param description what the picture shows, in words, for those who do not see it; may be empty
 */
public record ChartModel(
        String title,
        String subtitle,
        String usage,
        String description,
        Axis x,
        Axis y,
        boolean equalAxes,
        List<Mark> marks,
        List<Annotation> annotations)
        implements Serializable {

    public ChartModel {
        marks = List.copyOf(marks);
        annotations = List.copyOf(annotations);
        if (marks.stream().map(Mark::id).distinct().count() < marks.size()) {
            throw new IllegalArgumentException("Two marks have the same id");
        }
        if (y.scale() == Scale.CATEGORIES
                || !y.lowLabel().isEmpty()
                || !y.highLabel().isEmpty()) {
            throw new IllegalArgumentException("Only the horizontal axis has categories, or labels at its ends");
        }
        if (x.scale() != Scale.CATEGORIES && marks.stream().anyMatch(Mark::needsCategories)) {
            throw new IllegalArgumentException("Bars need an axis of categories");
        }
        if (equalAxes && !(isLinearWithRange(x) && isLinearWithRange(y))) {
            throw new IllegalArgumentException("Equal axes are linear and have ranges");
        }
    }

    public static ChartModel of(String title, Axis x, Axis y) {
        return new ChartModel(title, "", "", "", x, y, false, List.of(), List.of());
    }

    private static boolean isLinearWithRange(Axis axis) {
        return axis.scale() == Scale.LINEAR && axis.range() != null;
    }

    /** The axis that a channel of this name runs along. */
    Axis axis(String channel) {
        return channel.equals("x") ? x : y;
    }

    public ChartModel withSubtitle(String subtitle) {
        return new ChartModel(title, subtitle, usage, description, x, y, equalAxes, marks, annotations);
    }

    public ChartModel withUsage(String usage) {
        return new ChartModel(title, subtitle, usage, description, x, y, equalAxes, marks, annotations);
    }

    public ChartModel withDescription(String description) {
        return new ChartModel(title, subtitle, usage, description, x, y, equalAxes, marks, annotations);
    }

    public ChartModel withEqualAxes() {
        return new ChartModel(title, subtitle, usage, description, x, y, true, marks, annotations);
    }

    public ChartModel withMarks(List<? extends Mark> marks) {
        return new ChartModel(title, subtitle, usage, description, x, y, equalAxes, List.copyOf(marks), annotations);
    }

    public ChartModel withMarks(Mark... marks) {
        return withMarks(List.of(marks));
    }

    public ChartModel withAnnotations(List<? extends Annotation> annotations) {
        return new ChartModel(title, subtitle, usage, description, x, y, equalAxes, marks, List.copyOf(annotations));
    }

    public ChartModel withAnnotations(Annotation... annotations) {
        return withAnnotations(List.of(annotations));
    }
}
