package org.lambdalab.ui.choose;

import java.util.stream.IntStream;
import org.lambdalab.experiment.Model;
import org.lambdalab.lab.StabilityFindings;
import org.lambdalab.sample.Vector;
import org.lambdalab.ui.NumberText;
import org.lambdalab.ui.chart.Axis;
import org.lambdalab.ui.chart.Bars;
import org.lambdalab.ui.chart.ChartModel;
import org.lambdalab.ui.controls.PictureChart;

/** How often each feature is selected at the present λ. */
final class SelectionChart extends PictureChart {

    SelectionChart() {
        super("selection-chart");
    }

    void show(StabilityFindings found, Model model) {
        Vector shares = found.frequenciesAt(model.effectiveLambda());
        getContent()
                .setModel(ChartModel.of(
                                getTranslation("choose.selection.title", NumberText.lambda(model.effectiveLambda())),
                                Axis.categories(
                                        getTranslation(
                                                "axis.feature." + model.basis().id()),
                                        IntStream.rangeClosed(1, shares.size())
                                                .mapToObj(Integer::toString)
                                                .toList()),
                                Axis.linear(getTranslation("choose.selection.share"), 0, 1))
                        .withSubtitle(
                                found.range().clamp(model.effectiveLambda()) == model.effectiveLambda()
                                        ? getTranslation("choose.selection.subtitle")
                                        : getTranslation(
                                                "choose.selection.subtitle.off",
                                                NumberText.lambda(model.effectiveLambda()),
                                                NumberText.lambda(found.range().clamp(model.effectiveLambda()))))
                        .withMarks(Bars.of(
                                "shares",
                                getTranslation("choose.selection.share"),
                                color(model.penalty()),
                                numbers(shares))));
    }
}
