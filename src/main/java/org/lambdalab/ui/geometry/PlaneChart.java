package org.lambdalab.ui.geometry;

import java.util.function.Function;
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

    @Override
    protected String editHelp() {
        return getTranslation("plane.edit-help");
    }

    private ChartModel model(PlaneFindings found, PlaneFindings.Side side) {
        double reach = found.reach();
        return ChartModel.of(
                        texts.title(side),
                        Axis.linear(getTranslation("plane.axis.1"), -reach, reach),
                        Axis.linear(getTranslation("plane.axis.2"), -reach, reach))
                .withEqualAxes()
                .withSubtitle(texts.subtitle(found, side))
                .withUsage(getTranslation("plane.usage"))
                .withDescription(texts.description(side))
                .withMarks(marks.of(found, side));
    }
}
