package org.lambdalab.ui.choose;

import com.vaadin.flow.component.dependency.JsModule;
import java.util.function.IntConsumer;
import java.util.function.IntToDoubleFunction;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.lambdalab.experiment.Model;
import org.lambdalab.lab.HeatMapFindings;
import org.lambdalab.lab.LambdaRange;
import org.lambdalab.ui.NumberText;
import org.lambdalab.ui.chart.Axis;
import org.lambdalab.ui.chart.Cells;
import org.lambdalab.ui.chart.ChartModel;
import org.lambdalab.ui.chart.Color;
import org.lambdalab.ui.chart.Numbers;
import org.lambdalab.ui.chart.Range;
import org.lambdalab.ui.chart.Scatter;
import org.lambdalab.ui.chart.Symbol;
import org.lambdalab.ui.controls.PictureChart;

/** The error of every degree with every λ as shades, where one is, and where the error is lowest. */
@JsModule("./chart/marks/cells.ts")
final class HeatMapChart extends PictureChart {

    private static final String CELLS = "cells";
    private static final double SIZE = 13;
    /** Shades tell at least such a factor apart, and at most such. */
    private static final double LEAST_FACTOR = 2;

    private static final double LARGEST_FACTOR = 1e6;
    private static final double LEAST_ERROR = Double.MIN_NORMAL * LARGEST_FACTOR;

    /** @param go told of the place of a cell that a person chooses */
    HeatMapChart(IntConsumer go) {
        super("heat-map-chart");
        getContent().addClassName("tall-picture");
        getContent().addValueChosenListener(chosen -> {
            if (chosen.markId().equals(CELLS)) {
                go.accept(chosen.index());
            }
        });
    }

    @Override
    protected String editHelp() {
        return getTranslation("choose.heat-map.keys");
    }

    void show(HeatMapFindings found, Model present) {
        Range shades = shades(found);
        int best = found.errors().bestDegree();
        double lambda = found.errors().bestLambda();
        String error = getTranslation("choose.heat-map." + (found.byFolds() ? "folds" : "validation"));
        getContent()
                .setModel(ChartModel.of(
                                getTranslation("choose.heat-map.chart", error),
                                lambdaAxis(found.range()),
                                Axis.wholeCells(getTranslation("axis.degree"), 1, Model.MAX_DEGREE))
                        .withSubtitle(getTranslation("choose.heat-map.subtitle"))
                        .withUsage(getTranslation("choose.heat-map.usage"))
                        .withDescription(
                                getTranslation("choose.heat-map.description", error, best, NumberText.lambda(lambda)))
                        .withMarks(
                                new Cells(
                                        CELLS,
                                        getTranslation("choose.heat-map.shades", error, NumberText.of(shades.max())),
                                        new Color(found.byFolds() ? "--chart-cross-validation" : "--chart-validation"),
                                        true,
                                        error,
                                        found.errors().lambdas().size(),
                                        Cells.Shades.byFactors(shades),
                                        Numbers.of(each(found, found::lambda)),
                                        Numbers.of(each(found, found::degree)),
                                        Numbers.of(each(found, found::error))),
                                point("best", getTranslation("choose.heat-map.best"), "--chart-training", lambda, best)
                                        .withSymbol(Symbol.DIAMOND),
                                present(found.range(), present)));
    }

    private Scatter present(LambdaRange range, Model model) {
        double place = range.clamp(model.lambda());
        String name = place == model.lambda()
                ? getTranslation("choose.heat-map.present")
                : getTranslation("choose.heat-map.off", NumberText.lambda(model.lambda()));
        return point("present", name, "--chart-fit", place, model.degree());
    }

    private static DoubleStream each(HeatMapFindings found, IntToDoubleFunction of) {
        return IntStream.range(0, found.cells()).mapToDouble(of);
    }

    private static Scatter point(String id, String name, String color, double lambda, int degree) {
        return Scatter.of(id, name, color, Numbers.of(lambda), Numbers.of((double) degree))
                .withSize(SIZE);
    }

    /** From the lowest error to that of the flat line: what explodes beyond it would leave no shades to the others. */
    private static Range shades(HeatMapFindings found) {
        // Where a curve passes through all rows, its error of 0 has no place among factors.
        double least = each(found, found::error)
                .filter(error -> error > LEAST_ERROR)
                .min()
                .orElse(1);
        double flat = found.error(0);
        double high = Double.isFinite(flat) ? Math.max(flat, LEAST_FACTOR * least) : LEAST_FACTOR * least;
        return new Range(Math.max(least, high / LARGEST_FACTOR), high);
    }
}
