package org.lambdalab.ui.lab;

import com.vaadin.flow.signals.Signal;
import org.lambdalab.lab.Comparison;
import org.lambdalab.lab.Findings;
import org.lambdalab.lab.PenaltyKind;
import org.lambdalab.regression.Vector;
import org.lambdalab.ui.Figures;
import org.lambdalab.ui.chart.Axis;
import org.lambdalab.ui.chart.ChartModel;

/** The weights under one penalty of the sparsity comparison. */
final class SparsityChart extends LabChart {

    SparsityChart(LabState state, PenaltyKind kind) {
        super("sparsity-chart-" + kind.id());
        getContent().removeClassName("panel");
        getContent().setHeadingLevel(3);
        Signal.effect(this, () -> getContent().setModel(model(state.findings().get(), kind)));
    }

    private ChartModel model(Findings found, PenaltyKind kind) {
        Comparison comparison = found.comparison(kind);
        Vector weights = comparison.fit().weights();
        WeightScale scale = WeightScale.of(found);
        String name = getTranslation("penalty." + kind.id());
        return ChartModel.of(
                        name,
                        CoefficientChart.features(
                                this, found.experiment().model().basis(), weights),
                        Axis.linear(getTranslation("axis.weight"), -scale.of(kind), scale.of(kind)))
                .withSubtitle(
                        kind == PenaltyKind.NONE && scale.ratio() > 1
                                ? getTranslation("sparsity.own-scale", Figures.factor(scale.ratio()))
                                : getTranslation("sparsity.exact-zeros", comparison.zeros()))
                .withDescription(getTranslation("coefficients.zeros", comparison.zeros(), weights.size()))
                .withMarks(CoefficientChart.bars(name, kind, weights));
    }
}
