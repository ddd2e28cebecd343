package org.lambdalab.ui.geometry;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.lambdalab.experiment.PlaneSource;
import org.lambdalab.experiment.TwoColumns;
import org.lambdalab.experiment.TwoWeights;
import org.lambdalab.geometry.Weights;
import org.lambdalab.lab.PlaneFindings;
import org.lambdalab.ui.chart.Axis;
import org.lambdalab.ui.chart.ChartModel;
import org.lambdalab.ui.controls.PictureChart;

/**
 * The plane of two weights under one penalty: contours, budget, path, normal, and the solution; or under both in one
 * picture.
 */
final class PlaneChart extends PictureChart {

    /** Where both penalties stand, if they share a picture. */
    static final String CHOSEN = "geometry-chart";

    private final PlaneTexts texts = new PlaneTexts((key, parts) -> getTranslation(key, parts));
    private final Function<PlaneFindings, PlaneFindings.Side> side;
    private PlaneMarks marks = marks(true);
    private boolean offersDragging = true;
    private @Nullable PlaneFindings shown;

    PlaneChart(String id, PlaneState state, Function<PlaneFindings, PlaneFindings.Side> side) {
        super(id);
        this.side = side;
        getContent().setTellEvery(PlaneMotion.HEARD_EVERY);
        getContent().removeClassName("panel");
        state.show(this::show);
        getContent().addPointMovedListener(moved -> state.moveOptimum(new Weights(moved.x(), moved.y())));
    }

    private PlaneMarks marks(boolean draggable) {
        return new PlaneMarks((key, parts) -> getTranslation(key, parts), draggable);
    }

    /** Whether the optimum of generated data can be dragged. */
    void offerDragging(boolean offered) {
        if (offered != offersDragging) {
            offersDragging = offered;
            marks = marks(offered);
            if (shown != null) {
                show(shown);
            }
        }
    }

    private void show(PlaneFindings found) {
        shown = found;
        boolean both = found.question().overlay()
                && getContent().getId().filter(CHOSEN::equals).isPresent();
        getContent().setModel(both ? both(found) : model(found, side.apply(found)));
    }

    @Override
    protected String editHelp() {
        return getTranslation("plane.edit-help");
    }

    private ChartModel model(PlaneFindings found, PlaneFindings.Side side) {
        return model(found, texts.title(side))
                .withSubtitle(texts.subtitle(found, side))
                .withDescription(texts.description(side))
                .withMarks(marks.of(found, side));
    }

    private ChartModel both(PlaneFindings found) {
        return model(found, texts.titleOfBoth(found))
                .withSubtitle(texts.subtitleOfBoth(found))
                .withDescription(texts.titleOfBoth(found))
                .withMarks(marks.both(found));
    }

    private ChartModel model(PlaneFindings found, String title) {
        double reach = found.reach();
        return ChartModel.of(
                        title,
                        Axis.linear(axis(found.question(), "1", TwoColumns::first), -reach, reach)
                                .rounded(DIGITS),
                        Axis.linear(axis(found.question(), "2", TwoColumns::second), -reach, reach)
                                .rounded(DIGITS))
                .withEqualAxes()
                .withUsage(
                        switch (found.question().source()) {
                            case PlaneSource.Generated generated -> offersDragging ? getTranslation("plane.usage") : "";
                            case TwoColumns columns -> getTranslation("plane.usage.table", columns.y());
                        });
    }

    private String axis(TwoWeights question, String number, Function<TwoColumns, String> column) {
        if (question.source() instanceof TwoColumns columns) {
            return getTranslation(
                    question.standardize() ? "plane.axis.per-deviation" : "plane.axis.per-unit",
                    getTranslation("plane.weight." + number),
                    columns.origin().table().column(column.apply(columns)).label());
        }
        return getTranslation("plane.axis." + number);
    }
}
