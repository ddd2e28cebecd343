package org.lambdalab.ui.lab;

import com.vaadin.flow.signals.Signal;
import java.util.ArrayList;
import java.util.List;
import org.lambdalab.lab.Findings;
import org.lambdalab.lab.PenaltyKind;
import org.lambdalab.ui.Figures;
import org.lambdalab.ui.chart.Axis;
import org.lambdalab.ui.chart.ChartModel;
import org.lambdalab.ui.chart.Line;
import org.lambdalab.ui.chart.Mark;
import org.lambdalab.ui.chart.Numbers;
import org.lambdalab.ui.chart.Stroke;

/** Every weight against λ. */
final class PathChart extends LabChart {

    private static final int COLORS = 8;
    /** An axis ends at a round number beyond its range, at most so many times as far. */
    private static final double ROUNDING = 2;

    private static final List<Stroke> STROKES = List.of(Stroke.SOLID, Stroke.DASHED, Stroke.DOTTED, Stroke.DASH_DOT);

    PathChart(LabState state) {
        super("path-chart");
        Signal.effect(this, () -> getContent().setModel(model(state.findings().get())));
    }

    private ChartModel model(Findings found) {
        Numbers lambdas = Numbers.of(found.byLambda().at().stream().mapToDouble(Double::doubleValue));
        List<Mark> marks = new ArrayList<>();
        for (int j = 0; j < found.experiment().model().degree(); j++) {
            int weight = j;
            marks.add(Line.of(
                            "weight-" + (j + 1),
                            getTranslation(
                                    "paths.weight."
                                            + found.experiment().model().basis().id(),
                                    j + 1),
                            "--chart-path-" + (j % COLORS + 1),
                            lambdas,
                            Numbers.of(found.path().stream()
                                    .mapToDouble(fit -> fit.weights().get(weight))))
                    .withStroke(STROKES.get(j / COLORS % STROKES.size())));
        }
        Axis y = Axis.linear(
                getTranslation("axis.weight"),
                found.weightRange().low(),
                found.weightRange().high());
        return ChartModel.of(getTranslation("paths.title"), lambdaAxis(found.lambdaRange()), y)
                .withSubtitle(subtitle(found))
                .withUsage(isPenalised(found) ? getTranslation("paths.hint") : "")
                .withDescription(getTranslation("paths.description"))
                .withMarks(marks)
                .withAnnotations(lambdaHere(found).stream().toList());
    }

    private static boolean isPenalised(Findings found) {
        return found.experiment().model().penalty() != PenaltyKind.NONE;
    }

    private String subtitle(Findings found) {
        if (!isPenalised(found)) {
            return getTranslation("lambda.no-effect");
        }
        double largest = found.path().stream()
                .flatMapToDouble(fit -> fit.weights().stream())
                .map(Math::abs)
                .max()
                .orElseThrow();
        return largest <= ROUNDING * found.weightRange().high()
                ? ""
                : getTranslation("paths.clipped", Figures.of(largest, 2));
    }
}
