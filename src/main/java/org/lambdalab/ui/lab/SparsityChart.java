package org.lambdalab.ui.lab;

import org.lambdalab.experiment.PenaltyKind;
import org.lambdalab.lab.Comparison;
import org.lambdalab.lab.Findings;
import org.lambdalab.lab.WeightScale;
import org.lambdalab.sample.Vector;
import org.lambdalab.ui.NumberText;
import org.lambdalab.ui.chart.ChartModel;
import org.lambdalab.ui.controls.FullScreenButton;
import org.lambdalab.ui.controls.LabState;

/** The weights under one penalty of the sparsity comparison. */
final class SparsityChart extends LabChart {

    SparsityChart(LabState state, PenaltyKind kind) {
        super("sparsity-chart-" + kind.id());
        getContent().removeClassName("panel");
        getContent().setHeadingLevel(3);
        getContent().addTool(new FullScreenButton(getTranslation("penalty." + kind.id())));
        state.show(found -> getContent().setModel(model(found, kind)));
    }

    private ChartModel model(Findings found, PenaltyKind kind) {
        Comparison comparison = found.comparison(kind);
        Vector weights = comparison.fit().weights();
        WeightScale scale = found.weightScale();
        String name = getTranslation("penalty." + kind.id());
        return ChartModel.of(
                        name,
                        CoefficientChart.features(
                                this, found.experiment().model().basis(), weights),
                        CoefficientChart.axis(this, scale.of(kind)))
                .withSubtitle(
                        !kind.isPenalty() && scale.ratio() > 1
                                ? getTranslation("sparsity.own-scale", NumberText.factor(scale.ratio()))
                                : getTranslation(
                                        "sparsity.exact-zeros", comparison.fit().zeros()))
                .withDescription(
                        getTranslation("coefficients.zeros", comparison.fit().zeros(), weights.size()))
                .withMarks(CoefficientChart.bars(name, kind, weights));
    }
}
