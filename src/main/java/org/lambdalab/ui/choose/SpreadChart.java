package org.lambdalab.ui.choose;

import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.lambdalab.experiment.Model;
import org.lambdalab.lab.StabilityFindings;
import org.lambdalab.sample.Vector;
import org.lambdalab.selection.Spread;
import org.lambdalab.ui.NumberText;
import org.lambdalab.ui.chart.Axis;
import org.lambdalab.ui.chart.ChartModel;
import org.lambdalab.ui.chart.Line;
import org.lambdalab.ui.chart.Numbers;
import org.lambdalab.ui.chart.Scatter;
import org.lambdalab.ui.chart.Stroke;
import org.lambdalab.ui.chart.Symbol;
import org.lambdalab.ui.controls.PictureChart;

/** How each weight lies over the draws, at the present λ. */
final class SpreadChart extends PictureChart {

    private static final String COLOR = "--chart-cross-validation";
    private static final double WIDTH = 6;

    SpreadChart() {
        super("spread-chart");
    }

    void show(StabilityFindings found, Model model) {
        double lambda = model.effectiveLambda();
        List<Spread> spreads = found.spreadsAt(lambda);
        Vector weights = found.weightsAt(lambda);
        double high = Math.max(
                spreads.stream()
                        .mapToDouble(spread -> Math.max(Math.abs(spread.low()), Math.abs(spread.high())))
                        .max()
                        .orElse(0),
                weights.stream().map(Math::abs).max().orElse(0));
        Numbers features = Numbers.of(IntStream.rangeClosed(1, spreads.size()).asDoubleStream());
        double end = high > 0 ? high : 1;
        getContent()
                .setModel(ChartModel.of(
                                getTranslation("choose.spread.title", NumberText.lambda(lambda)),
                                Axis.whole(
                                        getTranslation(
                                                "axis.feature." + model.basis().id()),
                                        0,
                                        spreads.size() + 1),
                                Axis.linear(getTranslation("axis.weight"), -end, end))
                        .withSubtitle(getTranslation("choose.spread.subtitle"))
                        .withDescription(getTranslation("choose.spread.description"))
                        .withMarks(
                                ranges(spreads),
                                Scatter.of(
                                        "mean",
                                        getTranslation("choose.spread.mean"),
                                        COLOR,
                                        features,
                                        Numbers.of(spreads.stream().mapToDouble(Spread::mean))),
                                Scatter.of(
                                                "all",
                                                getTranslation("choose.spread.all"),
                                                "--chart-fit",
                                                features,
                                                numbers(weights))
                                        .withSymbol(Symbol.DIAMOND)));
    }

    /** From bottom to top of each, with a gap between two. */
    private Line ranges(List<Spread> spreads) {
        return Line.of(
                        "spread",
                        getTranslation("choose.spread.range"),
                        COLOR,
                        Numbers.of(IntStream.rangeClosed(1, spreads.size())
                                .boxed()
                                .flatMapToDouble(j -> DoubleStream.of(j, j, Double.NaN))),
                        Numbers.of(spreads.stream()
                                .flatMapToDouble(spread -> DoubleStream.of(spread.low(), spread.high(), Double.NaN))))
                .withStroke(Stroke.SOLID.withWidth(WIDTH));
    }
}
