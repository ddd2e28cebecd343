package org.lambdalab.ui.lab;

import com.vaadin.flow.signals.Signal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lambdalab.lab.Curve;
import org.lambdalab.lab.Findings;
import org.lambdalab.lab.Observations;
import org.lambdalab.lab.Point;
import org.lambdalab.ui.Figures;
import org.lambdalab.ui.chart.ApexChart;
import org.lambdalab.ui.chart.Axis;
import org.lambdalab.ui.chart.ChartModel;
import org.lambdalab.ui.chart.Line;
import org.lambdalab.ui.chart.Marker;
import org.lambdalab.ui.chart.Points;
import org.lambdalab.ui.chart.Series;
import org.lambdalab.ui.chart.Stroke;

/** The observations, the fitted curve and the true one; points are edited on it. */
final class FitChart extends LabChart {

    /** A picture of more points than this is slower and no clearer: every k-th is drawn. */
    private static final int MAX_DRAWN = 2_000;

    private static final String TRAINING = "training";
    private static final String VALIDATION = "validation";

    private final LabState state;
    private final PointEditing editing;

    FitChart(LabState state) {
        super("fit-chart");
        this.state = state;
        this.editing = new PointEditing(state);
        ApexChart chart = getContent();
        chart.addPointAddedListener(
                added -> editing.add(PointEditing.significant(added.x()), PointEditing.significant(added.y())));
        chart.addPointRemovedListener(removed -> editing.remove(row(removed.seriesId(), removed.index())));
        chart.addPointMovedListener(moved -> editing.replace(
                row(moved.seriesId(), moved.index()),
                new Point(
                        PointEditing.significant(moved.x()),
                        PointEditing.significant(moved.y()),
                        moved.seriesId().equals(VALIDATION))));
        Signal.effect(this, () -> chart.setModel(model(state.findings().get())));
    }

    private ChartModel model(Findings found) {
        Observations observations = found.observations();
        Curve fitted = found.fitted();
        List<Series> series = new ArrayList<>();
        Curve truth = found.truth();
        if (truth != null && found.experiment().trueCurve()) {
            series.add(Line.of(
                            "truth",
                            getTranslation("chart.truth"),
                            "--chart-truth",
                            numbers(truth.x()),
                            numbers(truth.y()))
                    .withStroke(Stroke.DASHED));
        }
        series.add(Line.of("fit", getTranslation("chart.fit"), "--chart-fit", numbers(fitted.x()), numbers(fitted.y()))
                .withStroke(Stroke.SOLID.withWidth(3)));
        series.add(points(TRAINING, observations, Marker.CIRCLE));
        if (observations.split().validation().isPresent()) {
            series.add(points(VALIDATION, observations, Marker.DIAMOND));
        }
        int n = fitted.x().size();
        return ChartModel.of(
                        getTranslation("fit.title"),
                        Axis.linear(observations.xName())
                                .withRange(fitted.x().get(0), fitted.x().get(n - 1)),
                        Axis.linear(observations.yName())
                                .withRange(found.yRange().low(), found.yRange().high()))
                .withSubtitle(subtitle(observations))
                .withDescription(getTranslation(
                        "fit.description",
                        found.experiment().model().degree(),
                        Figures.of(found.errors().training())))
                .withSeries(series);
    }

    private String subtitle(Observations observations) {
        int step = step(observations.sample().size());
        return step == 1
                ? getTranslation(editing.isPossible() ? "fit.hint" : "fit.hint.fixed")
                : getTranslation("fit.thinned", step, observations.sample().size());
    }

    private Points points(String part, Observations observations, Marker marker) {
        boolean training = part.equals(TRAINING);
        List<Integer> rows = training
                ? observations.split().trainingRows()
                : observations.split().validationRows();
        int step = step(observations.sample().size());
        int[] drawn = rows.stream()
                .filter(row -> row % step == 0)
                .mapToInt(Integer::intValue)
                .toArray();
        Points points = Points.of(
                        part,
                        getTranslation("chart." + part),
                        "--chart-" + part,
                        numbers(observations.sample().x(), drawn),
                        numbers(observations.sample().y(), drawn))
                .withMarker(marker)
                .withSize(drawn.length > 300 ? 5 : 9);
        return step == 1 && editing.isPossible() ? points.asEditable() : points;
    }

    private static int step(int rows) {
        return (rows + MAX_DRAWN - 1) / MAX_DRAWN;
    }

    private int row(@Nullable String series, int index) {
        var split = state.findings().peek().observations().split();
        return (VALIDATION.equals(series) ? split.validationRows() : split.trainingRows()).get(index);
    }
}
