package org.lambdalab.ui.lab;

import java.util.function.IntConsumer;
import java.util.stream.IntStream;
import org.lambdalab.experiment.PenaltyKind;
import org.lambdalab.lab.Findings;
import org.lambdalab.regression.Basis;
import org.lambdalab.sample.Vector;
import org.lambdalab.ui.chart.Axis;
import org.lambdalab.ui.chart.Bars;
import org.lambdalab.ui.chart.ChartModel;
import org.lambdalab.ui.controls.LabState;

/** A bar for each weight, which can be asked about; an exact zero is a ✕, however small the others are. */
final class CoefficientChart extends LabChart {

    /** @param ask told which weight a person asks about, 1 for the first */
    CoefficientChart(LabState state, IntConsumer ask) {
        super("coefficient-chart");
        getContent().addValueChosenListener(chosen -> {
            int weights =
                    state.findings().map(found -> found.fit().weights().size()).orElse(0);
            if (chosen.index() >= 0 && chosen.index() < weights) {
                ask.accept(chosen.index() + 1);
            }
        });
        getContent().removeClassName("panel");
        state.show(found -> getContent().setModel(model(found)));
    }

    @Override
    protected String editHelp() {
        return getTranslation("coefficients.keys");
    }

    private ChartModel model(Findings found) {
        Vector weights = found.fit().weights();
        String zeros = getTranslation("coefficients.zeros", found.fit().zeros(), weights.size());
        PenaltyKind kind = found.experiment().model().penalty();
        return ChartModel.of(
                        getTranslation("coefficients.title"),
                        features(this, found.experiment().model().basis(), weights),
                        axis(this, found.weightHeight()))
                .withSubtitle(zeros)
                .withDescription(zeros)
                .withMarks(bars(getTranslation("penalty." + kind.id()), kind, weights)
                        .asChoosable());
    }

    /** The horizontal axis of a bar chart of weights. */
    static Axis features(LabChart chart, Basis basis, Vector weights) {
        return Axis.categories(
                chart.getTranslation("axis.feature." + basis.id()),
                IntStream.rangeClosed(1, weights.size())
                        .mapToObj(Integer::toString)
                        .toList());
    }

    /** The vertical axis, whose bars are cut where they go beyond it. */
    static Axis axis(LabChart chart, double height) {
        return Axis.linear(chart.getTranslation("axis.weight"), -height, height);
    }

    static Bars bars(String name, PenaltyKind kind, Vector weights) {
        return Bars.of("weights", name, color(kind), numbers(weights));
    }
}
