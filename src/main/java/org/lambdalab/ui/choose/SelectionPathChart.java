package org.lambdalab.ui.choose;

import java.util.List;
import java.util.stream.IntStream;
import org.lambdalab.lab.StabilityFindings;
import org.lambdalab.regression.Basis;
import org.lambdalab.ui.chart.Axis;
import org.lambdalab.ui.chart.ChartModel;
import org.lambdalab.ui.chart.Line;
import org.lambdalab.ui.chart.Mark;
import org.lambdalab.ui.chart.Stroke;
import org.lambdalab.ui.controls.PictureChart;

/** How often each feature is selected, against λ. */
final class SelectionPathChart extends PictureChart {

    private static final int COLORS = 8;
    private static final List<Stroke> STROKES = List.of(Stroke.SOLID, Stroke.DASHED, Stroke.DOTTED, Stroke.DASH_DOT);

    SelectionPathChart() {
        super("selection-path-chart");
        getContent().addClassName("tall-picture");
    }

    void show(StabilityFindings found, Basis basis, double lambda) {
        List<Mark> marks = IntStream.range(0, found.frequencies().size())
                .mapToObj(j -> (Mark) Line.of(
                                "feature-" + (j + 1),
                                getTranslation("paths.weight." + basis.id(), j + 1),
                                "--chart-path-" + (j % COLORS + 1),
                                numbers(found.lambdas()),
                                numbers(found.frequencies().get(j)))
                        .withStroke(STROKES.get(j / COLORS % STROKES.size())))
                .toList();
        getContent()
                .setModel(ChartModel.of(
                                getTranslation("choose.selection-path.title"),
                                lambdaAxis(found.range()),
                                Axis.linear(getTranslation("choose.selection.share"), 0, 1))
                        .withSubtitle(getTranslation("choose.selection-path.subtitle"))
                        .withDescription(getTranslation("choose.selection-path.description"))
                        .withMarks(marks)
                        .withAnnotations(lambdaHere(found.range(), lambda)));
    }
}
