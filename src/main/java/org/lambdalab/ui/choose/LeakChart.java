package org.lambdalab.ui.choose;

import java.util.List;
import java.util.stream.Stream;
import org.lambdalab.selection.SelectionLeak;
import org.lambdalab.ui.chart.Axis;
import org.lambdalab.ui.chart.Bars;
import org.lambdalab.ui.chart.ChartModel;
import org.lambdalab.ui.chart.Numbers;
import org.lambdalab.ui.controls.PictureChart;

/** What the leaking cross-validation says, what the honest one says, and what is true. */
final class LeakChart extends PictureChart {

    /** In this order. */
    static final List<String> ERRORS = List.of("leaking", "honest", "true", "nothing");

    LeakChart() {
        super("leak-chart");
    }

    void show(SelectionLeak leak) {
        Stream<String> names = ERRORS.stream().map(error -> getTranslation("choose.leak.bar." + error));
        getContent()
                .setModel(ChartModel.of(
                                getTranslation("choose.leak.chart"),
                                Axis.categories("", names.toList()),
                                Axis.linear(getTranslation("axis.mse")))
                        .withSubtitle(getTranslation("choose.leak.subtitle"))
                        .withMarks(Bars.of(
                                "errors",
                                getTranslation("axis.mse"),
                                "--chart-cross-validation",
                                Numbers.of(leak.leaking().value(), leak.honest().value(), leak.trueMse(), 1))));
    }
}
