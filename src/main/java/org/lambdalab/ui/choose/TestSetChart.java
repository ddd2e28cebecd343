package org.lambdalab.ui.choose;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.DoubleStream;
import org.lambdalab.lab.TestSetFindings;
import org.lambdalab.ui.chart.Axis;
import org.lambdalab.ui.chart.ChartModel;
import org.lambdalab.ui.chart.Line;
import org.lambdalab.ui.chart.Mark;
import org.lambdalab.ui.chart.Numbers;
import org.lambdalab.ui.chart.Scatter;
import org.lambdalab.ui.chart.Stroke;
import org.lambdalab.ui.chart.Symbol;
import org.lambdalab.ui.controls.PictureChart;

/** The errors to choose λ by, and of the test errors those that were looked at. */
final class TestSetChart extends PictureChart {

    private static final double MARGIN = 1.5;
    /** Of a training error beside the lowest error to choose by: what is lower is cut. */
    private static final double LEAST = 0.1;

    TestSetChart() {
        super("test-set-chart");
    }

    /** @param looks at the present model, at any λ */
    void show(TestSetFindings found, List<Looks.Look> looks, double lambda) {
        List<Mark> marks = new ArrayList<>();
        marks.add(Line.of(
                        "training",
                        getTranslation("choose.test-set.training"),
                        "--chart-training",
                        numbers(found.lambdas()),
                        numbers(found.trainingErrors()))
                .withStroke(Stroke.DOTTED));
        if (found.validationRows() > 0) {
            marks.add(Line.of(
                    "validation",
                    getTranslation("choose.test-set.validation"),
                    "--chart-validation",
                    numbers(found.lambdas()),
                    numbers(found.validationErrors())));
        }
        marks.add(Scatter.of(
                        "looks",
                        getTranslation("choose.test-set.looked-at"),
                        "--chart-fit",
                        Numbers.of(looks.stream()
                                .mapToDouble(
                                        look -> found.range().clamp(look.model().lambda()))),
                        Numbers.of(looks.stream().mapToDouble(Looks.Look::testError)))
                .withSymbol(Symbol.DIAMOND));
        getContent()
                .setModel(ChartModel.of(
                                getTranslation("choose.test-set.chart"),
                                lambdaAxis(found.range()),
                                errors(found, looks))
                        .withDescription(getTranslation("choose.test-set.description", looks.size()))
                        .withMarks(marks)
                        .withAnnotations(lambdaHere(found.range(), lambda)));
    }

    private Axis errors(TestSetFindings found, List<Looks.Look> looks) {
        double lowest = DoubleStream.concat(
                        (found.validationRows() > 0 ? found.validationErrors() : found.trainingErrors()).stream(),
                        looks.stream().mapToDouble(Looks.Look::testError))
                .min()
                .orElseThrow();
        double least = Math.max(
                LEAST * lowest,
                Math.min(lowest, found.trainingErrors().stream().min().orElseThrow()));
        double highest = DoubleStream.of(
                        found.trainingErrors().get(found.lambdas().size() - 1),
                        found.validationErrors().get(found.lambdas().size() - 1),
                        looks.stream().mapToDouble(Looks.Look::testError).max().orElse(0))
                .filter(Double::isFinite)
                .max()
                .orElseThrow();
        double low = Math.max(least / MARGIN, Double.MIN_NORMAL);
        return Axis.log10(getTranslation("axis.mse"), low, Math.max(highest * MARGIN, 2 * low));
    }
}
