package org.lambdalab.ui.geometry;

import java.util.function.Function;
import org.lambdalab.experiment.TwoColumns;
import org.lambdalab.experiment.TwoWeights;
import org.lambdalab.geometry.Weights;
import org.lambdalab.lab.PlaneFindings;
import org.lambdalab.ui.chart.Axis;
import org.lambdalab.ui.chart.ChartModel;
import org.lambdalab.ui.controls.PictureChart;

/** The plane of two weights under one penalty: contours, budget, path, normal, and the solution. */
final class PlaneChart extends PictureChart {

    private final PlaneTexts texts = new PlaneTexts((key, parts) -> getTranslation(key, parts));
    private final PlaneMarks marks = new PlaneMarks((key, parts) -> getTranslation(key, parts));

    PlaneChart(String id, PlaneState state, Function<PlaneFindings, PlaneFindings.Side> side) {
        super(id);
        getContent().setTellEvery(PlaneMotion.HEARD_EVERY);
        getContent().removeClassName("panel");
        state.show(found -> getContent().setModel(model(found, side.apply(found))));
        getContent().addPointMovedListener(moved -> state.moveOptimum(new Weights(moved.x(), moved.y())));
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

    @Override
    protected String editHelp() {
        return getTranslation("plane.edit-help");
    }

    private ChartModel model(PlaneFindings found, PlaneFindings.Side side) {
        double reach = found.reach();
        return ChartModel.of(
                        texts.title(side),
                        Axis.linear(axis(found.question(), "1", TwoColumns::first), -reach, reach),
                        Axis.linear(axis(found.question(), "2", TwoColumns::second), -reach, reach))
                .withEqualAxes()
                .withSubtitle(texts.subtitle(found, side))
                .withUsage(
                        getTranslation(found.question().features().isPresent() ? "plane.usage" : "plane.usage.table"))
                .withDescription(texts.description(side))
                .withMarks(marks.of(found, side));
    }
}
