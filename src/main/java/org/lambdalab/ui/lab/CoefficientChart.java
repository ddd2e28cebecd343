package org.lambdalab.ui.lab;

import com.vaadin.flow.signals.Signal;
import java.util.stream.IntStream;
import org.lambdalab.lab.Findings;
import org.lambdalab.lab.PenaltyKind;
import org.lambdalab.regression.Basis;
import org.lambdalab.regression.Vector;
import org.lambdalab.ui.chart.Axis;
import org.lambdalab.ui.chart.Bars;
import org.lambdalab.ui.chart.ChartModel;

/** A bar for each weight; an exact zero is a ✕, however small the others are. */
final class CoefficientChart extends LabChart {

    CoefficientChart(LabState state) {
        super("coefficient-chart");
        Signal.effect(this, () -> getContent().setModel(model(state.findings().get())));
    }

    private ChartModel model(Findings found) {
        Vector weights = found.fit().weights();
        PenaltyKind kind = found.experiment().model().penalty();
        return ChartModel.of(
                        getTranslation("coefficients.title"),
                        features(this, found.experiment().model().basis(), weights),
                        Axis.linear(getTranslation("axis.weight")))
                .withSubtitle(getTranslation("coefficients.zeros", found.zeros(), weights.size()))
                .withDescription(getTranslation("coefficients.zeros", found.zeros(), weights.size()))
                .withMarks(bars(getTranslation("penalty." + kind.id()), kind, weights));
    }

    /** The horizontal axis of a bar chart of weights. */
    static Axis features(LabChart chart, Basis basis, Vector weights) {
        return Axis.categories(
                chart.getTranslation("axis.feature." + basis.id()),
                IntStream.rangeClosed(1, weights.size())
                        .mapToObj(Integer::toString)
                        .toList());
    }

    static Bars bars(String name, PenaltyKind kind, Vector weights) {
        return Bars.of("weights", name, color(kind), numbers(weights));
    }
}
