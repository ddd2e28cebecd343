package org.lambdalab.ui.lab;

import java.util.ArrayList;
import java.util.List;
import org.lambdalab.lab.Findings;
import org.lambdalab.sample.Vector;
import org.lambdalab.ui.NumberText;
import org.lambdalab.ui.chart.Axis;
import org.lambdalab.ui.chart.ChartModel;
import org.lambdalab.ui.chart.Line;
import org.lambdalab.ui.chart.Mark;
import org.lambdalab.ui.chart.Numbers;
import org.lambdalab.ui.chart.Stroke;
import org.lambdalab.ui.controls.LabState;

/** Every weight against λ. */
final class PathChart extends LabChart {

    private static final int COLORS = 8;
    /** An axis ends at a round number beyond its range, at most so many times as far. */
    private static final double ROUNDING = 2;

    private static final List<Stroke> STROKES = List.of(Stroke.SOLID, Stroke.DASHED, Stroke.DOTTED, Stroke.DASH_DOT);

    PathChart(LabState state) {
        super("path-chart");
        state.show(found -> getContent().setModel(model(found)));
    }

    private ChartModel model(Findings found) {
        Numbers lambdas = numbers(found.path().byLambda().at());
        String basis = found.experiment().model().basis().id();
        List<Vector> weights = found.path().weightPaths();
        List<Mark> marks = new ArrayList<>();
        for (int j = 0; j < weights.size(); j++) {
            marks.add(Line.of(
                            "weight-" + (j + 1),
                            getTranslation("paths.weight." + basis, j + 1),
                            "--chart-path-" + (j % COLORS + 1),
                            lambdas,
                            numbers(weights.get(j)))
                    .withStroke(STROKES.get(j / COLORS % STROKES.size())));
        }
        Axis y = Axis.linear(
                getTranslation("axis.weight"),
                found.path().weightRange().low(),
                found.path().weightRange().high());
        return ChartModel.of(
                        getTranslation("paths.title"), lambdaAxis(found.path().lambdaRange()), y)
                .withSubtitle(subtitle(found))
                .withUsage(isPenalised(found) ? getTranslation("paths.hint") : "")
                .withDescription(getTranslation("paths.description"))
                .withMarks(marks)
                .withAnnotations(lambdaHere(
                                found,
                                getTranslation(
                                        "chart.here.off",
                                        NumberText.lambda(
                                                found.experiment().model().effectiveLambda())))
                        .stream()
                        .toList());
    }

    private String subtitle(Findings found) {
        if (!isPenalised(found)) {
            return getTranslation("lambda.no-effect");
        }
        double largest = found.path().largestWeight();
        return largest <= ROUNDING * found.path().weightRange().high()
                ? ""
                : getTranslation(
                        "paths.clipped",
                        NumberText.of(largest, 2),
                        NumberText.lambda(found.path().lambdaRange().low()));
    }
}
